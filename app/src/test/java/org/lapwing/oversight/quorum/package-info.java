@NullMarked
package org.lapwing.oversight.quorum;

import org.jspecify.annotations.NullMarked;
