/** Draws the register. */
@NullMarked
package org.lapwing.actions.web.pictures;

import org.jspecify.annotations.NullMarked;
