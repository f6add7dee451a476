package org.lapwing.directory.listed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Verification;

/**
 * The directory as it is listed on one day.
 *
 * @param services by name
 * @param days for how long a call counts
 */
record Listing(List<Entry> services, List<Phone> phones, LocalDate today, int days) {

  /** A service, as far as the page needs it. */
  record Entry(UUID id, String name, String does, boolean frontDoor) {}

  List<Phone> of(UUID service) {
    return phones.stream()
        .filter(phone -> phone.service().value().equals(service))
        .toList();
  }

  List<Phone> of(boolean frontDoor) {
    return services.stream()
        .filter(service -> service.frontDoor() == frontDoor)
        .flatMap(service ->
            phones.stream().filter(phone -> phone.service().value().equals(service.id())))
        .toList();
  }

  Entry serviceOf(Phone phone) {
    return services.stream()
        .filter(service -> service.id().equals(phone.service().value()))
        .findFirst()
        .orElseThrow();
  }

  Verification verification(Phone phone) {
    return phone.verification(today, days);
  }

  List<Phone> verified() {
    return phones.stream().filter(phone -> verification(phone).isVerified()).toList();
  }
}
