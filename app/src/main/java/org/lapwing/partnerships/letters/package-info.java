/** Writes to people on working mornings: one letter a day, and no word of what it is about. */
@NamedInterface("letters")
@NullMarked
package org.lapwing.partnerships.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
