/** Proves the pages on which agencies are asked and answer as people meet them. */
@NullMarked
package org.lapwing.requests.web;

import org.jspecify.annotations.NullMarked;
