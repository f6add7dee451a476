/** Puts what has been released in front of the public, and nothing else. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "release :: released",
      "actions :: progress",
      "directory",
      "directory :: listed",
      "directory :: exchange"
    })
@NullMarked
package org.lapwing.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
