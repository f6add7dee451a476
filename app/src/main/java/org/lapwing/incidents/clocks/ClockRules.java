package org.lapwing.incidents.clocks;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which clocks run here, and the one of them that each partnership sets for itself. */
@Service
@Transactional
public class ClockRules {

  private static final String ADJUSTABLE = "rapid_review";

  private final RuleStore store;
  private final Trail trail;
  private final Clock clock;

  ClockRules(RuleStore store, Trail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** The rules for what is recorded on that day, with the start that was set here for it. */
  @Transactional(readOnly = true)
  public List<Rule> on(LocalDate day) {
    return book().on(day);
  }

  /** Every version of every rule, to be asked for many days. */
  @Transactional(readOnly = true)
  public Book book() {
    return new Book(store.all(), store.starts());
  }

  /** What was set here, the latest day first. */
  @Transactional(readOnly = true)
  public List<StartSetting> settings() {
    return store.starts().reversed();
  }

  /** All that is wrong with a change that somebody is about to make. */
  public List<Refusal> faults(@Nullable Milestone start, LocalDate since, String reason) {
    return StartSetting.faults(start, since, reason, LocalDate.now(clock));
  }

  /** Counts the fifteen days from something else, for incidents that are recorded from that day on. */
  public Outcome<LocalDate> countFrom(
      @Nullable Milestone start, LocalDate since, String reason, UUID once) {
    Role.require(Role.ADMINISTRATOR);
    var faults = faults(start, since, reason);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var setting = new StartSetting(
        once,
        Objects.requireNonNull(start),
        since,
        reason.strip(),
        clock.instant(),
        Viewer.person().person());
    if (store.set(setting)) {
      trail.wrote("clock-start-set", "clock-start", once);
    }
    return accepted(since);
  }

  /** All versions of all rules, and what was set here. */
  public record Book(List<Rule> versions, List<StartSetting> settings) {

    /** The rules that hold for what is recorded on that day. */
    public List<Rule> on(LocalDate day) {
      return versions.stream()
          .filter(rule -> rule.holdsOn(day))
          .map(rule -> rule.code().equals(ADJUSTABLE) ? adjusted(rule, day) : rule)
          .toList();
    }

    private Rule adjusted(Rule rule, LocalDate day) {
      return settings.stream()
          .filter(setting -> !setting.since().isAfter(day))
          .reduce((_, later) -> later)
          .map(setting -> rule.startingWith(setting.start()))
          .orElse(rule);
    }
  }
}
