package org.lapwing.directory.imports;

import java.util.stream.Collectors;
import org.lapwing.platform.AskedJob;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes large files over for those who asked, and says how it went. */
@Component
public class TakeServicesOver implements AskedJob {

  public static final String NAME = "take-services-over";

  private final Imports imports;

  TakeServicesOver(Imports imports) {
    this.imports = imports;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Taking services over from a file";
  }

  @Override
  public String run(Progress progress) {
    try {
      var said = imports.asked().stream()
          .map(id -> imports.takeOver(id, progress).outcome())
          .map(outcome -> outcome == null ? "" : outcome.words())
          .collect(Collectors.joining(" "));
      return said.isEmpty() ? "It has been taken over already." : said;
    } catch (OptimisticLockingFailureException meanwhile) {
      return "Somebody changed a service at the same moment, so nothing was taken over. Try again.";
    }
  }
}
