/** Keeps what people are told on their first page. */
@NullMarked
package org.lapwing.platform.notices;

import org.jspecify.annotations.NullMarked;
