package org.lapwing.incidents.packs;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells of one notification that was sent and answered, and of one that is still being typed in. */
@Component
class PacksChapter implements Chapter {

  private static final int SENT_AFTER = 3;
  private static final int REPLIED_AFTER = 33;
  private static final String NOT_KNOWN_THEN = "Not known when the notification was made.";

  private static final Map<Trait, String> CODED = Map.of(
      Trait.NATURE, "serious_harm",
      Trait.AGE_BAND, "under_1",
      Trait.SEX, "female",
      Trait.ETHNICITY, "not_asked",
      Trait.DISABILITY, "no",
      Trait.LOOKED_AFTER, "no",
      Trait.PLACEMENT, "home",
      Trait.CIN_PLAN, "no",
      Trait.CP_PLAN, "no",
      Trait.KNOWN_TO_AGENCY, "yes");

  private static final Map<String, String> NOTIFIER = Map.of(
      "notifier_name", "Pat Example",
      "notifier_role", "Head of safeguarding, Marlshire Council",
      "notifier_phone", "01632 960 123",
      "notifier_email", "safeguarding@marlshire.example",
      "child_health", "Being looked after by the hospital. A medical opinion is awaited.",
      "child_geography", "Marlshire, with both parents.");

  private static final Map<String, String> ADDED = Map.of(
      "family", "The mother and the father, who live together. No other child lives with them.",
      "agencies", "Health visitor, general practice, hospital, children’s social care.",
      "documents", "None");

  private final Cast cast;
  private final Cases cases;
  private final Incidents incidents;
  private final Telling telling;

  /** What is told. */
  @Component
  record Telling(Packs packs, SentPacks sent, ChildCodes codes, PanelReplies replies) {}

  PacksChapter(Cast cast, Cases cases, Incidents incidents, Telling telling) {
    this.cast = cast;
    this.cases = cases;
    this.incidents = incidents;
    this.telling = telling;
  }

  @Override
  public int order() {
    return 54;
  }

  @Override
  public String title() {
    return "what was sent to the national Panel, and what is being typed in";
  }

  @Override
  public void tell() {
    replied(found("K-1"));
    var sent = found("K-9");
    does(sent, SENT_AFTER, () -> {
      coded(sent);
      write(sent, NOTIFIER);
      write(sent, ADDED);
      rest(sent);
      send(sent);
    });
    var draft = found("K-10");
    does(draft, 1, () -> {
      coded(draft);
      write(draft, NOTIFIER);
      telling
          .packs()
          .mark(
              pack(draft),
              Set.of("notifier_name", "notifier_role", "notifier_phone", "notifier_email"),
              Set.of());
    });
  }

  private void replied(Incident to) {
    does(
        to,
        REPLIED_AFTER,
        () -> took(telling
            .replies()
            .record(
                to.id(),
                Ids.next(),
                true,
                "It agrees that the criteria are met and that a local review is held, and asks for what was learnt about crying.",
                aware(to).plusDays(REPLIED_AFTER))));
  }

  private Incident found(String label) {
    return cast.acting("manager").call(() -> {
      var file = cases.called(label).orElseThrow().id();
      return incidents.get(incidents.of(file).getFirst().id());
    });
  }

  private static java.time.LocalDate aware(Incident of) {
    return of.facts().when(Event.AWARE).orElseThrow().day();
  }

  private void does(Incident with, int after, Runnable deed) {
    var daysAgo = (int) aware(with).until(cast.day(0), ChronoUnit.DAYS);
    cast.does("manager", daysAgo - after, deed);
  }

  private void coded(Incident of) {
    incidents
        .children(List.of(of.id().value()))
        .forEach(child -> telling.codes().tell(child, CODED));
  }

  private Pack pack(Incident of) {
    return telling.packs().of(of.id(), PackKind.NOTIFICATION);
  }

  private void write(Incident of, Map<String, String> words) {
    for (var line : pack(of).lines()) {
      var word = words.get(line.field().code());
      if (word != null) {
        write(of, line, word);
      }
    }
  }

  /** What else was missing. */
  private void rest(Incident of) {
    pack(of).missing().forEach(line -> write(of, line, NOT_KNOWN_THEN));
  }

  private void write(Incident of, PackLine line, String words) {
    took(telling.packs().write(pack(of), line, 0, words, Ids.next()));
  }

  private void send(Incident of) {
    var sending = new Sending(
        aware(of).plusDays(SENT_AFTER),
        LocalTime.of(9, 40),
        "Pat Example, Marlshire Council",
        "Child Safeguarding Practice Review Panel",
        Channel.FORM);
    took(telling.sent().record(pack(of), Ids.next(), sending, "SIN-4127"));
  }

  private static void took(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var because)) {
      throw new IllegalStateException(because.message());
    }
  }
}
