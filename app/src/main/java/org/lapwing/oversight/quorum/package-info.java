/** When those who meet may decide: dated rules, who came, who sent a deputy, and what an inquorate meeting may only recommend. */
@NullMarked
package org.lapwing.oversight.quorum;

import org.jspecify.annotations.NullMarked;
