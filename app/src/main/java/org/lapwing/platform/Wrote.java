package org.lapwing.platform;

import org.lapwing.kernel.PartnershipId;

/**
 * Something was done, is on the trail, and holds: told after its transaction was committed, to whoever keeps on this node
 * what may have changed by it.
 *
 * @param kind the kind of the record, as the trail names it
 */
public record Wrote(PartnershipId partnership, String kind) {}
