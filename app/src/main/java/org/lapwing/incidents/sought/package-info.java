/** Keeps who asked for information about a case, by when they are answered, and what they were told. */
@NullMarked
package org.lapwing.incidents.sought;

import org.jspecify.annotations.NullMarked;
