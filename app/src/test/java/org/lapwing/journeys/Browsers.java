package org.lapwing.journeys;

import com.microsoft.playwright.Browser;
import org.lapwing.testing.Chromium;

/** The one headless Chromium of this JVM, for journeys. */
final class Browsers {

  private Browsers() {}

  static Browser chromium() {
    return Chromium.running();
  }
}
