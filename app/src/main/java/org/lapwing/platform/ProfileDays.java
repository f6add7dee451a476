package org.lapwing.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days are written in a profile: as calendar days, and in the demonstration also relative to the day of loading.
 *
 * @param today the day of loading, or null where only calendar days may be written
 */
record ProfileDays(@Nullable LocalDate today) {

  private static final Pattern AGO = Pattern.compile("(\\d{1,4}) days? ago");
  private static final Pattern AHEAD = Pattern.compile("in (\\d{1,4}) days?");

  Optional<LocalDate> read(String text) {
    if (today != null) {
      var ago = AGO.matcher(text);
      if (ago.matches()) {
        return Optional.of(today.minusDays(Integer.parseInt(ago.group(1))));
      }
      var ahead = AHEAD.matcher(text);
      if (ahead.matches()) {
        return Optional.of(today.plusDays(Integer.parseInt(ahead.group(1))));
      }
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  String example() {
    return today == null ? "2022-02-07" : "2022-02-07, “30 days ago” or “in 30 days”";
  }
}
