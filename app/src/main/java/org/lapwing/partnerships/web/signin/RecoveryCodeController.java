package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.SecondFactor;
import org.lapwing.partnerships.signin.SignIn;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of sign-in without the phone: one of the recovery codes. */
@Controller
@RequestMapping("/sign-in/recovery")
class RecoveryCodeController {

  private final SignIn signIn;
  private final SecondFactor second;
  private final Arrival arrival;
  private final Clock clock;

  RecoveryCodeController(SignIn signIn, SecondFactor second, Arrival arrival, Clock clock) {
    this.signIn = signIn;
    this.second = second;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return halfWay(request).isPresent() ? show(List.of()) : Arrival.go("/sign-in");
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    return halfWay(request)
        .map(half -> code(half, code, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  private ModelAndView code(
      HalfWay half, String code, HttpServletRequest request, HttpServletResponse response) {
    if (code.isBlank()) {
      return refused(new Refusal("code", "Enter one of your recovery codes"));
    }
    return switch (signIn.withRecoveryCode(half.person(), code, request.getRemoteAddr())) {
      case Accepted<PersonId>(var person) -> arrival.let(person, half.to(), request, response);
      case Refused<PersonId>(var because) -> refused(because);
    };
  }

  private Optional<HalfWay> halfWay(HttpServletRequest request) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()))
        .filter(half -> second.isSetUp(half.person()));
  }

  private static ModelAndView refused(Refusal because) {
    var again = show(List.of(because));
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static ModelAndView show(List<Refusal> refusals) {
    return new ModelAndView(new Page("partnerships/recoveryCode", new RecoveryCodePage(refusals)));
  }
}
