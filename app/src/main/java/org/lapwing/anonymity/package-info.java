/** Keeps real names apart and finds what could identify a child. */
@ApplicationModule(
    allowedDependencies = {"kernel", "platform", "platform :: parts", "partnerships"})
@NullMarked
package org.lapwing.anonymity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
