package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an action serves besides its origin: one action can carry out recommendations of several reviews. */
@Service
@Transactional
public class SourcesOfActions {

  private static final String OF = """
      select kind, source_id, label from action_source where action_id = :action order by at, id
      """;

  private static final String ADD = """
      insert into action_source (id, action_id, kind, source_id, label, at, by_id)
      values (:id, :action, :kind, :source, :label, :at, :by)
      on conflict (partnership_id, action_id, kind, source_id) do nothing
      """;

  private final JdbcClient jdbc;
  private final Ledger ledger;
  private final Threads threads;

  SourcesOfActions(JdbcClient jdbc, Ledger ledger, Threads threads) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public List<Source> of(ActionId id) {
    return jdbc.sql(OF)
        .param("action", id.value())
        .query((row, _) -> new Source(
            row.getString("kind"), row.getObject("source_id", UUID.class), row.getString("label")))
        .list();
  }

  /** Joins an action to something else that it serves. Who may is the rule of the module that asks. */
  public Outcome<Action> serve(ActionId id, Source source, Relation how) {
    var action = ledger.get(id);
    var isOrigin = action.origin().kind().equals(source.kind())
        && source.id().equals(action.origin().id());
    var added = isOrigin
        ? 0
        : jdbc.sql(ADD)
            .param("id", Ids.next())
            .param("action", id.value())
            .param("kind", source.kind())
            .param("source", source.id())
            .param("label", source.label())
            .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
            .param("by", Doer.current().person().value())
            .update();
    if (added > 0) {
      threads.join(new Node(Actions.KIND, id.value()), how, new Node(source.kind(), source.id()));
      ledger.tell(id, Ids.next(), Kind.SERVES, source.label());
    }
    return accepted(action);
  }
}
