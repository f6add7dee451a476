/** Keeps the ways of looking at the register to which people come back. */
@NullMarked
package org.lapwing.actions.views;

import org.jspecify.annotations.NullMarked;
