/** The pages on which findings are followed to proof, and gaps are called gaps. */
@NullMarked
package org.lapwing.assurance.web;

import org.jspecify.annotations.NullMarked;
