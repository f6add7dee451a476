/** The pages on which people see and change how they sign in. */
@NullMarked
package org.lapwing.partnerships.web.account;

import org.jspecify.annotations.NullMarked;
