package org.lapwing.incidents.holds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds as rows: lifted, looked at again, and never taken away. */
@Repository
class HoldStore {

  private static final String OF = """
      select h.id, h.case_id, h.kind, h.authority, h.authority_since, h.reason, h.asked_by, h.from_on, h.review_on,
             h.placed_at, h.placed_by, h.lifted_at, h.lifted_by, h.lift_reason, a.words, a.source, a.address
        from case_hold h
        join hold_authority a on a.code = h.authority and a.since = h.authority_since
       where h.case_id = :case
       order by h.lifted_at desc nulls first, h.placed_at desc, h.id desc
      """;

  private static final String ADD = """
      insert into case_hold (id, case_id, kind, authority, authority_since, reason, asked_by, from_on, review_on, placed_at, placed_by)
      values (:id, :case, :kind, :authority, :since, :reason, :asked, :from, :review, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String LIFT = """
      update case_hold set lifted_at = :at, lifted_by = :by, lift_reason = :reason
       where id = :id and lifted_at is null
      """;

  private static final String REVIEW = """
      insert into hold_review (id, case_id, hold_id, reason, review_on, told_at, told_by)
      values (:id, :case, :hold, :reason, :review, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String NEXT_REVIEW = """
      update case_hold set review_on = :review where id = :id and lifted_at is null
      """;

  private static final String REVIEWS = """
      select reason, review_on, told_at, told_by
        from hold_review
       where hold_id = :hold
       order by told_at desc, id desc
      """;

  private static final String AUTHORITIES = """
      select code, since, kind, words, source, address
        from hold_authority
       where since <= :day and (until is null or until > :day)
       order by kind, place
      """;

  private static final String LOCK = """
      select lock_holds()
      """;

  private final JdbcClient jdbc;

  HoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that stand first, then the latest lifted. */
  List<Hold> of(CaseId file) {
    return jdbc.sql(OF).param("case", file.value()).query(HoldStore::hold).list();
  }

  Optional<Hold> find(CaseId file, UUID id) {
    return of(file).stream().filter(hold -> hold.id().equals(id)).findFirst();
  }

  List<HoldAuthority> authorities(LocalDate day) {
    return jdbc.sql(AUTHORITIES).param("day", day).query(HoldStore::authority).list();
  }

  /** Whoever places a hold or releases a text waits from here on until this transaction ends. */
  void lock() {
    jdbc.sql(LOCK).query((_, _) -> true).list();
  }

  /** False if the form was sent before. */
  boolean add(Hold hold) {
    return jdbc.sql(ADD)
            .param("id", hold.id())
            .param("case", hold.caseFile().value())
            .param("kind", hold.kind().code())
            .param("authority", hold.authority().code())
            .param("since", hold.authority().since())
            .param("reason", hold.reason())
            .param("asked", hold.askedBy())
            .param("from", hold.from())
            .param("review", hold.reviewOn())
            .param("at", hold.placedAt().atOffset(ZoneOffset.UTC))
            .param("by", hold.placedBy().value())
            .update()
        == 1;
  }

  /** False if it was lifted before. */
  boolean lift(UUID id, Hold.Lifted lifted) {
    return jdbc.sql(LIFT)
            .param("id", id)
            .param("at", lifted.at().atOffset(ZoneOffset.UTC))
            .param("by", lifted.by().value())
            .param("reason", lifted.reason())
            .update()
        == 1;
  }

  /** False if the form was sent before, or it was lifted meanwhile. */
  boolean review(Hold hold, UUID once, Hold.Review review) {
    var isNew = jdbc.sql(REVIEW)
            .param("id", once)
            .param("case", hold.caseFile().value())
            .param("hold", hold.id())
            .param("reason", review.reason())
            .param("review", review.next())
            .param("at", review.at().atOffset(ZoneOffset.UTC))
            .param("by", review.by().value())
            .update()
        == 1;
    return isNew
        && jdbc.sql(NEXT_REVIEW)
                .param("id", hold.id())
                .param("review", review.next())
                .update()
            == 1;
  }

  List<Hold.Review> reviews(UUID hold) {
    return jdbc.sql(REVIEWS)
        .param("hold", hold)
        .query((row, _) -> new Hold.Review(
            row.getString("reason"),
            row.getObject("review_on", LocalDate.class),
            moment(row, "told_at"),
            new PersonId(row.getObject("told_by", UUID.class))))
        .list();
  }

  private static Hold hold(ResultSet row, int index) throws SQLException {
    return new Hold(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        kind(row),
        new HoldAuthority(
            row.getString("authority"),
            row.getObject("authority_since", LocalDate.class),
            kind(row),
            row.getString("words"),
            row.getString("source"),
            row.getString("address")),
        row.getString("reason"),
        row.getString("asked_by"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("review_on", LocalDate.class),
        moment(row, "placed_at"),
        new PersonId(row.getObject("placed_by", UUID.class)),
        lifted(row));
  }

  private static Hold.@Nullable Lifted lifted(ResultSet row) throws SQLException {
    return row.getObject("lifted_by", UUID.class) == null
        ? null
        : new Hold.Lifted(
            moment(row, "lifted_at"),
            new PersonId(row.getObject("lifted_by", UUID.class)),
            row.getString("lift_reason"));
  }

  private static HoldAuthority authority(ResultSet row, int index) throws SQLException {
    return new HoldAuthority(
        row.getString("code"),
        row.getObject("since", LocalDate.class),
        kind(row),
        row.getString("words"),
        row.getString("source"),
        row.getString("address"));
  }

  private static HoldKind kind(ResultSet row) throws SQLException {
    return HoldKind.of(row.getString("kind")).orElseThrow();
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
