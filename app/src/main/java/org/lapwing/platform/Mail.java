package org.lapwing.platform;

/**
 * Sends letters by e-mail once the current transaction has committed, and tries again when the server cannot be
 * reached. A demonstration sends nothing; its administrators are shown what would have been sent.
 */
public interface Mail {

  /**
   * Puts a letter in the outbox of the viewer's partnership, or in the installation's own when nobody is acting in one.
   */
  void send(Letter letter);

  /**
   * A letter. It says that something waits and where; never what it is about, and no name of a child.
   *
   * @param to one e-mail address
   * @param subject one line
   * @param text plain text
   */
  record Letter(String to, String subject, String text) {

    public Letter {
      if (subject.contains("\n") || subject.contains("\r") || to.contains("\n")) {
        throw new IllegalArgumentException("An address and a subject are one line each");
      }
    }
  }
}
