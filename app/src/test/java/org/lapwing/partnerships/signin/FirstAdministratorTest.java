package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.Installation;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class FirstAdministratorTest {

  @TempDir
  Path data;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  PlatformTransactionManager transactions;

  @Autowired
  Installation installation;

  @Autowired
  ForgottenPassword links;

  @Autowired
  Credentials credentials;

  @Autowired
  List<ApplicationRunner> atStart;

  @Test
  void links_are_made_after_the_profiles_of_the_first_start_are_in() {
    assertThat(atStart.stream().map(runner -> runner.getClass().getSimpleName()))
        .containsSubsequence("FirstStart", "FirstAdministrator");
  }

  @Test
  void a_new_partnership_lets_its_first_administrator_in_by_a_link_that_only_the_server_can_read()
      throws IOException {
    var world = new World(jdbc, transaction);
    var here = world.partnership("Firstshire");
    var council = world.agency(here, "Council", "local_authority");
    var admin = world.person(here, council, "Ada Admin", Role.ADMINISTRATOR).person();
    world.person(here, council, "Bo Manager", Role.BUSINESS_MANAGER);
    AllPartnerships alone = () -> List.of(here);
    var first = new FirstAdministrator(jdbc, transactions, alone, installation, links, data);

    assertThat(first.invite()).isEqualTo(1);
    var file = data.resolve("first-sign-in");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(personBehind(file)).isEqualTo(admin);

    links.choose(admin, "copper ladder ninety puffin");
    assertThat(credentials.hasPassword(admin)).isTrue();
    assertThat(first.invite()).as("links once one has a password").isZero();
    assertThat(file).doesNotExist();
  }

  private PersonId personBehind(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1);
    var link = lines.getFirst();
    return links.behind(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
  }
}
