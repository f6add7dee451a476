/** The pages on which people write, clear, sign, release, correct and withdraw statements. */
@NullMarked
package org.lapwing.release.web;

import org.jspecify.annotations.NullMarked;
