package org.lapwing.platform;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What records are called aloud, as far as the viewer may see them; each module that knows some supplies a bean. */
public interface RecordNames {

  /**
   * The short names, such as "Action A-17", of those records of that kind that the viewer may see; empty for a kind
   * that this module does not keep.
   *
   * @param kind as the trail and the thread name it
   */
  Map<UUID, String> called(String kind, Collection<UUID> ids);
}
