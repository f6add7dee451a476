package org.lapwing.actions;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How strong some actions are, for modules that judge what answers theirs. */
@Repository
@Transactional(readOnly = true)
public class StrengthsOfActions {

  private static final String STRENGTHS = """
      select id, strength from action where id = any (cast(:ids as uuid[])) and state <> 'dropped'
      """;

  private final JdbcClient jdbc;

  StrengthsOfActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of them that were not dropped, each with its strength if somebody has said it. */
  public Map<ActionId, Optional<Strength>> of(Collection<ActionId> actions) {
    return jdbc
        .sql(STRENGTHS)
        .param("ids", actions.stream().map(ActionId::value).toArray(UUID[]::new))
        .query((row, _) -> Map.entry(
            new ActionId(row.getObject("id", UUID.class)),
            Optional.ofNullable(row.getString("strength")).flatMap(Strength::find)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
