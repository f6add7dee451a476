package org.lapwing.platform;

import java.time.Instant;

/**
 * What is known of a file that is kept.
 *
 * @param name the name its owner gave it, cleaned so that it may stand in a page or a header
 * @param mediaType its type as its bytes tell it
 */
public record StoredFile(FileId id, String name, String mediaType, long size, Instant keptAt) {}
