@NullMarked
package org.lapwing.platform.files;

import org.jspecify.annotations.NullMarked;
