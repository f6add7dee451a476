package org.lapwing.requests;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets whoever answers see their own request: a representative that of their agency, a link the one behind it. */
@Component
class Door {

  private static final String BIND = """
      select bind_answer(:link, :now, :opened)
      """;

  private final JdbcClient jdbc;
  private final RequestStore store;
  private final Clock clock;

  Door(JdbcClient jdbc, RequestStore store, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The request that the viewer may answer, within the current transaction.
   *
   * @throws NotFound if it is another's: absent and forbidden look the same
   */
  Request open(RequestId id) {
    var mine = switch (Viewer.current().orElseThrow(NotFound::new)) {
      case Viewer.Person person
      when Who.answers() -> store.find(id).filter(one -> one.agency().equals(person.agency()));
      case Viewer.Link link when bind(link, true).filter(id::equals).isPresent() -> store.find(id);
      default -> Optional.<Request>empty();
    };
    return mine.orElseThrow(NotFound::new);
  }

  /** The same, if it was not recalled. */
  Request stands(RequestId id) {
    var request = open(id);
    if (request.state() instanceof State.Recalled) {
      throw new NotFound();
    }
    return request;
  }

  /**
   * Lets this transaction see a link that works, and what is behind it.
   *
   * @param opened whether its code was given: without it, the link alone is seen
   */
  Optional<RequestId> bind(Viewer.Link link, boolean opened) {
    return link.purpose().equals(AnswerLinkStore.PURPOSE)
        ? jdbc.sql(BIND)
            .param("link", link.subject())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("opened", opened)
            .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
            .single()
            .map(RequestId::new)
        : Optional.empty();
  }
}
