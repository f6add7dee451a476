/** The pages behind the link in an owner's letter. */
@NullMarked
package org.lapwing.actions.web.links;

import org.jspecify.annotations.NullMarked;
