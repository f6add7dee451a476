@NullMarked
package org.lapwing.incidents.web.referrals;

import org.jspecify.annotations.NullMarked;
