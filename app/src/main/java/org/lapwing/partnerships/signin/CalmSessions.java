package org.lapwing.partnerships.signin;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Sessions in PostgreSQL, written calmly. */
final class CalmSessions<S extends Session>
    implements FindByIndexNameSessionRepository<CalmSession> {

  private final FindByIndexNameSessionRepository<S> kept;

  CalmSessions(FindByIndexNameSessionRepository<S> kept) {
    this.kept = kept;
  }

  @Override
  public CalmSession createSession() {
    return new CalmSession(kept.createSession());
  }

  @Override
  @SuppressWarnings("unchecked") // what this repository gave out wraps what the kept one gave out
  public void save(CalmSession session) {
    kept.save((S) session.kept());
  }

  @Override
  public @Nullable CalmSession findById(String id) {
    var found = kept.findById(id);
    return found == null ? null : new CalmSession(found);
  }

  @Override
  public void deleteById(String id) {
    kept.deleteById(id);
  }

  @Override
  public Map<String, CalmSession> findByIndexNameAndIndexValue(String name, String value) {
    return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> new CalmSession(entry.getValue())));
  }
}
