/** Lapwing: the application that starts the house, floor by floor. */
@NullMarked
package org.lapwing;

import org.jspecify.annotations.NullMarked;
