/** The pages on which somebody finds what they typed into a form that could not be taken. */
@NullMarked
package org.lapwing.platform.drafts.web;

import org.jspecify.annotations.NullMarked;
