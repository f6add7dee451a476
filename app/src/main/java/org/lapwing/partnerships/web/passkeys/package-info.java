/** The pages on which people add and remove passkeys. */
@NullMarked
package org.lapwing.partnerships.web.passkeys;

import org.jspecify.annotations.NullMarked;
