package org.lapwing.platform;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

/** Finds the settings of the platform. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class PlatformConfiguration {}
