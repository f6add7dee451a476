@NullMarked
package org.lapwing.publication.web.referral;

import org.jspecify.annotations.NullMarked;
