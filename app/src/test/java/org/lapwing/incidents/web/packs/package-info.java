@NullMarked
package org.lapwing.incidents.web.packs;

import org.jspecify.annotations.NullMarked;
