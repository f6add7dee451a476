package org.lapwing.reviews.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.stream.Stream;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reviews into the menu of those who can have a part in one. */
@Configuration(proxyBeanMethods = false)
class ReviewsMenu {

  @Bean
  MenuEntry reviewsEntry() {
    var roles = Stream.of(
            Role.BUSINESS_MANAGER,
            Role.CO_ORDINATOR,
            Role.DELEGATED_PARTNER,
            Role.LEAD_PARTNER,
            Role.PANEL_MEMBER,
            Role.ADVISER,
            Role.SCRUTINEER,
            Role.REVIEWER,
            Role.REPRESENTATIVE)
        .map(Role::code)
        .collect(toUnmodifiableSet());
    return new MenuEntry(30, "Reviews", "reviews", roles).also("findings", "recommendations");
  }
}
