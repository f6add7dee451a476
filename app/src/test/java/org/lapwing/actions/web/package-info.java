/** Proves the pages of promises as people meet them. */
@NullMarked
package org.lapwing.actions.web;

import org.jspecify.annotations.NullMarked;
