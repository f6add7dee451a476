package org.lapwing.directory.hours;

/** Whether a day is one that a rule speaks of; in rising order, so that "and" takes the lesser and "or" the greater. */
enum Fit {
  NO,
  /** It rests on something that we do not know, such as the holidays of a school. */
  MAYBE,
  YES;

  static Fit of(boolean fits) {
    return fits ? YES : NO;
  }

  Fit and(Fit other) {
    return compareTo(other) < 0 ? this : other;
  }

  Fit or(Fit other) {
    return compareTo(other) > 0 ? this : other;
  }
}
