package org.lapwing.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one module's records can be found by their words; each module supplies a bean for each kind. Row security has
 * already chosen which records the viewer may see, so nothing is found that could not be opened.
 */
public interface Searchable {

  /** The kind as the thread names it, such as {@code action}. */
  String kind();

  /** What the records are called together, such as "Actions". */
  String heading();

  /**
   * The records that match, newest first by id.
   *
   * @param words as somebody typed them, in the language of {@code websearch_to_tsquery}; never blank
   * @param after the last one of the page before, or null for the first page
   * @param most how many at most
   */
  List<Found> find(String words, @Nullable UUID after, int most);

  /**
   * A record as the search shows it.
   *
   * @param reference the short name people say aloud, such as "A-17"; empty if it has none
   * @param href what follows {@code /p/{partnership}/}
   * @param state where it stands, in one to three words; empty if it has no states
   */
  record Found(UUID id, String reference, String title, String href, String state) {}
}
