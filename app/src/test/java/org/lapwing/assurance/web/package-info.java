/** Proves the pages of assurance as people meet them. */
@NullMarked
package org.lapwing.assurance.web;

import org.jspecify.annotations.NullMarked;
