package org.lapwing.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The answer to a form, read as it is given: "forbidden" or a redirect to sign-in means that it was not taken, any other
 * redirect that it was.
 */
final class KeepingResponse extends HttpServletResponseWrapper {

  private static final String SIGN_IN = "/sign-in";
  private static final Pattern UUID_AS_WRITTEN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final HttpServletRequest request;
  private final KeptDrafts drafts;

  KeepingResponse(HttpServletRequest request, HttpServletResponse response, KeptDrafts drafts) {
    super(response);
    this.request = request;
    this.drafts = drafts;
  }

  @Override
  public void sendError(int status) throws IOException {
    if (status != SC_FORBIDDEN || !leadToKept()) {
      super.sendError(status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    if (status != SC_FORBIDDEN || !leadToKept()) {
      super.sendError(status, message);
    }
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    sendRedirect(location, SC_FOUND, true);
  }

  @Override
  public void sendRedirect(String location, int status) throws IOException {
    sendRedirect(location, status, true);
  }

  @Override
  public void sendRedirect(String location, boolean clear) throws IOException {
    sendRedirect(location, SC_FOUND, clear);
  }

  @Override
  public void sendRedirect(String location, int status, boolean clear) throws IOException {
    var path = pathOf(location);
    if (path.equals(SIGN_IN)) {
      if (!leadToKept()) {
        super.sendRedirect(isOfferingBack() ? saying(location) : location, status, clear);
      }
      return;
    }
    if (path.startsWith(SIGN_IN + "/")) {
      super.sendRedirect(leadingToKept(path).orElse(location), status, clear);
      return;
    }
    forgetWhatWasPutBack();
    super.sendRedirect(location, status, clear);
  }

  /** The second factor is asked again: after it comes the text, to put back. */
  private Optional<String> leadingToKept(String path) {
    return drafts
        .keep(request)
        .map(kept -> path + "?to=" + URLEncoder.encode(kept, StandardCharsets.UTF_8));
  }

  /** Whoever is signed in sees the text at once; anybody else is led on to sign-in, and then to the text. */
  private boolean leadToKept() throws IOException {
    var kept = drafts.keep(request);
    if (kept.isPresent()) {
      super.sendRedirect(kept.get(), SC_SEE_OTHER, true);
    }
    return kept.isPresent();
  }

  private boolean isOfferingBack() {
    return request.getRequestURI().startsWith("/account/kept/");
  }

  /** The sign-in page says, for this word in its address, that the text is kept. */
  private static String saying(String signIn) {
    return signIn + (signIn.contains("?") ? "&kept" : "?kept");
  }

  private void forgetWhatWasPutBack() {
    var kept = request.getParameter("_kept");
    if (kept != null
        && request.getMethod().equals("POST")
        && UUID_AS_WRITTEN.matcher(kept).matches()) {
      signedIn().ifPresent(person -> drafts.throwAway(UUID.fromString(kept), person));
    }
  }

  private static String pathOf(String location) {
    return location.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*$", "");
  }

  private static Optional<PersonId> signedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .flatMap(SignedInPerson::of);
  }
}
