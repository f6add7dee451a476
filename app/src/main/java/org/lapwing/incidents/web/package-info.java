/** The pages on which people record incidents and partners decide on the criteria. */
@NullMarked
package org.lapwing.incidents.web;

import org.jspecify.annotations.NullMarked;
