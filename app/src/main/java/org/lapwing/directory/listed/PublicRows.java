package org.lapwing.directory.listed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Need;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneColumns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What every reader of the directory asks in the role of the public: the numbers of services, and what holds on a day. */
@Repository
public class PublicRows {

  private static final String PHONES = """
      select id, service_id, kind, label, number, hours_kind, hours, note, confirmed_on, differs_since
        from service_route
       where kind = 'telephone' and ended_on is null and service_id in (:services)
       order by id
      """;
  private static final String NEEDS = """
      select id, code, name, says from need where since <= :day and (until is null or until > :day) order by place, id
      """;
  private static final String DAYS = """
      select days from verification_rule where since <= :day order by since desc limit 1
      """;

  private final JdbcClient everyone;

  PublicRows(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  /** The numbers of these services, in the order in which they were added. */
  public List<Phone> phones(Collection<UUID> services) {
    return services.isEmpty()
        ? List.of()
        : everyone
            .sql(PHONES)
            .param("services", services)
            .query((row, _) -> PhoneColumns.listed(row))
            .list();
  }

  /** The needs by which services are found on a day. */
  public List<Need> needs(LocalDate day) {
    return everyone
        .sql(NEEDS)
        .param("day", day)
        .query((row, _) -> new Need(
            row.getObject("id", UUID.class),
            row.getString("code"),
            row.getString("name"),
            row.getString("says")))
        .list();
  }

  /** For how many days a call counts on a day. */
  public int days(LocalDate day) {
    return everyone.sql(DAYS).param("day", day).query(Integer.class).single();
  }
}
