package org.lapwing.partnerships.web.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas that share a case, as its page shows them.
 *
 * @param lead the area in which the incident was, which leads; blank for a case that is not shared
 * @param keeps whether the reader names areas and guests
 */
public record SharingView(String lead, boolean keeps, List<Line> areas) {

  /**
   * One area.
   *
   * @param note why and since when it shares the case, or why it does no longer
   * @param here the address below which guests and agencies are named, or null where nobody may
   */
  public record Line(
      String name,
      String note,
      List<String> agencies,
      List<Guest> guests,
      @Nullable String here) {}

  /**
   * Somebody who is or was a guest.
   *
   * @param end where their access is ended, or null when it has ended
   */
  public record Guest(String name, String note, @Nullable String end) {}

  public boolean isShared() {
    return !areas.isEmpty();
  }
}
