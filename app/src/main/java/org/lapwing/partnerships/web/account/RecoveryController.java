package org.lapwing.partnerships.web.account;

import java.util.List;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.signin.RecoveryCodes;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody makes recovery codes, which it shows once. */
@Controller
@RequestMapping("/account/recovery-codes")
@StrongSignIn
class RecoveryController {

  private static final String BACK = "/account";

  private final RecoveryCodes codes;

  RecoveryController(RecoveryCodes codes) {
    this.codes = codes;
  }

  @GetMapping
  ModelAndView ask(@AuthenticationPrincipal SignedIn who) {
    return show(new RecoveryPage(codes.left(new PersonId(who.person())), List.of(), BACK));
  }

  /** Answers with the codes themselves: there is no page to lead to that could show them again. */
  @PostMapping
  ModelAndView make(@AuthenticationPrincipal SignedIn who) {
    var made = codes.make(new PersonId(who.person()));
    return show(new RecoveryPage(made.size(), made, BACK));
  }

  private static ModelAndView show(RecoveryPage page) {
    return new ModelAndView(new Page("partnerships/recoveryCodes", page));
  }
}
