/** Proves that the thread is drawn as it is. */
@NullMarked
package org.lapwing.thread.web;

import org.jspecify.annotations.NullMarked;
