package org.lapwing.partnerships.web.account;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.signin.Account;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody says whether they want the daily letter. */
@Controller
@RequestMapping("/account/daily-letter")
class LetterController {

  private final Account account;

  LetterController(Account account) {
    this.account = account;
  }

  @GetMapping
  ModelAndView ask(@AuthenticationPrincipal SignedIn who) {
    return show(account.of(new PersonId(who.person())).dailyLetter() ? "yes" : "no", List.of());
  }

  @PostMapping
  ModelAndView choose(
      @AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String wanted) {
    if (!List.of("yes", "no").contains(wanted)) {
      var again = show("", List.of(new Refusal("wanted", "Choose whether you want the letter")));
      again.setStatus(UNPROCESSABLE_CONTENT);
      return again;
    }
    account.wantsDailyLetter(new PersonId(who.person()), wanted.equals("yes"));
    return new ModelAndView("redirect:/account?done=letter");
  }

  private static ModelAndView show(String chosen, List<Refusal> refusals) {
    return new ModelAndView(new Page("partnerships/dailyLetter", new LetterPage(chosen, refusals)));
  }
}
