package org.lapwing.incidents.packs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent, as rows that are never changed. */
@Repository
class SentPackStore {

  private static final String OF = """
      select s.id, s.kind, s.template_since, s.fingerprint, s.missing, s.pdf_file, s.word_file, s.sent_on, s.at_time, s.sent_by,
             s.recipient, s.channel, s.told_at, s.told_by,
             coalesce((select r.reference from pack_receipt r where r.sent_id = s.id order by r.told_at desc, r.id desc limit 1), '')
               as reference
        from pack_sent s
       where s.incident_id = :incident
       order by s.sent_on desc, s.told_at desc, s.id desc
      """;

  private static final String ADD = """
      insert into pack_sent (id, case_id, incident_id, kind, template_since, fingerprint, missing, pdf_file, word_file, sent_on,
                             at_time, sent_by, recipient, channel, told_at, told_by)
      values (:id, :case, :incident, :kind, :since, :fingerprint, :missing, :pdf, :word, :on, :time, :sentBy, :recipient, :channel,
              :at, :by)
      on conflict (id) do nothing
      """;

  private static final String RECEIVE = """
      insert into pack_receipt (id, case_id, sent_id, reference, told_at, told_by)
      values (:id, :case, :sent, :reference, :at, :by)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;

  SentPackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that was sent about an incident, the latest first. */
  List<SentPack> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(SentPackStore::sent)
        .list();
  }

  boolean add(Pack pack, SentPack sent, Channel channel) {
    var how = sent.sending();
    return jdbc.sql(ADD)
            .param("id", sent.id())
            .param("case", pack.incident().caseFile().value())
            .param("incident", pack.incident().id().value())
            .param("kind", sent.kind().code())
            .param("since", sent.templateSince())
            .param("fingerprint", sent.fingerprint())
            .param("missing", sent.missing())
            .param("pdf", sent.pdf().value())
            .param("word", sent.word().value())
            .param("on", how.on())
            .param("time", how.at(), java.sql.Types.TIME)
            .param("sentBy", how.by())
            .param("recipient", how.recipient())
            .param("channel", channel.code())
            .param("at", sent.recordedAt().atOffset(ZoneOffset.UTC))
            .param("by", sent.recordedBy().value())
            .update()
        == 1;
  }

  boolean receive(UUID once, Pack of, UUID sent, String reference, Instant at, PersonId by) {
    return jdbc.sql(RECEIVE)
            .param("id", once)
            .param("case", of.incident().caseFile().value())
            .param("sent", sent)
            .param("reference", reference)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
  }

  private static SentPack sent(ResultSet row, int index) throws SQLException {
    return new SentPack(
        row.getObject("id", UUID.class),
        PackKind.of(row.getString("kind")).orElseThrow(),
        row.getObject("template_since", LocalDate.class),
        row.getString("fingerprint"),
        row.getInt("missing"),
        new FileId(row.getObject("pdf_file", UUID.class)),
        new FileId(row.getObject("word_file", UUID.class)),
        new Sending(
            row.getObject("sent_on", LocalDate.class),
            row.getObject("at_time", LocalTime.class),
            row.getString("sent_by"),
            row.getString("recipient"),
            Channel.of(row.getString("channel")).orElseThrow()),
        row.getString("reference"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)));
  }
}
