package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.SignIn;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first step of sign-in: the password. */
@Controller
class SignInController {

  private final SignIn signIn;
  private final Arrival arrival;
  private final Clock clock;

  SignInController(SignIn signIn, Arrival arrival, Clock clock) {
    this.signIn = signIn;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  ModelAndView form(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String kept,
      @RequestParam(required = false) @Nullable String expired,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String changed) {
    var wanted = Destination.of(to);
    return Arrival.current()
        .map(who ->
            Arrival.go(wanted.isHome() ? arrival.home(new PersonId(who.person())) : wanted.path()))
        .orElseGet(() -> show(
            wanted,
            "",
            changed == null
                ? SignInPage.note(kept != null, expired != null, out != null)
                : SignInPage.CHANGED,
            List.of()));
  }

  @PostMapping("/sign-in")
  ModelAndView password(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request) {
    var wanted = Destination.of(to);
    var missing = missing(email, password);
    if (!missing.isEmpty()) {
      return refused(wanted, email, missing);
    }
    return switch (signIn.withPassword(email, password, request.getRemoteAddr())) {
      case Accepted<PersonId>(var person) -> {
        new HalfWay(person, clock.instant(), wanted).keep(request);
        yield Arrival.go("/sign-in/code");
      }
      case Refused<PersonId>(var because) -> refused(wanted, email, List.of(because));
    };
  }

  private static List<Refusal> missing(String email, String password) {
    var missing = new java.util.ArrayList<Refusal>();
    if (email.isBlank()) {
      missing.add(new Refusal("email", "Enter your work email address"));
    }
    if (password.isEmpty()) {
      missing.add(new Refusal("password", "Enter your password"));
    }
    return missing;
  }

  private static ModelAndView refused(Destination to, String email, List<Refusal> because) {
    var again = show(to, email, null, because);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static ModelAndView show(
      Destination to, String email, @Nullable String note, List<Refusal> refusals) {
    return new ModelAndView(
        new Page("partnerships/signIn", new SignInPage(to.path(), email, note, refusals)));
  }
}
