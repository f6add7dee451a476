package org.lapwing.directory.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Location;
import org.lapwing.directory.Need;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service;
import org.lapwing.directory.Verification;
import org.lapwing.directory.exchange.Hsds.Organization;

/**
 * Writes what is listed as documents of the standard.
 *
 * @param lister who keeps the directory
 * @param taxonomy the name of the list of needs
 * @param needs the needs that hold today
 * @param today on which numbers are verified or not
 * @param days for how long a call counts
 */
public record AsHsds(String lister, String taxonomy, List<Need> needs, LocalDate today, int days) {

  /**
   * A service with all that is listed of it.
   *
   * @param changed when anything of it changed last
   */
  public record Listed(
      Service service, Instant changed, List<Phone> phones, List<Location> locations) {}

  /** An id that is the same each time, for what has none of its own. */
  public static String derived(UUID of, String... what) {
    var name = of + " " + String.join(" ", what);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** With only what stands in the service itself, as lists have it. */
  Hsds.Service inList(Service service, Instant changed) {
    return service(new Listed(service, changed, List.of(), List.of()), false);
  }

  /** With all that belongs to it. */
  public Hsds.Service whole(Listed listed) {
    return service(listed, true);
  }

  Hsds.ServiceAtLocation at(Location location, Hsds.@Nullable Service service, boolean whole) {
    return new Hsds.ServiceAtLocation(
        location.id().toString(),
        location.service().value().toString(),
        derived(location.id(), "location"),
        place(location, whole),
        service);
  }

  Hsds.TaxonomyTerm term(Need need) {
    return new Hsds.TaxonomyTerm(
        need.id().toString(), need.name(), need.says(), taxonomy, need.code());
  }

  private Hsds.Service service(Listed listed, boolean whole) {
    var id = listed.service().id().value();
    var about = listed.service().about();
    var offer = listed.service().offer();
    var provider = organization(offer.provider());
    return new Hsds.Service(
        id.toString(),
        provider == null ? null : provider.id(),
        about.name(),
        offer.more().isBlank() ? about.does() : about.does() + "\n\n" + offer.more(),
        about.web(),
        offer.email(),
        offer.running().code(),
        fees(offer.cost()),
        number(offer.ages().youngest()),
        number(offer.ages().oldest()),
        about.forWhom(),
        whole ? assured(listed.phones()) : null,
        offer.running() == Running.CLOSED_FOR_NOW ? "Closed for the time being" : null,
        DateTimeFormatter.ISO_INSTANT.format(listed.changed().truncatedTo(ChronoUnit.MILLIS)),
        whole ? schedules(listed) : null,
        whole ? areas(listed.service()) : null,
        whole ? listed.locations().stream().map(one -> at(one, null, true)).toList() : null,
        whole ? languages(id, offer) : null,
        provider,
        whole ? costs(id, offer.cost()) : null,
        whole ? listed.phones().stream().map(this::contact).toList() : null,
        whole ? attributes(id, offer) : null);
  }

  private @Nullable Organization organization(String name) {
    return name.isBlank()
        ? null
        : new Organization(
            derived(new UUID(0, 0), lister, name), name, "Runs services listed by " + lister);
  }

  private static @Nullable String fees(Cost cost) {
    return cost instanceof Cost.NotSaid ? null : cost.words();
  }

  private static @Nullable BigDecimal number(@Nullable Integer age) {
    return age == null ? null : BigDecimal.valueOf(age);
  }

  /** The oldest of the calls that still count, if every number was called: never a day on which one was not verified. */
  private @Nullable String assured(List<Phone> phones) {
    var calls = phones.stream()
        .map(phone -> phone.verification(today, days))
        .map(check -> check instanceof Verification.Verified(var on, var _) ? on : null)
        .toList();
    return calls.isEmpty() || calls.contains(null)
        ? null
        : calls.stream()
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse(null);
  }

  private static List<Hsds.Schedule> schedules(Listed listed) {
    var service = listed.service().id().value();
    var open = listed.locations().stream().flatMap(location -> {
      var hours = location.hours();
      var whose = new Schedules.Of(location.id(), service, location.id(), "In person");
      return hours == null ? Stream.empty() : Schedules.of(whose, hours.expression()).stream();
    });
    var answered = listed.phones().stream().flatMap(phone -> {
      var whose = new Schedules.Of(
          phone.id(), service, null, Schedules.BY_TELEPHONE + phone.number().words());
      return switch (phone.hours()) {
        case PhoneHours.At(var at) -> Schedules.of(whose, at.expression()).stream();
        case PhoneHours.OutOfHours _ -> Stream.of(Schedules.outOfHours(whose));
        case PhoneHours.NotSaid _ -> Stream.empty();
      };
    });
    return Stream.concat(open, answered).toList();
  }

  private static List<Hsds.ServiceArea> areas(Service service) {
    var id = service.id().value();
    return List.of(
        new Hsds.ServiceArea(derived(id, "area"), id.toString(), service.about().area()));
  }

  private static List<Hsds.Language> languages(UUID id, Offer offer) {
    return Stream.concat(Stream.of("en"), offer.languages().stream())
        .map(code -> new Hsds.Language(
            derived(id, "language", code), id.toString(), Languages.name(code), code))
        .toList();
  }

  private static @Nullable List<Hsds.CostOption> costs(UUID id, Cost cost) {
    return cost instanceof Cost.Free
        ? List.of(new Hsds.CostOption(
            derived(id, "cost"), id.toString(), "Free", BigDecimal.ZERO, "Free of charge"))
        : null;
  }

  private Hsds.Contact contact(Phone phone) {
    var check = phone.verification(today, days).words();
    var contact = derived(phone.id(), "contact");
    var note = phone.note().isBlank() ? "" : ". " + phone.note();
    return new Hsds.Contact(
        contact,
        phone.service().value().toString(),
        phone.answers(),
        null,
        List.of(new Hsds.Phone(
            phone.id().toString(), contact, phone.number().words(), "Number " + check + note)));
  }

  private List<Hsds.Attribute> attributes(UUID id, Offer offer) {
    return needs.stream()
        .filter(need -> offer.needs().contains(need.id()))
        .map(need -> new Hsds.Attribute(
            derived(id, "need", need.code()),
            id.toString(),
            need.id().toString(),
            "service",
            term(need)))
        .toList();
  }

  private static Hsds.Location place(Location location, boolean whole) {
    var id = location.id();
    var itself = derived(id, "location");
    var address = location.address();
    return new Hsds.Location(
        itself,
        "physical",
        address.name(),
        null,
        whole
            ? List.of(new Hsds.Address(
                derived(id, "address"),
                itself,
                address.street(),
                address.town(),
                address.county(),
                address.postcode().text(),
                "GB",
                "physical"))
            : null,
        whole && !location.access().isBlank()
            ? List.of(new Hsds.Accessibility(derived(id, "access"), itself, location.access()))
            : null);
  }
}
