package org.lapwing.oversight.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Challenge.Raised;
import org.lapwing.thread.Node;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Challenges as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class ChallengeStore {

  private static final String THESE = """
      select id, number, question, reason, subject, about_kind, about_id, agency_id, person_id, body_id, raised_by,
             raised_for, raised_on, due_on, state, state_on, state_by, note, escalated_on, version
        from challenge
       where id in (:ids)
      """;

  private static final String TO_CHANGE = """
      select id, number, question, reason, subject, about_kind, about_id, agency_id, person_id, body_id, raised_by,
             raised_for, raised_on, due_on, state, state_on, state_by, note, escalated_on, version
        from challenge
       where id = :id
         for update
      """;

  private static final String NEXT_NUMBER = """
      insert into challenge_number (last) values (1)
      on conflict (partnership_id) do update set last = challenge_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into challenge (id, number, question, reason, subject, about_kind, about_id, agency_id, person_id, body_id,
                             raised_by, raised_for, raised_on, due_on, state, state_on, state_by, note, escalated_on)
      values (:id, :number, :question, :reason, :subject, :aboutKind, :aboutId, :agency, :person, :body,
              :raisedBy, :raisedFor, :raisedOn, :due, :state, :stateOn, :stateBy, :note, :escalatedOn)
      """;

  private static final String SAVE = """
      update challenge
         set agency_id = :agency, person_id = :person, body_id = :body, due_on = :due, state = :state,
             state_on = :stateOn, state_by = :stateBy, note = :note, escalated_on = :escalatedOn, version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  ChallengeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Challenge> find(ChallengeId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Challenge> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(ChallengeStore::challenge).list();
  }

  Optional<Challenge> findToChange(ChallengeId id) {
    return jdbc.sql(TO_CHANGE)
        .param("id", id.value())
        .query(ChallengeStore::challenge)
        .optional();
  }

  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Challenge one) {
    var about = one.question().about();
    write(jdbc.sql(ADD), one)
        .param("number", one.number())
        .param("question", one.question().words())
        .param("reason", one.question().reason())
        .param("subject", one.question().subject().code())
        .param("aboutKind", about == null ? null : about.kind(), Types.VARCHAR)
        .param("aboutId", about == null ? null : about.id(), Types.OTHER)
        .param("raisedBy", one.raised().by().value())
        .param("raisedFor", one.raised().agency().value())
        .param("raisedOn", one.raised().on())
        .update();
  }

  /** Saves where it stands, and who is asked until when. */
  void save(Challenge one) {
    var changed = write(jdbc.sql(SAVE), one).param("version", one.version()).update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Challenge %s changed meanwhile".formatted(one.id().value()));
    }
  }

  private static StatementSpec write(StatementSpec sql, Challenge one) {
    var somebody = one.to() instanceof Addressee.Somebody named ? named : null;
    var those = one.to() instanceof Addressee.Those body ? body : null;
    var by = switch (one.state()) {
      case State.Replied(var _, var who) -> who;
      case State.Satisfied(var _, var who, var _) -> who;
      case State.Withdrawn(var _, var who, var _) -> who;
      case State.Waiting _, State.Escalated _ -> null;
    };
    var note = switch (one.state()) {
      case State.Satisfied(var _, var _, var words) -> words;
      case State.Withdrawn(var _, var _, var words) -> words;
      case State.Waiting _, State.Escalated _, State.Replied _ -> "";
    };
    return sql.param("id", one.id().value())
        .param("agency", somebody == null ? null : somebody.agency().value(), Types.OTHER)
        .param("person", somebody == null ? null : somebody.person().value(), Types.OTHER)
        .param("body", those == null ? null : those.body().value(), Types.OTHER)
        .param("due", one.due())
        .param("state", one.state().stage().code())
        .param("stateOn", one.state().on())
        .param("stateBy", by == null ? null : by.value(), Types.OTHER)
        .param("note", note)
        .param("escalatedOn", one.escalatedOn(), Types.DATE);
  }

  private static Challenge challenge(ResultSet row, int index) throws SQLException {
    return new Challenge(
        new ChallengeId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        question(row),
        addressee(row),
        new Raised(
            new PersonId(row.getObject("raised_by", UUID.class)),
            new AgencyId(row.getObject("raised_for", UUID.class)),
            row.getObject("raised_on", LocalDate.class)),
        row.getObject("due_on", LocalDate.class),
        state(row),
        row.getObject("escalated_on", LocalDate.class),
        row.getInt("version"));
  }

  private static Question question(ResultSet row) throws SQLException {
    var kind = row.getString("about_kind");
    return new Question(
        row.getString("question"),
        row.getString("reason"),
        Subject.of(row.getString("subject")).orElseThrow(),
        kind == null ? null : new Node(kind, row.getObject("about_id", UUID.class)));
  }

  private static Addressee addressee(ResultSet row) throws SQLException {
    var body = row.getObject("body_id", UUID.class);
    return body == null
        ? new Addressee.Somebody(
            new AgencyId(row.getObject("agency_id", UUID.class)),
            new PersonId(row.getObject("person_id", UUID.class)))
        : new Addressee.Those(new BodyId(body));
  }

  private static State state(ResultSet row) throws SQLException {
    var on = row.getObject("state_on", LocalDate.class);
    var by = row.getObject("state_by", UUID.class);
    var note = row.getString("note");
    return switch (Stage.of(row.getString("state"))) {
      case WAITING -> new State.Waiting(on);
      case REPLIED -> new State.Replied(on, new PersonId(by));
      case ESCALATED -> new State.Escalated(on);
      case SATISFIED -> new State.Satisfied(on, new PersonId(by), note);
      case WITHDRAWN -> new State.Withdrawn(on, new PersonId(by), note);
    };
  }
}
