/** Keeps what of a case was disclosed: each item, to whom it was given, and on what authority. */
@NullMarked
package org.lapwing.incidents.disclosure;

import org.jspecify.annotations.NullMarked;
