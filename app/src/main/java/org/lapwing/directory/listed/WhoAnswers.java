package org.lapwing.directory.listed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who can be rung at a moment by somebody worried about a child, and who after that, in words.
 *
 * @param first the number to ring first, or null where nobody answers
 * @param also further numbers that answer, or may
 * @param next whose turn it is after that
 * @param others other services and whether they answer
 * @param bankHoliday what to know about the next bank holiday if it is near, or blank
 * @param until when anything of this changes, or null if nothing does within a year
 */
public record WhoAnswers(
    Instant moment,
    @Nullable Line first,
    List<Line> also,
    List<Turn> next,
    List<Line> others,
    String bankHoliday,
    @Nullable Instant until) {

  /**
   * A number and how far it helps now.
   *
   * @param who who picks up
   * @param does what they do, in a line
   * @param answers whether they answer now; if not, nobody can say or it is closed
   * @param now such as "open now, until 5pm"
   * @param verified whether somebody called the number lately
   * @param check how far the number can be relied on, such as "checked by calling it on 7 April 2026"
   * @param note what callers should know, or blank
   */
  public record Line(
      String who,
      String does,
      String number,
      String href,
      boolean answers,
      String now,
      boolean verified,
      String check,
      String note) {

    /** What holds now, as the beginning of a sentence. */
    public String nowSaid() {
      return capital(now);
    }

    /** How far the number can be relied on, as the beginning of a sentence. */
    public String checkSaid() {
      return capital(check);
    }

    private static String capital(String words) {
      return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
  }

  /**
   * Who answers from some moment on.
   *
   * @param when such as "Fri 10 April, 8:30am"
   * @param line their number, or null where nobody answers then
   * @param until such as "until 4:30pm that day"
   */
  public record Turn(String when, @Nullable Line line, String until) {}
}
