package org.lapwing.incidents;

import java.time.Instant;
import org.lapwing.kernel.CaseId;

/**
 * Something that has gone badly wrong, within one case file.
 *
 * @param placeholder whether it stands for an incident of which only a public statement tells: it holds no facts and runs no clocks
 */
public record Incident(
    IncidentId id,
    int number,
    CaseId caseFile,
    String caseLabel,
    boolean placeholder,
    Facts facts,
    Instant recordedAt,
    int version) {

  /** The name that people say aloud. */
  public String reference() {
    return reference(number);
  }

  static String reference(int number) {
    return "I-" + number;
  }
}
