/** Keeps what was typed into a form that could not be taken any more, for its author. */
@NullMarked
package org.lapwing.platform.drafts;

import org.jspecify.annotations.NullMarked;
