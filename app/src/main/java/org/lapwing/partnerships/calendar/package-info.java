/** What is due and planned for a person, as days and counts for their own calendar. */
@NamedInterface("calendar")
@NullMarked
package org.lapwing.partnerships.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
