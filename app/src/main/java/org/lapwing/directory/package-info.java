/** Lists the services families can turn to, verified and open. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: jobs",
      "platform :: parts",
      "platform :: workbook",
      "partnerships",
      "thread"
    })
@NullMarked
package org.lapwing.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
