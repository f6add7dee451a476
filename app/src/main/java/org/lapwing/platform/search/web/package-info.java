/** The page on which people look for records. */
@NullMarked
package org.lapwing.platform.search.web;

import org.jspecify.annotations.NullMarked;
