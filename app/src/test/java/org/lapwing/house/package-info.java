/** The rules that keep the house standing, each with a violator that proves it bites. */
@NullMarked
package org.lapwing.house;

import org.jspecify.annotations.NullMarked;
