/** Sets one paper three times: as part of a page, in Word and as a PDF that a screen reader can read. */
@NamedInterface("documents")
@NullMarked
package org.lapwing.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
