package org.lapwing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.thread.Node;

/**
 * A review of which only a public source tells.
 *
 * @param opened null where the source does not say
 * @param published null where it is not published; with its publication it was over
 * @param decisions the criteria decisions on which it rests
 * @param toldBy what told of it in public, or null
 */
record PublishedReview(
    String title,
    ReviewKind kind,
    String source,
    @Nullable LocalDate opened,
    @Nullable LocalDate published,
    List<UUID> incidents,
    List<CaseId> cases,
    List<Node> decisions,
    @Nullable Node toldBy) {}
