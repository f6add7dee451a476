package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * Keeps what somebody typed when the form could not be taken any more: their session had ended, its token was too old,
 * or the second factor is asked again. It is kept sealed for 24 hours, for its author alone, and offered back.
 */
public interface Drafts {

  /** The sealed word that every form of a signed-in page carries, by which an expired form finds its author. */
  String word(PersonId author);

  /**
   * Keeps the typed fields of a form that cannot be taken, when it carries the word of an author; passwords, tokens and
   * files are not kept.
   *
   * @return where its author finds it after signing in; empty when there was nothing to keep or the word was not ours
   */
  Optional<String> keep(HttpServletRequest request);

  /** What is kept for a person, newest first. */
  List<Kept> of(PersonId author);

  /**
   * One form's text, waiting for its author.
   *
   * @param page the page on which it was being typed, or null when it was sent and could not be taken
   */
  record Kept(
      UUID id, Instant keptAt, Instant until, @Nullable String page) {

    /** The address of the page that shows it to its author. */
    public String href() {
      return "/account/kept/" + id;
    }
  }
}
