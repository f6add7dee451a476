package org.lapwing.directory;

import org.lapwing.directory.hours.OpeningHours;

/** When a number answers, as far as anybody said. */
public sealed interface PhoneHours {

  /** At these times. */
  record At(OpeningHours hours) implements PhoneHours {}

  /** Whenever the other numbers of its service do not. */
  record OutOfHours() implements PhoneHours {}

  /** Nobody said. */
  record NotSaid() implements PhoneHours {}
}
