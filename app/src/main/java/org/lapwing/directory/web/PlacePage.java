package org.lapwing.directory.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.Location;
import org.lapwing.directory.Service;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/**
 * All that place.jte may know: a place about to be listed or changed, with its hours.
 *
 * @param typed what stands in each field, by its name
 * @param kept the stored hours in words where the form cannot show them; empty where it can
 */
public record PlacePage(
    String title,
    String back,
    Service service,
    UUID once,
    int version,
    Map<String, String> typed,
    HoursForm hours,
    List<Line> kept,
    List<Refusal> refusals) {

  /** What the fields show of a place that is listed. */
  static Map<String, String> typed(Location location) {
    var address = location.address();
    return Map.of(
        "name", address.name(),
        "street", address.street(),
        "town", address.town(),
        "county", address.county(),
        "postcode", address.postcode().text(),
        "access", location.access());
  }

  public List<Input> inputs() {
    return List.of(
        line("name", "Name of the building or place").hint("For example, Fenby Family Hub."),
        line("street", "Number and street"),
        line("town", "Town or village"),
        line("county", "County"),
        line("postcode", "Postcode").width(10));
  }

  public HoursFields hoursFields() {
    return HoursFields.ofPlace(hours, kept, refusals);
  }

  public Textarea access() {
    return Textarea.of("access", "How do people get in? (optional)")
        .bold()
        .hint("Steps, ramps, toilets, hearing loop, somewhere quiet to wait, parking, bus.")
        .rows(3)
        .value(typed.getOrDefault("access", ""));
  }

  private Input line(String name, String label) {
    return Input.of(name, label).bold().value(typed.getOrDefault(name, ""));
  }
}
