package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.lapwing.partnerships.signin.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of sign-in: the code of the app, or a passkey. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {

  private final SignIn signIn;
  private final SecondStep step;
  private final Clock clock;

  CodeController(SignIn signIn, SecondStep step, Clock clock) {
    this.signIn = signIn;
    this.step = step;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return halfWay(request)
        .map(half -> signIn.ways(half.person()).none()
            ? Arrival.go("/sign-in/set-up")
            : step.show(who(half), request))
        .orElseGet(() -> Arrival.go("/sign-in"));
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    return halfWay(request)
        .filter(half -> signIn.ways(half.person()).app())
        .map(half -> step.code(who(half), code, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  @PostMapping(params = "credential")
  ModelAndView passkey(
      @RequestParam String credential, HttpServletRequest request, HttpServletResponse response) {
    return halfWay(request)
        .filter(half -> signIn.ways(half.person()).passkeys())
        .map(half -> step.passkey(who(half), credential, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  /** Who gave their password a short while ago. */
  private Optional<HalfWay> halfWay(HttpServletRequest request) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()));
  }

  private static SecondStep.Who who(HalfWay half) {
    return new SecondStep.Who(false, half.person(), half.to());
  }
}
