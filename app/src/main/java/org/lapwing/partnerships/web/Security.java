package org.lapwing.partnerships.web;

import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.web.signin.SessionSignIn;
import org.lapwing.partnerships.web.signin.ToSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for which address at all; what they then see, the database decides. */
@Configuration(proxyBeanMethods = false)
class Security {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), "
          + "publickey-credentials-create=(self), publickey-credentials-get=(self)";

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Places places, SessionSignIn sessions) {
    var toSignIn = new ToSignIn();
    return http.authorizeHttpRequests(requests -> requests
            .requestMatchers("/p/**", "/account/**")
            .authenticated()
            .anyRequest()
            .permitAll())
        .securityContext(
            context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), sessions)))
        .exceptionHandling(
            problems -> problems.authenticationEntryPoint(toSignIn).accessDeniedHandler(toSignIn))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(Security::headers)
        .addFilterAfter(new ViewerFilter(places), AuthorizationFilter.class)
        .build();
  }

  /** Each filter would be timed at every request; the request as a whole is, which is what an operator asks for. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  /** Nobody is known to the framework by name: people are found by their own sign-in. */
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException("People are found by their own sign-in");
    };
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(
            org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                .CrossOriginOpenerPolicy.SAME_ORIGIN));
  }
}
