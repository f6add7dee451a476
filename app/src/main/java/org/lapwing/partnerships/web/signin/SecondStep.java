package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.Passkeys;
import org.lapwing.partnerships.signin.SecondFactor;
import org.lapwing.partnerships.signin.SignIn;
import org.lapwing.partnerships.web.passkeys.Asked;
import org.lapwing.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of the second step with what this person can give it by, and lets in who gave it. */
@Component
class SecondStep {

  /**
   * Who is asked for it.
   *
   * @param again whether they are signed in and asked once more
   */
  record Who(boolean again, PersonId person, Destination to) {}

  private final SignIn signIn;
  private final SecondFactor second;
  private final Passkeys passkeys;
  private final Arrival arrival;

  SecondStep(SignIn signIn, SecondFactor second, Passkeys passkeys, Arrival arrival) {
    this.signIn = signIn;
    this.second = second;
    this.passkeys = passkeys;
    this.arrival = arrival;
  }

  ModelAndView show(Who who, HttpServletRequest request) {
    return show(who, List.of(), request);
  }

  /** Takes what the app shows. */
  ModelAndView code(
      Who who, String code, HttpServletRequest request, HttpServletResponse response) {
    var outcome = code.isBlank()
        ? Outcome.<PersonId>refused("code", "Enter the 6 digits that your app shows")
        : signIn.withCode(who.person(), code, request.getRemoteAddr());
    return answer(who, outcome, request, response);
  }

  /** Takes what a passkey answered. */
  ModelAndView passkey(
      Who who, String words, HttpServletRequest request, HttpServletResponse response) {
    var answer = Asked.TO_USE.answer(request, words);
    var outcome = signIn.withPasskey(who.person(), answer, request.getRemoteAddr());
    return answer(who, outcome, request, response);
  }

  private ModelAndView answer(
      Who who,
      Outcome<PersonId> outcome,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (outcome) {
      case Accepted<PersonId>(var person) -> arrival.let(person, who.to(), request, response);
      case Refused<PersonId>(var because) -> {
        var again = show(who, List.of(because), request);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private ModelAndView show(Who who, List<Refusal> refusals, HttpServletRequest request) {
    var ways = signIn.ways(who.person());
    var options = ways.passkeys() ? Asked.TO_USE.keep(request, passkeys.toUse(who.person())) : null;
    var shown = second.shown(who.person()).map(CodePage::spaced).orElse(null);
    return new ModelAndView(new Page(
        "partnerships/code",
        new CodePage(who.again(), who.to().path(), ways, options, shown, refusals)));
  }
}
