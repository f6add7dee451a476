package org.lapwing.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.InWords.LONDON;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;

class NowInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off | 2026-04-09T10:00 | open now, until 5pm",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off | 2026-04-10T16:30 | closed, opens 8:30am on Monday",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off | 2026-04-08T17:00 | closed, opens 8:30am tomorrow",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off | 2026-04-09T07:00 | closed, opens 8:30am",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off | 2026-04-02T17:00 | closed, opens 8:30am on Tuesday",
        "Mo-Su 17:00-08:30 | 2026-04-09T22:00 | open now, until 8:30am tomorrow",
        "24/7 | 2026-04-09T22:00 | open day and night",
        "Sa 00:00-24:00 | 2026-04-11T22:00 | open now, until midnight",
        "Jun 10:00-12:00 | 2026-04-11T22:00 | closed, opens 10am on Monday 1 June",
        "Mo-Fr 09:00-17:00; PH unknown | 2026-04-03T10:00 | not known whether it is open now",
        "Mo-Th 09:00-17:00; PH unknown | 2026-04-02T18:00 | closed until midnight",
        "Mo-Fr 09:00-17:00 open \"ask for duty\" | 2026-04-09T10:00 | open now, until 5pm (ask for duty)",
        "2020 | 2026-04-09T10:00 | closed"
      })
  void it_says_what_somebody_would_say(String expression, String wall, String words) {
    var moment = LocalDateTime.parse(wall).atZone(LONDON).toInstant();
    var hours = ((Accepted<OpeningHours>) OpeningHours.read(expression)).value();

    assertThat(NowInWords.of(hours.now(moment, BankHolidays.asShipped()::isBankHoliday), moment))
        .isEqualTo(words);
  }
}
