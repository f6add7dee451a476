/** The pages on which bank holidays are looked up and put right. */
@NullMarked
package org.lapwing.platform.holidays.web;

import org.jspecify.annotations.NullMarked;
