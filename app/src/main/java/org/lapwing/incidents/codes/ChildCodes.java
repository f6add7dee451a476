package org.lapwing.incidents.codes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each child is coded as, told anew and never changed. */
@Service
@Transactional
public class ChildCodes {

  private static final String OPTIONS = """
      select kind, code, words
        from child_code_option
       where since <= :day and (until is null or until > :day)
       order by kind, place
      """;

  private static final String OF = """
      select distinct on (child_id, kind) child_id, kind, answer
        from child_code
       where child_id in (:children)
       order by child_id, kind, told_at desc, id desc
      """;

  private static final String TELL = """
      insert into child_code (id, case_id, child_id, kind, answer, told_at, told_by)
      values (:id, :case, :child, :kind, :answer, :at, :by)
      """;

  private record Told(UUID child, Trait trait, String answer) {}

  private final JdbcClient jdbc;
  private final IncidentLedger ledger;

  ChildCodes(JdbcClient jdbc, IncidentLedger ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /** What each trait can be answered with today, “not known” and “not asked” last. */
  @Transactional(readOnly = true)
  public Map<Trait, List<CodeOption>> options() {
    var options = jdbc
        .sql(OPTIONS)
        .param("day", ledger.today())
        .query((row, _) -> new CodeOption(
            Trait.of(row.getString("kind")), row.getString("code"), row.getString("words")))
        .list()
        .stream()
        .collect(groupingBy(CodeOption::trait));
    return Arrays.stream(Trait.values())
        .collect(toMap(
            trait -> trait,
            trait -> withUnanswered(trait, options.getOrDefault(trait, List.of()))));
  }

  private static List<CodeOption> withUnanswered(Trait trait, List<CodeOption> options) {
    return java.util.stream.Stream.concat(
            options.stream(),
            java.util.stream.Stream.of(
                new CodeOption(trait, CodeOption.NOT_KNOWN, "Not known"),
                new CodeOption(trait, CodeOption.NOT_ASKED, "Not asked")))
        .toList();
  }

  /** What these children are coded as, by child; what was never told is missing. */
  @Transactional(readOnly = true)
  public Map<UUID, Map<Trait, String>> of(Collection<UUID> children) {
    return children.isEmpty()
        ? Map.of()
        : jdbc.sql(OF).param("children", children).query(ChildCodes::told).list().stream()
            .collect(groupingBy(Told::child, toMap(Told::trait, Told::answer)));
  }

  /** Tells what a child is coded as; what is the same as before, and what cannot be answered so, is left alone. */
  public void tell(Child child, Map<Trait, String> answers) {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
    var before = of(List.of(child.id())).getOrDefault(child.id(), Map.of());
    var options = options();
    answers.forEach((trait, answer) -> {
      var isThere = options.getOrDefault(trait, List.of()).stream()
          .anyMatch(option -> option.code().equals(answer));
      if (isThere && !answer.equals(before.get(trait))) {
        tell(child, trait, answer);
      }
    });
  }

  private void tell(Child child, Trait trait, String answer) {
    var id = Ids.next();
    jdbc.sql(TELL)
        .param("id", id)
        .param("case", child.caseFile().value())
        .param("child", child.id())
        .param("kind", trait.code())
        .param("answer", answer)
        .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .update();
    ledger.wrote("child-coded", "child-code", id);
  }

  private static Told told(ResultSet row, int index) throws SQLException {
    return new Told(
        row.getObject("child_id", UUID.class),
        Trait.of(row.getString("kind")),
        row.getString("answer"));
  }
}
