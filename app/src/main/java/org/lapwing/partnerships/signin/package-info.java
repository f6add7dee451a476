/** Passwords, second factors, passkeys, pauses and sessions: how somebody becomes known. */
@NullMarked
package org.lapwing.partnerships.signin;

import org.jspecify.annotations.NullMarked;
