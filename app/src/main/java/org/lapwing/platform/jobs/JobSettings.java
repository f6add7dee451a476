package org.lapwing.platform.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How nodes watch over each other.
 *
 * @param heartbeat how often a node says that it still works on a job; after four silent ones another takes the job over,
 *     so within six
 */
@ConfigurationProperties("lapwing.jobs")
record JobSettings(@DefaultValue("10s") Duration heartbeat) {}
