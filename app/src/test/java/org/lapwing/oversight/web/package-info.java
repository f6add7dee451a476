/** Proves the pages of meetings as people meet them. */
@NullMarked
package org.lapwing.oversight.web;

import org.jspecify.annotations.NullMarked;
