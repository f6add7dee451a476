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

/** The page on which somebody who has no second factor yet sets up an authenticator app. */
@Controller
@RequestMapping("/sign-in/set-up")
class SetUpController {

  private final SignIn signIn;
  private final SecondFactor second;
  private final Enrolled enrolled;
  private final Clock clock;

  SetUpController(SignIn signIn, SecondFactor second, Enrolled enrolled, Clock clock) {
    this.signIn = signIn;
    this.second = second;
    this.enrolled = enrolled;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return toSetUp(request)
        .map(half -> show(half.person(), List.of()))
        .orElseGet(() -> Arrival.go("/sign-in"));
  }

  @PostMapping
  ModelAndView confirm(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    return toSetUp(request)
        .map(half -> confirm(half, code, request, response))
        .orElseGet(() -> Arrival.go("/sign-in?expired"));
  }

  private ModelAndView confirm(
      HalfWay half, String code, HttpServletRequest request, HttpServletResponse response) {
    return switch (signIn.withCode(half.person(), code, request.getRemoteAddr())) {
      case Accepted<PersonId> _ -> enrolled.let(half, request, response);
      case Refused<PersonId>(var because) -> {
        var again = show(half.person(), List.of(because));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private Optional<HalfWay> toSetUp(HttpServletRequest request) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()))
        .filter(half -> signIn.ways(half.person()).none());
  }

  private ModelAndView show(PersonId person, List<Refusal> refusals) {
    var enrolment = second.enrol(person);
    return new ModelAndView(new Page(
        "partnerships/setUp",
        new SetUpPage(
            enrolment.key(),
            Squares.of(enrolment.address()),
            second.shown(person).map(CodePage::spaced).orElse(null),
            refusals)));
  }
}
