/** Makes a text safe to publish and lets nothing out unsigned. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "actions",
      "incidents :: holds",
      "reviews"
    })
@NullMarked
package org.lapwing.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
