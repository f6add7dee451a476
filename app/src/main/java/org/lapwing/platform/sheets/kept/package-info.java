/** Remembers what was taken out and what was given back, and applies what was chosen. */
@NullMarked
package org.lapwing.platform.sheets.kept;

import org.jspecify.annotations.NullMarked;
