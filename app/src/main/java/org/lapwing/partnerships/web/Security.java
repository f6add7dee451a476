package org.lapwing.partnerships.web;

import org.lapwing.partnerships.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may ask for which address at all; what they then see, the database decides. */
@Configuration(proxyBeanMethods = false)
class Security {

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Places places) {
    return http.authorizeHttpRequests(requests -> requests
            .requestMatchers("/p/**", "/account/**")
            .authenticated()
            .anyRequest()
            .permitAll())
        .addFilterAfter(new ViewerFilter(places), AuthorizationFilter.class)
        .build();
  }
}
