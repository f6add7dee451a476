package org.lapwing.thread;

import java.util.List;

/**
 * The thread beside a record: one step each way, as far as the viewer may see.
 *
 * @param hidden how many neighbours the viewer may not see; zero unless they may read the whole partnership
 * @param whole the address of the whole thread
 */
public record ThreadPanel(List<Link> restsOn, List<Link> reliedOnBy, int hidden, String whole) {

  /** A neighbour in the thread, and the words for how it is joined. */
  public record Link(String kind, String title, String href, String relation) {}

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return restsOn.isEmpty() && reliedOnBy.isEmpty();
  }
}
