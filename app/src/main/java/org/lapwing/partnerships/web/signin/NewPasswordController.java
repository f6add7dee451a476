package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.signin.ForgottenPassword;
import org.lapwing.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link of a letter, on which somebody who forgot their password chooses another. */
@Controller
@RequestMapping("/sign-in/new-password/{token}")
class NewPasswordController {

  private final ForgottenPassword forgotten;

  NewPasswordController(ForgottenPassword forgotten) {
    this.forgotten = forgotten;
  }

  @GetMapping
  ModelAndView form(@PathVariable String token) {
    return forgotten
        .behind(token)
        .map(_ -> show(new NewPasswordPage(true, List.of()), HttpStatus.OK))
        .orElseGet(NewPasswordController::gone);
  }

  @PostMapping
  ModelAndView choose(
      @PathVariable String token, @RequestParam(defaultValue = "") String password) {
    return forgotten
        .behind(token)
        .map(person -> choose(person, password))
        .orElseGet(NewPasswordController::gone);
  }

  private ModelAndView choose(PersonId person, String password) {
    return switch (forgotten.choose(person, password)) {
      case Accepted<PersonId> _ -> Arrival.go("/sign-in?changed");
      case Refused<PersonId>(var because) ->
        show(new NewPasswordPage(true, List.of(because)), UNPROCESSABLE_CONTENT);
    };
  }

  private static ModelAndView gone() {
    return show(new NewPasswordPage(false, List.of()), GONE);
  }

  private static ModelAndView show(NewPasswordPage page, HttpStatus status) {
    var answer = new ModelAndView(new Page("partnerships/newPassword", page));
    answer.setStatus(status);
    return answer;
  }
}
