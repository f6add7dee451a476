/** The pages on which the people of a case are entered, and their real names shown to those who may see them. */
@NullMarked
package org.lapwing.anonymity.web;

import org.jspecify.annotations.NullMarked;
