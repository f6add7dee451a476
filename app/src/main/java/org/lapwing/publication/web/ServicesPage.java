package org.lapwing.publication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.listed.FindListed;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.publication.Site;

/**
 * All that services.jte may know: what was looked for, and what was found.
 *
 * @param first the address of the first page, or null on it
 */
public record ServicesPage(
    Site site,
    String words,
    List<FoundService> found,
    @Nullable String first,
    List<Refusal> refusals) {

  public String here() {
    return site.home() + "/services";
  }

  public Input field() {
    return Input.of("words", "What do you need?")
        .bold()
        .hint("For example, crying, young parents, or the name of a place.")
        .value(words);
  }

  public List<FoundService> shown() {
    return found.stream().limit(FindListed.PAGE).toList();
  }

  /** What was looked for and how much of it was found, in words. */
  public String heading() {
    return words.isBlank() ? "All services" : "Services for “" + words + "”";
  }

  public Pagination pagination() {
    return Pagination.through(first, next());
  }

  private @Nullable String next() {
    if (found.size() <= FindListed.PAGE) {
      return null;
    }
    var last = found.get(FindListed.PAGE - 1);
    return "%s?words=%s&after=%s&afterId=%s"
        .formatted(here(), encoded(words), encoded(last.name()), last.id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
