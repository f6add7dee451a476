/** Keeps what the Panel replied, and opens another round where it disagrees. */
@NullMarked
package org.lapwing.incidents.panel;

import org.jspecify.annotations.NullMarked;
