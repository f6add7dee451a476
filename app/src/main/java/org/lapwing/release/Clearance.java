package org.lapwing.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/** How far a text has been read by somebody other than whoever wrote it. */
public record Clearance(List<Passage> passages) {

  public Clearance {
    passages = List.copyOf(passages);
  }

  /** What nobody but its writer has read. */
  public List<Passage> uncleared() {
    return passages.stream().filter(passage -> !passage.isCleared()).toList();
  }

  /** What this person can clear: what is not cleared and not their own. */
  public List<Passage> waitsFor(Doer doer) {
    return doer.reads()
        ? uncleared().stream()
            .filter(passage -> !doer.person().equals(passage.by()))
            .toList()
        : List.of();
  }

  /** "3 passages wait for a second reader", or empty when none does. */
  public Optional<String> lacking() {
    var left = uncleared().size();
    return left == 0
        ? Optional.empty()
        : Optional.of("%s %s for a second reader"
            .formatted(InWords.count(left, "passage", "passages"), left == 1 ? "waits" : "wait"));
  }

  /** Why this person may not clear these; empty if they may. */
  Optional<Refusal> refused(Doer doer, Collection<UUID> chosen) {
    if (!doer.reads()) {
      return Optional.of(
          new Refusal(
              "",
              "Only the business manager, the co-ordinator, a delegated partner or an adviser can clear a passage"));
    }
    if (chosen.isEmpty()) {
      return Optional.of(new Refusal("cleared", "Choose each passage that you have read"));
    }
    var own = passages.stream()
        .anyMatch(passage -> chosen.contains(passage.id()) && doer.person().equals(passage.by()));
    return own
        ? Optional.of(new Refusal(
            "cleared", "Nobody clears what they wrote themselves. Ask somebody else to read it"))
        : Optional.empty();
  }
}
