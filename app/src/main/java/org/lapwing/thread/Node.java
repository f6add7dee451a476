package org.lapwing.thread;

import java.util.UUID;

/**
 * A record somewhere in the house, by its kind and id alone: the thread keeps no narrative.
 *
 * @param kind the word by which the owning module's {@link ThreadPlace} answers, such as {@code action}
 */
public record Node(String kind, UUID id) {}
