package org.lapwing.incidents;

import java.util.List;
import org.lapwing.kernel.CaseId;

/**
 * One incident as a line.
 *
 * @param words what happened in a few neutral words; blank for a placeholder
 * @param placeholder whether it stands for an incident of which only a public statement tells
 * @param children those who were hurt, each with where the criteria decision stands
 */
public record IncidentLine(
    IncidentId id,
    int number,
    CaseId caseFile,
    String caseLabel,
    String words,
    boolean placeholder,
    List<Child> children) {

  /** The name that people say aloud, such as "I-3". */
  public String reference() {
    return Incident.reference(number);
  }
}
