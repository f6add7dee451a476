/** The pages on which people inside follow what has been released. */
@NullMarked
package org.lapwing.release.web;

import org.jspecify.annotations.NullMarked;
