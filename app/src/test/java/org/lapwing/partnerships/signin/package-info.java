/** Proves passwords, codes, pauses and sessions. */
@NullMarked
package org.lapwing.partnerships.signin;

import org.jspecify.annotations.NullMarked;
