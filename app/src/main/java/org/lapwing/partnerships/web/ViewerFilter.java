package org.lapwing.partnerships.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the viewer for {@code /p/{partnership}/…}: the place is in the path, never in the session. */
class ViewerFilter extends OncePerRequestFilter {

  static final String PLACE = "org.lapwing.place";
  static final String ELSEWHERE = "org.lapwing.elsewhere";

  private final Places places;

  ViewerFilter(Places places) {
    this.places = places;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = signedIn();
    if (signedIn.isEmpty() || !request.getRequestURI().startsWith("/p/")) {
      chain.doFilter(request, response);
      return;
    }
    var place = place(signedIn.get(), request);
    if (place.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute(PLACE, place.get());
    var failure = viewer(signedIn.get(), place.get()).call(() -> proceed(chain, request, response));
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private static Optional<ServletException> proceed(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
    try {
      chain.doFilter(request, response);
      return Optional.empty();
    } catch (ServletException failure) {
      return Optional.of(failure);
    } catch (IOException failure) {
      return Optional.of(new ServletException(failure));
    }
  }

  private Optional<Place> place(SignedIn who, HttpServletRequest request) {
    var slug = request.getRequestURI().split("/", 4)[2];
    var theirs = places.of(new PersonId(who.person()));
    request.setAttribute(ELSEWHERE, theirs.size() > 1);
    return theirs.stream().filter(place -> place.slug().equals(slug)).findFirst();
  }

  private static Viewer.Person viewer(SignedIn who, Place place) {
    return new Viewer.Person(
        place.partnership(),
        new PersonId(who.person()),
        place.agency(),
        place.roles(),
        who.secondFactorAt());
  }

  private static Optional<SignedIn> signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }
}
