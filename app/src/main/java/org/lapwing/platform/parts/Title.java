package org.lapwing.platform.parts;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a page.
 *
 * @param caption what kind of thing it is or what it belongs to, above
 * @param tag the state it is in, beside
 * @param lead what it means in one line, beneath
 */
public record Title(
    String words,
    @Nullable String caption,
    @Nullable Tag tag,
    @Nullable String lead) {

  public static Title of(String words) {
    return new Title(words, null, null, null);
  }

  public Title caption(String other) {
    return new Title(words, other, tag, lead);
  }

  public Title tag(Tag other) {
    return new Title(words, caption, other, lead);
  }

  public Title lead(String other) {
    return new Title(words, caption, tag, other);
  }
}
