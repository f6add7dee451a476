/** The pages on who asked for information about a case. */
@NullMarked
package org.lapwing.incidents.web.sought;

import org.jspecify.annotations.NullMarked;
