package org.lapwing.partnerships.web.passkeys;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.partnerships.web.passkeys.AddPasskeyPage.Place;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody who is signed in adds a passkey. */
@Controller
@StrongSignIn
@RequestMapping("/account/passkeys/add")
class AddPasskeyController {

  private final OwnPasskeys passkeys;

  AddPasskeyController(OwnPasskeys passkeys) {
    this.passkeys = passkeys;
  }

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    return show(new PersonId(who.person()), "", List.of(), request);
  }

  @PostMapping
  ModelAndView add(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String credential,
      HttpServletRequest request) {
    var person = new PersonId(who.person());
    return switch (passkeys.add(person, name, Asked.TO_MAKE.answer(request, credential))) {
      case Accepted<PersonId> _ -> new ModelAndView("redirect:/account?done=passkey-added");
      case Refused<PersonId>(var because) -> {
        var again = show(person, name, List.of(because), request);
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private ModelAndView show(
      PersonId person, String name, List<Refusal> refusals, HttpServletRequest request) {
    var options = Asked.TO_MAKE.keep(request, passkeys.toAdd(person));
    return new ModelAndView(new Page(
        "partnerships/addPasskey", new AddPasskeyPage(Place.ACCOUNT, options, name, refusals)));
  }
}
