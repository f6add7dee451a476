/** The pages that belong to no module: what we promise about access, privacy and cookies, and our components in development. */
@NullMarked
package org.lapwing.platform.web;

import org.jspecify.annotations.NullMarked;
