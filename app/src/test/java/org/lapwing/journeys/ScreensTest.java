package org.lapwing.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of {@code docs/screens}; {@code bin/screens} runs it. */
@EnabledIfSystemProperty(named = "lapwing.screens", matches = ".+")
class ScreensTest extends JourneyTest {

  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
  private static final String MANAGER = "manager@marlshire.example";
  private static final String PROMISE = "Ask about and record every father and partner";

  @Test
  void the_reference_pages_look_as_they_should() {
    var manager = visitor(Way.WITH_JAVASCRIPT).open("/sign-in");
    taken(manager, "1-sign-in");
    manager.signIn(MANAGER).isAt("/p/marlshire");
    taken(manager, "2-my-work");
    manager.open("/p/marlshire/actions?state=under_way");
    taken(manager, "3-list-with-filters");
    manager.open("/p/marlshire/actions").follow(PROMISE);
    taken(manager, "4-record-with-its-thread");
    manager.open("/p/marlshire/actions/new").press("Add action");
    taken(manager, "5-form-with-errors");
    manager.open("/p/marlshire/no-such-page");
    taken(manager, "6-problem");
  }

  private static void taken(Visitor visitor, String name) {
    var folder = Path.of(System.getProperty("lapwing.screens"));
    var page = visitor.page();
    for (var width : WIDTHS) {
      page.setViewportSize(width, 800);
      page.evaluate("document.fonts.ready");
      page.screenshot(whole(folder.resolve(name + "-" + width + ".png")));
    }
    page.setViewportSize(1280, 900);
  }

  private static ScreenshotOptions whole(Path file) {
    return new Page.ScreenshotOptions().setPath(file).setFullPage(true);
  }
}
