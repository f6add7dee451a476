package org.lapwing.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of published statements. */
@Service
@Transactional
public class Statements {

  /** What the thread calls a statement. */
  public static final String KIND = "statement";

  private final StatementStore store;
  private final ApplicationEventPublisher events;

  Statements(StatementStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /** Records a statement that was published: anybody may read it from now on. */
  public void publish(PublishedStatement statement) {
    store.publish(statement);
    Viewer.current()
        .ifPresent(viewer -> events.publishEvent(
            new StatementPublished(viewer.partnership(), statement.id(), statement.publishedOn())));
  }

  @Transactional(readOnly = true)
  public PublishedStatement get(UUID id) {
    return these(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<PublishedStatement> these(Collection<UUID> ids) {
    return store.these(ids);
  }
}
