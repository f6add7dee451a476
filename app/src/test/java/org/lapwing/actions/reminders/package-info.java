@NullMarked
package org.lapwing.actions.reminders;

import org.jspecify.annotations.NullMarked;
