package org.lapwing.actions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Component;

/** Tells of the rest of Marlshire’s plan: actions of every origin, in every state and colour, with parts and plans. */
@Component
class PlanChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String POLICE = "police.rep";
  private static final String COUNCIL = "social.care.rep";
  private static final String HEALTH = "health.rep";
  private static final String ICB = "partner.icb";
  private static final String HOSPITAL = "auditor1";
  private static final String TRAINING = "training";

  private final Cast cast;
  private final Actions actions;
  private final Reporting reporting;
  private final PartsOfActions parts;
  private final Settling settling;

  /** How actions are brought to an end, and their dates moved. */
  @Component
  record Settling(EvidenceOfActions evidence, DatesOfActions dates) {}

  PlanChapter(
      Cast cast, Actions actions, Reporting reporting, PartsOfActions parts, Settling settling) {
    this.cast = cast;
    this.actions = actions;
    this.reporting = reporting;
    this.parts = parts;
    this.settling = settling;
  }

  /** An action about to be told. */
  private record Told(
      String kind,
      String origin,
      Promise promise,
      Plan plan,
      String owner,
      int due,
      String... with) {}

  @Override
  public int order() {
    return 48;
  }

  @Override
  public String title() {
    return "the rest of the action plan";
  }

  @Override
  public void tell() {
    verified();
    waiting();
    underWay();
    troubled();
    planned();
    dropped();
  }

  private void verified() {
    var stencil = raised(
        170,
        new Told(
            "audit",
            "Multi-agency audit of pre-birth plans",
            new Promise(
                "Put the date of every first home visit into the discharge summary",
                "The summary cannot be sent while the field is empty.",
                "Discharge summaries with a date",
                "21 of 40",
                "38 of 40"),
            new Plan(
                "Read 40 summaries chosen by lot",
                "Twenty summaries again after six months",
                Strength.STRONGER),
            HOSPITAL,
            60,
            HEALTH));
    begun(stencil, HOSPITAL, 160, "The supplier has the change on its list.");
    shown(stencil, HOSPITAL, 75, "Forty summaries, of which 39 have a date");
    done(stencil, HOSPITAL, 70, "The field is live on every ward, and 39 of 40 summaries have it.");
    cast.does(
        HEALTH,
        52,
        () -> told(actions.verify(
            stencil,
            Ids.next(),
            "Read the forty with a midwife. One lacked the date, and we saw why.")));
    var cards = raised(
        165,
        new Told(
            "training",
            "Learning event with practitioners",
            Promise.of("Carry the crying conversation on a card in every patrol car"),
            new Plan("Look into ten cars", "", Strength.WEAKER),
            POLICE,
            90));
    begun(cards, POLICE, 150, "The cards are printed.");
    shown(cards, POLICE, 100, "Photographs of the cards in place");
    done(cards, POLICE, 95, "Every car has one.");
    cast.does(
        COUNCIL,
        80,
        () -> told(actions.verify(
            cards, Ids.next(), "Looked into ten cars at two stations. Nine had the card.")));
  }

  private void waiting() {
    var rota = raised(
        120,
        new Told(
            "safety",
            "Immediate safety after a serious incident",
            Promise.of(
                "Name one paediatrician on call for injuries to babies, every hour of the week"),
            new Plan("Ring the number on three nights", "", Strength.INTERMEDIATE),
            HOSPITAL,
            20,
            ICB));
    begun(rota, HOSPITAL, 118, "The rota is drafted.");
    shown(rota, HOSPITAL, 30, "The rota of the last eight weeks");
    done(rota, HOSPITAL, 28, "There has been a named paediatrician for every hour of eight weeks.");
    var letter = raised(
        90,
        new Told(
            "meeting",
            "Partnership meeting",
            Promise.of("Tell every practice which midwife works with it"),
            Plan.NONE,
            ICB,
            -5));
    begun(letter, ICB, 80, "The list is being made.");
    shown(letter, ICB, 7, "The list as it was sent");
    done(letter, ICB, 5, "Every practice has the list and a number to ring.");
  }

  private void underWay() {
    var supervision = raised(
        100,
        new Told(
            "audit",
            "Audit of supervision",
            new Promise(
                "Talk about every baby under one in each supervision",
                "",
                "Supervision records that name each baby",
                "12 of 30",
                "27 of 30"),
            new Plan("Read 30 records with the hospital", "Again in a year", Strength.INTERMEDIATE),
            COUNCIL,
            -70,
            HEALTH));
    begun(supervision, COUNCIL, 90, "Managers have agreed the form.");
    part(supervision, 88, "Change the supervision form", COUNCIL, 40);
    part(supervision, 88, "Train the supervisors", TRAINING, -20);
    part(supervision, 88, "Read the first 30 records", HOSPITAL, -60);
    var first =
        cast.acting(MANAGER).call(() -> parts.of(supervision)).getFirst().id();
    cast.does(
        COUNCIL,
        45,
        () -> told(parts.take(
            supervision, Ids.next(), first, PartsOfActions.Verb.FINISH, "The form is in use.")));
    reported(supervision, COUNCIL, 8, "Two of three teams use it each time.", Outlook.ON_TRACK, "");
    var interpreters = raised(
        85,
        new Told(
            "training",
            "Learning event with practitioners",
            new Promise(
                "Book an interpreter for every first visit that needs one",
                "",
                "First visits with an interpreter where one was needed",
                "31 of 52",
                "50 of 52"),
            new Plan("Compare bookings with needs for a month", "", Strength.INTERMEDIATE),
            HEALTH,
            -120));
    begun(interpreters, HEALTH, 70, "The booking line is open.");
    reported(interpreters, HEALTH, 12, "Bookings have doubled.", Outlook.ON_TRACK, "");
    var silent = raised(
        130,
        new Told(
            "meeting",
            "Partnership meeting",
            Promise.of("Share the names of duty managers between control rooms"),
            Plan.NONE,
            POLICE,
            -45));
    begun(silent, POLICE, 75, "The control room has sent its list.");
  }

  private void troubled() {
    var records = raised(
        140,
        new Told(
            "audit",
            "Audit of records of fathers",
            new Promise(
                "Let every agency see who else works with a family",
                "",
                "Families for whom all workers are shown",
                "4 of 20",
                "18 of 20"),
            new Plan("Look up 20 families together", "", Strength.STRONGER),
            ICB,
            -30,
            COUNCIL,
            HOSPITAL));
    begun(records, ICB, 120, "The two systems can talk to each other in the test.");
    reported(
        records,
        ICB,
        6,
        "The contract for the interface is late.",
        Outlook.OFF_TRACK,
        "Two people from each agency compare lists each Friday until it is there.");
    var cover = raised(
        110,
        new Told(
            "safety",
            "Immediate safety after a serious incident",
            Promise.of("Visit every family in temporary housing within five days of the move"),
            new Plan("Compare moves with visits for a month", "", Strength.INTERMEDIATE),
            COUNCIL,
            -15));
    begun(cover, COUNCIL, 100, "Housing tells us of every move.");
    reported(
        cover,
        COUNCIL,
        4,
        "Two visitors have left. We visit within nine days.",
        Outlook.OFF_TRACK,
        "");
    var moved = raised(
        200,
        new Told(
            "meeting",
            "Partnership meeting",
            Promise.of("Agree one form for worries about an unborn baby"),
            new Plan("Read ten forms from five agencies", "", Strength.WEAKER),
            COUNCIL,
            130,
            HOSPITAL,
            POLICE));
    begun(moved, COUNCIL, 180, "Five drafts are on the table.");
    moved(moved, 135, 90, "Two agencies had not answered.");
    moved(moved, 95, 40, "The wording needed a lawyer.");
    moved(moved, 45, -35, "The supplier of the record system was late.");
    reported(
        moved, COUNCIL, 14, "One form is agreed in four of five agencies.", Outlook.AT_RISK, "");
  }

  private void planned() {
    raised(
        20,
        new Told(
            "audit",
            "Second look at ICON",
            new Promise(
                "Ask every father himself how he copes when the baby cries",
                "",
                "Records with his own words",
                "3 of 20",
                "15 of 20"),
            new Plan("Read 20 records", "Twenty again in spring", Strength.INTERMEDIATE),
            HEALTH,
            -200));
    raised(
        60,
        new Told(
            "training",
            "Learning event with practitioners",
            Promise.of("Let new staff sit in on a strategy discussion in their first month"),
            Plan.NONE,
            POLICE,
            -9));
  }

  private void dropped() {
    var leaflet = raised(
        210,
        new Told(
            "meeting",
            "Partnership meeting",
            Promise.of("Print a leaflet about safer sleep for fathers"),
            new Plan("", "", Strength.WEAKER),
            ICB,
            100));
    cast.does(
        MANAGER,
        150,
        () -> told(
            actions.drop(
                leaflet,
                Ids.next(),
                "Fathers told us that they would not read one. Health visitors now show them a cot instead.")));
  }

  private ActionId raised(int daysAgo, Told wanted) {
    var owner = cast.acting(wanted.owner());
    var with = Stream.of(wanted.with()).map(one -> cast.acting(one).agency()).distinct();
    var id = new UUID[1];
    var due = cast.weekday(wanted.due());
    var agreed = cast.day(daysAgo);
    cast.does(
        MANAGER,
        daysAgo,
        () -> id[0] = told(actions.raise(
                new NewAction(
                    new Origin(wanted.kind(), null, "", wanted.origin()),
                    Relation.RESTS_ON,
                    wanted.promise(),
                    wanted.plan(),
                    new Owner(owner.person(), owner.agency(), others(with, owner.agency())),
                    Dates.of(null, due),
                    new State.Planned(agreed)),
                Ids.next()))
            .id()
            .value());
    return new ActionId(Objects.requireNonNull(id[0]));
  }

  private static List<AgencyId> others(Stream<AgencyId> with, AgencyId own) {
    return with.filter(agency -> !agency.equals(own)).toList();
  }

  private void begun(ActionId id, String who, int daysAgo, String text) {
    cast.does(who, daysAgo, () -> {
      told(actions.start(id, Ids.next()));
      told(actions.update(id, Ids.next(), text));
    });
  }

  private void shown(ActionId id, String who, int daysAgo, String shows) {
    cast.does(who, daysAgo, () -> told(settling.evidence().add(id, Ids.next(), shows, "", null)));
  }

  private void done(ActionId id, String who, int daysAgo, String shows) {
    cast.does(who, daysAgo, () -> told(actions.complete(id, Ids.next(), shows)));
  }

  private void reported(
      ActionId id, String who, int daysAgo, String text, Outlook outlook, String recovery) {
    cast.does(
        who,
        daysAgo,
        () -> told(reporting.report(id, Ids.next(), Report.of(text, outlook, recovery), null)));
  }

  private void part(ActionId id, int daysAgo, String words, String who, int due) {
    var keeper = cast.acting(who);
    var day = cast.weekday(due);
    var wish =
        new PartsOfActions.Wish(words, new Owner(keeper.person(), keeper.agency(), List.of()), day);
    cast.does(MANAGER, daysAgo, () -> told(parts.add(id, Ids.next(), wish)));
  }

  private void moved(ActionId id, int daysAgo, int due, String reason) {
    var day = cast.weekday(due);
    cast.does(COUNCIL, daysAgo, () -> told(settling.dates().ask(id, Ids.next(), day, reason)));
    var request = cast.acting(MANAGER)
        .call(() -> settling.dates().waiting(id))
        .orElseThrow()
        .id();
    cast.does(
        MANAGER,
        daysAgo - 1,
        () -> told(settling
            .dates()
            .decide(id, Ids.next(), request, true, "Agreed, with a word to the executive")));
  }

  private static <T> T told(Outcome<T> outcome) {
    if (outcome instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new IllegalStateException("The story does not hold: " + outcome);
  }
}
