package org.lapwing.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
class KeyChestTest {

  @Autowired
  JdbcClient jdbc;

  @Autowired
  PlatformTransactionManager transactions;

  @Autowired
  Clock clock;

  @Value("${lapwing.keys}")
  Path keys;

  @TempDir
  Path folder;

  @Test
  void the_same_key_file_opens_the_same_database_again() {
    var ring = chest().secrets(transactions, keys);

    assertThat(ring.open(ring.seal(new byte[] {1}, "x"), "x")).containsExactly(1);
  }

  @Test
  void a_missing_key_file_is_told_and_no_other_is_made() {
    var missing = folder.resolve("keys");

    assertThatThrownBy(() -> chest().secrets(transactions, missing))
        .isInstanceOf(KeysUnusable.class)
        .hasMessageContaining("holds sealed things, and the key file is missing")
        .hasMessageContaining(missing.toString());
    assertThat(missing).doesNotExist();
  }

  @Test
  void the_key_file_of_another_database_is_refused() throws IOException {
    var name =
        jdbc.sql("select name from sealing_key").query(String.class).list().getFirst();
    var other = Files.writeString(folder.resolve("other"), KeyRingTest.line("k9", 9) + "\n");
    var wrong = Files.writeString(folder.resolve("wrong"), KeyRingTest.line(name, 9) + "\n");

    assertThatThrownBy(() -> chest().secrets(transactions, other))
        .hasMessageContaining("is not in the key file");
    assertThatThrownBy(() -> chest().secrets(transactions, wrong))
        .hasMessageContaining("is not the one");
    assertThat(new KeysUnusableAnalyzer().analyze(new KeysUnusable("Missing")))
        .satisfies(told -> assertThat(told.getAction()).contains("from your backup"));
  }

  private KeyChest chest() {
    return new KeyChest(jdbc, clock);
  }
}
