package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages on paper, without their style, and as light as a poor signal asks for. */
class ThePublicPagesTest extends JourneyTest {

  private static final int MOST_BYTES = 60_000;

  private static final String WHOLE_STYLE = """
      () => new Promise(loaded => {
        const link = document.querySelector('link[href$="/light.css"]')
        link.onload = loaded
        link.href = link.href.replace('/light.css', '/app.css')
      })
      """;

  private static final String LOOKS = """
      () => [...document.querySelectorAll('body, body *')].map(element =>
        ['', '::before', '::after'].map(part => {
          const style = getComputedStyle(element, part || null)
          if (part && style.content === 'none') return ''
          return element.tagName + element.className + part + [...style].map(name => name + style.getPropertyValue(name)).join(';')
        }).join('|')).join('\\n')
      """;

  static Stream<String> everywhere() {
    return Stream.of(
        "/",
        "/marlshire",
        "/marlshire/help",
        "/marlshire/help/crying-baby",
        "/marlshire/services",
        "/marlshire/services?words=crying",
        "/marlshire/statements",
        "/marlshire/plan",
        "/cheshire-west-and-chester/help",
        "/accessibility",
        "/privacy",
        "/cookies");
  }

  /** Each visit is inspected too: by axe, by the validator of the HTML standard, and at 320 pixels. */
  @ParameterizedTest
  @MethodSource("everywhere")
  void ask_nobody_else_for_anything_and_leave_no_trace(String path) {
    var anybody = visitor(Way.WITH_JAVASCRIPT);
    assertThat(anybody.answerTo(path)).isEqualTo(200);
    var page = anybody.page();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(anybody.visited())
        .hasSizeGreaterThan(2)
        .allMatch(address -> address.startsWith("http://localhost:" + port + "/"));
    assertThat(page.context().cookies()).isEmpty();
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    visitor(Way.WITHOUT_JAVASCRIPT).open(path);
  }

