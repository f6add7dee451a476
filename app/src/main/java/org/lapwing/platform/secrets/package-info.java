/** Seals and opens with keys that are kept in a file outside the database. */
@NullMarked
package org.lapwing.platform.secrets;

import org.jspecify.annotations.NullMarked;
