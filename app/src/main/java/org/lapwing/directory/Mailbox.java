package org.lapwing.directory;

import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;
import org.lapwing.kernel.Refusal;

/** Whether an address can receive mail as far as can be told without writing to it. */
final class Mailbox {

  /** Knows the top-level domains that exist; neither machines without one nor addresses of numbers. */
  private static final EmailValidator PLAUSIBLE = EmailValidator.getInstance(false, false);

  /** RFC 2606 and RFC 6761: names that never lead anywhere. */
  private static final String NOWHERE = "(?i).*@(?:.*[.])?example[.](?:com|net|org)";

  private Mailbox() {}

  static Optional<Refusal> wrong(String field, String typed) {
    var address = typed.strip();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (!PLAUSIBLE.isValid(address)) {
      return Optional.of(new Refusal(
          field, "Enter an email address that can receive mail, like name@council.gov.uk"));
    }
    return address.matches(NOWHERE)
        ? Optional.of(
            new Refusal(field, "No mail arrives at example addresses. Enter the service’s own"))
        : Optional.empty();
  }
}
