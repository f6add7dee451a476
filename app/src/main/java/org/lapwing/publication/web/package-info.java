/** The pages that anyone may read, signed in or not. */
@NullMarked
package org.lapwing.publication.web;

import org.jspecify.annotations.NullMarked;
