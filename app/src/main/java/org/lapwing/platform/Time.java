package org.lapwing.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; statutory days are London days. */
@Configuration(proxyBeanMethods = false)
class Time {

  @Bean
  Clock clock() {
    return new ScopedClock(Clock.system(ZoneId.of("Europe/London")));
  }
}
