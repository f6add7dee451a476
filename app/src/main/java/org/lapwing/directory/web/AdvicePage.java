package org.lapwing.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Advice;
import org.lapwing.directory.SignOff;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Tag;

/**
 * All that advice.jte may know: the words as the public sees them, and who answers for them.
 *
 * @param standing the sign-off by which they are public, or null
 * @param all every sign-off, the newest first
 */
public record AdvicePage(
    String slug,
    Advice advice,
    LocalDate today,
    @Nullable SignOff standing,
    List<SignOff> all,
    boolean mayKeep) {

  public String here() {
    return "/p/" + slug + "/advice/" + advice.code();
  }

  public String services() {
    return "/p/" + slug + "/services";
  }

  public String publicPage() {
    return "/" + slug + "/help/" + advice.code();
  }

  /** Whether the public can read it, in one or two words. */
  public Tag tag() {
    if (standing == null) {
      return Tag.of("Not published", "grey");
    }
    return standing.isOverdue(today)
        ? Tag.of("Look again", "orange")
        : Tag.of("Published", "green");
  }

  /** What that means for the public. */
  public String means() {
    if (standing == null) {
      return all.isEmpty()
          ? "Nobody has signed these words off, so the public does not see this page."
          : "No sign-off stands for these words, so the public does not see this page.";
    }
    return standing.isOverdue(today)
        ? "It should have been looked at again by %s. The public reads that, and still sees the page."
            .formatted(InWords.date(standing.by().reviewBy()))
        : "The public sees this page. It is to be looked at again by %s."
            .formatted(InWords.date(standing.by().reviewBy()));
  }

  /** What became of an earlier sign-off. */
  public String became(SignOff one) {
    if (one.endedOn() != null) {
      return "Taken down on %s: %s".formatted(InWords.date(one.endedOn()), one.reason());
    }
    if (one.edition() != advice.edition()) {
      return "For other words than these";
    }
    return "Counts until " + InWords.date(one.by().reviewBy());
  }
}
