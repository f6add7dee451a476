package org.lapwing.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.ByRole;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.NumberingPlan;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.Route;
import org.lapwing.directory.Services;
import org.lapwing.directory.Switchboard;
import org.lapwing.directory.VerificationRule;
import org.lapwing.directory.hours.NowInWords;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.WeekAhead;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Component;

/** Tells in words what is known of the ways to reach a service. */
@Component
class NumbersInWords {

  private final Services services;
  private final ChecksOfNumbers checks;
  private final BankHolidays holidays;
  private final NumberingPlan plan;
  private final Clock clock;

  NumbersInWords(
      Services services,
      ChecksOfNumbers checks,
      BankHolidays holidays,
      NumberingPlan plan,
      Clock clock) {
    this.services = services;
    this.checks = checks;
    this.holidays = holidays;
    this.plan = plan;
    this.clock = clock;
  }

  /** The numbers among the ways to reach one service, in a line each. */
  List<ServicesPage.Ring> numbers(List<Route> ways, VerificationRule rule) {
    var board = board(ways);
    return board.phones().stream()
        .map(phone -> new ServicesPage.Ring(
            phone.number().words(),
            phone.answers(),
            NowInWords.of(board.now(phone, clock.instant()), clock.instant()),
            phone.verification(today(), rule.days()),
            plan.doubt(phone.number()).orElse("")))
        .toList();
  }

  /** The numbers among the ways to reach one service, with all that is known of each. */
  List<ServicePage.Shown> shown(List<Route> ways) {
    var board = board(ways);
    var rule = services.rule();
    return board.phones().stream()
        .map(phone -> new ServicePage.Shown(
            phone,
            NowInWords.of(board.now(phone, clock.instant()), clock.instant()),
            lines(phone.hours()),
            phone.verification(today(), rule.days()),
            plan.doubt(phone.number()).orElse(""),
            checks.printings(phone.id()),
            checks.calls(phone.id())))
        .toList();
  }

  static List<ByRole> roles(List<Route> ways) {
    return ways.stream()
        .flatMap(route -> route instanceof ByRole role ? Stream.of(role) : Stream.empty())
        .toList();
  }

  /** The hours line by line; empty where there are none to tell. */
  List<Line> lines(PhoneHours hours) {
    return hours instanceof PhoneHours.At(var at) ? lines(at) : List.of();
  }

  /** The hours line by line; empty where nobody has said them. */
  List<Line> lines(@Nullable OpeningHours hours) {
    if (hours == null) {
      return List.of();
    }
    return WeekHours.of(hours.expression())
        .map(WeekHours::lines)
        .orElseGet(() -> WeekAhead.of(hours, today(), holidays::isBankHoliday));
  }

  private Switchboard board(List<Route> ways) {
    var phones = ways.stream()
        .flatMap(route -> route instanceof Phone phone ? Stream.of(phone) : Stream.empty())
        .toList();
    return new Switchboard(phones, holidays::isBankHoliday);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
