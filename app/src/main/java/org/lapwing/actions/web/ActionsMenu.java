package org.lapwing.actions.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register into the menu. */
@Configuration(proxyBeanMethods = false)
class ActionsMenu {

  @Bean
  MenuEntry actionsEntry() {
    return new MenuEntry(40, "Actions", "actions", Set.of());
  }
}
