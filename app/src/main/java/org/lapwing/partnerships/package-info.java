/** Knows who we are and who may see what. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "platform :: trail",
      "platform :: jobs",
      "platform :: sheets"
    })
@NullMarked
package org.lapwing.partnerships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
