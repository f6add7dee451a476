package org.lapwing.partnerships;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people, agencies and case files are called; row security has already chosen which cases. */
@Component
class NamesOfAccess implements RecordNames {

  private static final String LABELS = """
      select id, label from case_file where id in (:ids)
      """;

  private final People people;
  private final JdbcClient jdbc;

  NamesOfAccess(People people, JdbcClient jdbc) {
    this.people = people;
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> called(String kind, Collection<UUID> ids) {
    return switch (kind) {
      case "case" -> labels(ids);
      case "person" ->
        people.namesOf(ids.stream().map(PersonId::new).toList()).entrySet().stream()
            .collect(toMap(one -> one.getKey().value(), Map.Entry::getValue));
      case "agency" ->
        people.agencyNames(ids.stream().map(AgencyId::new).toList()).entrySet().stream()
            .collect(toMap(one -> one.getKey().value(), Map.Entry::getValue));
      default -> Map.of();
    };
  }

  private Map<UUID, String> labels(Collection<UUID> ids) {
    return jdbc
        .sql(LABELS)
        .param("ids", ids)
        .query((row, _) ->
            Map.entry(row.getObject("id", UUID.class), "Case " + row.getString("label")))
        .stream()
        .collect(toMap(Map.Entry::getKey, one -> one.getValue().replace("Case Case", "Case")));
  }
}
