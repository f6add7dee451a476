package org.lapwing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class FloorsTest {

  @Test
  void a_module_knows_only_the_floors_below_it() {
    var house = new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages("org.lapwing");

    assertThat(Floors.faults(house)).isEmpty();
    assertThat(house).hasSizeGreaterThan(20);
  }

  @Test
  void a_thread_that_looks_up_to_actions_is_found() {
    var violators = new ClassFileImporter().importPackages("org.lapwing.violators");

    assertThat(Floors.faults(violators))
        .containsExactly("org.lapwing.violators.thread.ThreadThatLooksUp may not use"
            + " org.lapwing.violators.actions.Above");
  }
}
