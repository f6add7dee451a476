package org.lapwing.oversight.quorum;

import java.util.List;

/**
 * Whether a meeting could decide, as it was judged from who came.
 *
 * @param missing who or what was missing, a line each; empty for a quorate meeting
 * @param source where the rule is laid down
 */
public record Quoracy(boolean quorate, int came, int least, List<String> missing, String source) {

  public Quoracy {
    missing = List.copyOf(missing);
  }

  public String words() {
    return quorate ? "Quorate" : "Not quorate";
  }
}
