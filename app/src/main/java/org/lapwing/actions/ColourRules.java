package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps by which rule colours are told: as shipped, or as the partnership decided for itself, each from a day on. */
@Service
@Transactional
public class ColourRules {

  private static final String KIND = "colour-rule";

  private static final String SHIPPED = """
      select since, soon_days, silent_days, slips, grace_days, verify_days, source
        from colour_rule
       where since <= :today
       order by since desc
       limit 1
      """;

  private static final String CHOSEN = """
      select c.id, c.from_on, c.soon_days, c.silent_days, c.slips, c.grace_days, c.verify_days, c.why, c.at,
             coalesce(p.name, '') as by
        from colour_choice c
        left join person p on p.id = c.by_id
       order by c.from_on desc, c.at desc
       limit 50
      """;

  private static final String CHOOSE = """
      insert into colour_choice (id, from_on, soon_days, silent_days, slips, grace_days, verify_days, why, at, by_id)
      values (:id, :from, :soon, :silent, :slips, :grace, :verify, :why, :at, :by)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  ColourRules(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** What a partnership decided, when and why. */
  public record Decided(UUID id, ColourRule rule, String why, OffsetDateTime at, String by) {}

  /** The rule of today: the latest decision that has begun, else as shipped. */
  @Transactional(readOnly = true)
  public ColourRule inForce() {
    var today = LocalDate.now(clock);
    return decided().stream()
        .map(Decided::rule)
        .filter(rule -> !rule.since().isAfter(today))
        .findFirst()
        .orElseGet(() -> shipped(today));
  }

  /** Every decision, the latest to begin first. */
  @Transactional(readOnly = true)
  public List<Decided> decided() {
    return jdbc.sql(CHOSEN)
        .query((row, _) -> new Decided(
            row.getObject("id", UUID.class),
            new ColourRule(
                row.getObject("from_on", LocalDate.class),
                row.getInt("soon_days"),
                row.getInt("silent_days"),
                row.getInt("slips"),
                row.getInt("grace_days"),
                row.getInt("verify_days"),
                "Decided by this partnership"),
            row.getString("why"),
            row.getObject("at", OffsetDateTime.class),
            row.getString("by")))
        .list();
  }

  /** Decides on other days, from today or later: what was told before by another rule stays told. */
  public Outcome<ColourRule> decide(UUID once, ColourRule rule, String why) {
    var today = LocalDate.now(clock);
    var refused = Action.runBy(Doer.current(), "decide when actions change their colour")
        .or(() -> Action.text("why", why, "Enter why the days change"));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (rule.since().isBefore(today)) {
      return refused("from", "Enter today, %s, or a later day".formatted(InWords.date(today)));
    }
    jdbc.sql(CHOOSE)
        .param("id", once)
        .param("from", rule.since())
        .param("soon", rule.soonDays())
        .param("silent", rule.silentDays())
        .param("slips", rule.slips())
        .param("grace", rule.graceDays())
        .param("verify", rule.verifyDays())
        .param("why", why.strip())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Doer.current().person().value())
        .update();
    trail.wrote("colour-rule-decided", KIND, once);
    return accepted(rule);
  }

  private ColourRule shipped(LocalDate today) {
    return jdbc.sql(SHIPPED)
        .param("today", today)
        .query((row, _) -> new ColourRule(
            row.getObject("since", LocalDate.class),
            row.getInt("soon_days"),
            row.getInt("silent_days"),
            row.getInt("slips"),
            row.getInt("grace_days"),
            row.getInt("verify_days"),
            row.getString("source")))
        .single();
  }
}
