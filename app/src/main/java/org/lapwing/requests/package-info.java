/** Asks agencies for what they know, and chases until they answer. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "anonymity"
    })
@NullMarked
package org.lapwing.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
