package org.lapwing.thread;

import org.lapwing.thread.ThreadPlace.Seen;

/**
 * A record that stands on an earlier one, as the viewer may see it.
 *
 * @param on the earlier record
 */
public record Standing(Node node, Seen seen, Relation relation, Node on) {}
