/** Knows the bank holidays of England and Wales, as shipped and as proclaimed since. */
@NullMarked
package org.lapwing.platform.holidays;

import org.jspecify.annotations.NullMarked;
