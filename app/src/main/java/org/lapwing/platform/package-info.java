/** The machinery: transactions with row security, pages, problems, trail, files, mail, jobs, bank holidays, retention. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lapwing.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
