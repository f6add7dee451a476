package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before sign-in came between: a page of ours behind sign-in, and nowhere else. */
public record Destination(String path) {

  /** Home, wherever that is for whoever arrives. */
  public static final Destination HOME = new Destination("");

  private static final int LONGEST = 600;
  private static final Pattern OURS =
      Pattern.compile("/(p|account)(/[\\w~-][\\w.~-]*)+(\\?[\\w.~%=&+*-]*)?");

  /** What a form or an address says of it; anything that is not a page of ours means home. */
  public static Destination of(@Nullable String wish) {
    return wish != null && wish.length() <= LONGEST && OURS.matcher(wish).matches()
        ? new Destination(wish)
        : HOME;
  }

  /** The page that a request asked for; a form that was sent leads back to the page it stood on. */
  public static Destination of(HttpServletRequest request) {
    var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return of(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  public boolean isHome() {
    return path.isEmpty();
  }

  /** An address that carries this destination along. */
  public String along(String address) {
    return isHome() ? address : address + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
