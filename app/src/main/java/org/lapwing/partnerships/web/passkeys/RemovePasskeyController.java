package org.lapwing.partnerships.web.passkeys;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody removes one of their passkeys. */
@Controller
@StrongSignIn
@RequestMapping("/account/passkeys/{passkey}/remove")
class RemovePasskeyController {

  private final OwnPasskeys passkeys;

  RemovePasskeyController(OwnPasskeys passkeys) {
    this.passkeys = passkeys;
  }

  @GetMapping
  ModelAndView ask(@AuthenticationPrincipal SignedIn who, @PathVariable UUID passkey) {
    return show(new PersonId(who.person()), passkey, List.of());
  }

  @PostMapping
  ModelAndView remove(@AuthenticationPrincipal SignedIn who, @PathVariable UUID passkey) {
    var person = new PersonId(who.person());
    return switch (passkeys.remove(person, passkey)) {
      case Accepted<PersonId> _ -> new ModelAndView("redirect:/account?done=passkey-removed");
      case Refused<PersonId>(var because) -> {
        var again = show(person, passkey, List.of(because));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private ModelAndView show(PersonId person, UUID passkey, List<Refusal> refusals) {
    var page = new RemovePasskeyPage(passkeys.get(person, passkey), refusals);
    return new ModelAndView(new Page("partnerships/removePasskey", page));
  }
}
