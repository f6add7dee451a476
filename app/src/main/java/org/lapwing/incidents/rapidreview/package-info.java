/** Holds what the rapid review panel works on: its questions, its actions, earlier learning, and who was spoken to. */
@NullMarked
package org.lapwing.incidents.rapidreview;

import org.jspecify.annotations.NullMarked;
