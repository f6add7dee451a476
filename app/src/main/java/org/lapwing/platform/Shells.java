package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Shell.Csrf;
import org.lapwing.platform.Shell.Way;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts the shell around a page from what the request and the modules say. */
@Component
class Shells {

  /** Asking the token for its name would make it, and begin a session. */
  private static final String CSRF = "_csrf";

  private final ObjectProvider<Surroundings> surroundings;
  private final ObjectProvider<MenuEntry> entries;
  private final Drafts drafts;

  Shells(
      ObjectProvider<Surroundings> surroundings, ObjectProvider<MenuEntry> entries, Drafts drafts) {
    this.surroundings = surroundings;
    this.entries = entries;
    this.drafts = drafts;
  }

  Shell around(HttpServletRequest request) {
    var around = surroundings.getIfAvailable(() -> Surroundings.NONE);
    var path = request.getRequestURI();
    return new Shell(
        around.place(),
        around.home(),
        around.role(),
        around.elsewhere(),
        around.demonstration(),
        menu(around, path),
        csrf(request),
        keep(request));
  }

  private List<Way> menu(Surroundings around, String path) {
    if (around.place() == null) {
      return List.of();
    }
    var home = around.home();
    return entries.stream()
        .filter(MenuEntry::shown)
        .sorted(Comparator.comparingInt(MenuEntry::order))
        .map(entry -> way(entry, home, path))
        .toList();
  }

  private static Way way(MenuEntry entry, String home, String path) {
    var href = entry.segment().isEmpty() ? home : home + "/" + entry.segment();
    var here = entry.segment().isEmpty()
        ? path.equals(home)
        : isUnder(path, href)
            || entry.also().stream().anyMatch(also -> isUnder(path, home + "/" + also));
    return new Way(entry.text(), href, here, entry.order() >= MenuEntry.AT_THE_END);
  }

  private static boolean isUnder(String path, String href) {
    return path.equals(href) || path.startsWith(href + "/");
  }

  private @Nullable String keep(HttpServletRequest request) {
    return SignedInPerson.of(request).map(drafts::word).orElse(null);
  }

  private static Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(CSRF, token::getToken)
        : new Csrf(CSRF, () -> "");
  }
}
