/** Keeps files: judged by their bytes, sealed, each content once in a partnership. */
@NullMarked
package org.lapwing.platform.files;

import org.jspecify.annotations.NullMarked;
