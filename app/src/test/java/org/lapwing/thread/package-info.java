/** Proves that the thread remembers what rests on what, and shows each viewer only their part of it. */
@NullMarked
package org.lapwing.thread;

import org.jspecify.annotations.NullMarked;
