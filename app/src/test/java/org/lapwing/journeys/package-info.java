/** What people do, from sign-in to done, in a real browser: one class a person. */
@NullMarked
package org.lapwing.journeys;

import org.jspecify.annotations.NullMarked;
