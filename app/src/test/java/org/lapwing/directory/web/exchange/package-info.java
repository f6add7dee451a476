/** Proves that the directory leaves as files and comes in from them as people mean it. */
@NullMarked
package org.lapwing.directory.web.exchange;

import org.jspecify.annotations.NullMarked;
