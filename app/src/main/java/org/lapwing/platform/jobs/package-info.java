/** Runs what comes round by itself and what people ask for: once among all nodes, and again after a restart. */
@NamedInterface("jobs")
@NullMarked
package org.lapwing.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
