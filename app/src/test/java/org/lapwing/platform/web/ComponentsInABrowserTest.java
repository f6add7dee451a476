package org.lapwing.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lapwing.testing.Axe;
import org.lapwing.testing.Chromium;

/** The house's own pages in Chromium, without a server: what is asked for is answered from what was built. */
class ComponentsInABrowserTest {

  private static final PromisePage PROMISE = new PromisePage(null);

  private static final Map<String, Object> PAGES = Map.of(
      "components", ComponentsPage.examples(),
      "accessibility", PROMISE,
      "privacy", PROMISE,
      "cookies", PROMISE);

  @Test
  void everybody_can_use_every_component_at_a_desk_and_on_a_telephone() {
    try (var context = Chromium.running()
            .newContext(new Browser.NewContextOptions()
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        var page = context.newPage()) {
      page.route("**/*", ComponentsInABrowserTest::answer);
      PAGES.keySet().forEach(name -> {
        page.navigate("http://lapwing.example/" + name);
        List.of(1280, 768, 320).forEach(width -> look(page, name, width));
      });
    }
  }

  @Test
  void what_cannot_be_used_is_found() {
    try (var page = Chromium.running().newPage()) {
      page.setContent("<html lang='en'><title>x</title><main><h1>x</h1><input></main></html>");
      assertThat(Axe.violations(page)).anyMatch(fault -> fault.startsWith("label: "));
    }
  }

  private static void look(Page page, String name, int width) {
    page.setViewportSize(width, 900);
    page.screenshot(new ScreenshotOptions()
        .setFullPage(true)
        .setPath(Path.of("target/screens", name + "-" + width + ".png")));
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("%s fits %d px", name, width)
        .isEqualTo(width);
    assertThat(Axe.violations(page)).as("axe on %s at %d px", name, width).isEmpty();
  }

  private static void answer(Route route) {
    var path = route.request().url().replaceFirst("https?://[^/]+/", "").replaceFirst("[?#].*", "");
    if (path.startsWith("assets/")) {
      route.fulfill(new FulfillOptions().setPath(Path.of("target/classes/static", path)));
    } else {
      route.fulfill(new FulfillOptions()
          .setContentType("text/html;charset=UTF-8")
          .setBody(Rendered.page("platform/" + path, PAGES.getOrDefault(path, PROMISE))));
    }
  }
}
