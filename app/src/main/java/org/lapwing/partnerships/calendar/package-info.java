/** What is due and planned for a person, as days and counts for their own calendar. */
@NullMarked
package org.lapwing.partnerships.calendar;

import org.jspecify.annotations.NullMarked;
