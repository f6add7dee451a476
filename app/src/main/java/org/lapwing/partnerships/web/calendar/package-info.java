/** The page on which somebody has an address for their calendar, and the calendar that a program fetches from it. */
@NullMarked
package org.lapwing.partnerships.web.calendar;

import org.jspecify.annotations.NullMarked;
