/** The pages on which agencies refer an incident, and on which it is decided what becomes of it. */
@NullMarked
package org.lapwing.incidents.web.referrals;

import org.jspecify.annotations.NullMarked;
