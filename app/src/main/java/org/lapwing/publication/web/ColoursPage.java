package org.lapwing.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.publication.Accent;

/**
 * All that colours.jte may know.
 *
 * @param chosen the colour of their own that the site wears, or null for that of the product
 * @param tried the colour that would pass, or null while none was typed that does
 * @param once made with the page, so that sending it twice does it once
 */
public record ColoursPage(
    String slug,
    @Nullable Accent chosen,
    String typed,
    @Nullable Accent tried,
    UUID once,
    List<Refusal> refusals) {

  static ColoursPage of(String slug, Optional<Accent> chosen) {
    return new ColoursPage(slug, chosen.orElse(null), "", null, Ids.next(), List.of());
  }

  ColoursPage trying(String words, Accent accent, UUID other) {
    return new ColoursPage(slug, chosen, words, accent, other, List.of());
  }

  ColoursPage refused(String words, List<Refusal> because) {
    return new ColoursPage(slug, chosen, words, null, once, because);
  }

  public String here() {
    return "/p/" + slug + "/colours";
  }

  public String site() {
    return "/" + slug;
  }

  /** What the site wears now. */
  public Accent worn() {
    return chosen == null ? Accent.OURS : chosen;
  }

  /** The nearest colour that would pass, where what was typed does not. */
  public @Nullable Accent nearest() {
    return tried == null ? Accent.nearest(typed).orElse(null) : null;
  }

  public Input field() {
    return Input.of("colour", "Colour")
        .bold()
        .hint(
            "As # and six digits or letters, for example #1d3c6e. Whoever made your logo knows it.")
        .width(10)
        .value(typed);
  }
}
