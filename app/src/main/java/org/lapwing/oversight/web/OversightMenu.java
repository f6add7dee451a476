package org.lapwing.oversight.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the meetings, the challenges and with them the risks into the menu. */
@Configuration(proxyBeanMethods = false)
class OversightMenu {

  @Bean
  MenuEntry meetingsEntry() {
    return new MenuEntry(60, "Meetings", "meetings", Set.of()).also("meeting-decisions");
  }

  @Bean
  MenuEntry challengesEntry() {
    return new MenuEntry(62, "Challenges", "challenges", Set.of()).also("risks");
  }
}
