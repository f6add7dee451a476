package org.lapwing.oversight.web.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Entry;
import org.lapwing.oversight.challenges.Lifecycle;
import org.lapwing.oversight.challenges.Lifecycle.Verb;
import org.lapwing.oversight.web.challenges.ChallengePage.May;
import org.lapwing.oversight.web.challenges.ChallengePage.Told;
import org.lapwing.partnerships.People;
import org.lapwing.platform.BankHolidays;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a challenge shows. */
@Component
class ChallengeFacts {

  private final Challenges challenges;
  private final Names names;
  private final Threads threads;
  private final BankHolidays holidays;
  private final Clock clock;

  /** What people and bodies are called. */
  @Component("namesAroundChallenges")
  record Names(People people, Bodies bodies) {

    String of(Addressee to) {
      return switch (to) {
        case Addressee.Somebody(var agency, var person) ->
          people.nameOf(person) + ", " + people.agencyName(agency);
        case Addressee.Those(var body) -> bodies.get(body).name();
      };
    }
  }

  ChallengeFacts(
      Challenges challenges, Names names, Threads threads, BankHolidays holidays, Clock clock) {
    this.challenges = challenges;
    this.names = names;
    this.threads = threads;
    this.holidays = holidays;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ChallengePage page(String slug, ChallengeId id, @Nullable String said) {
    var one = challenges.get(id);
    var today = LocalDate.now(clock);
    var base = Ways.base(slug);
    return new ChallengePage(
        base,
        one,
        today,
        one.isLate(today) ? holidays.workingDays().between(one.due(), today) : 0,
        names.of(one.to()),
        names.people().nameOf(one.raised().by()) + ", "
            + names.people().agencyName(one.raised().agency()),
        Optional.ofNullable(one.question().about()).flatMap(this::link).orElse(null),
        told(base, one),
        may(one, today),
        said,
        threads.panel(new Node(Challenges.KIND, id.value())));
  }

  private May may(Challenge one, LocalDate today) {
    var me = challenges.me();
    var stage = one.state().stage();
    var judges = one.judgedBy(me).isEmpty();
    return new May(
        Lifecycle.allows(stage, Verb.REPLY) && one.answeredBy(me).isEmpty(),
        judges && Lifecycle.allows(stage, Verb.SATISFY),
        judges && Lifecycle.allows(stage, Verb.ASK_AGAIN),
        judges && Lifecycle.allows(stage, Verb.ESCALATE) && (!stage.waits() || one.isLate(today)),
        judges && Lifecycle.allows(stage, Verb.WITHDRAW));
  }

  private List<Told> told(String base, Challenge one) {
    var entries = challenges.entries(one.id());
    var people = names.people().namesOf(entries.stream().map(Entry::by).toList());
    return entries.stream().map(entry -> told(base, one, entry, people)).toList();
  }

  private Told told(String base, Challenge one, Entry entry, Map<PersonId, String> people) {
    var due = entry.due();
    var file = entry.file();
    var at = InWords.dayOf(entry.at());
    return new Told(
        title(entry),
        people.getOrDefault(entry.by(), ""),
        at.toString(),
        InWords.moment(entry.at()),
        entry.note(),
        due == null ? "" : "Reply due by " + InWords.date(due) + ".",
        action(entry.action()),
        file == null ? null : base + "/" + one.id().value() + "/replies/" + entry.id() + "/file",
        file == null ? "" : challenges.file(one.id(), entry.id()).name());
  }

  private @Nullable Link action(@Nullable UUID action) {
    return action == null ? null : link(new Node(Actions.KIND, action)).orElse(null);
  }

  private String title(Entry entry) {
    var body = entry.body();
    return body == null
        ? entry.kind().words()
        : "Escalated to " + names.bodies().get(body).name();
  }

  private Optional<Link> link(Node node) {
    return threads
        .around(node)
        .map(web -> web.middle().seen())
        .map(seen -> new Link(seen.kindInWords(), seen.title(), seen.href(), ""));
  }
}
