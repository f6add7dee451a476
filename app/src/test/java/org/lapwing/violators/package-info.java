/** Code that breaks the house rules on purpose, so that the tests of the rules can show that they bite. */
@NullMarked
package org.lapwing.violators;

import org.jspecify.annotations.NullMarked;
