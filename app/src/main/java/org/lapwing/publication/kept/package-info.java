/** Keeps, for seconds, the answers that many people ask for at once. */
@NullMarked
package org.lapwing.publication.kept;

import org.jspecify.annotations.NullMarked;
