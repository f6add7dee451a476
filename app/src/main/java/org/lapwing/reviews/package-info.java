/** Learns from what happened: cohort, themes across cases, findings, recommendations. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: parts",
      "partnerships",
      "thread",
      "actions",
      "actions :: checks",
      "incidents",
      "training",
      "audits"
    })
@NullMarked
package org.lapwing.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
