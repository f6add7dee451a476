package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.ForgottenPassword;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody who forgot their password asks for a link. */
@Controller
@RequestMapping("/sign-in/forgotten")
class ForgottenController {

  private final ForgottenPassword forgotten;

  ForgottenController(ForgottenPassword forgotten) {
    this.forgotten = forgotten;
  }

  @GetMapping
  ModelAndView form(@RequestParam(required = false) @Nullable String asked) {
    return show(new ForgottenPage(asked != null, "", List.of()));
  }

  @PostMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    if (email.isBlank()) {
      return refused(email, new Refusal("email", "Enter your work email address"));
    }
    return switch (forgotten.ask(email, request.getRemoteAddr())) {
      case Accepted<String> _ -> Arrival.go("/sign-in/forgotten?asked");
      case Refused<String>(var because) -> refused(email, because);
    };
  }

  private static ModelAndView refused(String email, Refusal because) {
    var again = show(new ForgottenPage(false, email, List.of(because)));
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static ModelAndView show(ForgottenPage page) {
    return new ModelAndView(new Page("partnerships/forgotten", page));
  }
}
