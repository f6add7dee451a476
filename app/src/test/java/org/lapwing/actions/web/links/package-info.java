@NullMarked
package org.lapwing.actions.web.links;

import org.jspecify.annotations.NullMarked;
