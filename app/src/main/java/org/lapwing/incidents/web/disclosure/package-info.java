/** The pages on what of a case was disclosed. */
@NullMarked
package org.lapwing.incidents.web.disclosure;

import org.jspecify.annotations.NullMarked;
