package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who run the business ask an owner how it goes, once a day for each action. The owner is told on their first
 * page at once, and by the next daily letter: there is one letter a day, ever.
 */
@Service
@Transactional
public class OwnersAsked {

  private static final String ASK = """
      insert into reminder_call (id, action_id, called_on, called_by) values (:id, :action, :day, :by)
      on conflict do nothing
      """;

  private static final String TODAY = """
      select exists (select from reminder_call where action_id = :action and called_on = :day)
      """;

  private final Ledger ledger;
  private final Notices notices;
  private final JdbcClient jdbc;

  OwnersAsked(Ledger ledger, Notices notices, JdbcClient jdbc) {
    this.ledger = ledger;
    this.notices = notices;
    this.jdbc = jdbc;
  }

  /** Whether its owner was asked today. */
  @Transactional(readOnly = true)
  public boolean today(ActionId id) {
    return jdbc.sql(TODAY)
        .param("action", id.value())
        .param("day", ledger.today())
        .query(Boolean.class)
        .single();
  }

  public Outcome<Action> ask(ActionId id, UUID once) {
    return ledger.change(
        id,
        once,
        Kind.REMINDED,
        "",
        action ->
            wrong(action).<Outcome<Action>>map(Refused::new).orElseGet(() -> asked(action, once)));
  }

  private Outcome<Action> asked(Action action, UUID once) {
    var asked = jdbc.sql(ASK)
        .param("id", once)
        .param("action", action.id().value())
        .param("day", ledger.today())
        .param("by", Viewer.person().person().value())
        .update();
    var owner = action.owner().person();
    if (asked == 0 || owner == null) {
      return Outcome.refused("", "Its owner was asked today already. You can ask again tomorrow");
    }
    notices.tell(
        owner,
        "You are asked how %s goes".formatted(action.reference()),
        "actions/%s/update".formatted(action.id().value()));
    return accepted(action);
  }

  private static Optional<Refusal> wrong(Action action) {
    return Action.runBy(Doer.current(), "ask an owner how it goes")
        .or(action::closed)
        .or(() -> action.owner().person() == null
            ? Action.no("", "Nobody owns this action. Hand it over to somebody first")
            : Optional.empty());
  }
}
