package org.lapwing.incidents.packs;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Names;
import org.lapwing.anonymity.Names.Named;
import org.lapwing.anonymity.Part;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes packs with the real names of children, for the form that needs them: for a reason and a named recipient, which are
 * kept, to those who hold a grant to the names. The paper is marked, handed out once and never kept.
 */
@Service
@Transactional
public class NamedPacks {

  private static final String OF = """
      select kind, format, recipient, reason, told_at, told_by
        from pack_names_export
       where incident_id = :incident
       order by told_at desc, id desc
      """;

  private static final String ADD = """
      insert into pack_names_export (id, case_id, incident_id, kind, format, recipient, reason, told_at, told_by)
      values (:id, :case, :incident, :kind, :format, :recipient, :reason, :at, :by)
      """;

  private final JdbcClient jdbc;
  private final Names names;
  private final NameGrants grants;
  private final IncidentLedger ledger;

  NamedPacks(JdbcClient jdbc, Names names, NameGrants grants, IncidentLedger ledger) {
    this.jdbc = jdbc;
    this.names = names;
    this.grants = grants;
    this.ledger = ledger;
  }

  /** For whom a pack with names was made, and why. */
  public record Export(
      PackKind kind, Format format, String recipient, String reason, Instant at, PersonId by) {}

  /** The packs with names that were made of an incident, the latest first. */
  @Transactional(readOnly = true)
  public List<Export> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(NamedPacks::export)
        .list();
  }

  /** Whether the person now acting may have this pack with names. */
  @Transactional(readOnly = true)
  public boolean may(Pack pack) {
    return Packs.runs()
        && pack.template().asksNames()
        && grants.isMine(pack.incident().caseFile());
  }

  /** All that is wrong with what somebody is about to ask for. */
  public static List<Refusal> faults(String recipient, String reason, @Nullable Format format) {
    return java.util.stream.Stream.of(
            SendingFaults.line("recipient", recipient, "Enter who receives the names"),
            SendingFaults.line("reason", reason, "Enter why the names are needed"),
            format == null
                ? Optional.of(new Refusal("format", "Choose Word or PDF"))
                : Optional.<Refusal>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  /** The pack with names, once who asked and for whom is on record. */
  public Outcome<Paper> make(Pack pack, String recipient, String reason, Format format) {
    if (!may(pack)) {
      throw new NotFound();
    }
    var faults = faults(recipient, reason, format);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var why = "%s. For %s".formatted(reason.strip(), recipient.strip());
    return switch (names.look(pack.incident().caseFile(), Ids.next(), why)) {
      case Refused<List<Named>>(var because) -> new Refused<>(because);
      case Accepted<List<Named>>(var all) -> {
        keep(pack, recipient.strip(), reason.strip(), format);
        yield Outcome.accepted(paper(pack, recipient.strip(), reason.strip(), ofChildren(all)));
      }
    };
  }

  private static Map<String, String> ofChildren(List<Named> all) {
    return all.stream()
        .filter(one -> one.person().part() == Part.CHILD && !one.realName().isBlank())
        .collect(toMap(one -> one.person().pseudonym(), Named::realName, (first, _) -> first));
  }

  private static Paper paper(
      Pack pack, String recipient, String reason, Map<String, String> names) {
    return PackPaper.of(pack.named(names), List.of(PackPaper.SENSITIVE, "CONTAINS REAL NAMES"))
        .with(new Note(
            "Made for %s, and for nobody else. Reason: %s. Destroy this copy as soon as it has served that; Lapwing keeps none."
                .formatted(recipient, reason)));
  }

  private void keep(Pack pack, String recipient, String reason, Format format) {
    var id = Ids.next();
    jdbc.sql(ADD)
        .param("id", id)
        .param("case", pack.incident().caseFile().value())
        .param("incident", pack.incident().id().value())
        .param("kind", pack.kind().code())
        .param("format", format.code())
        .param("recipient", recipient)
        .param("reason", reason)
        .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .update();
    ledger.wrote("pack-made-with-names", "pack-names-export", id);
  }

  private static Export export(ResultSet row, int index) throws SQLException {
    return new Export(
        PackKind.of(row.getString("kind")).orElseThrow(),
        Format.of(row.getString("format")).orElseThrow(),
        row.getString("recipient"),
        row.getString("reason"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)));
  }
}
