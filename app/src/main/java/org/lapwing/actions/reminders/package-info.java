/** Reminds people of what is due: before the day, on it and after it, each of them once. */
@NullMarked
package org.lapwing.actions.reminders;

import org.jspecify.annotations.NullMarked;
