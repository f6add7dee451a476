package org.lapwing.partnerships.web.signin;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** The page on which somebody who is signed in shows again that it is them, before a decision. */
@Controller
@RequestMapping("/sign-in/again")
class AgainController {

  private final SignIn signIn;
  private final SecondFactor second;
  private final Arrival arrival;

  AgainController(SignIn signIn, SecondFactor second, Arrival arrival) {
    this.signIn = signIn;
    this.second = second;
    this.arrival = arrival;
  }

  @GetMapping
  ModelAndView form(@RequestParam(required = false) @Nullable String to) {
    var wanted = Destination.of(to);
    return Arrival.current()
        .map(who -> show(new PersonId(who.person()), wanted, List.of()))
        .orElseGet(() -> Arrival.go(wanted.along("/sign-in")));
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    var wanted = Destination.of(to);
    var who = Arrival.current();
    if (who.isEmpty()) {
      return Arrival.go(wanted.along("/sign-in"));
    }
    var person = new PersonId(who.get().person());
    return switch (signIn.withCode(person, code, request.getRemoteAddr())) {
      case Accepted<PersonId> _ -> arrival.let(person, wanted, request, response);
      case Refused<PersonId>(var because) -> {
        var again = show(person, wanted, List.of(because));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private ModelAndView show(PersonId person, Destination to, List<Refusal> refusals) {
    return new ModelAndView(
        new Page("partnerships/code", CodePage.of(true, to, second.shown(person), refusals)));
  }
}
