/** Receives what has gone badly wrong and runs the clocks on it. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "platform :: documents",
      "partnerships",
      "thread",
      "anonymity",
      "requests",
      "actions"
    })
@NullMarked
package org.lapwing.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
