/** Proves that the machinery does what the house relies on. */
@NullMarked
package org.lapwing.platform;

import org.jspecify.annotations.NullMarked;
