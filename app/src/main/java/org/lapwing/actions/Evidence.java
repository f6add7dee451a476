package org.lapwing.actions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.FileId;

/**
 * Something that shows how far a promise was kept.
 *
 * @param shows what it shows, and what it does not
 * @param link where it can be read, or blank
 * @param file null when it is words or a link alone
 */
public record Evidence(
    UUID id,
    ActionId action,
    String shows,
    String link,
    @Nullable FileId file,
    Instant at,
    String by) {}
