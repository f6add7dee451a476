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
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.partnerships.signin.SignIn;
import org.lapwing.partnerships.web.passkeys.AddPasskeyPage;
import org.lapwing.partnerships.web.passkeys.AddPasskeyPage.Place;
import org.lapwing.partnerships.web.passkeys.Asked;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody who has no second factor yet makes a passkey. */
@Controller
@RequestMapping("/sign-in/set-up/passkey")
class SetUpPasskeyController {

  private final SignIn signIn;
  private final OwnPasskeys passkeys;
  private final Enrolled enrolled;
  private final Clock clock;

  SetUpPasskeyController(SignIn signIn, OwnPasskeys passkeys, Enrolled enrolled, Clock clock) {
    this.signIn = signIn;
    this.passkeys = passkeys;
    this.enrolled = enrolled;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return toSetUp(request)
        .map(half -> show(half.person(), "", List.of(), request))
        .orElseGet(() -> Arrival.go("/sign-in"));
  }

  @PostMapping
  ModelAndView add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String credential,
      HttpServletRequest request,
      HttpServletResponse response) {
    var half = toSetUp(request);
    if (half.isEmpty()) {
      return Arrival.go("/sign-in?expired");
    }
    var person = half.get().person();
    return switch (passkeys.add(person, name, Asked.TO_MAKE.answer(request, credential))) {
      case Accepted<PersonId> _ -> enrolled.let(half.get(), request, response);
      case Refused<PersonId>(var because) -> {
        var again = show(person, name, List.of(because), request);
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private Optional<HalfWay> toSetUp(HttpServletRequest request) {
    return HalfWay.of(request, clock.instant().minus(signIn.patience()))
        .filter(half -> signIn.ways(half.person()).none());
  }

  private ModelAndView show(
      PersonId person, String name, List<Refusal> refusals, HttpServletRequest request) {
    var options = Asked.TO_MAKE.keep(request, passkeys.toAdd(person));
    return new ModelAndView(new Page(
        "partnerships/addPasskey", new AddPasskeyPage(Place.SET_UP, options, name, refusals)));
  }
}
