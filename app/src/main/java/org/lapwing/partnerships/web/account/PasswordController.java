package org.lapwing.partnerships.web.account;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.signin.Account;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody who is signed in chooses another password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

  private final Account account;

  PasswordController(Account account) {
    this.account = account;
  }

  @GetMapping
  ModelAndView form() {
    return show(List.of());
  }

  @PostMapping
  ModelAndView change(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    if (current.isEmpty()) {
      return refused(new Refusal("current", "Enter the password you have now"));
    }
    var outcome = account.changePassword(
        new PersonId(who.person()),
        current,
        password,
        AccountController.here(request),
        request.getRemoteAddr());
    return switch (outcome) {
      case Accepted<PersonId> _ -> new ModelAndView("redirect:/account?done=password");
      case Refused<PersonId>(var because) -> refused(because);
    };
  }

  private static ModelAndView refused(Refusal because) {
    var again = show(List.of(because));
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static ModelAndView show(List<Refusal> refusals) {
    return new ModelAndView(new Page("partnerships/password", new PasswordPage(refusals)));
  }
}
