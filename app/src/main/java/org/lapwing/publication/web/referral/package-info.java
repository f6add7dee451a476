/** Lets other systems read the directory as Open Referral UK. */
@NullMarked
package org.lapwing.publication.web.referral;

import org.jspecify.annotations.NullMarked;
