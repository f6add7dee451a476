/** Proves that hours are read and told as people mean them. */
@NullMarked
package org.lapwing.directory.hours;

import org.jspecify.annotations.NullMarked;
