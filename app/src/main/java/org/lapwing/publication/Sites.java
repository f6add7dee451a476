package org.lapwing.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The public sites, read in the database role of the public, which can see only what has been released. */
@Service
public class Sites {

  private static final String ALL = """
      select slug, name, demonstration, null as colour from partnership order by name
      """;

  private static final String ONE = """
      select p.slug, p.name, p.demonstration,
             (select c.colour from site_colour c order by c.chosen_at desc, c.id desc limit 1) as colour
        from partnership p
       where p.slug = :slug
      """;

  private static final String BIND = """
      select bind_public(:slug)
      """;

  private final JdbcClient everyone;
  private final TransactionTemplate transaction;

  Sites(
      @Qualifier("publicJdbcClient") JdbcClient everyone,
      @Qualifier("publicTransactionManager") PlatformTransactionManager transactions) {
    this.everyone = everyone;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
  }

  /** Every site, by name. */
  public List<Site> all() {
    return everyone.sql(ALL).query(Sites::site).list();
  }

  /** Reads something of one site, in one transaction of the public; empty if there is no such site. */
  public <T> Optional<T> at(String slug, Function<Site, T> reading) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      var bound = everyone.sql(BIND).param("slug", slug).query(UUID.class).optional();
      return bound
          .flatMap(_ -> everyone.sql(ONE).param("slug", slug).query(Sites::site).optional())
          .map(reading);
    }));
  }

  private static Site site(ResultSet row, int index) throws SQLException {
    var colour = row.getString("colour");
    return new Site(
        row.getString("slug"),
        row.getString("name"),
        row.getBoolean("demonstration"),
        colour == null ? null : new Accent(colour));
  }
}
