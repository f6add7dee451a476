package org.lapwing.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds the settings of the platform, and says how pages are found and at which pace. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class PlatformConfiguration implements WebMvcConfigurer {

  private static final int PAGES_PER_PROCESSOR = 2;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var atOnce = PAGES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    registry.addInterceptor(new Pace(atOnce, LONGEST_WAIT)).order(Integer.MIN_VALUE);
  }

  @Bean
  WebMvcRegistrations quickMapping() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new QuickMapping();
      }
    };
  }
}
