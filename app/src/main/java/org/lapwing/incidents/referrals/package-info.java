/** Takes in what agencies refer, and says what became of it. */
@NullMarked
package org.lapwing.incidents.referrals;

import org.jspecify.annotations.NullMarked;
