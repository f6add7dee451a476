/** The page that says how colours are told, and the form on which a partnership decides on other days. */
@NullMarked
package org.lapwing.actions.web.colours;

import org.jspecify.annotations.NullMarked;
