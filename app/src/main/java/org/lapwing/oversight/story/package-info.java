/** Tells of the meetings, challenges and risks of Marlshire, for learning, demonstration and tests. */
@NullMarked
package org.lapwing.oversight.story;

import org.jspecify.annotations.NullMarked;
