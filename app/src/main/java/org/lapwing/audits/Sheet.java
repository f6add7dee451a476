package org.lapwing.audits;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;

/**
 * What the files of one agency showed.
 *
 * @param shares one for each question, in order
 * @param by who entered it last, by name
 * @param version how often it was entered
 */
public record Sheet(
    AgencyId agency, String agencyName, List<Share> shares, Instant at, String by, int version) {

  public Sheet {
    shares = List.copyOf(shares);
  }

  /** What was found for a question, the first being 0. */
  public Share share(int question) {
    return question < shares.size() ? shares.get(question) : Share.NOT_ASKED;
  }

  /** Everything wrong with these results: no more can be so than were looked at. */
  public static List<Refusal> wrong(List<Share> shares) {
    return IntStream.range(0, shares.size())
        .filter(question -> shares.get(question).found() > shares.get(question).of())
        .mapToObj(question -> new Refusal(foundField(question), tooMany(shares.get(question))))
        .toList();
  }

  /** The field in which somebody typed in how many files a question, the first being 0, was answered yes. */
  public static String foundField(int question) {
    return "found-" + (question + 1);
  }

  private static String tooMany(Share share) {
    return share.of() == 0
        ? "Enter how many files were looked at"
        : "Enter %d or fewer: no more can be found than were looked at".formatted(share.of());
  }
}
