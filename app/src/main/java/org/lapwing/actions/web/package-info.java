/** The pages on which people read, keep and verify promises. */
@NullMarked
package org.lapwing.actions.web;

import org.jspecify.annotations.NullMarked;
