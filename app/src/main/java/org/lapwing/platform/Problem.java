package org.lapwing.platform;

import org.springframework.http.HttpStatus;

/** Everything that can go wrong between a browser and us, each with what happened and what to do: a closed list. */
public enum Problem {
  UNREADABLE(
      HttpStatus.BAD_REQUEST,
      "We could not read that",
      "What your browser sent was damaged or not in the form we expect. Nothing was saved. Go back and try again."),
  FORM_TOO_OLD(
      HttpStatus.FORBIDDEN,
      "This form is too old to send",
      "The page was open for too long, or it did not come from Lapwing. Nothing was saved. Go back, load the page again, and send it once more."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Page not found",
      "It may have been moved, it may not be open to you, or the address may be mistyped. If somebody sent you the link, ask them whether you have been given access."),
  NOT_DONE_THIS_WAY(
      HttpStatus.METHOD_NOT_ALLOWED,
      "That cannot be done this way",
      "The address exists, but not for what was asked. Nothing was saved. Go back and use the buttons on the page."),
  CHANGED_MEANWHILE(
      HttpStatus.CONFLICT,
      "Somebody changed this while you were working",
      "Nothing of yours was saved, so that nothing of theirs is lost. Go back, load the page again, and make your change once more."),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "That is too large",
      "A file may have 50 MB at most. Nothing was saved. Make the file smaller, or split it, and add it again."),
  UNKNOWN_KIND(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "We could not read that",
      "What was sent was not a form of ours. Nothing was saved. Go back and use the form on the page."),
  OUT_OF_ORDER(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Something went wrong on our side",
      "It is not your fault, and what was saved before is safe. Go back and try again. If it happens again, tell your administrator."),
  AWAY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Lapwing cannot reach its records",
      "What was saved before is safe. Wait a minute, then load the page again. If it goes on, tell your administrator.");

  private final HttpStatus status;
  private final String title;
  private final String words;

  Problem(HttpStatus status, String title, String words) {
    this.status = status;
    this.title = title;
    this.words = words;
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What happened and what to do. */
  public String words() {
    return words;
  }

  /** Whether whoever runs Lapwing can find out more by the request's id. */
  public boolean isOurs() {
    return status.is5xxServerError();
  }

  /** The problem that an HTTP status stands for. */
  static Problem of(int status) {
    for (var problem : values()) {
      if (problem.status.value() == status) {
        return problem;
      }
    }
    return status >= 500 ? OUT_OF_ORDER : UNREADABLE;
  }
}
