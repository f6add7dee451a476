package org.lapwing.platform;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, at the start of every transaction, whose rows it may show. The database function works out which
 * cases the person may see from grants, roles, walls and break-glass, so that a revocation bites at the next request.
 */
@Primary
@Component("transactionManager")
class RowSecurity extends JdbcTransactionManager {

  private static final String SHOW_ROWS_OF = """
      select bind_viewer(?, ?, ?, ?), set_config('app.held', ?, true)
      """;

  private final Clock clock;

  RowSecurity(@Qualifier("dataSource") DataSource dataSource, Clock clock) {
    super(dataSource);
    this.clock = clock;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    var viewer = Viewer.current().orElse(null);
    if (viewer == null) {
      return; // nothing is set, so nothing is shown
    }
    var connection = DataSourceUtils.getConnection(obtainDataSource());
    try (var statement = connection.prepareStatement(SHOW_ROWS_OF)) {
      statement.setObject(1, viewer.partnership().value());
      statement.setObject(2, personOf(viewer));
      statement.setObject(3, agencyOf(viewer));
      statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      statement.setString(5, heldBy(viewer));
      statement.execute();
    } catch (SQLException failure) {
      throw new CannotCreateTransactionException("Row security could not be set", failure);
    }
  }

  private static @Nullable UUID personOf(Viewer viewer) {
    return viewer instanceof Viewer.Person person ? person.person().value() : null;
  }

  /** The link by which somebody came: modules may close their tables to whoever holds one. Empty for everybody else. */
  private static String heldBy(Viewer viewer) {
    return viewer instanceof Viewer.Link link ? link.subject().toString() : "";
  }

  private static @Nullable UUID agencyOf(Viewer viewer) {
    return viewer instanceof Viewer.Person person ? person.agency().value() : null;
  }
}
