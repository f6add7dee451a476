/** The pages on which agencies are asked and answer, and on which their answers are read. */
@NullMarked
package org.lapwing.requests.web;

import org.jspecify.annotations.NullMarked;
