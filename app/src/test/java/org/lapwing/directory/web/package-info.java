/** Proves the pages of the directory as people meet them. */
@NullMarked
package org.lapwing.directory.web;

import org.jspecify.annotations.NullMarked;
