package org.lapwing.partnerships;

import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/** What people prove with that they are who they say. */
public interface Credentials {

  /**
   * Sets a password that somebody chose, and ends every session they have. A refusal names the field {@code password}.
   */
  Outcome<PersonId> setPassword(PersonId person, String password);

  /** What is wrong with a password that somebody of that name and address chose; empty if nothing is. */
  Optional<String> fault(String password, String name, String email);

  /** Who signs in with that address, if anybody does. */
  Optional<PersonId> of(String email);

  /** Whether somebody has a password yet. */
  boolean hasPassword(PersonId person);

  /**
   * Forgets the app and the passkeys of somebody who lost them: they set up a new second factor when they next sign in.
   */
  void forgetSecondFactor(PersonId person);
}
