package org.lapwing.training.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts training into the menu. */
@Configuration(proxyBeanMethods = false)
class TrainingMenu {

  @Bean
  MenuEntry trainingEntry() {
    return new MenuEntry(50, "Training", "courses", Set.of()).also("events", "runs", "programmes");
  }
}
