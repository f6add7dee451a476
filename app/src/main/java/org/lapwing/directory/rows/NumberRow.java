package org.lapwing.directory.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;

/** A number of a service as a row of text. */
public final class NumberRow {

  private NumberRow() {}

  public static Map<String, String> text(Phone phone) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("number", phone.number().words());
    cells.put("answers", phone.answers());
    cells.put(HoursCells.HOURS, hours(phone.hours()));
    cells.put("note", phone.note());
    cells.put("source", phone.source());
    return cells;
  }

  public static PhoneWish read(Map<String, String> cells) {
    return new PhoneWish(
        cells.getOrDefault("answers", ""),
        cells.getOrDefault("number", ""),
        read(cells.getOrDefault(HoursCells.HOURS, "")),
        cells.getOrDefault("note", ""),
        cells.getOrDefault("source", ""));
  }

  private static String hours(PhoneHours hours) {
    return switch (hours) {
      case PhoneHours.At(var at) -> at.expression();
      case PhoneHours.OutOfHours _ -> HoursCells.OUT;
      case PhoneHours.NotSaid _ -> "";
    };
  }

  private static PhoneHours read(String hours) {
    if (hours.equals(HoursCells.OUT)) {
      return new PhoneHours.OutOfHours();
    }
    return expression(hours).<PhoneHours>map(PhoneHours.At::new).orElseGet(PhoneHours.NotSaid::new);
  }

  static Optional<OpeningHours> expression(String hours) {
    if (hours.isBlank()) {
      return Optional.empty();
    }
    return switch (OpeningHours.read(hours)) {
      case Accepted<OpeningHours>(var read) -> Optional.of(read);
      case Refused<OpeningHours> _ -> Optional.empty();
    };
  }
}