  @Test
  void the_one_cookie_of_those_who_sign_in_is_the_one_that_the_page_about_cookies_names() {
    var somebody = visitor(Way.WITHOUT_JAVASCRIPT).signIn("manager@marlshire.example");
    assertThat(somebody.page().context().cookies())
        .extracting(cookie -> cookie.name)
        .containsExactly("SESSION");
    var named = somebody.open("/cookies").page().locator("tbody tr");
    assertThat(named.allInnerTexts()).hasSize(1).allMatch(row -> row.startsWith("SESSION"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/marlshire/help", "/marlshire/help/crying-baby"})
  void are_printed_on_one_side_with_every_number(String path) throws IOException {
    var page = visitor(Way.WITH_JAVASCRIPT).open(path).page();
    var numbers = page.locator("main a[href^='tel:']").allInnerTexts();
    var paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
    try (var document = Loader.loadPDF(paper)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      var words = new PDFTextStripper().getText(document);
      assertThat(numbers)
          .isNotEmpty()
          .allSatisfy(
              number -> assertThat(words).contains(number.replace("Call", "").strip()));
      assertThat(words).contains("What stands here may have changed since").doesNotContain("Exit");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/marlshire/help", "/marlshire/help/crying-baby"})
  void weigh_less_than_sixty_kilobytes_in_all(String path) {
    var page = visitor(Way.WITH_JAVASCRIPT).page();
    var wire = page.context().newCDPSession(page);
    var bytes = new AtomicInteger();
    wire.on(
        "Network.loadingFinished",
        (JsonObject done) -> bytes.addAndGet(done.get("encodedDataLength").getAsInt()));
    wire.send("Network.enable");
    page.navigate(
        "http://localhost:" + port + path,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    assertThat(bytes.get()).isBetween(10_000, MOST_BYTES);
  }

  @Test
  void read_in_order_without_their_style() {
    assertThat(headings("/marlshire/help"))
        .startsWith("Who can I call now?", "Someone is hurt or in danger now")
        .containsSubsequence(
            "Who answers next",
            "Your baby will not stop crying",
            "Other people who can help",
            "Wherever you are in England");
    assertThat(headings("/marlshire/help/crying-baby"))
        .startsWith("When your baby will not stop crying", "Call 999 now")
        .containsSubsequence(
            "I. It is normal, and it will stop",
            "C. Comfort can help",
            "O. It is OK to walk away",
            "N. Never, ever shake a baby",
            "The crying will get less",
            "Talk to somebody",
            "Other people who can help",
            "Wherever you are in England");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/marlshire/help", "/marlshire/help/crying-baby"})
  void have_links_that_say_without_their_style_where_they_lead(String path) {
    var page = bare(path);
    var links = page.locator("a").all();
    assertThat(links).hasSizeGreaterThan(12);
    for (var link : links) {
      var words = link.innerText().strip();
      assertThat(words).as("a link to %s", link.getAttribute("href")).isNotBlank();
      assertThat(link.isVisible()).as("%s is seen", words).isTrue();
    }
    for (var link : page.locator("main a[href^='tel:']").all()) {
      var digits = String.valueOf(link.getAttribute("href")).replaceAll("\\D", "");
      assertThat(link.innerText().replaceAll("\\D", "").replaceFirst("^0", ""))
          .as("what is dialled stands there")
          .isNotEmpty()
          .isEqualTo(digits.replaceFirst("^44|^0", ""));
    }
  }

  static Stream<String> light() {
    return Stream.of(
        "/marlshire/help",
        "/marlshire/help/crying-baby",
        "/marlshire/services",
        "/marlshire/services?words=zebras",
        "/marlshire/services?words=" + "x".repeat(300),
        "/cheshire-west-and-chester/help");
  }

  /** The light style sheet is cut from the whole: nothing that these pages show may have been cut away. */
  @ParameterizedTest
  @MethodSource("light")
  void look_with_the_light_style_sheet_as_with_the_whole(String path) {
    var page = visitor(Way.WITH_JAVASCRIPT).open(path).page();
    var light = looks(page);
    assertThat(page.evaluate("document.querySelector('link[href$=\"/light.css\"]') !== null"))
        .isEqualTo(true);
    page.evaluate(WHOLE_STYLE);
    assertThat(differing(light, looks(page))).isEmpty();
  }

  /** What looks otherwise, each thing with the properties that differ. */
  private static List<String> differing(List<Object> light, List<Object> whole) {
    var lights =
        String.join("\n", light.stream().map(Object::toString).toList()).split("\n");
    var wholes =
        String.join("\n", whole.stream().map(Object::toString).toList()).split("\n");
    assertThat(lights).hasSameSizeAs(wholes);
    return java.util.stream.IntStream.range(0, lights.length)
        .filter(line -> !lights[line].equals(wholes[line]))
        .mapToObj(line -> {
          var other = new ArrayList<>(List.of(wholes[line].split(";")));
          other.removeAll(List.of(lights[line].split(";")));
          return lights[line].substring(0, Math.min(60, lights[line].length())) + ": " + other;
        })
        .toList();
  }

  /** How each thing on the page looks, at a desk, on a telephone and on paper. */
  private static List<Object> looks(Page page) {
    var looks = new ArrayList<Object>();
    for (var width : new int[] {1280, 320}) {
      page.setViewportSize(width, 900);
      looks.add(page.evaluate(LOOKS));
    }
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    looks.add(page.evaluate(LOOKS));
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    return looks;
  }

  private List<String> headings(String path) {
    var found = new ArrayList<String>();
    for (var heading : bare(path).locator("h1, h2, h3").all()) {
      assertThat(heading.isVisible()).isTrue();
      found.add(heading.innerText().strip());
    }
    return found;
  }

  /** The page in a browser that gets no style sheet. */
  private Page bare(String path) {
    var page = visitor(Way.WITHOUT_JAVASCRIPT).page();
    page.route("**/*.css", com.microsoft.playwright.Route::abort);
    page.navigate("http://localhost:" + port + path);
    return page;
  }
}
