package org.lapwing.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.directory.Call;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.Telephone;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Viewer;

/** Lists services with their numbers in one partnership, for tests that ring them. */
public record Numbers(
    PartnershipId here, Services services, RoutesOfServices routes, ChecksOfNumbers checks) {

  /** A front door by day and a duty team otherwise, both called on the 1st of March 2026. */
  public void aFrontDoorAndADutyTeam() {
    var front = service("Front door", true);
    called(
        number(front, "", "01632 960 142", "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off"),
        "01632 960 142");
    called(number(front, "Duty team", "01632 960 977", ""), "01632 960 977");
  }

  public ServiceId service(String name, boolean frontDoor) {
    var about = new About(name, "Listens.", "Everybody", "North", "", frontDoor, "A page");
    return as(() -> took(services.add(about, Ids.next())).id());
  }

  /**
   * A number of a service.
   *
   * @param hours an expression, or empty for whenever the others do not answer
   */
  public UUID number(ServiceId service, String answers, String number, String hours) {
    return as(() ->
        took(routes.add(service, wish(answers, number, hours), Ids.next())).id());
  }

  public static PhoneWish wish(String answers, String number, String hours) {
    PhoneHours when = hours.isEmpty()
        ? new PhoneHours.OutOfHours()
        : new PhoneHours.At(took(OpeningHours.read(hours)));
    return new PhoneWish(answers, number, when, "", "A page");
  }

  public void called(UUID number, String words) {
    var call = new Call(Telephone.read(words).orElseThrow(), LocalDate.of(2026, 3, 1), "", "");
    as(() -> took(checks.confirm(number, call, Ids.next())));
  }

  public <T> T as(Supplier<T> deed) {
    return new Viewer.Job(here, "test").call(deed);
  }

  public static <T> T took(Outcome<T> outcome) {
    return ((Accepted<T>) outcome).value();
  }
}
