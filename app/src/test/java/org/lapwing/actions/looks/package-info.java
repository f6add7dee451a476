@NullMarked
package org.lapwing.actions.looks;

import org.jspecify.annotations.NullMarked;
