package org.lapwing.incidents.parallel;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.incidents.holds.HoldKind;
import org.lapwing.incidents.holds.HoldWish;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.incidents.parallel.Proceeding.Ended;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what runs beside the cases of Marlshire: one hold was lifted long before anything was published, two stand. */
@Component
class ParallelChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String OFFICER = "Senior investigating officer, Marl and Bracken Police";
  private static final String SOLICITOR = "Solicitor of Marlshire Council";

  private final Cast cast;
  private final Cases cases;
  private final Proceedings proceedings;
  private final Holds holds;

  ParallelChapter(Cast cast, Cases cases, Proceedings proceedings, Holds holds) {
    this.cast = cast;
    this.cases = cases;
    this.proceedings = proceedings;
    this.holds = holds;
  }

  @Override
  public int order() {
    return 53;
  }

  @Override
  public String title() {
    return "what runs beside the cases, and what stands in the way";
  }

  @Override
  public void tell() {
    first();
    var file = cast.acting(MANAGER).call(() -> file("K-14"));
    police(file);
    familyCourt(file);
    inquest(file);
  }

  /** Over and done: the statement that is public came long after the hold was lifted. */
  private void first() {
    var file = cast.acting(MANAGER).call(() -> file("K-1"));
    var id = recorded(file, 600, "criminal", told("MB 0415", OFFICER, "Decision on charges", 520));
    said(file, id, 598, "publish", Answer.NO, "Nothing before a decision on charges.", OFFICER);
    said(file, id, 598, "practitioners", Answer.YES, "About their work, not the day.", OFFICER);
    var hold = placed(
        file,
        590,
        new HoldWish(
            HoldKind.RELEASE,
            "prosecutor",
            "A decision on charges is awaited, and accounts must not influence each other.",
            OFFICER,
            cast.day(590),
            cast.day(500)));
    var looksAgain = cast.day(300);
    cast.does(
        MANAGER,
        501,
        () -> took(holds.review(
            file, hold, Ids.next(), looksAgain, "The officer asks for it until the decision.")));
    var ended = new Ended(cast.day(291), "The prosecutor decided not to charge anybody.");
    cast.does(MANAGER, 290, () -> took(proceedings.end(file, id, Ids.next(), ended)));
    cast.does(
        MANAGER,
        285,
        () -> took(holds.lift(
            file,
            hold,
            "No charge is brought. The officer and the prosecutor agreed in writing.")));
  }

  private void police(CaseId file) {
    var id = recorded(file, 10, "criminal", told("MB 1127", OFFICER, "Decision on charges", -9));
    said(file, id, 10, "practitioners", Answer.YES, "After they gave their statements.", OFFICER);
    said(file, id, 10, "witnesses", Answer.NO, "Nobody who was in the home that week.", OFFICER);
    said(file, id, 10, "publish", Answer.NO, "Nothing before a decision on charges.", OFFICER);
    said(
        file,
        id,
        9,
        "family",
        Answer.ASK_FIRST,
        "Ring the officer before each talk; not about the day itself.",
        OFFICER);
    placed(
        file,
        8,
        new HoldWish(
            HoldKind.KEEPING,
            "cpia",
            "All that agencies send and all that we note is kept until the investigation ends.",
            OFFICER,
            cast.day(8),
            cast.day(-80)));
  }

  private void familyCourt(CaseId file) {
    var id = recorded(file, 9, "family_court", told("", SOLICITOR, "Case management hearing", -18));
    said(
        file,
        id,
        9,
        "share",
        Answer.ASK_FIRST,
        "Papers of the court with its leave only.",
        SOLICITOR);
    said(file, id, 9, "publish", Answer.NO, "Nothing that could identify the child.", SOLICITOR);
    said(file, id, 9, "practitioners", Answer.YES, "There is no objection.", SOLICITOR);
    placed(
        file,
        8,
        new HoldWish(
            HoldKind.RELEASE,
            "s12_aja_1960",
            "Care proceedings are held in private. The court’s leave is needed before anything is published.",
            SOLICITOR,
            cast.day(8),
            cast.day(-6)));
  }

  private void inquest(CaseId file) {
    var officer = "Coroner’s officer for Marlshire";
    var id =
        recorded(file, 7, "inquest", told("", officer, "Hearing on a grandparent’s death", -24));
    said(
        file,
        id,
        7,
        "family",
        Answer.ASK_FIRST,
        "It concerns a grandparent. The family asks not to meet in the week of the hearing.",
        officer);
  }

  private Told told(String theirs, String contact, String next, int daysAgo) {
    return new Told(theirs, contact, "By the secure mailbox of the unit", day(daysAgo), next);
  }

  private LocalDate day(int daysAgo) {
    return cast.day(daysAgo);
  }

  private UUID recorded(CaseId file, int daysAgo, String kind, Told told) {
    return does(daysAgo, id -> proceedings.record(file, id, kind, told));
  }

  private void said(
      CaseId file, UUID id, int daysAgo, String question, Answer answer, String words, String by) {
    var wish = new Said.Wish(question, answer, words, by, cast.day(daysAgo));
    does(daysAgo, once -> proceedings.answer(file, id, once, wish));
  }

  private UUID placed(CaseId file, int daysAgo, HoldWish wish) {
    return does(daysAgo, id -> holds.place(file, id, wish));
  }

  private UUID does(int daysAgo, java.util.function.Function<UUID, Outcome<UUID>> deed) {
    var once = Ids.next();
    cast.does(MANAGER, daysAgo, () -> took(deed.apply(once)));
    return once;
  }

  private CaseId file(String label) {
    return cases.called(label).orElseThrow().id();
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
