package org.lapwing.incidents.web.packs;

import java.util.List;

/**
 * All that packs.jte may know: the packs of an incident, each with what was sent of it.
 *
 * @param ways empty for whoever reads no packs
 * @param sent what was sent, the latest first
 */
public record PacksView(List<Way> ways, List<Sent> sent) {

  /** Where the page of a pack lies. */
  public record Way(String href, String words) {}

  /** One thing that was sent. */
  public record Sent(String what, String told) {}

  public boolean isEmpty() {
    return ways.isEmpty() && sent.isEmpty();
  }
}
