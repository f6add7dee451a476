/** Proves that the public can reach what has been released, and nothing else. */
@NullMarked
package org.lapwing.publication;

import org.jspecify.annotations.NullMarked;
