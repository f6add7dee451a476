@NullMarked
package org.lapwing.oversight.packs;

import org.jspecify.annotations.NullMarked;
