package org.lapwing.directory.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Phone;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Service;
import org.lapwing.directory.Services;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.directory.listed.Showing;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Shows a service as the public would see it, before anything is saved. */
@Component
class Previews {

  private static final String PREVIEW = "preview";
  private static final Set<String> OURS = Set.of(PREVIEW, "_csrf");

  private final Services services;
  private final RoutesOfServices routes;
  private final LocationsOfServices locations;
  private final BankHolidays holidays;
  private final Clock clock;

  Previews(
      Services services,
      RoutesOfServices routes,
      LocationsOfServices locations,
      BankHolidays holidays,
      Clock clock) {
    this.services = services;
    this.routes = routes;
    this.locations = locations;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** What is shown instead of saving: how it would look, or the form again; empty where it is to be saved. */
  Optional<ModelAndView> instead(
      MultiValueMap<String, String> fields,
      FormPage form,
      List<Refusal> faults,
      Supplier<Service> typed) {
    var asked = Objects.requireNonNullElse(fields.getFirst(PREVIEW), "");
    if (asked.equals("no")) {
      return Optional.of(Forms.show(form));
    }
    if (!asked.equals("yes")) {
      return Optional.empty();
    }
    return Optional.of(
        faults.isEmpty()
            ? Pages.show(PREVIEW, new PreviewPage(form.back(), sent(fields), seen(typed.get())))
            : Forms.refused(form, faults));
  }

  private FoundService seen(Service service) {
    var ids = List.of(service.id());
    var phones = routes.of(ids).stream()
        .flatMap(route -> route instanceof Phone phone ? Stream.of(phone) : Stream.empty())
        .toList();
    var known = new Showing.Known(
        List.of(service),
        phones,
        locations.of(ids),
        services.needs(),
        services.rule().days());
    return new Showing(known, holidays::isBankHoliday, clock.instant()).of(service);
  }

  private static List<PreviewPage.Sent> sent(MultiValueMap<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> !OURS.contains(field.getKey()))
        .flatMap(field ->
            field.getValue().stream().map(value -> new PreviewPage.Sent(field.getKey(), value)))
        .toList();
  }
}
