/** Proves that the public pages show what has been released, to anybody and without a session. */
@NullMarked
package org.lapwing.publication.web;

import org.jspecify.annotations.NullMarked;
