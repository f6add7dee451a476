package org.lapwing.partnerships;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations as rows, with the hash of their link. */
@Repository
class InvitationStore {

  private static final String ADD = """
      insert into invitation (id, email, name, job_title, agency_id, roles, invited_at, invited_by, token_hash, sent_at, ends_at)
      values (:id, :email, :name, :job, :agency, string_to_array(:roles, ','), :at, :by, :hash, :at, :ends)
      on conflict do nothing
      """;

  private static final String ONE = """
      select id, email, name, job_title, agency_id, roles, invited_by, sent_at, ends_at, accepted_at, withdrawn_at
        from invitation
       where id = :id
      """;

  private static final String LOCKED = """
      select id, email, name, job_title, agency_id, roles, invited_by, sent_at, ends_at, accepted_at, withdrawn_at
        from invitation
       where id = :id
         for update
      """;

  private static final String WAITING = """
      select id, email, name, job_title, agency_id, roles, invited_by, sent_at, ends_at, accepted_at, withdrawn_at
        from invitation
       where accepted_at is null and withdrawn_at is null
       order by ends_at, id
       limit 100
      """;

  private static final String SEND_AGAIN = """
      update invitation set token_hash = :hash, sent_at = :at, ends_at = :ends
       where id = :id and accepted_at is null and withdrawn_at is null
      """;

  private static final String WITHDRAW = """
      update invitation set withdrawn_at = :at, withdrawn_by = :by
       where id = :id and accepted_at is null and withdrawn_at is null
      """;

  private static final String ACCEPT = """
      update invitation set accepted_at = :at, accepted_by = :person where id = :id
      """;

  private static final String BEHIND = """
      select partnership_id, id from invitation_behind(:hash)
      """;

  private static final String SERVES = """
      select exists (select from person p
                       join role_holding r on r.person_id = p.id and r.ended_at is null
                      where p.email = :email and p.left_at is null)
      """;

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean add(Invitation invitation, LinkToken token) {
    return jdbc.sql(ADD)
            .param("id", invitation.id())
            .param("email", invitation.email())
            .param("name", invitation.name())
            .param("job", invitation.jobTitle())
            .param("agency", invitation.agency().value())
            .param(
                "roles",
                invitation.roles().stream().map(Role::code).collect(Collectors.joining(",")))
            .param("at", utc(invitation.sentAt()))
            .param("by", value(invitation.invitedBy()))
            .param("hash", token.hash())
            .param("ends", utc(invitation.endsAt()))
            .update()
        == 1;
  }

  Optional<Invitation> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(InvitationStore::invitation).optional();
  }

  /** The invitation, which nobody else can change until this transaction ends. */
  Optional<Invitation> lock(UUID id) {
    return jdbc.sql(LOCKED).param("id", id).query(InvitationStore::invitation).optional();
  }

  List<Invitation> waiting() {
    return jdbc.sql(WAITING).query(InvitationStore::invitation).list();
  }

  boolean sendAgain(UUID id, LinkToken token, Instant at, Instant ends) {
    return jdbc.sql(SEND_AGAIN)
            .param("id", id)
            .param("hash", token.hash())
            .param("at", utc(at))
            .param("ends", utc(ends))
            .update()
        == 1;
  }

  boolean withdraw(UUID id, PersonId by, Instant at) {
    return jdbc.sql(WITHDRAW)
            .param("id", id)
            .param("by", by.value())
            .param("at", utc(at))
            .update()
        == 1;
  }

  void accept(UUID id, PersonId person, Instant at) {
    jdbc.sql(ACCEPT)
        .param("id", id)
        .param("person", person.value())
        .param("at", utc(at))
        .update();
  }

  /** The link behind a token: asked before anything else is known, and of its hash alone. */
  Optional<Viewer.Link> behind(LinkToken token) {
    return jdbc.sql(BEHIND)
        .param("hash", token.hash())
        .query((row, _) -> new Viewer.Link(
            new PartnershipId(row.getObject("partnership_id", UUID.class)),
            "invitation",
            row.getObject("id", UUID.class)))
        .optional();
  }

  /** Whether somebody with that address holds a role here. */
  boolean serves(String email) {
    return jdbc.sql(SERVES).param("email", email).query(Boolean.class).single();
  }

  private static Invitation invitation(ResultSet row, int index) throws SQLException {
    var by = row.getObject("invited_by", UUID.class);
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("name"),
        row.getString("job_title"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        roles(row.getArray("roles")),
        by == null ? null : new PersonId(by),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        moment(row, "accepted_at"),
        moment(row, "withdrawn_at"));
  }

  private static Set<Role> roles(Array codes) throws SQLException {
    return Arrays.stream((String[]) codes.getArray())
        .map(Role::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
