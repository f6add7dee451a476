/** Says whether learning became practice, from evidence and never in names. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "reviews :: figures",
      "actions :: figures",
      "training :: figures",
      "audits :: figures"
    })
@NullMarked
package org.lapwing.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
