package org.lapwing.incidents.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.stream.Stream;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the incidents into the menu of those who may be granted a case. */
@Configuration(proxyBeanMethods = false)
class IncidentsMenu {

  @Bean
  MenuEntry incidentsEntry() {
    var roles = Stream.of(
            Role.BUSINESS_MANAGER,
            Role.CO_ORDINATOR,
            Role.DELEGATED_PARTNER,
            Role.PANEL_MEMBER,
            Role.ADVISER,
            Role.SCRUTINEER,
            Role.REVIEWER,
            Role.REPRESENTATIVE)
        .map(Role::code)
        .collect(toUnmodifiableSet());
    return new MenuEntry(10, "Incidents", "incidents", roles).also("referrals");
  }
}
