package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

/** The second step of sign-in: the code of the app. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {

  private final SignIn signIn;
  private final SecondFactor second;
  private final Arrival arrival;
  private final Clock clock;

  CodeController(SignIn signIn, SecondFactor second, Arrival arrival, Clock clock) {
    this.signIn = signIn;
    this.second = second;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return halfWay(request)
        .map(half ->
            second.isSetUp(half.person()) ? show(half, List.of()) : Arrival.go("/sign-in/set-up"))
        .orElseGet(() -> Arrival.go("/sign-in"));
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    return halfWay(request)
        .filter(half -> second.isSetUp(half.person()))
        .map(half -> code(half, code, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  private ModelAndView code(
      HalfWay half, String code, HttpServletRequest request, HttpServletResponse response) {
    if (code.isBlank()) {
      return refusing(half, List.of(new Refusal("code", "Enter the 6 digits that your app shows")));
    }
    var answer = signIn.withCode(half.person(), code, request.getRemoteAddr());
    return answer instanceof Refused<PersonId> no
        ? refusing(half, List.of(no.because()))
        : arrival.let(half.person(), half.to(), request, response);
  }

  /** Who gave their password a short while ago. */
  private Optional<HalfWay> halfWay(HttpServletRequest request) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()));
  }

  private ModelAndView refusing(HalfWay half, List<Refusal> because) {
    var again = show(half, because);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private ModelAndView show(HalfWay half, List<Refusal> refusals) {
    return new ModelAndView(new Page(
        "partnerships/code", CodePage.of(false, half.to(), second.shown(half.person()), refusals)));
  }
}
