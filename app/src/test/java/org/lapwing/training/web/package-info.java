/** Proves the pages of training as people meet them. */
@NullMarked
package org.lapwing.training.web;

import org.jspecify.annotations.NullMarked;
