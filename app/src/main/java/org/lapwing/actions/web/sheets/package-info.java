/** The pages on which the register of actions is taken out to Excel and given back. */
@NullMarked
package org.lapwing.actions.web.sheets;

import org.jspecify.annotations.NullMarked;
