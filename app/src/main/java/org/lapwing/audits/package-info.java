/** Looks whether practice is what we say it is. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "practice",
      "actions"
    })
@NullMarked
package org.lapwing.audits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
