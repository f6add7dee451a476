package org.lapwing.journeys;

/** How somebody uses the pages; everything works in every way. */
enum Way {
  WITH_JAVASCRIPT,
  WITHOUT_JAVASCRIPT,
  BY_KEYBOARD_ALONE;

  boolean runsScripts() {
    return this != WITHOUT_JAVASCRIPT;
  }
}
