package org.lapwing.incidents.packs;

/**
 * One thing that a form or report asks.
 *
 * @param hint what is to be known when answering; may be blank
 * @param answer the code of where its answer comes from, such as {@code incident.area}; blank where only people know it
 * @param perChild whether it is asked once for each child
 */
public record PackField(
    String code, String section, String label, String hint, String answer, boolean perChild) {

  /** The code of a child’s name: the only answer that becomes a real name in a pack with names. */
  public static final String NAME = "child.name";

  public boolean asksName() {
    return answer.equals(NAME);
  }
}
