package org.lapwing.oversight.challenges;

import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;

/** Who is asked to reply. */
public sealed interface Addressee {

  /** A named person, for their agency. */
  record Somebody(AgencyId agency, PersonId person) implements Addressee {}

  /** Those who meet: whoever sits there may reply for them. */
  record Those(BodyId body) implements Addressee {}
}
