package org.lapwing.partnerships.signin;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps sessions in PostgreSQL, so that any node can answer. They end after 30 minutes in which nothing was asked. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

  /** One minute more than people are told, because use is noted by the minute. */
  private static final Duration IDLE = Duration.ofMinutes(31);

  /**
   * Sessions are found before anybody is known, so no viewer is bound. Each statement stands alone: a session is read at
   * every request, and one that was only half written is one that nobody is signed in to.
   */
  @Bean
  FindByIndexNameSessionRepository<CalmSession> sessionRepository(
      @Qualifier("dataSource") DataSource source) {
    var kept = new JdbcIndexedSessionRepository(
        new JdbcTemplate(source), TransactionOperations.withoutTransaction());
    kept.setTableName("spring_session");
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
        .customize(kept); // two tabs may note the same thing at once
    kept.setDefaultMaxInactiveInterval(IDLE);
    kept.setCleanupCron("-");
    kept.afterPropertiesSet();
    return calm(kept);
  }

  private static <S extends org.springframework.session.Session> CalmSessions<S> calm(
      FindByIndexNameSessionRepository<S> kept) {
    return new CalmSessions<>(kept);
  }
}
