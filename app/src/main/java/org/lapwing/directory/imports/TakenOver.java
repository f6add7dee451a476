package org.lapwing.directory.imports;

import java.util.List;
import org.lapwing.kernel.InWords;

/** What became of a file: how much was taken over, and what was not because it had changed meanwhile. */
public record TakenOver(int added, int changed, List<Note> conflicts) {

  /** In a sentence. */
  public String words() {
    return "%s added and %s changed%s"
        .formatted(
            InWords.count(added, "service was", "services were"),
            InWords.count(changed, "was", "were"),
            conflicts.isEmpty()
                ? "."
                : "; %s not taken over because somebody has changed them meanwhile."
                    .formatted(InWords.count(conflicts.size(), "service was", "services were")));
  }
}
