/** The page on which the thread of any record can be followed. */
@NullMarked
package org.lapwing.thread.web;

import org.jspecify.annotations.NullMarked;
