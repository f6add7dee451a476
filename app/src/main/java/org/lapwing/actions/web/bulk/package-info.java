/** Lets those who run the business change many actions at once. */
@NullMarked
package org.lapwing.actions.web.bulk;

import org.jspecify.annotations.NullMarked;
