package org.lapwing.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.lapwing.platform.Secrets.CannotOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the key file at start, makes it the first time, and refuses keys that are not those of this database. */
@Configuration(proxyBeanMethods = false)
class KeyChest {

  private static final Logger LOG = LoggerFactory.getLogger(KeyChest.class);
  private static final String PROOF = "This key belongs to this database.";

  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7106902)";
  private static final String KNOWN = "select name, proof from sealing_key";
  private static final String ADD = """
      insert into sealing_key (name, proof, first_used_at) values (:name, :proof, :at)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeyChest(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Bean
  KeyRing secrets(
      PlatformTransactionManager transactionManager,
      @Value("${lapwing.keys:${lapwing.database.data:data}/keys}") Path place) {
    var transaction = new TransactionTemplate(transactionManager);
    return new KeyRing(Objects.requireNonNull(transaction.execute(_ -> open(new KeyFile(place)))));
  }

  private Keys open(KeyFile file) {
    jdbc.sql(ONE_AT_A_TIME).query((_, _) -> "").single();
    var known = known();
    var keys = keysIn(file, !known.isEmpty());
    known.forEach((name, proof) -> check(keys, name, proof, file));
    keys.byName().keySet().stream()
        .filter(name -> !known.containsKey(name))
        .forEach(name -> remember(keys, name));
    return keys;
  }

  private Keys keysIn(KeyFile file, boolean somethingIsSealed) {
    if (file.exists()) {
      return file.read();
    }
    if (somethingIsSealed) {
      throw new KeysUnusable("This database holds sealed things, and the key file is missing: "
          + file.path().toAbsolutePath());
    }
    var keys = file.create(LocalDate.now(clock));
    LOG.warn(
        "BACK UP THE KEY FILE {} NOW, apart from the database: it was just made, and without it"
            + " nothing that is sealed in the database can ever be read again.",
        file.path().toAbsolutePath());
    return keys;
  }

  private static void check(Keys keys, String name, byte[] proof, KeyFile file) {
    if (keys.named(name).isEmpty()) {
      throw new KeysUnusable("This database holds things sealed with the key \"" + name
          + "\", which is not in the key file " + file.path().toAbsolutePath());
    }
    try {
      new KeyRing(keys).open(proof, name);
    } catch (CannotOpen _) {
      throw new KeysUnusable("The key \"" + name + "\" in " + file.path().toAbsolutePath()
          + " is not the one that this database was sealed with.");
    }
  }

  private Map<String, byte[]> known() {
    var known = new LinkedHashMap<String, byte[]>();
    jdbc.sql(KNOWN).query(row -> {
      known.put(row.getString("name"), row.getBytes("proof"));
    });
    return known;
  }

  private void remember(Keys keys, String name) {
    var alone = new LinkedHashMap<>(Map.of(name, keys.named(name).orElseThrow()));
    var proof = new KeyRing(new Keys(alone)).seal(PROOF.getBytes(StandardCharsets.UTF_8), name);
    jdbc.sql(ADD)
        .param("name", name)
        .param("proof", proof)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
