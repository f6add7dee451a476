@NullMarked
package org.lapwing.oversight.agenda;

import org.jspecify.annotations.NullMarked;
