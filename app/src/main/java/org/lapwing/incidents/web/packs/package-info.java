/** The pages on which packs are filled in, read, copied, had as files and recorded as sent. */
@NullMarked
package org.lapwing.incidents.web.packs;

import org.jspecify.annotations.NullMarked;
