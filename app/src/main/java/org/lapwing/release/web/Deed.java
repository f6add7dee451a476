package org.lapwing.release.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Edition;
import org.lapwing.release.Releases;

/** What a person does to the public with a statement; each is a page of its own. */
public enum Deed {
  RELEASE(
      "Release this statement",
      "It is copied to the public site the moment you press the button. Anybody can then read it.",
      """
          The text is the one that every partner signed. If a letter had changed, they would be asked again.
          It cannot be edited afterwards. A correction is a new version that says what changed.
          """,
      "Release to the public"),
  CORRECT(
      "Correct this statement",
      "A correction is a new version, written, cleared and signed like the first.",
      """
          The public goes on reading the present version until the correction is released.
          Afterwards the earlier version stays readable as an earlier version, and the statement says what changed.
          """,
      "Begin the correction"),
  WITHDRAW(
      "Withdraw this statement",
      "Every version is taken from the public at once, and no text stays there.",
      """
          Whoever opens its address reads that it was withdrawn, and on which day.
          Pages that were opened in the last seconds may stay on a screen until they are loaded again.
          This cannot be undone. A new statement can be written.
          """,
      "Withdraw it from the public"),
  KEEP(
      "Leave this statement published",
      "A hold was placed on what it tells of. Withdraw the statement, or say here why it stays.",
      """
          Read it again with the hold beside you, or ask the business manager what the hold is about.
          If you are not sure, withdraw it: a new statement can be written once the hold is lifted.
          The reason stays inside. If another hold is placed, you are asked again.
          """,
      "Leave it published");

  private final String title;
  private final String lead;
  private final String points;
  private final String button;

  Deed(String title, String lead, String points, String button) {
    this.title = title;
    this.lead = lead;
    this.points = points;
    this.button = button;
  }

  public String title() {
    return title;
  }

  public String lead() {
    return lead;
  }

  public List<String> points() {
    return points.lines().toList();
  }

  public String button() {
    return button;
  }

  /** Whether it takes a reason. */
  public boolean asksWhy() {
    return this == WITHDRAW || this == KEEP;
  }

  Outcome<Edition> take(Releases releases, UUID id, UUID once, String note) {
    return switch (this) {
      case RELEASE -> releases.release(id, once);
      case CORRECT -> releases.correct(id, once);
      case WITHDRAW -> releases.withdraw(id, once, note);
      case KEEP -> releases.keep(id, once, note);
    };
  }

  /** Where one goes on to: a correction is written next. */
  String then() {
    return this == CORRECT ? "/edit" : "";
  }

  static Deed of(String segment) {
    return Arrays.stream(values())
        .filter(deed -> deed.name().toLowerCase(Locale.ROOT).equals(segment))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
