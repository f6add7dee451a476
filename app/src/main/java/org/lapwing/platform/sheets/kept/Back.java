package org.lapwing.platform.sheets.kept;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.sheets.compare.Compared;
import org.lapwing.platform.sheets.compare.ComparedRow;

/**
 * A file that was given back: what differs in it, what was chosen, and what became of that.
 *
 * @param chosen each as {@link ComparedRow#choices} tells it
 */
public record Back(
    Line line, PersonId readBy, Compared compared, Set<String> chosen, List<Result> results) {

  /** How far it is. */
  public enum State {
    READ("Compared, not applied"),
    ASKED("Being applied"),
    DONE("Applied");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** One that was given back, without what is in it. */
  public record Line(UUID id, String register, String file, Instant readAt, State state) {}

  /** What became of a row. */
  public record Result(int place, Fate fate, String said) {}

  /** What can become of a row. */
  public enum Fate {
    APPLIED("Applied"),
    REFUSED("Refused by a rule"),
    MEANWHILE("Changed here meanwhile");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Fate of(String code) {
      return Arrays.stream(values())
          .filter(fate -> fate.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  public UUID id() {
    return line.id();
  }

  public State state() {
    return line.state();
  }

  /** The rows of which something was chosen. */
  public List<ComparedRow> chosenRows() {
    return compared.rows().stream()
        .filter(row -> row.choices().anyMatch(chosen::contains))
        .toList();
  }
}
