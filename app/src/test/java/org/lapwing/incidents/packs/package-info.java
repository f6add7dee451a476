@NullMarked
package org.lapwing.incidents.packs;

import org.jspecify.annotations.NullMarked;
