package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lapwing.LapwingApplication;
import org.springframework.modulith.core.ApplicationModules;

class ModuleMigrationsTest {

  @Test
  void every_module_with_tables_of_its_own_is_migrated_once() {
    var folders = Arrays.stream(Objects.requireNonNull(
            new File("src/main/resources/db/migration").listFiles(File::isDirectory)))
        .map(File::getName)
        .toList();

    assertThat(ModuleMigrations.modules()).containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  void a_module_is_migrated_after_those_it_stands_on() {
    var order = ModuleMigrations.modules();
    var modules = ApplicationModules.of(LapwingApplication.class);

    modules.stream()
        .filter(module -> order.contains(module.getIdentifier().toString()))
        .forEach(module -> module
            .getDirectDependencies(modules)
            .uniqueModules()
            .map(below -> below.getIdentifier().toString())
            .filter(order::contains)
            .forEach(below -> assertThat(order.indexOf(below))
                .as("%s stands on %s", module.getIdentifier(), below)
                .isLessThan(order.indexOf(module.getIdentifier().toString()))));
  }
}
