package org.lapwing.thread;

/** One link of the thread: the later record, how it stands, the earlier record. */
record Join(Node from, Relation relation, Node to) {}
