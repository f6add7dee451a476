/** Proves the pages of programmes as people meet them. */
@NullMarked
package org.lapwing.practice.web;

import org.jspecify.annotations.NullMarked;
