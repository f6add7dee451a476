/** Proves that the embedded database survives what befalls it, and refuses what it must. */
@NullMarked
package org.lapwing.platform.database;

import org.jspecify.annotations.NullMarked;
