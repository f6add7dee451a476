package org.lapwing.actions.reminders;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people are reminded here: as this version comes, or as the partnership chose from a day on, saying why. */
@Service
@Transactional
public class Schedules {

  private static final String SHIPPED = """
      select since, audience, days, source from reminder_rule where since <= :day order by since, days
      """;

  private static final String CHOSEN = """
      select s.id, s.since, s.why, s.chosen_at, coalesce(p.name, '') as by, t.audience, t.days
        from reminder_schedule s
        join reminder_schedule_step t on t.schedule_id = s.id
        left join person p on p.id = s.chosen_by
       order by s.since desc, s.chosen_at desc, s.id desc, t.days
      """;

  private static final String CHOOSE = """
      insert into reminder_schedule (id, since, why, chosen_at, chosen_by) values (:id, :since, :why, :at, :by)
      on conflict do nothing
      """;

  private static final String STEP = """
      insert into reminder_schedule_step (schedule_id, audience, days) values (:schedule, :audience, :days)
      on conflict do nothing
      """;

  /** What the partnership chose once, by whom and when. */
  public record Choice(UUID id, Schedule schedule, Instant at, String by) {}

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  Schedules(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** What holds on a day: the newest choice that had begun by then, or what this version comes with. */
  @Transactional(readOnly = true)
  public Schedule on(LocalDate day) {
    return chosen().stream()
        .map(Choice::schedule)
        .filter(one -> !one.since().isAfter(day))
        .findFirst()
        .orElseGet(() -> shipped(day));
  }

  /** Everything that the partnership ever chose, the newest first. */
  @Transactional(readOnly = true)
  public List<Choice> chosen() {
    Map<UUID, Choice> found = new LinkedHashMap<>();
    jdbc.sql(CHOSEN)
        .query((row, _) -> {
          var step = new Step(row.getInt("days"), Audience.of(row.getString("audience")));
          return new Choice(
              row.getObject("id", UUID.class),
              new Schedule(
                  row.getObject("since", LocalDate.class), List.of(step), row.getString("why")),
              row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
              row.getString("by"));
        })
        .list()
        .forEach(one -> found.merge(one.id(), one, Schedules::together));
    return List.copyOf(found.values());
  }

  /** Chooses when people are reminded from a day on. Those who run the business may; the day is not in the past. */
  public Outcome<Schedule> choose(Schedule wanted, UUID once) {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
    var today = LocalDate.ofInstant(clock.instant(), InWords.LONDON);
    if (wanted.since().isBefore(today)) {
      return refused("since", "The first day must be today or later");
    }
    if (wanted.source().isBlank()) {
      return refused("why", "Enter why this is chosen");
    }
    if (wanted.to(Audience.OWNER).stream().noneMatch(step -> step.days() > 0)) {
      return refused("owner-after", "Enter at least one day after which the owner is reminded");
    }
    if (wanted.to(Audience.BUSINESS).isEmpty()) {
      return refused("business", "Enter after how many days the co-ordinator hears of it");
    }
    keep(wanted, once);
    return accepted(wanted);
  }

  private void keep(Schedule wanted, UUID once) {
    var kept = jdbc.sql(CHOOSE)
        .param("id", once)
        .param("since", wanted.since())
        .param("why", wanted.source().strip())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .update();
    if (kept == 1) {
      wanted
          .steps()
          .forEach(step -> jdbc.sql(STEP)
              .param("schedule", once)
              .param("audience", step.to().code())
              .param("days", step.days())
              .update());
      trail.wrote("reminder-schedule-chosen", "reminder-schedule", once);
    }
  }

  private Schedule shipped(LocalDate day) {
    var editions = jdbc.sql(SHIPPED)
        .param("day", day)
        .query((row, _) -> new Schedule(
            row.getObject("since", LocalDate.class),
            List.of(new Step(row.getInt("days"), Audience.of(row.getString("audience")))),
            row.getString("source")))
        .list();
    var since = editions.getLast().since();
    return editions.stream()
        .filter(one -> one.since().equals(since))
        .reduce(Schedules::together)
        .orElseThrow();
  }

  private static Schedule together(Schedule one, Schedule other) {
    return new Schedule(
        one.since(),
        java.util.stream.Stream.concat(one.steps().stream(), other.steps().stream())
            .toList(),
        one.source());
  }

  private static Choice together(Choice one, Choice other) {
    return new Choice(one.id(), together(one.schedule(), other.schedule()), one.at(), one.by());
  }
}
