/** Remembers what rests on what. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "partnerships"})
@NullMarked
package org.lapwing.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
