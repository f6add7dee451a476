@NullMarked
package org.lapwing.partnerships.web.calendar;

import org.jspecify.annotations.NullMarked;
