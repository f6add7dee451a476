package org.lapwing.directory.web;

import java.util.List;
import java.util.Locale;
import org.lapwing.directory.ByRole;
import org.lapwing.directory.Call;
import org.lapwing.directory.Location;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.Printing;
import org.lapwing.directory.Service;
import org.lapwing.directory.Verification;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Tag;
import org.lapwing.thread.ThreadPanel;

/** All that service.jte may know: a service, how to reach it, and how far that is sure. */
public record ServicePage(
    String base,
    String home,
    String publicPage,
    Service service,
    List<Shown> phones,
    List<ByRole> roles,
    List<Place> places,
    List<String> needs,
    boolean mayKeep,
    ThreadPanel panel) {

  /** A place, and its hours line by line. */
  public record Place(Location location, List<Line> hours) {}

  /** A number, and all that is known of it. */
  public record Shown(
      Phone phone,
      String now,
      List<Line> hours,
      Verification verification,
      String doubt,
      List<Printing> printings,
      List<Call> calls) {

    /** Whether it is printed differently in two sources. */
    public boolean differs() {
      return printings.stream().map(Printing::number).distinct().count() > 1;
    }

    /** Until when the last call counts; empty unless it still does. */
    public String callAgain() {
      return verification instanceof Verification.Verified(var _, var until)
          ? "Call it again by %s.".formatted(InWords.date(until))
          : "";
    }

    /** What holds now, as the beginning of a sentence. */
    public String nowSaid() {
      return now.substring(0, 1).toUpperCase(Locale.UK) + now.substring(1);
    }

    public Tag tag() {
      return switch (verification) {
        case Verification.Verified _ -> Tag.of(verification.tag(), "green");
        case Verification.Lapsed _ -> Tag.of(verification.tag(), "orange");
        case Verification.Differs _ -> Tag.of(verification.tag(), "red");
        case Verification.Never _ -> Tag.of(verification.tag(), "grey");
      };
    }

    /** Hours that are not told line by line. */
    public String otherHours() {
      return switch (phone.hours()) {
        case PhoneHours.At _ -> "";
        case PhoneHours.OutOfHours _ -> "Out of hours: whenever the other numbers here are closed";
        case PhoneHours.NotSaid _ -> "Nobody has said when it answers";
      };
    }
  }

  public String here() {
    return base + "/" + service.id().value();
  }

  /** The address of something about a place. */
  public String of(Place place, String what) {
    return home + "/places/" + place.location().id() + "/" + what;
  }

  /** The address of something about a number. */
  public String of(Phone phone, String what) {
    return home + "/numbers/" + phone.id() + "/" + what;
  }
}
