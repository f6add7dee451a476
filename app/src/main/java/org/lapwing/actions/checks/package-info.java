/** Says what is missing from the plan, in three severities. */
@NullMarked
@NamedInterface("checks")
package org.lapwing.actions.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
