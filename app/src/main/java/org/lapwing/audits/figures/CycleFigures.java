package org.lapwing.audits.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;

/**
 * What one round of an audit found.
 *
 * @param reference the short name that people say aloud, such as "AU-1"
 * @param from the first day of the practice that was looked at
 * @param random whether the files were drawn at random; otherwise nothing may be inferred about other files
 * @param since when it came to where it stands; the day of the report if it is reported
 * @param questions in order; the first is the one by which the audit is told
 * @param agencies in alphabetical order
 * @param repeats the round that asked the same before, or null
 */
public record CycleFigures(
    UUID cycle,
    String reference,
    String title,
    LocalDate from,
    LocalDate to,
    boolean random,
    boolean reported,
    LocalDate since,
    List<String> questions,
    List<AgencyFigure> agencies,
    @Nullable UUID repeats) {

  public CycleFigures {
    questions = List.copyOf(questions);
    agencies = List.copyOf(agencies);
  }

  /**
   * What the files of one agency showed.
   *
   * @param shares one for each question, in order
   */
  public record AgencyFigure(AgencyId agency, String name, List<Share> shares) {

    public AgencyFigure {
      shares = List.copyOf(shares);
    }

    /** What was found for the question by which the audit is told. */
    public Share told() {
      return shares.isEmpty() ? Share.NOT_ASKED : shares.getFirst();
    }
  }
}
