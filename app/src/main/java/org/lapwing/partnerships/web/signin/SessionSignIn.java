package org.lapwing.partnerships.web.signin;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.partnerships.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in as two short words in the session, so that the next version of the application can read what
 * this one wrote and reading costs next to nothing.
 */
@Component
public class SessionSignIn implements SecurityContextRepository {

  private static final String SECOND_FACTOR = "second-factor";

  @Override
  @SuppressWarnings("deprecation") // still asked for, though nothing of ours calls it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return read(holder.getRequest()).orElseGet(SecurityContextHolder::createEmptyContext);
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Read(request);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return read(request).isPresent();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof SignedIn who
        && who.secondFactorAt() != null) {
      var session = request.getSession();
      session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, who.getName());
      session.setAttribute(SECOND_FACTOR, who.secondFactorAt().toString());
    }
  }

  private static Optional<SecurityContext> read(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) instanceof String person
            && session.getAttribute(SECOND_FACTOR) instanceof String at
        ? Optional.of(context(new SignedIn(UUID.fromString(person), Instant.parse(at))))
        : Optional.empty();
  }

  static SecurityContext context(SignedIn who) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES));
  }

  /** Read when somebody asks, once. */
  private static final class Read implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private Optional<SecurityContext> found = Optional.empty();
    private boolean read;

    Read(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (!read) {
        found = SessionSignIn.read(request);
        read = true;
      }
      return found.orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public boolean isGenerated() {
      get();
      return found.isEmpty();
    }
  }
}
