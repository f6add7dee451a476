package org.lapwing.practice.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.practice.Programme;
import org.lapwing.practice.Touchpoint;
import org.lapwing.practice.Touchpoint.Version;
import org.lapwing.thread.ThreadPanel;

/** All that programme.jte may know. */
public record ProgrammePage(
    String base,
    Programme programme,
    List<Touchpoint> touchpoints,
    LocalDate today,
    boolean mayEdit,
    ThreadPanel panel) {

  public String here() {
    return base + "/" + programme.id().value();
  }

  /** What holds today, or null if it begins later. */
  public @Nullable Version now(Touchpoint point) {
    return point.on(today).orElse(null);
  }

  public List<Version> toCome(Touchpoint point) {
    return point.after(today);
  }

  public List<Version> earlier(Touchpoint point) {
    return point.before(today);
  }
}
