package org.lapwing.partnerships.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that notes when it was last used once a minute at most, so that reading pages does not write rows. */
final class CalmSession implements Session {

  private static final Duration CALM = Duration.ofMinutes(1);

  private final Session kept;

  CalmSession(Session kept) {
    this.kept = kept;
  }

  Session kept() {
    return kept;
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    if (Duration.between(kept.getLastAccessedTime(), at).compareTo(CALM) >= 0) {
      kept.setLastAccessedTime(at);
    }
  }

  @Override
  public String getId() {
    return kept.getId();
  }

  @Override
  public String changeSessionId() {
    return kept.changeSessionId();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // so it is declared
  public <T> @Nullable T getAttribute(String name) {
    return kept.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return kept.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    kept.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    kept.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return kept.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return kept.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    kept.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return kept.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return kept.isExpired();
  }
}
