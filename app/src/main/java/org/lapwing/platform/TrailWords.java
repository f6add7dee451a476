package org.lapwing.platform;

import java.util.Map;

/** What the deeds of one module are called on the page of the trail; supplied as a bean by the module that does them. */
public interface TrailWords {

  /** From the word that is written, such as {@code action-completed}, to words such as "Marked an action as done". */
  Map<String, String> words();
}
