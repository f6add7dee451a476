/** Lets the owner of an action say how it goes by a link in a letter, without signing in. */
@NullMarked
package org.lapwing.actions.links;

import org.jspecify.annotations.NullMarked;
