package org.lapwing.release.web;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.COMMUNICATIONS;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the statements into the menu of those who have a part in releasing them. */
@Configuration(proxyBeanMethods = false)
class ReleasesMenu {

  @Bean
  MenuEntry releasesEntry() {
    return new MenuEntry(
        70,
        "Releases",
        "statements",
        Set.of(
            BUSINESS_MANAGER.code(),
            CO_ORDINATOR.code(),
            COMMUNICATIONS.code(),
            DELEGATED_PARTNER.code(),
            ADVISER.code()));
  }
}
