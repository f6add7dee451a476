@NullMarked
package org.lapwing.actions.web.reminders;

import org.jspecify.annotations.NullMarked;
