package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lapwing.testing.Axe;
import org.lapwing.testing.Html;

/**
 * Inspects each kind of page once: no accessibility violations at a desk and on a telephone, no error in the HTML,
 * nothing that runs off the side of a narrow screen. A kind is the address with its identifiers masked, the headings of its parts and
 * whether errors are shown.
 */
final class Inspection {

  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[\\w-]{43}|[?#].*");

  /** The headings of the parts that are shown, and whether errors are. */
  private static final String PARTS = """
      [...document.querySelectorAll('h2')].map(heading => heading.textContent.trim()).join(' ')
        + (document.querySelector('.govuk-error-summary') ? ' with errors' : '')
      """;

  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  void look(Page page, Way way) {
    var kind = kindOf(page);
    if (!seen.add(kind + way.runsScripts())) {
      return;
    }
    assertThat(Html.errors(page.content())).as("HTML of %s", kind).isEmpty();
    if (way.runsScripts()) {
      accessible(page, kind, 1280);
      accessible(page, kind, 320);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= 321"))
          .as("%s fits 320 px", kind)
          .isEqualTo(true);
      page.setViewportSize(1280, 900);
    }
  }

  /** How many kinds of page were looked at. */
  int kinds() {
    return seen.size();
  }

  private static void accessible(Page page, String kind, int width) {
    page.setViewportSize(width, 900);
    assertThat(Axe.violations(page)).as("axe on %s at %d px", kind, width).isEmpty();
  }

  private static String kindOf(Page page) {
    var path = page.url().replaceFirst("https?://[^/]+", "");
    return IDENTIFIER.matcher(path).replaceAll("…") + " " + page.evaluate(PARTS);
  }
}
