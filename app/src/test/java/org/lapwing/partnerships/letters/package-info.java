@NullMarked
package org.lapwing.partnerships.letters;

import org.jspecify.annotations.NullMarked;
