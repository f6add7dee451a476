/** Proof that the pages of no module say what they must, and that our components are sound. */
@NullMarked
package org.lapwing.platform.web;

import org.jspecify.annotations.NullMarked;
