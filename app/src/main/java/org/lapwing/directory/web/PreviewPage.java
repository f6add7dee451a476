package org.lapwing.directory.web;

import java.util.List;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.platform.parts.BackLink;

/**
 * All that preview.jte may know: a service as the public would see it, and what was typed so that it can be saved.
 *
 * @param sent what stood in the fields
 */
public record PreviewPage(BackLink back, List<Sent> sent, FoundService found) {

  /** What stood in a field. */
  public record Sent(String name, String value) {}
}
