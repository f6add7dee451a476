/** Stands in for the module of this name and breaks its rules on purpose. */
@NullMarked
package org.lapwing.violators.actions;

import org.jspecify.annotations.NullMarked;
