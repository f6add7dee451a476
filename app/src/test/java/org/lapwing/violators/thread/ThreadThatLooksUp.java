package org.lapwing.violators.thread;

import org.lapwing.violators.actions.Above;

/** The thread stands below actions and may not know them. */
public record ThreadThatLooksUp(Above above) {}
