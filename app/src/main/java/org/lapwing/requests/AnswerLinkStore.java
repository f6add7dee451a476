package org.lapwing.requests;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links by which requests are answered, with the hash of their token and their code sealed. */
@Repository
class AnswerLinkStore {

  static final String PURPOSE = "answer";

  /** A link as those see it who made it. */
  record Row(
      UUID id, RequestId request, String email, boolean locked, Instant endsAt, boolean works) {}

  /** What a typed code is compared with. */
  record Lock(String code, int wrong, boolean locked) {}

  private static final String BEHIND = """
      select partnership_id, id from answer_behind(:hash)
      """;

  private static final String OF = """
      select id, request_id, email, locked, ends_at, ended_at is null and used_at is null and ends_at > :now as works
        from answer_link
       where request_id = :request
       order by made_at desc, id desc
       limit 20
      """;

  private static final String ONE = """
      select id, request_id, email, locked, ends_at, ended_at is null and used_at is null and ends_at > :now as works
        from answer_link
       where id = :id
      """;

  private static final String LOCK = """
      select sealed_code, wrong, locked from answer_link where id = :id for update
      """;

  private static final String MAKE = """
      insert into answer_link (id, case_id, agency_id, request_id, email, token_hash, sealed_token, sealed_code, made_at,
                               made_by, ends_at)
      values (:id, :case, :agency, :request, :email, :hash, :token, :code, :at, :by, :ends)
      on conflict do nothing
      """;

  private static final String WRONG = """
      update answer_link set wrong = wrong + 1, locked = :locked where id = :id
      """;

  private static final String RIGHT = """
      update answer_link set wrong = 0 where id = :id
      """;

  private static final String NEW_CODE = """
      update answer_link set sealed_code = :code, wrong = 0, locked = false
       where id = :id and ended_at is null and used_at is null
      """;

  private static final String END = """
      update answer_link set ended_at = :at where request_id = :request and ended_at is null and used_at is null
      """;

  private static final String USE = """
      update answer_link set used_at = :at where id = :id and used_at is null
      """;

  private final JdbcClient jdbc;
  private final Secrets secrets;

  AnswerLinkStore(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  /** The link behind a token: asked before anything else is known, and of its hash alone. */
  Optional<Viewer.Link> behind(LinkToken token) {
    return jdbc.sql(BEHIND)
        .param("hash", token.hash())
        .query((row, _) -> new Viewer.Link(
            new PartnershipId(row.getObject("partnership_id", UUID.class)),
            PURPOSE,
            row.getObject("id", UUID.class)))
        .optional();
  }

  /** The links of a request, the newest first. */
  List<Row> of(RequestId request, Instant now) {
    return jdbc.sql(OF)
        .param("request", request.value())
        .param("now", utc(now))
        .query(AnswerLinkStore::row)
        .list();
  }

  Optional<Row> find(UUID id, Instant now) {
    return jdbc.sql(ONE)
        .param("id", id)
        .param("now", utc(now))
        .query(AnswerLinkStore::row)
        .optional();
  }

  /** What a code is compared with; nobody else can try one until this transaction ends. */
  Optional<Lock> lock(UUID id) {
    return jdbc.sql(LOCK)
        .param("id", id)
        .query((row, _) -> new Lock(
            text(secrets.open(row.getBytes("sealed_code"), codeOf(id))),
            row.getInt("wrong"),
            row.getBoolean("locked")))
        .optional();
  }

  boolean make(Request to, Row link, LinkToken token, String code, Instant at, PersonId by) {
    return jdbc.sql(MAKE)
            .param("id", link.id())
            .param("case", to.caseFile().value())
            .param("agency", to.agency().value())
            .param("request", to.id().value())
            .param("email", link.email())
            .param("hash", token.hash())
            .param("token", secrets.seal(bytes(token.text()), tokenOf(link.id())))
            .param("code", secrets.seal(bytes(code), codeOf(link.id())))
            .param("at", utc(at))
            .param("by", by.value())
            .param("ends", utc(link.endsAt()))
            .update()
        == 1;
  }

  void wrong(UUID id, boolean locked) {
    jdbc.sql(WRONG).param("id", id).param("locked", locked).update();
  }

  void right(UUID id) {
    jdbc.sql(RIGHT).param("id", id).update();
  }

  boolean newCode(UUID id, String code) {
    return jdbc.sql(NEW_CODE)
            .param("id", id)
            .param("code", secrets.seal(bytes(code), codeOf(id)))
            .update()
        == 1;
  }

  void end(RequestId request, Instant at) {
    jdbc.sql(END).param("request", request.value()).param("at", utc(at)).update();
  }

  void use(UUID id, Instant at) {
    jdbc.sql(USE).param("id", id).param("at", utc(at)).update();
  }

  /** The secret of a link, for a letter alone. */
  LinkToken token(UUID id, byte[] sealed) {
    return new LinkToken(text(secrets.open(sealed, tokenOf(id))));
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new RequestId(row.getObject("request_id", UUID.class)),
        row.getString("email"),
        row.getBoolean("locked"),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("works"));
  }

  private static String tokenOf(UUID id) {
    return "token of answer link " + id;
  }

  private static String codeOf(UUID id) {
    return "code of answer link " + id;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
