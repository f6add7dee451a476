/** The pages on which access is given, ended and looked after. */
@NullMarked
package org.lapwing.partnerships.web.access;

import org.jspecify.annotations.NullMarked;
