/** Makes the pack of a meeting in one click: one paper, to be read on a page, in Word or as a PDF. */
@NullMarked
package org.lapwing.oversight.packs;

import org.jspecify.annotations.NullMarked;
