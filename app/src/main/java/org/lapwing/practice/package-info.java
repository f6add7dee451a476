/** Holds what good practice expects: programmes and touchpoints, expected contacts, standards. */
@ApplicationModule(
    allowedDependencies = {"kernel", "platform", "platform :: parts", "partnerships", "thread"})
@NullMarked
package org.lapwing.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
