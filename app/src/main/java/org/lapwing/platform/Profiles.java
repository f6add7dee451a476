package org.lapwing.platform;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.ProfileSection.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up a partnership from a profile file. The whole file is read before anything is saved, all of it is saved in one
 * transaction, and a partnership that is there already is left as it is.
 */
@Service
public class Profiles {

  private static final String ONE_AT_A_TIME = """
      select pg_advisory_xact_lock(7236421)
      """;

  private final ObjectProvider<ProfileSection> sections;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Installation installation;
  private final Clock clock;

  Profiles(
      ObjectProvider<ProfileSection> sections,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Installation installation,
      Clock clock) {
    this.sections = sections;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.installation = installation;
    this.clock = clock;
  }

  /** Thrown by the section that finds the partnership there already; everything stays as it is. */
  public static final class AlreadyThere extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Sets up the partnership that the file describes.
   *
   * @return whether it was set up now, and not before
   * @throws WrongProfile naming every fault with its line
   */
  public boolean load(String file, byte[] content) {
    var today = installation.demonstration() ? LocalDate.now(clock) : null;
    var parts = new ProfileFile(file, ByteBuffer.wrap(content), today)
        .read(sections.stream().toList());
    try {
      new Viewer.Job(PartnershipId.next(), "profile").run(() -> save(parts));
      return true;
    } catch (AlreadyThere _) {
      return false;
    }
  }

  private void save(List<Part> parts) {
    transaction.executeWithoutResult(_ -> {
      jdbc.sql(ONE_AT_A_TIME).query((_, _) -> true).single();
      var names = new ProfileNames();
      parts.forEach(part -> part.save(names));
    });
  }
}
