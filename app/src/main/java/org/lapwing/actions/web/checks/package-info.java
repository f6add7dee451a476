/** The page that says what is missing from the plan. */
@NullMarked
package org.lapwing.actions.web.checks;

import org.jspecify.annotations.NullMarked;
