/** The page on which an administrator sees what was sent, and in a demonstration what would have been. */
@NullMarked
package org.lapwing.platform.mail.web;

import org.jspecify.annotations.NullMarked;
