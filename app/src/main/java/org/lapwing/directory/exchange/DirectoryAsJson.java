package org.lapwing.directory.exchange;

import java.time.Clock;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.exchange.AsHsds.Listed;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the whole directory as one page of Open Referral UK, for those who keep it. */
@Component
public class DirectoryAsJson {

  private final WholeDirectory directory;
  private final Services services;
  private final Clock clock;

  DirectoryAsJson(WholeDirectory directory, Services services, Clock clock) {
    this.directory = directory;
    this.services = services;
    this.clock = clock;
  }

  /**
   * Every service with all that belongs to it.
   *
   * @param lister who keeps the directory
   */
  @Transactional(readOnly = true)
  public Hsds.Page<Hsds.Service> write(String lister) {
    var hsds = new AsHsds(
        lister,
        directory.taxonomy(),
        services.needs(),
        InWords.dayOf(clock.instant()),
        services.rule().days());
    var all = directory.entries().stream()
        .map(entry -> hsds.whole(
            new Listed(entry.service(), entry.changed(), entry.phones(), entry.locations())))
        .toList();
    return new Hsds.Page<>(all.size(), 1, 1, all.size(), true, true, all.isEmpty(), all);
  }
}
