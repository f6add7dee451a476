package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/**
 * Who wrote an answer and which senior signed it off.
 *
 * @param seniorPerson the senior who signed in and signed; null where the author says who did
 */
public record Signature(
    String author,
    String authorRole,
    String senior,
    String seniorRole,
    @Nullable PersonId seniorPerson) {

  private static final int LONGEST = 100;

  /** What the author of a nil return says: nobody needs to sign it off. */
  static Signature ofNil(String author) {
    return new Signature(author, "", "", "", null);
  }

  /** As the author states it; a senior who signs in states it themselves. */
  static Outcome<Signature> stated(
      String author, String authorRole, String senior, String seniorRole) {
    if (author.isBlank() || author.strip().length() > LONGEST) {
      return refused("author", "Enter your name, in 100 characters or fewer");
    }
    if (authorRole.isBlank() || authorRole.strip().length() > LONGEST) {
      return refused("author-role", "Enter your role, in 100 characters or fewer");
    }
    if (senior.isBlank() || senior.strip().length() > LONGEST) {
      return refused("senior", "Enter the name of the senior who signed it off");
    }
    if (senior.strip().equalsIgnoreCase(author.strip())) {
      return refused("senior", "Somebody else must have signed it off: enter a senior’s name");
    }
    return seniorRole.isBlank() || seniorRole.strip().length() > LONGEST
        ? refused("senior-role", "Enter the role of the senior who signed it off")
        : accepted(new Signature(
            author.strip(), authorRole.strip(), senior.strip(), seniorRole.strip(), null));
  }
}
