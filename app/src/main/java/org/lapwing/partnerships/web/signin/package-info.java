/** The pages on which somebody signs in, shows again that it is them, changes partnership and signs out. */
@NullMarked
package org.lapwing.partnerships.web.signin;

import org.jspecify.annotations.NullMarked;
