/** Proves the pages on which people work, and access is given and ended. */
@NullMarked
package org.lapwing.partnerships.web;

import org.jspecify.annotations.NullMarked;
