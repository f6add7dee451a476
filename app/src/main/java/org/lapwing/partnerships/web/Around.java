package org.lapwing.partnerships.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Installation;
import org.lapwing.platform.Surroundings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What every page says of who is acting and where. */
@Component
class Around implements Surroundings {

  private static final String INVENTED_PLACE = "A fictional place. Every record is invented.";
  private static final String REAL_PLACE =
      "The promises are those of its published statement. The people, and all that they do here, are invented.";
  private static final String NO_PLACE = "The people, and all that they do here, are invented.";

  private final Installation installation;

  Around(Installation installation) {
    this.installation = installation;
  }

  @Override
  public @Nullable String place() {
    return here().map(Place::name).orElse(null);
  }

  @Override
  public String home() {
    return here().map(Place::home).orElse(isSignedIn() ? "/account/partnerships" : "/");
  }

  @Override
  public @Nullable String role() {
    return here().map(Around::roles).orElse(isSignedIn() ? "Signed in" : null);
  }

  @Override
  public boolean elsewhere() {
    return attribute(ViewerFilter.ELSEWHERE, Boolean.class).orElse(false);
  }

  @Override
  public @Nullable String demonstration() {
    var here = here();
    if (here.isPresent() && here.get().demonstration()) {
      return INVENTED_PLACE;
    }
    if (!installation.demonstration()) {
      return null;
    }
    return here.isPresent() ? REAL_PLACE : NO_PLACE;
  }

  private static String roles(Place place) {
    return place.roles().stream()
        .map(Role::of)
        .sorted()
        .map(Role::words)
        .collect(Collectors.joining(", "));
  }

  private static Optional<Place> here() {
    return attribute(ViewerFilter.PLACE, Place.class);
  }

  private static <T> Optional<T> attribute(String name, Class<T> type) {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> request.getAttribute(name, RequestAttributes.SCOPE_REQUEST))
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static boolean isSignedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn;
  }
}
