/** Proves the pages of audits as people meet them. */
@NullMarked
package org.lapwing.audits.web;

import org.jspecify.annotations.NullMarked;
