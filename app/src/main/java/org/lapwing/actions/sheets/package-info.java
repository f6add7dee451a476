/** The register of actions as a spreadsheet: what goes out, and what a file may change through the faces. */
@NullMarked
package org.lapwing.actions.sheets;

import org.jspecify.annotations.NullMarked;
