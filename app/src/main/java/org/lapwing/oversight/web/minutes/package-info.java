/** The pages on which minutes are written item by item, approved, sent out and corrected. */
@NullMarked
package org.lapwing.oversight.web.minutes;

import org.jspecify.annotations.NullMarked;
