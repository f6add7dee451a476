/** Makes a text safe to publish and lets nothing out unsigned. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "actions",
      "reviews"
    })
@NullMarked
package org.lapwing.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
