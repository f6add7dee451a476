package org.lapwing.platform;

import java.util.List;
import org.lapwing.kernel.PartnershipId;

/** Names every partnership of the installation, for work that is done for each; supplied by partnerships. */
public interface AllPartnerships {

  List<PartnershipId> ids();
}
