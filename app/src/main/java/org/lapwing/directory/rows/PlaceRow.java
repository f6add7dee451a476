package org.lapwing.directory.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lapwing.directory.Location;

/** A place of a service as a row of text. */
public final class PlaceRow {

  private PlaceRow() {}

  public static Map<String, String> text(Location location) {
    var address = location.address();
    var hours = location.hours();
    var cells = new LinkedHashMap<String, String>();
    cells.put("name", address.name());
    cells.put("street", address.street());
    cells.put("town", address.town());
    cells.put("county", address.county());
    cells.put("postcode", address.postcode().text());
    cells.put(HoursCells.HOURS, hours == null ? "" : hours.expression());
    cells.put("access", location.access());
    return cells;
  }

  public static Location.Wish read(Map<String, String> cells) {
    return new Location.Wish(
        cells.getOrDefault("name", ""),
        cells.getOrDefault("street", ""),
        cells.getOrDefault("town", ""),
        cells.getOrDefault("county", ""),
        cells.getOrDefault("postcode", ""),
        NumberRow.expression(cells.getOrDefault(HoursCells.HOURS, "")).orElse(null),
        cells.getOrDefault("access", ""));
  }
}
