package org.lapwing.oversight.minutes;

import java.time.Instant;
import org.lapwing.kernel.PersonId;

/** To whom approved minutes were sent, and when. */
public record Sent(PersonId person, String name, Instant at) {}
