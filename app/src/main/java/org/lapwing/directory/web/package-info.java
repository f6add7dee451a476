/** The pages on which people keep the directory. */
@NullMarked
package org.lapwing.directory.web;

import org.jspecify.annotations.NullMarked;
