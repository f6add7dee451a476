/** Lets people keep ways of looking at the register. */
@NullMarked
package org.lapwing.actions.web.views;

import org.jspecify.annotations.NullMarked;
