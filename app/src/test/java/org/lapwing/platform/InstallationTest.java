package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class InstallationTest {

  private static final String TURN = """
      update installation set demonstration = true
      """;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  Clock clock;

  @Autowired
  FlywayMigrationInitializer migrations;

  @Autowired
  Installation installation;

  @Test
  void a_database_is_for_real_data_unless_it_was_made_as_a_demonstration() {
    assertThat(installation.demonstration()).isFalse();
    assertThat(opened(null).demonstration()).isFalse();
    assertThat(opened(false).demonstration()).isFalse();
  }

  @Test
  void a_real_database_refuses_to_become_a_demonstration() {
    assertThatThrownBy(() -> opened(true))
        .isInstanceOf(WrongInstallation.class)
        .hasMessageContaining("can never become a demonstration");
    assertThatThrownBy(() -> jdbc.sql(TURN).update()).isInstanceOf(DataAccessException.class);
  }

  private Installation opened(@Nullable Boolean asked) {
    return new MarkedInstallation(
        jdbc, new InstallationSettings(asked, List.of()), clock, migrations);
  }
}
