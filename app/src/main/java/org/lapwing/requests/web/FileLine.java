package org.lapwing.requests.web;

import org.lapwing.kernel.InWords;
import org.lapwing.requests.Attachment;

/** A file that belongs to an answer, with where it is fetched. */
public record FileLine(String href, String name, String size) {

  static FileLine of(String base, Attachment attachment) {
    return new FileLine(
        base + "/files/" + attachment.id(),
        attachment.file().name(),
        InWords.size(attachment.file().size()));
  }
}
