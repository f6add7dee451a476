/** The pages of the parts of an action. */
@NullMarked
package org.lapwing.actions.web.parts;

import org.jspecify.annotations.NullMarked;
