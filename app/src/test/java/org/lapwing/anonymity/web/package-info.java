/** Proves the pages about the people of a case as people meet them. */
@NullMarked
package org.lapwing.anonymity.web;

import org.jspecify.annotations.NullMarked;
