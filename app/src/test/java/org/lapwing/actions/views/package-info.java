@NullMarked
package org.lapwing.actions.views;

import org.jspecify.annotations.NullMarked;
