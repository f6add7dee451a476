/** The words in which pages say what they show: one typed record for each component, and the geometry of charts. */
@NamedInterface("parts")
@NullMarked
package org.lapwing.platform.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
