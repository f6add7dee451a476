package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.kernel.Refusal;

/**
 * What is known of an incident, in neutral words.
 *
 * @param summary what happened, in one line that can stand among others
 * @param account what happened, as far as it must be told; may be blank
 * @param area where, as an area and never an address
 * @param dates when, at most once for each event
 */
public record Facts(String summary, String account, String area, List<Dated> dates) {

  static final Facts NONE = new Facts("", "", "", List.of());

  static final int LONGEST_LINE = 120;
  static final int LONGEST_ACCOUNT = 10_000;

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUSE = Pattern.compile(
      "\\b[0-9]+[a-z]? +\\w+ +(road|street|avenue|lane|close|drive|court|way|crescent|terrace)\\b",
      Pattern.CASE_INSENSITIVE);

  public Facts {
    dates = List.copyOf(dates);
  }

  /** When that happened, as far as it is known. */
  public Optional<Dated> when(Event event) {
    return dates.stream().filter(date -> date.event() == event).findFirst();
  }

  /** All that is wrong with these facts, in the order of the form. */
  List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    line("summary", summary, "Enter what happened in one line").ifPresent(faults::add);
    if (account.length() > LONGEST_ACCOUNT) {
      faults.add(
          new Refusal("account", "Write %,d characters or fewer".formatted(LONGEST_ACCOUNT)));
    }
    line("area", area, "Enter the area where it happened").or(this::address).ifPresent(faults::add);
    for (var event : Event.values()) {
      faults.addAll(new WhenFaults(this, today).of(event));
    }
    return faults;
  }

  private Optional<Refusal> address() {
    return POSTCODE.matcher(area).find() || HOUSE.matcher(area).find()
        ? Optional.of(new Refusal("area", "Enter an area, such as a town, and not an address"))
        : Optional.empty();
  }

  static Optional<Refusal> line(String field, String text, String ifBlank) {
    if (text.isBlank()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return text.strip().length() > LONGEST_LINE
        ? Optional.of(
            new Refusal(field, "Write %d characters or fewer on one line".formatted(LONGEST_LINE)))
        : Optional.empty();
  }

  Facts stripped() {
    return new Facts(
        summary.strip(),
        account.strip(),
        area.strip(),
        dates.stream().map(Dated::stripped).toList());
  }
}
