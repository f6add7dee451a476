/** Does one thing to many actions, each by the rules of its own. */
@NullMarked
package org.lapwing.actions.bulk;

import org.jspecify.annotations.NullMarked;
