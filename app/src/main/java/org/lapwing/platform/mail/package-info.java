/** Keeps letters until they are sent, and sends them after the work that wrote them is committed. */
@NullMarked
package org.lapwing.platform.mail;

import org.jspecify.annotations.NullMarked;
