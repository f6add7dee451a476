@NullMarked
package org.lapwing.platform.documents;

import org.jspecify.annotations.NullMarked;
