package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location.Address;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;

/** How a place stands in its row, for those who keep it and for the public. */
public final class LocationColumns {

  private LocationColumns() {}

  /** The place in this row, as far as the public sees it. */
  public static Location listed(ResultSet row, int index) throws SQLException {
    return location(row, 0);
  }

  static Location kept(ResultSet row, int index) throws SQLException {
    return location(row, row.getInt("version"));
  }

  private static Location location(ResultSet row, int version) throws SQLException {
    return new Location(
        row.getObject("id", UUID.class),
        new ServiceId(row.getObject("service_id", UUID.class)),
        new Address(
            row.getString("name"),
            row.getString("street"),
            row.getString("town"),
            row.getString("county"),
            new Postcode(row.getString("postcode"))),
        hours(row.getString("hours")),
        row.getString("access"),
        version);
  }

  private static @Nullable OpeningHours hours(@Nullable String expression) {
    if (expression == null) {
      return null;
    }
    return switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) -> hours;
      case Refused<OpeningHours> _ -> null;
    };
  }
}
