/** Keeps the partnership's promises: who agreed to do what, by when, and whether they did. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "platform :: sheets",
      "platform :: sheets-web",
      "partnerships",
      "partnerships :: letters",
      "partnerships :: calendar",
      "thread"
    })
@NullMarked
package org.lapwing.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
