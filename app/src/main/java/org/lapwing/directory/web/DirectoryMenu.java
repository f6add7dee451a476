package org.lapwing.directory.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the services into the menu. */
@Configuration(proxyBeanMethods = false)
class DirectoryMenu {

  @Bean
  MenuEntry servicesEntry() {
    return new MenuEntry(75, "Services", "services", Set.of()).also("numbers", "advice");
  }
}
