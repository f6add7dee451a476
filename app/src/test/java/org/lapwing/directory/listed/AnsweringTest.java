package org.lapwing.directory.listed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.InWords.LONDON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Phone.Checks;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Telephone;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.listed.WhoAnswers.Line;
import org.lapwing.directory.listed.WhoAnswers.Turn;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;

/** Good Friday 2026 is the 3rd of April; the clock goes forward on the 29th of March and back on the 25th of October. */
class AnsweringTest {

  private static final UUID FRONT = Ids.next();
  private static final UUID OTHER = Ids.next();
  private static final Checks CALLED = new Checks(LocalDate.of(2026, 3, 1), null);
  private static final String OFFICE = "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off";

  @Test
  void at_the_end_of_a_friday_the_duty_team_takes_over_until_monday() {
    assertThat(first("2026-04-10T16:29").who()).isEqualTo("Front door");
    assertThat(first("2026-04-10T16:29").now()).isEqualTo("open now, until 4:30pm");
    assertThat(first("2026-04-10T16:30").who()).isEqualTo("Duty team");
    assertThat(first("2026-04-10T16:30").now()).isEqualTo("open now, until 8:30am on Monday");
    assertThat(first("2026-04-11T12:00").who()).isEqualTo("Duty team");
  }

  @Test
  void over_easter_the_next_turn_comes_on_tuesday() {
    var answers = at("2026-04-03T10:00");

    assertThat(line(answers.first()).who()).isEqualTo("Duty team");
    assertThat(answers.bankHoliday()).isEqualTo("Today is a bank holiday.");
    var next = answers.next().getFirst();
    assertThat(next.when()).isEqualTo("Tue 7 Apr, 8:30am");
    assertThat(line(next.line()).who()).isEqualTo("Front door");
    assertThat(next.until()).isEqualTo("until 5pm that day");
    assertThat(answers.next().get(1).until()).isEqualTo("until 8:30am the next day");
  }

  @Test
  void in_the_nights_in_which_the_clock_changes_the_times_are_those_on_the_wall() {
    assertThat(first("2026-03-29T00:30").now()).isEqualTo("open now, until 8:30am tomorrow");
    assertThat(first("2026-10-24T23:30").now()).isEqualTo("open now, until 8:30am on Monday");
    var lost = Objects.requireNonNull(at("2026-03-29T00:30").until());
    assertThat(lost.atZone(LONDON).toLocalDateTime())
        .isEqualTo(LocalDateTime.parse("2026-03-30T08:30"));
  }

  @Test
  void an_unverified_number_is_never_first_where_a_verified_one_answers() {
    var sure = phone(FRONT, "Sure", "24/7", CALLED);
    var unsure = phone(FRONT, "Unsure", "24/7", Checks.NONE);
    var answers = new Answering(listing(unsure, sure), BankHolidays.asShipped()::isBankHoliday)
        .at(moment("2026-04-08T10:00"));

    assertThat(line(answers.first()).who()).isEqualTo("Sure");
    assertThat(answers.also()).extracting(Line::who).containsExactly("Unsure");
    assertThat(answers.also().getFirst().check()).startsWith("not verified: ");
  }

  @Test
  void an_unverified_number_that_alone_answers_is_told_as_what_it_is() {
    var sure = phone(FRONT, "Sure", OFFICE, CALLED);
    var unsure = phone(FRONT, "Unsure", "24/7", Checks.NONE);
    var answers = new Answering(listing(sure, unsure), BankHolidays.asShipped()::isBankHoliday)
        .at(moment("2026-04-08T22:00"));

    assertThat(line(answers.first()).who()).isEqualTo("Unsure");
    assertThat(line(answers.first()).verified()).isFalse();
    assertThat(line(answers.first()).check()).startsWith("not verified: ");
  }

  @Test
  void where_nobody_said_what_holds_on_a_bank_holiday_the_duty_team_may_answer() {
    var office = phone(FRONT, "", "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH unknown", CALLED);
    var answers = new Answering(listing(office, duty()), BankHolidays.asShipped()::isBankHoliday)
        .at(moment("2026-04-03T10:00"));

    assertThat(line(answers.first()).who()).isEqualTo("Duty team");
    assertThat(line(answers.first()).answers()).isFalse();
    assertThat(line(answers.first()).now()).isEqualTo("not known whether it is open now");
  }

  @Test
  void where_nobody_answers_it_says_who_will() {
    var answers = new Answering(
            listing(phone(FRONT, "", OFFICE, CALLED)), BankHolidays.asShipped()::isBankHoliday)
        .at(moment("2026-04-08T22:00"));

    assertThat(answers.first()).isNull();
    assertThat(answers.next().getFirst().when()).isEqualTo("Thu 9 Apr, 8:30am");
    assertThat(answers.next()).extracting(Turn::line).element(1).isNull();
  }

  @Test
  void an_empty_directory_names_nobody() {
    var answers = new Answering(listing(), BankHolidays.asShipped()::isBankHoliday)
        .at(moment("2026-04-08T22:00"));

    assertThat(answers.first()).isNull();
    assertThat(answers.next()).isEmpty();
    assertThat(answers.until()).isNull();
  }

  private static Line first(String wall) {
    return line(at(wall).first());
  }

  private static WhoAnswers at(String wall) {
    var office = phone(FRONT, "", OFFICE, CALLED);
    return new Answering(listing(office, duty()), BankHolidays.asShipped()::isBankHoliday)
        .at(moment(wall));
  }

  private static Phone duty() {
    return new Phone(
        Ids.next(),
        new ServiceId(FRONT),
        "Duty team",
        new Telephone("01632960977"),
        new PhoneHours.OutOfHours(),
        "",
        "",
        CALLED,
        0);
  }

  private static Listing listing(Phone... phones) {
    return new Listing(
        List.of(
            new Listing.Entry(FRONT, "Front door", "Listens", true),
            new Listing.Entry(OTHER, "Other", "Helps", false)),
        List.of(phones),
        LocalDate.of(2026, 4, 1),
        90);
  }

  private static Phone phone(UUID service, String answers, String hours, Checks checks) {
    var read = ((Accepted<OpeningHours>) OpeningHours.read(hours)).value();
    return new Phone(
        Ids.next(),
        new ServiceId(service),
        answers,
        new Telephone("01632960142"),
        new PhoneHours.At(read),
        "",
        "",
        checks,
        0);
  }

  private static Line line(@Nullable Line line) {
    return Objects.requireNonNull(line);
  }

  private static java.time.Instant moment(String wall) {
    return LocalDateTime.parse(wall).atZone(LONDON).toInstant();
  }
}
