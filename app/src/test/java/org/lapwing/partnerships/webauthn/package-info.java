/** Tests of the questions put to passkeys and of their answers. */
@NullMarked
package org.lapwing.partnerships.webauthn;

import org.jspecify.annotations.NullMarked;
