/** Tells those who sit somewhere that something waits for them, and nothing of what it is. */
@NullMarked
package org.lapwing.oversight.telling;

import org.jspecify.annotations.NullMarked;
