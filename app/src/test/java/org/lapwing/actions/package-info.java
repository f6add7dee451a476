/** Proves the rules of promises, and that the database keeps them apart. */
@NullMarked
package org.lapwing.actions;

import org.jspecify.annotations.NullMarked;
