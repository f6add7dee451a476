package org.lapwing.partnerships.web.account;

import static org.lapwing.platform.parts.SummaryList.row;
import static org.lapwing.platform.parts.SummaryList.way;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.signin.Account.Standing;
import org.lapwing.partnerships.signin.OpenSessions.Open;
import org.lapwing.partnerships.signin.Passkey;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Words;

/**
 * All that account.jte may know.
 *
 * @param mostPasskeys how many passkeys somebody may have
 * @param codes how many recovery codes still work
 * @param kept how many forms are kept
 * @param calendar how it stands with the address for their calendar
 * @param done what was just done, or null
 */
public record AccountPage(
    Standing standing,
    List<Passkey> passkeys,
    int mostPasskeys,
    long codes,
    int kept,
    String calendar,
    List<Open> sessions,
    @Nullable String done) {

  public SummaryList who() {
    return SummaryList.of(List.of(
        row("Name", standing.name()),
        row("Work email address", standing.email()),
        row("Agency", standing.agency()),
        row(
            "Partnerships and roles",
            Words.of("What you may do in each"),
            way("/account/partnerships", "See", "your partnerships"))));
  }

  public SummaryList signIn() {
    return SummaryList.of(List.of(
        row(
            "Password",
            Words.of("Set on " + on(standing.passwordSince())),
            way("/account/password", "Change", "your password")),
        row("Authenticator app", Words.of(app())),
        row(
            "Recovery codes",
            Words.of(InWords.count(codes, "code", "codes") + " left"),
            way("/account/recovery-codes", "Make new ones", "in place of your recovery codes"))));
  }

  public boolean mayAddPasskey() {
    return passkeys.size() < mostPasskeys;
  }

  public SummaryList work() {
    return SummaryList.of(List.of(
        row(
            "Kept for you",
            Words.of(InWords.count(kept, "form", "forms")
                + " that you did not send or that could not be taken"),
            way("/account/kept", "See", "what is kept for you")),
        row(
            "Daily letter",
            Words.of(
                standing.dailyLetter()
                    ? "On working days, when something waits for you"
                    : "Only when something of yours is due or late"),
            way("/account/daily-letter", "Change", "whether you get the daily letter")),
        row(
            "In your calendar",
            Words.of(calendar),
            way("/account/calendar", "Change", "the address for your calendar"))));
  }

  public static String began(Open session) {
    return "Signed in at " + InWords.moment(session.began());
  }

  public static String lastUsed(Open session) {
    return "Last used at " + InWords.moment(session.lastUsed());
  }

  public boolean anyOthers() {
    return sessions.stream().anyMatch(session -> !session.here());
  }

  private String app() {
    return standing.appSince() == null ? "Not set up" : "Set up on " + on(standing.appSince());
  }

  private static String on(Instant moment) {
    return InWords.date(InWords.dayOf(moment));
  }
}
