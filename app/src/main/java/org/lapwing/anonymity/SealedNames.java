package org.lapwing.anonymity;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Real names, sealed on their way into the database and opened on their way out. */
@Repository
class SealedNames {

  private static final String BIND = """
      select bind_names(:at)
      """;

  private static final String SHOWN = """
      select distinct on (n.case_person_id) n.case_person_id, n.sealed
        from sealed_name n
       where n.case_id = :case
       order by n.case_person_id, n.entered_at desc, n.id desc
      """;

  private static final String TO_COMPARE = """
      select case_person_id, sealed from names_to_compare(:case)
      """;

  private static final String KEEP = """
      insert into sealed_name (id, case_id, case_person_id, sealed, entered_at, entered_by)
      values (:id, :case, :person, :sealed, :at, :by)
      """;

  private static final String MARK = """
      insert into name_mark (sealed_name_id, case_id, mark) values (:name, :case, :mark)
      """;

  private static final String SAME = """
      select person_id, pseudonym, other_case, other_label, other_role, other_pseudonym from same_names(:case)
      """;

  private final JdbcClient jdbc;
  private final Secrets secrets;

  SealedNames(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  void keep(CasePerson of, String realName, Instant at, @Nullable PersonId by) {
    var plain = realName.getBytes(StandardCharsets.UTF_8);
    var id = Ids.next();
    jdbc.sql(KEEP)
        .param("id", id)
        .param("case", of.caseFile().value())
        .param("person", of.id())
        .param("sealed", secrets.seal(plain, context(of.id())))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value())
        .update();
    mark(id, of.caseFile(), realName);
  }

  /** So that the same name in another case is found without opening either; within a partnership alone. */
  private void mark(UUID id, CaseId file, String realName) {
    var folded = Giveaway.folded(realName).getBytes(StandardCharsets.UTF_8);
    var within = "name in " + Viewer.current().orElseThrow().partnership().value();
    secrets
        .marks(folded, within)
        .forEach(mark -> jdbc.sql(MARK)
            .param("name", id)
            .param("case", file.value())
            .param("mark", mark)
            .update());
  }

  /** Who in other cases that the viewer may read bears the name of somebody in this one. */
  List<Namesake> namesakes(CaseId file) {
    return jdbc.sql(SAME)
        .param("case", file.value())
        .query((row, _) -> new Namesake(
            row.getObject("person_id", UUID.class),
            row.getString("pseudonym"),
            new CaseId(row.getObject("other_case", UUID.class)),
            row.getString("other_label"),
            Part.of(row.getString("other_role")).orElseThrow(),
            row.getString("other_pseudonym")))
        .list();
  }

  /** Lets this transaction see the names of those cases for which the person now acting holds a grant. */
  void unlock(Instant at) {
    jdbc.sql(BIND)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((_, _) -> true)
        .single();
  }

  /** The names of a case by person, as far as this transaction may see them: nothing before {@link #unlock}. */
  Map<UUID, String> shown(CaseId file) {
    return opened(jdbc.sql(SHOWN), file);
  }

  /** The names of a case, for comparing alone: they may be shown to nobody. */
  Collection<String> toCompare(CaseId file) {
    return opened(jdbc.sql(TO_COMPARE), file).values();
  }

  private Map<UUID, String> opened(StatementSpec asked, CaseId file) {
    return asked
        .param("case", file.value())
        .query((row, _) ->
            Map.entry(row.getObject("case_person_id", UUID.class), row.getBytes("sealed")))
        .stream()
        .collect(toMap(Map.Entry::getKey, one -> open(one.getKey(), one.getValue())));
  }

  private String open(UUID person, byte[] sealed) {
    return new String(secrets.open(sealed, context(person)), StandardCharsets.UTF_8);
  }

  private static String context(UUID person) {
    return "name of " + person;
  }
}
