/** The words all share: ids, partial dates, working days, outcomes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lapwing.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
