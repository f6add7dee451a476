package org.lapwing.partnerships;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.AllPartnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partnerships of this installation, for the jobs that work for each. */
@Component
class KnownPartnerships implements AllPartnerships {

  private static final String ALL = """
      select id from partnership order by id
      """;

  private final JdbcClient jdbc;

  KnownPartnerships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PartnershipId> ids() {
    return jdbc.sql(ALL)
        .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
        .list();
  }
}
