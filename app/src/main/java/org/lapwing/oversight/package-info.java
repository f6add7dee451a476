/** Brings the partnership together to decide and to challenge. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: documents",
      "platform :: parts",
      "partnerships",
      "thread",
      "actions"
    })
@NullMarked
package org.lapwing.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
