/** Shows the register of actions, filtered, in the way that somebody chose. */
@NullMarked
package org.lapwing.actions.web.register;

import org.jspecify.annotations.NullMarked;
