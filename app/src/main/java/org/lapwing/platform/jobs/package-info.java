/** Runs what comes round by itself and what people ask for: once among all nodes, and again after a restart. */
@NullMarked
package org.lapwing.platform.jobs;

import org.jspecify.annotations.NullMarked;
