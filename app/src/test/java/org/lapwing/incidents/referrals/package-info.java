@NullMarked
package org.lapwing.incidents.referrals;

import org.jspecify.annotations.NullMarked;
