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
 * A page that is the same for everybody, so that it may be kept by any cache: nothing of who is signed in is asked or
 * shown, and no session begins.
 *
 * @param place the name of the partnership whose public site this is, or null on the list of all
 * @param demonstration what the demonstration banner says, or null in earnest
 * @param seconds for how long a cache may keep it: no longer than what it says is true
 */
public record PublicPage(
    String template,
    Object model,
    @Nullable String place,
    String home,
    @Nullable String demonstration,
    List<Way> menu,
    int seconds)
    implements View {

  private static final int MINUTE = 60;

  /** A page that does not speak of this moment: any cache may keep it for a minute. */
  public PublicPage(
      String template,
      Object model,
      @Nullable String place,
      String home,
      @Nullable String demonstration,
      List<Way> menu) {
    this(template, model, place, home, demonstration, menu, MINUTE);
  }

  /** The same page, kept for so many seconds. */
  public PublicPage keptFor(int other) {
    return new PublicPage(template, model, place, home, demonstration, menu, other);
  }

  @Override
  public String getContentType() {
    return Page.HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "public, max-age=" + seconds);
    var shell =
        new Shell(place, home, null, false, demonstration, menu, new Csrf("_csrf", () -> ""), null);
    Page.write(template, model, shell, response);
  }
}
