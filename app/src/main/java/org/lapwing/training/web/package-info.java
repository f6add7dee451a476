/** What the pages of training share. */
@NullMarked
package org.lapwing.training.web;

import org.jspecify.annotations.NullMarked;
