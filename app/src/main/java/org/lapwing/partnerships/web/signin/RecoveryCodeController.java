package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.SignIn;
import org.lapwing.partnerships.web.signin.SecondStep.Who;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step without the phone or the passkey: one of the recovery codes. */
@Controller
@RequestMapping("/sign-in/recovery")
class RecoveryCodeController {

  private final SignIn signIn;
  private final Arrival arrival;
  private final Clock clock;

  RecoveryCodeController(SignIn signIn, Arrival arrival, Clock clock) {
    this.signIn = signIn;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(
      @RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
    return who(request, to)
        .map(who -> show(who, List.of()))
        .orElseGet(() -> Arrival.go("/sign-in"));
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return who(request, to)
        .map(who -> code(who, code, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  private ModelAndView code(
      Who who, String code, HttpServletRequest request, HttpServletResponse response) {
    if (code.isBlank()) {
      return refused(who, new Refusal("code", "Enter one of your recovery codes"));
    }
    return switch (signIn.withRecoveryCode(who.person(), code, request.getRemoteAddr())) {
      case Accepted<PersonId>(var person) -> arrival.let(person, who.to(), request, response);
      case Refused<PersonId>(var because) -> refused(who, because);
    };
  }

  /** Who gave their password a short while ago, or is signed in and asked again. */
  private Optional<Who> who(HttpServletRequest request, @Nullable String to) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()))
        .map(half -> new Who(false, half.person(), half.to()))
        .or(() -> Arrival.current()
            .map(who -> new Who(true, new PersonId(who.person()), Destination.of(to))))
        .filter(who -> !signIn.ways(who.person()).none());
  }

  private ModelAndView refused(Who who, Refusal because) {
    var again = show(who, List.of(because));
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private ModelAndView show(Who who, List<Refusal> refusals) {
    var page =
        new RecoveryCodePage(who.again(), who.to().path(), signIn.ways(who.person()), refusals);
    return new ModelAndView(new Page("partnerships/recoveryCode", page));
  }
}
