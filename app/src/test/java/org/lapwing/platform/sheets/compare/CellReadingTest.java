package org.lapwing.platform.sheets.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.Column.Choice;

class CellReadingTest {

  private static final Column DUE = Column.day("due", "Due");
  private static final Column OWNER = Column.oneOf(
      "owner",
      "Owner",
      List.of(
          new Choice("Amina Khan, Health", List.of("amina@example.org", "Amina Khan")),
          new Choice("Jo Reed, Police", List.of("jo.p@example.org")),
          new Choice("Jo Reed, Health", List.of("jo.h@example.org"))));
  private static final Column WITH = Column.someOf(
      "with", "With", List.of(Choice.of("Health"), Choice.of("Police"), Choice.of("Schools")));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2027-03-27, 2027-03-27",
    "2027-3-7, 2027-03-07",
    "27/3/2027, 2027-03-27",
    "27.03.2027, 2027-03-27",
    "27 - 3 - 2027, 2027-03-27",
    "27 March 2027, 2027-03-27",
    "27th Mar 2027, 2027-03-27",
    "Saturday 27 March 2027, 2027-03-27",
    "1 Sept 2027, 2027-09-01",
    "3/3/2027, 2027-03-03"
  })
  void a_date_is_read_the_british_way_or_as_programs_write_it(String text, String day) {
    assertThat(CellReading.read(DUE, text)).isEqualTo(CellReading.of(day));
  }

  @Test
  void where_a_date_could_mean_two_days_it_is_said_how_it_was_read() {
    var read = CellReading.read(DUE, "3/4/2027");

    assertThat(read.value()).isEqualTo("2027-04-03");
    assertThat(read.note()).isEqualTo("Read as 3 April 2027: the day stands first");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "4/13/2027, the month seems to stand first",
    "31/2/2027, is not a real date",
    "1/2/27, Write the year with 4 figures",
    "46023, This is a number and not a date",
    "soon, This is not a date that we can read",
    "1 Nonesuch 2027, We know no month",
    "1/1/1900, Write a date between 2000 and 2100"
  })
  void what_is_no_date_is_said_with_what_to_write(String text, String why) {
    var read = CellReading.read(DUE, text);

    assertThat(read.fault()).contains(why);
    assertThat(read.value()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Amina Khan, Health | Amina Khan, Health",
        "amina khan, health | Amina Khan, Health",
        "AMINA@example.org | Amina Khan, Health",
        "Amina Khan | Amina Khan, Health",
        "jo.h@example.org | Jo Reed, Health"
      })
  void somebody_is_known_by_the_list_the_name_or_the_address(String text, String words) {
    assertThat(CellReading.read(OWNER, text)).isEqualTo(CellReading.of(words));
  }

  @Test
  void a_name_that_is_not_in_the_list_or_that_two_have_is_refused() {
    assertThat(CellReading.read(OWNER, "Jo Reed").fault()).contains("is not in the list");
    assertThat(CellReading.read(OWNER, "Sam").fault()).contains("“Sam” is not in the list");
  }

  @Test
  void several_are_read_in_any_order() {
    assertThat(CellReading.read(WITH, "police ;Health").value()).isEqualTo("Health; Police");
    assertThat(CellReading.read(WITH, "Police; Fire").fault())
        .contains("“Fire” is not in the list");
  }

  @Test
  void too_long_a_text_is_refused_and_what_spreadsheets_change_by_themselves_counts_for_nothing() {
    var line = Column.line("target", "Target", 10);

    assertThat(CellReading.read(line, "12345678901").fault())
        .isEqualTo("This has 11 characters. Write 10 or fewer");
    assertThat(CellReading.read(line, " one\u00a0two \r\n").value()).isEqualTo("one two");
    assertThat(AsWritten.of("a_x000D_\nb")).isEqualTo("a\nb");
    assertThat(AsWritten.of("x".repeat(40_000))).isEqualTo(AsWritten.TOO_LONG);
  }
}
