package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Phone.Checks;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;

/** How a number stands in its row, for those who keep it and for the public, who see fewer columns. */
public final class PhoneColumns {

  private PhoneColumns() {}

  /** The number in this row, as far as the public sees it. */
  public static Phone listed(ResultSet row) throws SQLException {
    return phone(row, "", 0);
  }

  static Phone kept(ResultSet row) throws SQLException {
    return phone(row, row.getString("source"), row.getInt("version"));
  }

  private static Phone phone(ResultSet row, String source, int version) throws SQLException {
    return new Phone(
        row.getObject("id", UUID.class),
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getString("label"),
        new Telephone(row.getString("number")),
        hours(row.getString("hours_kind"), row.getString("hours")),
        row.getString("note"),
        source,
        new Checks(
            row.getObject("confirmed_on", LocalDate.class),
            row.getObject("differs_since", LocalDate.class)),
        version);
  }

  /** Hours that were read before they were stored are read again; should that ever fail, nobody knows them. */
  private static PhoneHours hours(String kind, @Nullable String expression) {
    if (kind.equals("out_of_hours")) {
      return new PhoneHours.OutOfHours();
    }
    if (expression == null) {
      return new PhoneHours.NotSaid();
    }
    return switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) -> new PhoneHours.At(hours);
      case Refused<OpeningHours> _ -> new PhoneHours.NotSaid();
    };
  }

  static String kind(PhoneHours hours) {
    return switch (hours) {
      case PhoneHours.At _ -> "at";
      case PhoneHours.OutOfHours _ -> "out_of_hours";
      case PhoneHours.NotSaid _ -> "not_said";
    };
  }

  static @Nullable String expression(PhoneHours hours) {
    return hours instanceof PhoneHours.At(var at) ? at.expression() : null;
  }
}
