package org.lapwing.requests;

import java.util.UUID;
import org.lapwing.platform.StoredFile;

/** A file that an agency adds to its answer. */
public record Attachment(UUID id, RequestId request, StoredFile file) {}
