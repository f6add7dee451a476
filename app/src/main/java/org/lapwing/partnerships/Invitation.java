package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/** Somebody is asked to join: for which agency, as what, and until when their link works. */
public record Invitation(
    UUID id,
    String email,
    String name,
    String jobTitle,
    AgencyId agency,
    Set<Role> roles,
    @Nullable PersonId invitedBy,
    Instant sentAt,
    Instant endsAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant withdrawnAt) {

  /** What somebody asks for who invites; the id is made with the form, so that sending it twice invites once. */
  public record Wish(
      UUID id, String name, String email, String jobTitle, AgencyId agency, Set<Role> roles) {}

  /** How it stands with an invitation. */
  public enum State {
    WAITING,
    OVER,
    ACCEPTED,
    WITHDRAWN
  }

  static final Duration WORKS_FOR = Duration.ofDays(7);

  private static final int LONGEST = 100;
  private static final Pattern EMAIL =
      Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

  /** A demonstration holds nobody real, so it invites nobody real. */
  static Outcome<Invitation> make(Wish wish, boolean demonstration, PersonId by, Instant now) {
    var name = wish.name().strip();
    var job = wish.jobTitle().strip();
    var email = wish.email().strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > LONGEST) {
      return refused("name", "Enter their name, in 100 characters or fewer");
    }
    if (!EMAIL.matcher(email).matches() || email.length() > 254) {
      return refused("email", "Enter an e-mail address, such as name@example.org");
    }
    if (demonstration && !email.endsWith(".example")) {
      return refused(
          "email", "This is a demonstration: enter an invented address that ends in .example");
    }
    if (job.length() > LONGEST) {
      return refused("job", "The job title must be 100 characters or fewer");
    }
    if (wish.roles().isEmpty()) {
      return refused("roles", "Choose at least one role");
    }
    return accepted(new Invitation(
        wish.id(),
        email,
        name,
        job,
        wish.agency(),
        wish.roles(),
        by,
        now,
        now.plus(WORKS_FOR),
        null,
        null));
  }

  public State state(Instant now) {
    if (acceptedAt != null) {
      return State.ACCEPTED;
    }
    if (withdrawnAt != null) {
      return State.WITHDRAWN;
    }
    return endsAt.isAfter(now) ? State.WAITING : State.OVER;
  }
}
