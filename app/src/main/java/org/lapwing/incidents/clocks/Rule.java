package org.lapwing.incidents.clocks;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One clock as the law or guidance sets it, in one version.
 *
 * @param until the first day on which another version holds, or null while this one does
 * @param duty what must be done, after the word "left", such as "to notify the Panel"
 * @param metBy what stops the clock, or null where nothing does
 * @param mootBy what makes it pointless before it is met, or null where nothing does
 */
public record Rule(
    String code,
    LocalDate since,
    @Nullable LocalDate until,
    String duty,
    Limit limit,
    Milestone start,
    @Nullable Milestone metBy,
    @Nullable Milestone mootBy,
    Concerns concerns,
    Force force,
    Source source) {

  /** Where the rule stands. */
  public record Source(String words, String address) {}

  /** By what the limit binds. */
  public enum Force {
    STATUTE("The law sets this."),
    GUIDANCE("Guidance expects this; the law does not set it."),
    EXPERIENCE("This is experience: a wait, and nobody’s duty.");

    private final String words;

    Force(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    static Force of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** For which children it runs. */
  public enum Concerns {
    NOT_DECLINED,
    LOOKED_AFTER_DEATH,
    CARE_LEAVER_DEATH,
    NOTIFIED,
    REVIEWED;

    static Concerns of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || until.isAfter(day));
  }

  Rule startingWith(Milestone other) {
    return new Rule(code, since, until, duty, limit, other, metBy, mootBy, concerns, force, source);
  }
}
