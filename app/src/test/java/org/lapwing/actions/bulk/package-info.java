@NullMarked
package org.lapwing.actions.bulk;

import org.jspecify.annotations.NullMarked;
