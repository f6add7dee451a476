package org.lapwing.actions.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of an action says after a form was taken. */
final class Said {

  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("raised", "Action added"),
      Map.entry("start", "This action is now under way"),
      Map.entry("update", "Thank you. What you told is in the history"),
      Map.entry("part-added", "Part added"),
      Map.entry("part-changed", "Part changed"),
      Map.entry("part-finish", "Part marked as done"),
      Map.entry("part-drop", "Part dropped"),
      Map.entry("part-reopen", "Part opened again"),
      Map.entry("evidence", "Evidence added"),
      Map.entry("complete", "Marked as done. Somebody from another agency can now verify it"),
      Map.entry("verify", "Verified. Its owner is told"),
      Map.entry("send-back", "Sent back. Its owner is told what is missing"),
      Map.entry("reopen", "Reopened"),
      Map.entry("drop", "Dropped. It stays in the register with your reason"),
      Map.entry("date-asked", "You asked for a new date. Somebody else decides"),
      Map.entry("date-decided", "Your decision on the new date is saved"),
      Map.entry("owner", "Handed over. The new owner is told"),
      Map.entry("reworded", "Wording changed. The history says what and why"),
      Map.entry("worded", "Your words are put forward. Somebody else reads and publishes them"),
      Map.entry("published", "Published on the public plan"),
      Map.entry("withdrawn", "Withdrawn from the public plan"));

  private Said() {}

  static @Nullable String of(@Nullable String done) {
    return done == null ? null : WORDS.get(done);
  }
}
