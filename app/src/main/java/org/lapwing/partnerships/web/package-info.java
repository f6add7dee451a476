/** The pages on which people sign in and access is given, ended and looked after. */
@NullMarked
package org.lapwing.partnerships.web;

import org.jspecify.annotations.NullMarked;
