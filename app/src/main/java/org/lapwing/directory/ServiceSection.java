package org.lapwing.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileSection;
import org.springframework.stereotype.Component;

/** Reads the services of a profile file, each with its numbers and where they were found. */
@Component
class ServiceSection implements ProfileSection {

  private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

  private final Services services;
  private final RoutesOfServices routes;
  private final ChecksOfNumbers checks;

  ServiceSection(Services services, RoutesOfServices routes, ChecksOfNumbers checks) {
    this.services = services;
    this.routes = routes;
    this.checks = checks;
  }

  private record Told(ProfileEntry where, About about, List<Numbered> numbers, List<Named> roles) {}

  private record Numbered(
      ProfileEntry where, PhoneWish wish, List<Named> alsoPrinted, Optional<LocalDate> called) {}

  /** Something with its source. */
  private record Named(ProfileEntry where, String text, String source) {}

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Part read(ProfileEntry file) {
    var told = file.entries("services").stream().map(ServiceSection::service).toList();
    return _ -> told.forEach(this::save);
  }

  private void save(Told told) {
    var id = done(told.where(), () -> services.add(told.about(), Ids.next())).id();
    told.numbers().forEach(number -> save(id, number));
    told.roles()
        .forEach(role ->
            done(role.where(), () -> routes.add(id, role.text(), role.source(), Ids.next())));
  }

  private void save(ServiceId service, Numbered number) {
    var route = done(number.where(), () -> routes.add(service, number.wish(), Ids.next()))
        .id();
    number
        .alsoPrinted()
        .forEach(printed -> done(
            printed.where(),
            () -> checks.alsoPrinted(route, printed.text(), printed.source(), Ids.next())));
    number.called().ifPresent(on -> called(number, route, on));
  }

  private void called(Numbered number, UUID route, LocalDate on) {
    var call = new Call(number.wish().read(), on, "", "");
    done(number.where(), () -> checks.confirm(route, call, Ids.next()));
  }

  /** Does it, in the profile's own name; a refusal is a fault of the file. */
  private static <T> T done(ProfileEntry where, Supplier<Outcome<T>> deed) {
    return switch (deed.get()) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw where.broken(refusal.message());
    };
  }

  private static Told service(ProfileEntry entry) {
    var source = entry.text("source");
    return new Told(
        entry,
        new About(
            entry.text("name"),
            entry.text("does"),
            entry.text("for"),
            entry.text("area"),
            entry.maybeText("web").orElse(""),
            isSo(entry, "front-door"),
            source),
        entry.entries("numbers").stream().map(one -> number(one, source)).toList(),
        entry.entries("roles").stream().map(one -> named(one, "role")).toList());
  }

  private static Numbered number(ProfileEntry entry, String source) {
    var wish = new PhoneWish(
        entry.maybeText("answers").orElse(""),
        telephone(entry),
        hours(entry),
        entry.maybeText("note").orElse(""),
        entry.maybeText("source").orElse(source));
    return new Numbered(
        entry,
        wish,
        entry.entries("also-printed").stream().map(one -> named(one, "number")).toList(),
        entry.maybeDay("called"));
  }

  private static Named named(ProfileEntry entry, String key) {
    return new Named(
        entry, key.equals("number") ? telephone(entry) : entry.text(key), entry.text("source"));
  }

  private static String telephone(ProfileEntry entry) {
    var typed = entry.text("number");
    if (!typed.isEmpty() && Telephone.read(typed).isEmpty()) {
      entry.fault(
          "number",
          "“%s” is not a telephone number. Write one like 01632 960 001".formatted(typed));
    }
    return typed;
  }

  private static PhoneHours hours(ProfileEntry entry) {
    if (isSo(entry, "out-of-hours")) {
      return new PhoneHours.OutOfHours();
    }
    var expression = entry.maybeText("hours");
    if (expression.isEmpty()) {
      return new PhoneHours.NotSaid();
    }
    return switch (OpeningHours.read(expression.get())) {
      case Accepted<OpeningHours>(var hours) -> new PhoneHours.At(hours);
      case Refused<OpeningHours>(var refusal) -> {
        entry.fault("hours", refusal.message() + ". Write them like Mo-Fr 09:00-17:00; PH off");
        yield new PhoneHours.NotSaid();
      }
    };
  }

  private static boolean isSo(ProfileEntry entry, String key) {
    return entry.has(key) && entry.oneOf(key, YES_OR_NO).orElse(false);
  }
}
