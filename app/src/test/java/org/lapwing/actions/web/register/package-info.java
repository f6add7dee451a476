@NullMarked
package org.lapwing.actions.web.register;

import org.jspecify.annotations.NullMarked;
