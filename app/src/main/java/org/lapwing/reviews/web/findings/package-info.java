/** The pages on which a finding is read, added, based and worded. */
@NullMarked
package org.lapwing.reviews.web.findings;

import org.jspecify.annotations.NullMarked;
