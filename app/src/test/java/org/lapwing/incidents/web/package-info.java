/** Proves the pages of incidents and criteria decisions as people meet them. */
@NullMarked
package org.lapwing.incidents.web;

import org.jspecify.annotations.NullMarked;
