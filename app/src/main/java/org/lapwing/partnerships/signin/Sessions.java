package org.lapwing.partnerships.signin;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in PostgreSQL, so that any node can answer. They end after 30 minutes in which nothing was asked. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

  /** One minute more than people are told, because use is noted by the minute. */
  private static final Duration IDLE = Duration.ofMinutes(31);

  /** Sessions are found before anybody is known, so their transactions bind no viewer. */
  @Bean
  FindByIndexNameSessionRepository<CalmSession> sessionRepository(
      @Qualifier("dataSource") DataSource source) {
    var kept = new JdbcIndexedSessionRepository(
        new JdbcTemplate(source), new TransactionTemplate(new JdbcTransactionManager(source)));
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
