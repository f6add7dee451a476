package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The end of a session, and what helps who cannot begin one. */
@Controller
class SignOutController {

  @GetMapping("/sign-in/help")
  ModelAndView help() {
    return new ModelAndView(new Page("partnerships/signInHelp", new Nothing()));
  }

  @GetMapping("/sign-out")
  ModelAndView ask() {
    return Arrival.current().isEmpty()
        ? Arrival.go("/sign-in?out")
        : new ModelAndView(new Page("partnerships/signOut", new Nothing()));
  }

  @PostMapping("/sign-out")
  ModelAndView out(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return Arrival.go("/sign-in?out");
  }
}
