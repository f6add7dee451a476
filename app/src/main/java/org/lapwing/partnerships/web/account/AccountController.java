package org.lapwing.partnerships.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.calendar.CalendarAddresses;
import org.lapwing.partnerships.signin.Account;
import org.lapwing.partnerships.signin.OpenSessions;
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.partnerships.signin.RecoveryCodes;
import org.lapwing.partnerships.web.calendar.CalendarPage;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody sees how they sign in and where they are signed in. */
@Controller
@RequestMapping("/account")
class AccountController {

  private static final Map<String, String> DONE = Map.of(
      "password", "Your password is changed. You are signed out everywhere else.",
      "ended", "That session is ended.",
      "letter", "Your choice about the daily letter is saved.",
      "calendar-ended",
          "That address gives nothing any more. Take the calendar out of your program too.",
      "others", "You are signed out everywhere else.",
      "passkey-added", "Your passkey is added.",
      "passkey-removed", "That passkey is removed.");

  private final Account account;
  private final OwnPasskeys passkeys;
  private final RecoveryCodes codes;
  private final OpenSessions sessions;
  private final Drafts drafts;
  private final CalendarAddresses calendar;

  AccountController(
      Account account,
      OwnPasskeys passkeys,
      RecoveryCodes codes,
      OpenSessions sessions,
      Drafts drafts,
      CalendarAddresses calendar) {
    this.account = account;
    this.passkeys = passkeys;
    this.codes = codes;
    this.sessions = sessions;
    this.drafts = drafts;
    this.calendar = calendar;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) @Nullable String done,
      HttpServletRequest request) {
    var person = new PersonId(who.person());
    return new ModelAndView(new Page(
        "partnerships/account",
        new AccountPage(
            account.of(person),
            passkeys.of(person),
            passkeys.most(),
            codes.left(person),
            drafts.of(person).size(),
            CalendarPage.standing(calendar.of(person)),
            sessions.of(person, here(request)),
            done == null ? null : DONE.get(done))));
  }

  @PostMapping("/sessions/end")
  String end(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String id) {
    sessions.end(new PersonId(who.person()), id);
    return "redirect:/account?done=ended";
  }

  @PostMapping("/sessions/end-others")
  String endOthers(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    sessions.endOthers(new PersonId(who.person()), here(request));
    return "redirect:/account?done=others";
  }

  /** The session that asks; no session has an empty name. */
  static String here(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? "" : session.getId();
  }
}
