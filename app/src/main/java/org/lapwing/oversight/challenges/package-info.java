/** Puts the questions of the independent scrutineer to those who can answer them, and keeps them open until they are answered. */
@NullMarked
package org.lapwing.oversight.challenges;

import org.jspecify.annotations.NullMarked;
