/** Speaks Web Authentication with browsers: questions out, answers in, and nothing kept. */
@NullMarked
package org.lapwing.partnerships.webauthn;

import org.jspecify.annotations.NullMarked;
