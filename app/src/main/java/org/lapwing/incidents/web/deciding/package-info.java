/** The pages of the three tests: whether to notify, whether the criteria are met, whether to hold a review. */
@NullMarked
package org.lapwing.incidents.web.deciding;

import org.jspecify.annotations.NullMarked;
