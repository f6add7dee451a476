package org.lapwing.assurance.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.stream.Stream;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts assurance into the menu of those who oversee. */
@Configuration(proxyBeanMethods = false)
class AssuranceMenu {

  @Bean
  MenuEntry assuranceEntry() {
    var roles =
        Stream.of(AssuranceController.OVERSEERS).map(Role::code).collect(toUnmodifiableSet());
    return new MenuEntry(65, "Assurance", "assurance", roles);
  }
}
