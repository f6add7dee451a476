package org.lapwing.platform;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: who is acting, where they may go, and the token that proves a form came from us.
 *
 * @param place the partnership's name, or null where none is acting
 * @param home the address that the product's name leads to
 * @param role what the person acts as, in words, or null when nobody is signed in
 * @param elsewhere whether the person serves other partnerships too
 * @param demonstration the sentence that the demonstration banner says, or null in earnest
 * @param menu the ways to go, in order; empty when nobody is signed in
 * @param csrf the name and value of the hidden field of every form
 * @param keep a sealed word that lets an expired form be kept for its author, or null when nobody is signed in
 * @param accent the partnership's own colour in six hexadecimal digits, or null for that of the product
 */
public record Shell(
    @Nullable String place,
    String home,
    @Nullable String role,
    boolean elsewhere,
    @Nullable String demonstration,
    List<Way> menu,
    Csrf csrf,
    @Nullable String keep,
    @Nullable String accent) {

  private static final String OURS = "14532d";

  /** In the colours that the product comes with. */
  public Shell(
      @Nullable String place,
      String home,
      @Nullable String role,
      boolean elsewhere,
      @Nullable String demonstration,
      List<Way> menu,
      Csrf csrf,
      @Nullable String keep) {
    this(place, home, role, elsewhere, demonstration, menu, csrf, keep, null);
  }

  /** The style sheet of the partnership's own colour, or null where it has none: its address says what is in it. */
  public @Nullable String colours() {
    return accent == null ? null : "%s/colours/%s.css".formatted(home, accent);
  }

  /** What a browser colours its own frame with. */
  public String frame() {
    return "#" + (accent == null ? OURS : accent);
  }

  /** Where the public of this partnership reads who can be called now, or null where no partnership is acting. */
  public @Nullable String help() {
    return place == null ? null : home.replaceFirst("^/p/", "/") + "/help";
  }

  /**
   * One entry of the menu.
   *
   * @param apart whether it stands apart, at the end of the line
   */
  public record Way(String text, String href, boolean here, boolean apart) {

    public Way(String text, String href, boolean here) {
      this(text, href, here, false);
    }
  }

  /** The token that proves a form came from us; asked for only where there is a form, because it begins a session. */
  public record Csrf(String name, Supplier<String> made) {

    public String value() {
      return made.get();
    }
  }
}
