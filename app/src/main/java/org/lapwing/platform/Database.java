package org.lapwing.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The three ways into the database, one a role: the owner migrates, the application runs under row security, the public
 * reads only what has been released.
 */
@Configuration(proxyBeanMethods = false)
class Database {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(
      DatabaseSettings settings, InstallationSettings installation, Environment environment) {
    var url = environment.getProperty("spring.datasource.url", String.valueOf(settings.url()));
    if (settings.url() != null || environment.containsProperty("spring.datasource.url")) {
      return DatabaseServer.yours(url, settings);
    }
    return DatabaseServer.embedded(settings, Boolean.TRUE.equals(installation.demonstration()));
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(DatabaseServer server) {
    return new DriverManagerDataSource(
        server.url(), server.owner().name(), server.owner().password());
  }

  @Bean
  @Primary
  HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
    return pool("lapwing-app", server.url(), server.app(), settings.poolSize());
  }

  @Bean(defaultCandidate = false)
  HikariDataSource publicDataSource(DatabaseServer server, DatabaseSettings settings) {
    return pool("lapwing-public", server.url(), server.everyone(), settings.publicPoolSize());
  }

  @Bean
  @Primary
  JdbcClient jdbcClient(@Qualifier("dataSource") DataSource source) {
    return JdbcClient.create(source);
  }

  /** For public pages alone: sees nothing but what has been released. */
  @Bean(defaultCandidate = false)
  JdbcClient publicJdbcClient(@Qualifier("publicDataSource") DataSource source) {
    return JdbcClient.create(source);
  }

  @Bean(defaultCandidate = false)
  JdbcTransactionManager publicTransactionManager(
      @Qualifier("publicDataSource") DataSource source) {
    return new JdbcTransactionManager(source);
  }

  private static HikariDataSource pool(
      String name, String url, DatabaseServer.Role role, int size) {
    var pool = new HikariConfig();
    pool.setPoolName(name);
    pool.setJdbcUrl(url);
    pool.setUsername(role.name());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(size);
    pool.setConnectionTimeout(5_000);
    pool.setConnectionInitSql("set statement_timeout = '15s'");
    return new HikariDataSource(pool);
  }
}
