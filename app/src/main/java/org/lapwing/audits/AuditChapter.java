package org.lapwing.audits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.audits.AuditCycle.Plan;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** Tells how Marlshire looked whether ICON is embedded, looked again, and looks at bruises now. */
@Component
class AuditChapter implements Chapter {

  private static final String AUDITOR = "auditor1";
  private static final String CRYING =
      "Talk with every new parent about crying, at five points after birth";
  private static final String BRUISE =
      "Talk over any bruise on a baby who cannot yet move, on the same day";

  private static final String HEALTH = "Marlshire Community Health";
  private static final String COUNCIL = "Marlshire Council";
  private static final String HOSPITALS = "Marlshire Hospitals";
  private static final String POLICE = "Marl and Bracken Police";

  private final Cast cast;
  private final Audits audits;
  private final Results results;
  private final Props props;

  AuditChapter(Cast cast, Audits audits, Results results, Props props) {
    this.cast = cast;
    this.audits = audits;
    this.results = results;
    this.props = props;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String title() {
    return "audits of practice";
  }

  @Override
  public void tell() {
    var first = AuditId.next();
    var from = cast.day(186);
    var to = cast.day(160);
    cast.does(AUDITOR, 168, () -> done(audits.plan(icon(from, to), tested(), first.value())));
    cast.does(AUDITOR, 160, () -> done(audits.begin(first, Ids.next())));
    cast.does(AUDITOR, 152, () -> {
      entered(first, HEALTH, new Share(6, 8), new Share(4, 8), new Share(5, 8));
      entered(first, COUNCIL, new Share(4, 8), new Share(2, 8), new Share(3, 8));
      entered(first, POLICE, new Share(3, 8), new Share(0, 8), Share.NOT_ASKED);
    });
    cast.does(AUDITOR, 150, () -> done(audits.report(first, Ids.next())));
    again(first);
    bruises();
  }

  private void again(AuditId first) {
    var second = AuditId.next();
    var from = cast.day(75);
    var to = cast.day(42);
    cast.does(
        AUDITOR, 50, () -> done(audits.repeat(first, icon(from, to), tested(), second.value())));
    cast.does(AUDITOR, 42, () -> done(audits.begin(second, Ids.next())));
    cast.does(AUDITOR, 32, () -> {
      entered(second, HEALTH, new Share(7, 8), new Share(5, 8), new Share(6, 8));
      entered(second, COUNCIL, new Share(6, 8), new Share(3, 8), new Share(5, 8));
      entered(second, POLICE, new Share(3, 8), new Share(1, 8), Share.NOT_ASKED);
    });
    cast.does(AUDITOR, 30, () -> done(audits.report(second, Ids.next())));
  }

  private void bruises() {
    var third = AuditId.next();
    var from = cast.day(90);
    var to = cast.day(20);
    cast.does(
        AUDITOR,
        18,
        () -> done(audits.plan(bruises(from, to), List.of(props.action(BRUISE)), third.value())));
    cast.does(AUDITOR, 14, () -> done(audits.begin(third, Ids.next())));
    cast.does(AUDITOR, 6, () -> {
      entered(third, HEALTH, new Share(8, 10), new Share(6, 10));
      entered(third, HOSPITALS, new Share(11, 12), new Share(9, 12));
    });
  }

  private Plan icon(LocalDate from, LocalDate to) {
    return new Plan(
        "Is ICON embedded?",
        "Coping with crying",
        from,
        to,
        Sample.PURPOSIVE,
        List.of(
            "Does the record show that coping with crying was talked about?",
            "Does it show that the father or partner was talked to?",
            "Does it show what the family plans to do when crying gets too much?"),
        Stream.of(HEALTH, COUNCIL, POLICE).map(props::agency).toList());
  }

  private Plan bruises(LocalDate from, LocalDate to) {
    return new Plan(
        "Is every bruise talked over on the same day?",
        "Bruises on babies who cannot yet move",
        from,
        to,
        Sample.RANDOM,
        List.of(
            "Was the bruise talked over by health and social care on the same day?",
            "Does the record say who examined the baby?"),
        Stream.of(HEALTH, COUNCIL, HOSPITALS).map(props::agency).toList());
  }

  private List<Node> tested() {
    return List.of(props.action(CRYING), props.programme("ICON"));
  }

  private void entered(AuditId audit, String agency, Share... shares) {
    done(results.enter(audit, props.agency(agency), Ids.next(), 0, List.of(shares)));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var no) -> throw new IllegalStateException(no.message());
    };
  }
}
