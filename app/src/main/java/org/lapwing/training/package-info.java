/** Teaches what was learnt, and asks what changed. */
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
package org.lapwing.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
