package org.lapwing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lapwing.house.SqlConstants.Constant;
import org.lapwing.violators.MistypedSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

@SpringBootTest
class SqlTest {

  @Autowired
  @Qualifier("dataSource")
  DataSource app;

  @Autowired
  @Qualifier("publicDataSource")
  DataSource everyone;

  @Test
  void every_sql_constant_prepares_under_the_role_that_runs_it() {
    var constants = SqlConstants.in(new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages("org.lapwing"));

    assertThat(constants).isNotEmpty();
    assertThat(constants.stream().map(this::fault).flatMap(Optional::stream)).isEmpty();
  }

  @Test
  void a_mistyped_column_and_a_table_that_is_out_of_reach_are_found() {
    var constants = SqlConstants.in(new ClassFileImporter().importClasses(MistypedSql.class));

    assertThat(constants).hasSize(2);
    assertThat(constants.stream().map(this::fault).flatMap(Optional::stream))
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("MistypedSql.COLUMN"))
        .anyMatch(fault -> fault.startsWith("MistypedSql.OUT_OF_REACH"));
  }

  private Optional<String> fault(Constant constant) {
    var asApp = prepare(app, constant);
    return asApp.isEmpty() || prepare(everyone, constant).isEmpty() ? Optional.empty() : asApp;
  }

  /** Plans the statement as the role would run it: names, types and rights are all checked, nothing is executed. */
  private static Optional<String> prepare(DataSource source, Constant constant) {
    var parts = NamedParameterUtils.substituteNamedParameters(
            NamedParameterUtils.parseSqlStatement(constant.sql()), null)
        .split("\\?", -1);
    var numbered = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      numbered.append('$').append(i).append(parts[i]);
    }
    var nulls = parts.length == 1
        ? ""
        : "(" + String.join(", ", Collections.nCopies(parts.length - 1, "null")) + ")";
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("prepare checked as " + numbered);
      try {
        statement.execute("explain execute checked" + nulls);
      } finally {
        statement.execute("deallocate checked");
      }
      return Optional.empty();
    } catch (SQLException failure) {
      return Optional.of(constant.where() + ": " + failure.getMessage());
    }
  }

  /** Kept so that nobody wonders: these roles and no other run the product's SQL. */
  @Test
  void the_two_pools_sign_in_as_the_roles_they_are_named_for() throws SQLException {
    assertThat(Set.of(nameOf(app), nameOf(everyone)))
        .containsExactlyInAnyOrder("lapwing_app", "lapwing_public");
  }

  private static String nameOf(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      return connection.getMetaData().getUserName();
    }
  }
}
