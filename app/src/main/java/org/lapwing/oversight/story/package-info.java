/** Tells of the challenges and risks of Marlshire. */
@NullMarked
package org.lapwing.oversight.story;

import org.jspecify.annotations.NullMarked;
