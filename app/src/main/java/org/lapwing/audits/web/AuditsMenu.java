package org.lapwing.audits.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts audits into the menu. */
@Configuration(proxyBeanMethods = false)
class AuditsMenu {

  @Bean
  MenuEntry auditsEntry() {
    return new MenuEntry(55, "Audits", "audits", Set.of());
  }
}
