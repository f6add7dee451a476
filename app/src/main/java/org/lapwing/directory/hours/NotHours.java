package org.lapwing.directory.hours;

/** Why an expression cannot be read, in words for whoever wrote it; never leaves this package. */
final class NotHours extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  NotHours(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  @Override
  public String getMessage() {
    return words;
  }
}
