@NullMarked
package org.lapwing.platform.mail;

import org.jspecify.annotations.NullMarked;
