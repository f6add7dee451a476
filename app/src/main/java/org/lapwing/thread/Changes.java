package org.lapwing.thread;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What became of one kind of record that can come of what people gave; each module that keeps such records supplies a bean. */
public interface Changes {

  /** The kind that {@link Node#kind()} names. */
  String kind();

  /** What became of those of these records that the current viewer may see. */
  Map<UUID, Changed> of(Collection<UUID> ids);

  /**
   * What became of a record.
   *
   * @param words as said after its name: "verified on 4 March 2027"
   * @param sure whether something is different now, and not only meant to be
   */
  record Changed(String words, boolean sure) {}
}
