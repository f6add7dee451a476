/** The pages on which people say when they are reminded, ask owners how it goes, and take a day into their calendar. */
@NullMarked
package org.lapwing.actions.web.reminders;

import org.jspecify.annotations.NullMarked;
