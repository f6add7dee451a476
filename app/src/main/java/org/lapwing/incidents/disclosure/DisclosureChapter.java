package org.lapwing.incidents.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.incidents.sought.Sought;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Decision;
import org.lapwing.incidents.sought.SoughtKind;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what of two cases of Marlshire was disclosed, and who asked to be told of them. */
@Component
class DisclosureChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String UNIT = "Business manager";
  private static final String OFFICER = "Disclosure officer, Marl and Bracken Police";
  private static final String BY_CRIME =
      "Data Protection Act 2018, schedule 2, paragraph 2: investigation of crime";
  private static final String GOVERNANCE = "Information governance team, Marlshire Council";

  private final Cast cast;
  private final Cases cases;
  private final DisclosureSchedule schedule;
  private final SoughtLog log;

  DisclosureChapter(Cast cast, Cases cases, DisclosureSchedule schedule, SoughtLog log) {
    this.cast = cast;
    this.cases = cases;
    this.schedule = schedule;
    this.log = log;
  }

  @Override
  public int order() {
    return 54;
  }

  @Override
  public String title() {
    return "what was disclosed, and who asked";
  }

  @Override
  public void tell() {
    var now = cast.acting(MANAGER).call(() -> file("K-14"));
    listed(now);
    asked(now);
    var then = cast.acting(MANAGER).call(() -> file("K-1"));
    askedBefore(then);
  }

  private void listed(CaseId file) {
    listed(file, item("document", "Request to the agencies, as it was sent", UNIT, 9, "relevant"));
    var council = listed(
        file,
        item("answer", "Summary of children’s social care", "Marlshire Council", 4, "relevant"));
    var police = listed(
        file, item("answer", "Summary of the police", "Marl and Bracken Police", 3, "relevant"));
    listed(
        file,
        item(
            "answer",
            "Summary of the hospital",
            "Named doctor, Marlshire Hospitals",
            5,
            "not_assessed"));
    var note =
        listed(file, item("note", "Notes of the first planning meeting", UNIT, 6, "not_assessed"));
    var advice = listed(
        file,
        new ItemText(
            "note",
            "Advice on what may be shared with the court",
            "Legal adviser of the partnership",
            cast.day(5),
            "legal_privilege",
            "not_relevant"));
    step(file, council, new Step.Wish(true, OFFICER, cast.day(2), BY_CRIME, UNIT));
    step(
        file,
        police,
        new Step.Wish(
            true,
            "Solicitor of Marlshire Council",
            cast.day(1),
            "Leave of the family court, order of that day",
            UNIT));
    step(
        file,
        advice,
        new Step.Wish(
            false,
            OFFICER,
            cast.day(2),
            "It is legal advice, and stays privileged.",
            "Legal adviser of the partnership"));
    corrected(
        file,
        note,
        item(
            "note",
            "Notes of the first planning meeting, with who was there",
            UNIT,
            6,
            "sensitive"));
  }

  private void corrected(CaseId file, UUID item, ItemText text) {
    does(
        1,
        id -> schedule.correct(file, item, id, 1, text, "Read again with the disclosure officer"));
  }

  private ItemText item(
      String form, String describes, String author, int daysAgo, String relevance) {
    return new ItemText(
        form, describes, author, cast.day(daysAgo), "official_sensitive", relevance);
  }

  private UUID listed(CaseId file, ItemText text) {
    return does(3, id -> schedule.add(file, id, text));
  }

  private void step(CaseId file, UUID item, Step.Wish wish) {
    does(1, id -> schedule.step(file, item, id, wish));
  }

  private void asked(CaseId file) {
    logged(
        file,
        wish(
            SoughtKind.SUBJECT_ACCESS,
            9,
            "A parent, through a solicitor",
            "All that is held about the parent"),
        8);
    logged(
        file,
        wish(SoughtKind.FOI, 7, "A newspaper", "Which agencies knew the family, and since when"),
        6);
  }

  private void askedBefore(CaseId file) {
    var refused = logged(
        file,
        wish(SoughtKind.FOI, 200, "A member of the public", "The report of the rapid review"),
        198);
    var answer = new Answered(
        Decision.REFUSED,
        "Section 40(2), Freedom of Information Act 2000: it is about people who can be recognised.",
        cast.day(181));
    cast.does(MANAGER, 180, () -> took(log.answer(file, refused, answer)));
    var large = logged(
        file,
        wish(
            SoughtKind.SUBJECT_ACCESS,
            45,
            "A relative",
            "All records of seven years in three agencies"),
        44);
    cast.does(
        MANAGER,
        30,
        () -> took(log.extend(
            file,
            large,
            "Three agencies search records of seven years, on paper and in two systems.")));
  }

  private UUID logged(CaseId file, Sought.Wish wish, int daysAgo) {
    return does(daysAgo, id -> log.log(file, id, wish));
  }

  private Sought.Wish wish(SoughtKind kind, int daysAgo, String whom, String wants) {
    LocalDate day = cast.day(daysAgo);
    return new Sought.Wish(kind, day, whom, wants, GOVERNANCE, null);
  }

  private UUID does(int daysAgo, Function<UUID, Outcome<UUID>> deed) {
    var once = Ids.next();
    cast.does(MANAGER, daysAgo, () -> took(deed.apply(once)));
    return once;
  }

  private CaseId file(String label) {
    return cases.called(label).orElseThrow().id();
  }

  private static void took(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var because)) {
      throw new IllegalStateException(because.message());
    }
  }
}
