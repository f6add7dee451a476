package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Shell.Csrf;
import org.lapwing.platform.Shell.Way;
import org.springframework.web.servlet.View;

/**
 * A page that is the same for everybody, so that any cache may keep it for some seconds: nothing of who is signed in is
 * asked or shown, and no session begins.
 *
 * @param place the name of the partnership whose public site this is, or null on the list of all
 * @param demonstration what the demonstration banner says, or null in earnest
 * @param accent the partnership's own colour in six hexadecimal digits, or null for that of the product
 * @param seconds for how long a cache may keep it: no longer than what it says is true
 */
public record PublicPage(
    String template,
    Object model,
    @Nullable String place,
    String home,
    @Nullable String demonstration,
    List<Way> menu,
    @Nullable String accent,
    int seconds)
    implements View {

  /** What is withdrawn is gone from caches within seconds. */
  private static final int SECONDS = 10;

  /** For seconds only, and never beyond, so that what is withdrawn is gone from caches as well. */
  public static final String KEPT = kept(SECONDS);

  /** A page that does not speak of this moment: any cache may keep it for ten seconds. */
  public PublicPage(
      String template,
      Object model,
      @Nullable String place,
      String home,
      @Nullable String demonstration,
      List<Way> menu) {
    this(template, model, place, home, demonstration, menu, null, SECONDS);
  }

  /** The same page in a partnership's own colour. */
  public PublicPage wearing(@Nullable String colour) {
    return new PublicPage(template, model, place, home, demonstration, menu, colour, seconds);
  }

  /** The same page, kept for so many seconds. */
  public PublicPage keptFor(int other) {
    return new PublicPage(template, model, place, home, demonstration, menu, accent, other);
  }

  private static String kept(int seconds) {
    return "public, max-age=%d, must-revalidate".formatted(seconds);
  }

  @Override
  public String getContentType() {
    return Page.HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", kept(seconds));
    var shell = new Shell(
        place, home, null, false, demonstration, menu, new Csrf("_csrf", () -> ""), null, accent);
    Page.write(template, model, shell, response);
  }
}
