/** What tests stand on: a database a context, a small world in it, people who signed in. */
@NullMarked
package org.lapwing.testing;

import org.jspecify.annotations.NullMarked;
