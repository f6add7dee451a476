package org.lapwing.partnerships.web.access;

import org.lapwing.partnerships.InvitationAnswer;
import org.lapwing.partnerships.InvitationAnswer.Offer;
import org.lapwing.partnerships.web.access.FormPage.Asked;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.PasswordInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind an invitation's link: whoever holds the link may accept, once. */
@Controller
@RequestMapping("/invitation/{token}")
class AcceptController {

  private final InvitationAnswer answer;

  AcceptController(InvitationAnswer answer) {
    this.answer = answer;
  }

  @GetMapping
  ModelAndView form(@PathVariable String token) {
    return Forms.show(form(offer(token)));
  }

  @PostMapping
  ModelAndView accept(
      @PathVariable String token, @RequestParam(defaultValue = "") String password) {
    var again = form(offer(token));
    return Forms.answer(answer.accept(token, password), again, _ -> "/sign-in");
  }

  private Offer offer(String token) {
    return answer.behind(token).orElseThrow(NotFound::new);
  }

  private static FormPage form(Offer offer) {
    return offer.known()
        ? FormPage.of("Accept the invitation", "/", "Start page", "Accept")
            .caption(offer.name())
            .lead("You sign in already. Accept, then sign in as you always do.")
        : FormPage.of(
                "Accept the invitation",
                "/",
                "Start page",
                "Accept",
                new Asked.Secret(
                    PasswordInput.of("password", "Choose a password")
                        .chosenNow()
                        .bold()
                        .hint(
                            "12 characters or more. Three or four words that do not belong together are good.")))
            .caption(offer.name())
            .lead("You will sign in with %s, this password, and a code from an app on your phone."
                .formatted(offer.email()));
  }
}
