/** Shows the register in other ways than as a list: by state, along time, by what changed, in figures. */
@NullMarked
package org.lapwing.actions.looks;

import org.jspecify.annotations.NullMarked;
