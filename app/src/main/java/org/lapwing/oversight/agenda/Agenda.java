package org.lapwing.oversight.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.State;

/**
 * The agenda of a meeting as the clerks make it.
 *
 * @param version raised by each change
 * @param published how many times it was published; 0 while it is a draft
 * @param changed whether it was changed since
 * @param general what the minutes say that belongs to no item
 * @param items in their order
 */
public record Agenda(
    MeetingId meeting,
    int version,
    int published,
    boolean changed,
    AgendaItem.Said general,
    List<AgendaItem> items) {

  public Agenda {
    items = List.copyOf(items);
  }

  static Agenda none(MeetingId meeting) {
    return new Agenda(meeting, 0, 0, false, AgendaItem.Said.NOTHING, List.of());
  }

  /** Where it stands, in words. */
  public String standing() {
    if (published == 0) {
      return items.isEmpty() ? "Not made yet" : "Draft";
    }
    return changed
        ? "Changed since version %d was published".formatted(published)
        : "Published, version %d".formatted(published);
  }

  /** Whether something of it waits to be published. */
  public boolean isUnpublished() {
    return !items.isEmpty() && (published == 0 || changed);
  }

  /** How many minutes its items may take together, as far as that is said. */
  public int time() {
    return items.stream()
        .map(item -> item.wording().minutes())
        .mapToInt(minutes -> minutes == null ? 0 : minutes)
        .sum();
  }

  /** Whether something of that key is on it. */
  public boolean holds(String source) {
    return items.stream().anyMatch(item -> item.source().equals(source));
  }

  public Optional<AgendaItem> item(UUID id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The items in the order of the numbers that somebody gave them; those with the same number keep their order. */
  List<AgendaItem> inOrder(Map<UUID, Integer> wanted) {
    return IntStream.range(0, items.size())
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(
                index -> wanted.getOrDefault(items.get(index).id(), index + 1))
            .thenComparing(Comparator.naturalOrder()))
        .map(items::get)
        .toList();
  }

  /** Why the agenda of that meeting can no longer be changed; empty if it can. */
  static Optional<Refusal> cannotChange(Meeting of) {
    return of.state() instanceof State.Approved
        ? Optional.of(
            new Refusal(
                "",
                "The minutes of this meeting are approved, so its agenda stays as it was. Put the matter on the agenda of the next meeting"))
        : Optional.empty();
  }

  /** Why it cannot be published now; empty if it can. */
  Optional<Refusal> cannotPublish(Meeting of) {
    if (of.isHeld()) {
      return Optional.of(
          new Refusal(
              "",
              "This meeting has been held, so there is nobody left to tell of its agenda. Write its minutes instead"));
    }
    return items.isEmpty()
        ? Optional.of(new Refusal("", "Put at least one item on the agenda before you publish it"))
        : Optional.empty();
  }
}
