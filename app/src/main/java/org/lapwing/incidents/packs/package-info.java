/** Gathers the answers that forms and reports elsewhere ask for, and keeps what was sent. */
@NullMarked
package org.lapwing.incidents.packs;

import org.jspecify.annotations.NullMarked;
