/** Speaks of services as Open Referral UK does, so that other systems can read them and give us theirs. */
@NamedInterface("exchange")
@NullMarked
package org.lapwing.directory.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
