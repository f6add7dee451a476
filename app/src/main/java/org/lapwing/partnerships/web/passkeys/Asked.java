package org.lapwing.partnerships.web.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.lapwing.partnerships.signin.Passkeys.Answer;
import org.lapwing.partnerships.signin.Passkeys.Question;
import org.lapwing.partnerships.webauthn.Challenge;

/** What a page asked of a passkey, as the session keeps it until the answer comes, once. */
public enum Asked {
  TO_MAKE("passkey-to-make"),
  TO_USE("passkey-to-use");

  private final String kept;

  Asked(String kept) {
    this.kept = kept;
  }

  /** Remembers the question in place of any before; gives what the browser needs. */
  public String keep(HttpServletRequest request, Question question) {
    request.getSession().setAttribute(kept, question.challenge().line());
    return question.options();
  }

  /** Lays what came back beside what was asked, which is thereby forgotten. */
  public Answer answer(HttpServletRequest request, String words) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(kept) instanceof String line)) {
      return new Answer(words, null);
    }
    session.removeAttribute(kept);
    return new Answer(words, Challenge.of(line));
  }
}
