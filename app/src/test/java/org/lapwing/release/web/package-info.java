/** Proves that people inside can follow what has been released. */
@NullMarked
package org.lapwing.release.web;

import org.jspecify.annotations.NullMarked;
