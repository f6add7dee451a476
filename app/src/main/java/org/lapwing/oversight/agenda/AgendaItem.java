package org.lapwing.oversight.agenda;

import java.util.UUID;
import org.lapwing.oversight.MeetingId;

/**
 * An item of an agenda, and what was said on it.
 *
 * @param number never changes, so that forms and drafts know the item by it
 * @param source the key of the proposal that it was taken from; blank for one of the clerks' own
 * @param href where what it is about is seen, below the partnership's home; or blank
 * @param version of its wording
 */
public record AgendaItem(
    UUID id,
    MeetingId meeting,
    int number,
    Wording wording,
    String source,
    String href,
    Said said,
    int version) {

  /** What the minutes say on an item, and which version of that it is. */
  public record Said(String words, int version) {

    public static final Said NOTHING = new Said("", 0);
  }

  public String title() {
    return wording.title();
  }
}
