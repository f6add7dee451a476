package org.lapwing.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One headless Chromium for all tests of this JVM: the system's own, never a downloaded one. */
public final class Chromium {

  private static final List<String> QUIET = List.of(
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync");

  private static final class Running {

    static final Browser BROWSER = launch();

    private static Browser launch() {
      var playwright = Playwright.create(
          new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return playwright
          .chromium()
          .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
    }
  }

  private Chromium() {}

  public static Browser running() {
    return Running.BROWSER;
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(
                "The journeys need Chromium. Install it: apt-get install --no-install-recommends chromium fonts-liberation"));
  }
}
