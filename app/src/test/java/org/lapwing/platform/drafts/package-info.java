@NullMarked
package org.lapwing.platform.drafts;

import org.jspecify.annotations.NullMarked;
