/** The pages on which the directory leaves as a file and comes in from one. */
@NullMarked
package org.lapwing.directory.web.exchange;

import org.jspecify.annotations.NullMarked;
