package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.BankHolidays;

/** Every situation is looked at on Thursday 9 April 2026; Good Friday was the 3rd and Easter Monday the 6th. */
class ColourRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final ColourRule RULE =
      new ColourRule(LocalDate.of(2010, 1, 1), 10, 30, 2, 0, 20, "As shipped");
  private static final WorkingDays DAYS = BankHolidays.asShipped().workingDays();

  /** stage, since, start, due, outlook, recovery plan, heard, moves, part due: colour: how it explains itself. */
  private static final String SITUATIONS = """
      planned    2026-04-01 -          2026-12-01 unsaid    - -          0 - : grey  : It has not begun, and need not have.
      planned    2026-04-01 2026-05-01 2026-12-01 unsaid    - -          0 - : grey  : It has not begun, and need not have.
      planned    2026-04-01 2026-04-09 2026-12-01 unsaid    - -          0 - : grey  : It has not begun, and need not have.
      planned    2026-03-01 2026-04-08 2026-12-01 unsaid    - -          0 - : amber : It was to begin on 8 April 2026 and has not.
      planned    2026-03-01 2026-03-01 2026-12-01 on_track  - -          0 - : amber : It was to begin on 1 March 2026 and has not.
      planned    2026-03-01 -          2026-04-24 unsaid    - -          0 - : grey  : It has not begun, and need not have.
      planned    2026-03-01 -          2026-04-23 unsaid    - -          0 - : amber : It is due on 23 April 2026 and has not begun.
      planned    2026-03-01 -          2026-04-09 unsaid    - -          0 - : amber : It is due on 9 April 2026 and has not begun.
      planned    2026-03-01 -          2026-04-08 unsaid    - -          0 - : red   : It was due on 8 April 2026 and is not done.
      planned    2026-03-01 -          -          unsaid    - -          0 - : amber : No date was promised.
      planned    2025-10-01 -          2026-12-01 unsaid    - -          0 - : grey  : It has not begun, and need not have.
      planned    2026-03-01 -          2026-12-01 unsaid    - -          2 - : amber : Its date has moved twice.
      planned    2026-03-01 -          2026-12-01 unsaid    - -          1 - : grey  : It has not begun, and need not have.
      planned    2026-03-01 -          2026-12-01 at_risk   - 2026-04-01 0 - : amber : Its owner says that it is at risk.
      planned    2026-03-01 -          2026-12-01 off_track - 2026-04-01 0 - : red   : Its owner says that it is off track, and there is no recovery plan.
      planned    2026-03-01 -          2026-12-01 off_track + 2026-04-01 0 - : amber : Its owner says that it is off track, and how it will be brought back.
      planned    2026-03-01 2026-04-01 2026-04-20 unsaid    - -          0 - : amber : It was to begin on 1 April 2026 and has not. It is due on 20 April 2026 and has not begun.
      planned    2026-03-01 -          2026-12-01 unsaid    - -          0 2026-04-08 : amber : A part of it was due on 8 April 2026 and is not done.
      planned    2026-03-01 -          2026-12-01 unsaid    - -          0 2026-04-09 : grey  : It has not begun, and need not have.
      under_way  2026-04-01 -          2026-12-01 on_track  - 2026-04-01 0 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-04-01 -          2026-12-01 unsaid    - -          0 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-01-10 -          2026-12-01 on_track  - 2026-03-10 0 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-01-10 -          2026-12-01 on_track  - 2026-03-09 0 - : amber : Nothing was heard of it since 9 March 2026.
      under_way  2026-01-10 -          2026-12-01 on_track  - -          0 - : amber : Nothing was heard of it since 10 January 2026.
      under_way  2026-04-01 -          2026-12-01 on_track  - 2026-01-01 0 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-03-20 -          2026-04-09 on_track  - 2026-04-01 0 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-03-20 -          2026-04-08 on_track  - 2026-04-01 0 - : red   : It was due on 8 April 2026 and is not done.
      under_way  2026-03-20 -          2025-04-08 on_track  + 2026-04-01 0 - : red   : It was due on 8 April 2025 and is not done.
      under_way  2026-03-20 -          2026-12-01 at_risk   - 2026-04-01 0 - : amber : Its owner says that it is at risk.
      under_way  2026-03-20 -          2026-12-01 at_risk   + 2026-04-01 0 - : amber : Its owner says that it is at risk.
      under_way  2026-03-20 -          2026-12-01 off_track - 2026-04-01 0 - : red   : Its owner says that it is off track, and there is no recovery plan.
      under_way  2026-03-20 -          2026-12-01 off_track + 2026-04-01 0 - : amber : Its owner says that it is off track, and how it will be brought back.
      under_way  2026-03-20 -          2026-04-08 off_track - 2026-04-01 0 - : red   : It was due on 8 April 2026 and is not done. Its owner says that it is off track, and there is no recovery plan.
      under_way  2026-03-20 -          2026-04-08 at_risk   - 2026-04-01 0 - : red   : It was due on 8 April 2026 and is not done.
      under_way  2026-03-20 -          2026-12-01 on_track  - 2026-04-01 1 - : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-03-20 -          2026-12-01 on_track  - 2026-04-01 2 - : amber : Its date has moved twice.
      under_way  2026-03-20 -          2026-12-01 on_track  - 2026-04-01 3 - : amber : Its date has moved 3 times.
      under_way  2026-03-20 -          2026-04-08 on_track  - 2026-04-01 3 - : red   : It was due on 8 April 2026 and is not done.
      under_way  2026-03-20 -          -          on_track  - 2026-04-01 0 - : amber : No date was promised.
      under_way  2026-03-20 -          2026-12-01 on_track  - 2026-04-01 0 2026-04-08 : amber : A part of it was due on 8 April 2026 and is not done.
      under_way  2026-03-20 -          2026-12-01 on_track  - 2026-04-01 0 2026-05-08 : green : It is under way, in time, and nothing says otherwise.
      under_way  2026-03-20 2026-05-01 2026-12-01 on_track  - 2026-04-01 0 - : green : It is under way, in time, and nothing says otherwise.
      done       2026-04-01 -          2026-03-01 on_track  - 2026-04-01 0 - : green : It was said to be done on 1 April 2026, and waits for another agency to verify it.
      done       2026-03-10 -          2026-03-01 off_track - 2026-03-10 4 - : green : It was said to be done on 10 March 2026, and waits for another agency to verify it.
      done       2026-03-09 -          2026-12-01 on_track  - 2026-03-09 0 - : amber : It was said to be done on 9 March 2026, and nobody from another agency has verified it.
      done       2025-03-09 -          -          unsaid    - -          0 - : amber : It was said to be done on 9 March 2025, and nobody from another agency has verified it.
      verified   2026-04-01 -          2026-03-01 off_track - 2026-04-01 5 - : blue  : Another agency verified it on 1 April 2026.
      verified   2024-04-01 -          -          unsaid    - -          0 - : blue  : Another agency verified it on 1 April 2024.
      dropped    2026-04-01 -          2026-03-01 off_track - 2026-04-01 5 - : grey  : It was dropped on 1 April 2026.
      dropped    2020-04-01 2019-01-01 -          at_risk   - -          0 - : grey  : It was dropped on 1 April 2020.
      """;

  record Row(Situation situation, Colour colour, String because) {

    static Row of(String line) {
      var parts = line.strip().split("\\s+:\\s+", 3);
      var told = parts[0].strip().split("\\s+", -1);
      var progress = new Progress(
          Outlook.find(told[4]).orElseThrow(),
          told[5].equals("+") ? "Two more people, from Monday" : "",
          day(told[6]),
          Integer.parseInt(told[7]),
          day(told[8]));
      var since = LocalDate.parse(told[1]);
      return new Row(
          new Situation(Stage.of(told[0]), since, day(told[2]), day(told[3]), progress),
          Colour.of(parts[1]),
          parts[2]);
    }

    private static @Nullable LocalDate day(String text) {
      return text.equals("-") ? null : LocalDate.parse(text);
    }
  }

  static Stream<Row> situations() {
    return SITUATIONS.lines().map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void every_situation_has_the_colour_that_its_dates_and_its_owner_give_it_and_says_why(Row row) {
    assertThat(RULE.forecast(row.situation(), DAYS).on(TODAY)).isEqualTo(row.colour());
    assertThat(RULE.explain(row.situation(), TODAY, DAYS))
        .allMatch(reason -> reason.colour() == row.colour())
        .extracting(ColourRule.Reason::because)
        .containsExactlyInAnyOrder(
            Arrays.stream(row.because().split("(?<=\\.) ", -1)).toArray(String[]::new));
  }

  @Test
  void at_least_forty_situations_are_looked_at() {
    assertThat(situations().map(Row::situation).distinct()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void a_colour_only_gets_worse_while_nobody_touches_the_action() {
    situations().forEach(row -> {
      var forecast = RULE.forecast(row.situation(), DAYS);
      var before = 0;
      for (var day = TODAY.minusYears(1); day.isBefore(TODAY.plusYears(2)); day = day.plusDays(1)) {
        var colour = forecast.on(day);
        var now = colour == Colour.RED ? 2 : colour == Colour.AMBER ? 1 : 0;
        assertThat(now).as("%s on %s", row, day).isGreaterThanOrEqualTo(before);
        before = now;
      }
    });
  }

  @Test
  void a_partnership_that_grants_three_working_days_sees_red_only_after_them() {
    var kind = new ColourRule(LocalDate.of(2026, 1, 1), 10, 30, 2, 3, 20, "Decided here");
    var late = new Situation(
        Stage.UNDER_WAY,
        LocalDate.of(2026, 3, 20),
        null,
        LocalDate.of(2026, 4, 2),
        new Progress(Outlook.ON_TRACK, "", LocalDate.of(2026, 4, 1), 0, null));

    assertThat(kind.forecast(late, DAYS).redOn())
        .as("Thursday before Easter; then Tuesday, Wednesday, Thursday")
        .isEqualTo(LocalDate.of(2026, 4, 10));
    assertThat(RULE.forecast(late, DAYS).redOn()).isEqualTo(LocalDate.of(2026, 4, 3));
  }

  @Test
  void nobody_gives_themselves_blue() {
    situations()
        .filter(row -> row.situation().stage() != Stage.VERIFIED)
        .forEach(row ->
            assertThat(RULE.forecast(row.situation(), DAYS).base()).isNotEqualTo(Colour.BLUE));
  }
}
