package org.lapwing.partnerships.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.Installation;
import org.lapwing.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first administrator of a partnership in: as long as none of its administrators has a password, every start
 * writes a link for each into a file beside the database, which only whoever runs the server can read. It needs no mail.
 */
@Component
@Order(100)
class FirstAdministrator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String FILE = "first-sign-in";

  private static final String NOT_LET_IN = """
      select p.id
        from person p
        join role_holding h on h.person_id = p.id
       where h.role = 'administrator' and h.ended_at is null and p.left_at is null
         and not exists (
             select from role_holding other
               join credential c on c.person_id = other.person_id
              where other.role = 'administrator' and other.ended_at is null and c.password_hash is not null)
       order by p.email
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final AllPartnerships partnerships;
  private final Installation installation;
  private final ForgottenPassword links;
  private final Path file;

  FirstAdministrator(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      AllPartnerships partnerships,
      Installation installation,
      ForgottenPassword links,
      @Value("${lapwing.database.data:data}") Path data) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.partnerships = partnerships;
    this.installation = installation;
    this.links = links;
    this.file = data.resolve(FILE);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (installation.demonstration()) {
      return;
    }
    var written = invite();
    if (written > 0) {
      LOG.info(
          "Links with which {} administrators choose a password are in the file {}", written, FILE);
    }
  }

  /** Writes the links that are needed now, in place of those of the last start; says how many. */
  int invite() {
    var lines = new ArrayList<String>();
    for (var partnership : partnerships.ids()) {
      new Viewer.Job(partnership, "first administrator")
          .run(() -> notLetIn().forEach(person -> lines.add(links.linkFor(person))));
    }
    keep(lines);
    return lines.size();
  }

  private List<PersonId> notLetIn() {
    var found = transaction.execute(_ -> jdbc.sql(NOT_LET_IN)
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list());
    return found == null ? List.of() : found;
  }

  private void keep(List<String> lines) {
    try {
      Files.deleteIfExists(file);
      if (!lines.isEmpty()) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "The links for the first administrators could not be kept", failure);
    }
  }
}
