/** The pages on which people read whether practice is what we say it is, and auditors enter what they found. */
@NullMarked
package org.lapwing.audits.web;

import org.jspecify.annotations.NullMarked;
