package org.lapwing.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lapwing.testing.ClockOfTheVisitor;

/** Somebody at a browser, who reads, follows links, fills in and presses; each new page they see is inspected. */
final class Visitor implements AutoCloseable {

  private static final Pattern CODE = Pattern.compile("\\b(\\d{3} \\d{3})\\b");
  private static final int MOST_TABS = 250;
  private static final int MOST_LOOKS = 750;

  private final String address;
  private final Way way;
  private final Inspection inspection;
  private final BrowserContext context;
  private final Page page;
  private final List<String> visited = Collections.synchronizedList(new ArrayList<>());

  Visitor(String address, Way way, Inspection inspection) {
    this.address = address;
    this.way = way;
    this.inspection = inspection;
    this.context = Browsers.chromium()
        .newContext(new NewContextOptions()
            .setJavaScriptEnabled(way.runsScripts())
            .setLocale("en-GB")
            .setTimezoneId("Europe/London")
            .setViewportSize(1280, 900));
    this.page = context.newPage();
    this.page.setDefaultTimeout(15_000);
    this.page.onRequest(request -> visited.add(request.url()));
  }

  /** Is there at that moment, whatever the time really is. */
  Visitor at(Instant moment) {
    context.setExtraHTTPHeaders(Map.of(ClockOfTheVisitor.HEADER, moment.toString()));
    return this;
  }

  /** Goes to an address of the product, such as {@code /p/marlshire/actions}. */
  Visitor open(String path) {
    answerTo(path);
    return this;
  }

  /** Goes to an address and says with which status it answered. */
  int answerTo(String path) {
    Response response = page.navigate(address + path);
    inspect();
    return response == null ? 0 : response.status();
  }

  /** Signs in with the password and the code that a demonstration shows. */
  Visitor signIn(String email) {
    return signIn(email, JourneyTest.PASSWORD);
  }

  Visitor signIn(String email, String password) {
    return open("/sign-in").enter(email, password);
  }

  /** Fills in both steps of sign-in, from the page on which they begin. */
  Visitor enter(String email, String password) {
    fill("Work email address", email);
    fill("Password", password);
    press("Continue");
    var code = CODE.matcher(page.innerText("main"));
    assertThat(code.find()).as("the demonstration shows the code").isTrue();
    fill("6-digit code", code.group(1));
    press("Sign in");
    return this;
  }

  /** Waits for words that come by themselves. */
  Visitor waitFor(String text) {
    page.getByText(text).first().waitFor();
    inspect();
    return this;
  }

  /** Follows a link by its words, also one that looks like a button. */
  Visitor follow(String link) {
    var named = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link));
    var likeButton =
        page.locator("a[role=button]").filter(new Locator.FilterOptions().setHasText(link));
    activate(named.or(likeButton).first());
    return this;
  }

  Visitor press(String button) {
    activate(
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first());
    return this;
  }

  /** Presses what answers on the same page, or takes its time before it leads to another. */
  Visitor pressHere(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
        .first()
        .click();
    return this;
  }

  /** Writes into a field; into a long text with the name of a child, which must then be nowhere but on its page. */
  Visitor fill(String label, String words) {
    var field = labelled(label);
    var isLong = Boolean.TRUE.equals(field.evaluate("element => element.tagName === 'TEXTAREA'"));
    var text = isLong ? words + " " + Leaks.CHILD : words;
    if (way == Way.BY_KEYBOARD_ALONE) {
      tabTo(field);
      page.keyboard().press("Control+a");
      page.keyboard().press("Delete");
      page.keyboard().type(text);
    } else {
      field.fill(text);
    }
    return this;
  }

  /** Chooses a radio button or ticks a box by its label. */
  Visitor choose(String label) {
    var box = labelled(label);
    if (way != Way.BY_KEYBOARD_ALONE) {
      box.check();
    } else if ("radio".equals(box.getAttribute("type"))) {
      arrowTo(box);
    } else {
      tabTo(box);
      page.keyboard().press("Space");
    }
    return this;
  }

  /** Selects an entry of a list by its words. */
  Visitor select(String label, String entry) {
    labelled(label)
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(entry));
    return this;
  }

  Visitor attach(String label, Path file) {
    labelled(label).setInputFiles(file);
    return this;
  }

  /** Opens a fold by its words. */
  Visitor unfold(String summary) {
    var fold = page.locator("summary")
        .filter(new Locator.FilterOptions().setHasText(summary))
        .first();
    if (way == Way.BY_KEYBOARD_ALONE) {
      tabTo(fold);
      page.keyboard().press("Enter");
    } else {
      fold.click();
    }
    return this;
  }

  Visitor sees(String text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  Visitor doesNotSee(String text) {
    assertThat(page.locator("body")).not().containsText(text);
    return this;
  }

  Visitor isAt(String path) {
    assertThat(page.url()).isEqualTo(address + path);
    return this;
  }

  String path() {
    return page.url().substring(address.length());
  }

  /** What the label's field holds now. */
  String typed(String label) {
    return labelled(label).inputValue();
  }

  /** The page itself, for what has no word of its own here. */
  Page page() {
    return page;
  }

  /** Every address that this browser asked for. */
  List<String> visited() {
    return List.copyOf(visited);
  }

  @Override
  public void close() {
    context.close();
  }

  private Locator labelled(String label) {
    return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
  }

  /** Presses what leads to another page, and waits until it is there. */
  private void activate(Locator control) {
    var byKeyboard = way == Way.BY_KEYBOARD_ALONE;
    if (byKeyboard) {
      tabTo(control);
    } else {
      control.waitFor();
    }
    page.evaluate("document.documentElement.dataset.left = 'yes'");
    if (byKeyboard) {
      page.keyboard().press("Enter");
    } else {
      control.click();
    }
    waitUntilLeft();
    page.waitForLoadState(LoadState.LOAD);
    inspect();
  }

  /** Asks from outside the page: a function that waits inside it is what our content policy forbids. */
  private void waitUntilLeft() {
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      try {
        if (Boolean.TRUE.equals(page.evaluate("!document.documentElement.dataset.left"))) {
          return;
        }
      } catch (PlaywrightException onItsWay) {
        page.waitForLoadState(LoadState.LOAD);
      }
      page.waitForTimeout(20);
    }
    throw new AssertionError("It led nowhere from " + page.url());
  }

  private void tabTo(Locator control) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      if (hasFocus(control)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + control);
  }

  private void arrowTo(Locator radio) {
    var group = page.locator("input[type=radio][name='" + radio.getAttribute("name") + "']");
    for (int presses = 0;
        presses < MOST_TABS && group.all().stream().noneMatch(Visitor::hasFocus);
        presses++) {
      page.keyboard().press("Tab");
    }
    if (hasFocus(radio)) {
      page.keyboard().press("Space");
    }
    for (int presses = 0; presses < 30 && !radio.isChecked(); presses++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(radio.isChecked()).as("the arrow keys reach %s", radio).isTrue();
  }

  private static boolean hasFocus(Locator control) {
    return Boolean.TRUE.equals(control.evaluate("element => element === document.activeElement"));
  }

  /** Looks at the page; at the one that follows when it goes on by itself meanwhile, as a page that shows progress does. */
  private void inspect() {
    try {
      inspection.look(page, way);
    } catch (PlaywrightException movedOn) {
      page.waitForLoadState(LoadState.LOAD);
      inspection.look(page, way);
    }
  }
}
