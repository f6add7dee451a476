package org.lapwing.platform.search.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Searchable.Found;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.search.Search.Kind;

/**
 * All that search.jte may know.
 *
 * @param words as they were typed
 * @param sealed the words as the address holds them; empty before anything was looked for
 * @param only the one kind that is shown, or null for all
 * @param further whether this is not the first page of that kind
 */
public record SearchPage(
    String home,
    String words,
    Optional<String> sealed,
    @Nullable String only,
    boolean further,
    List<Kind> kinds,
    List<Refusal> refusals) {

  public Input field() {
    return Input.of("q", "What are you looking for?")
        .hint("Words, or a reference such as A-17. Only what you may open is found.")
        .type("search")
        .value(words);
  }

  /** Whether something was looked for and nothing is there. */
  public boolean foundNothing() {
    return sealed.isPresent() && kinds.stream().allMatch(kind -> kind.found().isEmpty());
  }

  public String href(Found found) {
    return home + "/" + found.href();
  }

  /** Where all of one kind are. */
  public String all(Kind kind) {
    return home + "/search?for=" + sealed.orElse("") + "&kind=" + kind.kind();
  }

  /** From page to page within the one kind. */
  public Pagination pagination() {
    if (only == null || kinds.isEmpty()) {
      return Pagination.through(null, null);
    }
    var kind = kinds.getFirst();
    return Pagination.through(
        further ? all(kind) : null,
        kind.more() ? all(kind) + "&after=" + kind.found().getLast().id() : null);
  }
}
