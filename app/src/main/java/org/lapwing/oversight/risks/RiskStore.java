package org.lapwing.oversight.risks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.risks.Risk.Closed;
import org.lapwing.oversight.risks.Risk.Owner;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Risks as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class RiskStore {

  private static final String THESE = """
      select id, number, title, happening, cause, consequence, controls, agency_id, owner_id, scale_since, before_l,
             before_i, now_l, now_i, review_on, raised_on, closed_on, closed_by, closed_because, version
        from risk
       where id in (:ids)
      """;

  private static final String ALL = """
      select id, number, title, happening, cause, consequence, controls, agency_id, owner_id, scale_since, before_l,
             before_i, now_l, now_i, review_on, raised_on, closed_on, closed_by, closed_because, version
        from risk
       where (closed_on is not null) = :closed
       order by now_l * now_i desc, number
       limit 300
      """;

  private static final String TO_CHANGE = """
      select id, number, title, happening, cause, consequence, controls, agency_id, owner_id, scale_since, before_l,
             before_i, now_l, now_i, review_on, raised_on, closed_on, closed_by, closed_because, version
        from risk
       where id = :id
         for update
      """;

  private static final String NEXT_NUMBER = """
      insert into risk_number (last) values (1)
      on conflict (partnership_id) do update set last = risk_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into risk (id, number, title, happening, cause, consequence, controls, agency_id, owner_id, scale_since,
                        before_l, before_i, now_l, now_i, review_on, raised_on)
      values (:id, :number, :title, :happening, :cause, :consequence, :controls, :agency, :owner, :since,
              :beforeL, :beforeI, :nowL, :nowI, :review, :raisedOn)
      """;

  private static final String SAVE = """
      update risk
         set title = :title, happening = :happening, cause = :cause, consequence = :consequence, controls = :controls,
             agency_id = :agency, owner_id = :owner, scale_since = :since, now_l = :nowL, now_i = :nowI,
             review_on = :review, closed_on = :closedOn, closed_by = :closedBy, closed_because = :because,
             version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  RiskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Risk> find(RiskId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Risk> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(RiskStore::risk).list();
  }

  /** The gravest first. */
  List<Risk> all(boolean closed) {
    return jdbc.sql(ALL).param("closed", closed).query(RiskStore::risk).list();
  }

  Optional<Risk> findToChange(RiskId id) {
    return jdbc.sql(TO_CHANGE).param("id", id.value()).query(RiskStore::risk).optional();
  }

  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Risk risk) {
    write(jdbc.sql(ADD), risk)
        .param("number", risk.number())
        .param("beforeL", risk.before().likelihood())
        .param("beforeI", risk.before().impact())
        .param("raisedOn", risk.raisedOn())
        .update();
  }

  void save(Risk risk) {
    var closed = risk.closed();
    var changed = write(jdbc.sql(SAVE), risk)
        .param("closedOn", closed == null ? null : closed.on(), Types.DATE)
        .param("closedBy", closed == null ? null : closed.by().value(), Types.OTHER)
        .param("because", closed == null ? "" : closed.because())
        .param("version", risk.version())
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Risk %s changed meanwhile".formatted(risk.id().value()));
    }
  }

  private static StatementSpec write(StatementSpec sql, Risk risk) {
    var telling = risk.telling();
    var person = risk.owner().person();
    return sql.param("id", risk.id().value())
        .param("title", telling.title())
        .param("happening", telling.happening())
        .param("cause", telling.cause())
        .param("consequence", telling.consequence())
        .param("controls", telling.controls())
        .param("agency", risk.owner().agency().value())
        .param("owner", person == null ? null : person.value(), Types.OTHER)
        .param("since", risk.scaleSince())
        .param("nowL", risk.current().likelihood())
        .param("nowI", risk.current().impact())
        .param("review", risk.reviewOn());
  }

  private static Risk risk(ResultSet row, int index) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    return new Risk(
        new RiskId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new Telling(
            row.getString("title"),
            row.getString("happening"),
            row.getString("cause"),
            row.getString("consequence"),
            row.getString("controls")),
        new Owner(
            new AgencyId(row.getObject("agency_id", UUID.class)),
            owner == null ? null : new PersonId(owner)),
        row.getObject("scale_since", LocalDate.class),
        new Score(row.getInt("before_l"), row.getInt("before_i")),
        new Score(row.getInt("now_l"), row.getInt("now_i")),
        row.getObject("review_on", LocalDate.class),
        row.getObject("raised_on", LocalDate.class),
        closed(row),
        row.getInt("version"));
  }

  private static @Nullable Closed closed(ResultSet row) throws SQLException {
    var on = row.getObject("closed_on", LocalDate.class);
    return on == null
        ? null
        : new Closed(
            on,
            new PersonId(row.getObject("closed_by", UUID.class)),
            row.getString("closed_because"));
  }
}
