@NullMarked
package org.lapwing.oversight.web.agenda;

import org.jspecify.annotations.NullMarked;
