package org.lapwing.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds wrong with a page as it stands. Runs axe in the page itself: its builder opens a second page for each look and fetches
 * every style sheet again, which takes a thousand times as long as the rules.
 */
public final class Axe {

  private static final String SOURCE = source();

  private static final String LOOK = """
      () => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        preload: false,
      }).then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))
      """;

  private Axe() {}

  /** The violations, one a line; empty when there is none. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("typeof axe !== 'undefined'"))) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(LOOK);
  }

  private static String source() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
