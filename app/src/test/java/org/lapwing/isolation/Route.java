package org.lapwing.isolation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address with one verb, as the application declares it. */
record Route(HttpMethod verb, String pattern) {

  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(:[^{}]*(\\{[^{}]*})?[^{}]*)?}");
  private static final Pattern CHOICE = Pattern.compile("([a-z-]+)(\\|[a-z-]+)+");
  private static final Set<String> PLACE = Set.of("slug", "partnership");

  static java.util.List<Route> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(Route::of)
        .sorted(java.util.Comparator.comparing(Route::toString))
        .toList();
  }

  private static Stream<Route> of(RequestMappingInfo info) {
    var verbs = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(pattern -> (verbs.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : verbs.stream().map(verb -> HttpMethod.valueOf(verb.name())))
            .map(verb -> new Route(verb, pattern)));
  }

  /** Whether it lies behind sign-in, in a partnership or in somebody's account. */
  boolean isBehindSignIn() {
    return pattern.startsWith("/p/") || pattern.startsWith("/account");
  }

  boolean isInPartnership() {
    return pattern.startsWith("/p/");
  }

  /** Whether it names one record. */
  boolean namesRecord() {
    return variables().anyMatch(name -> !PLACE.contains(name));
  }

  /** Whether one of its variables names case material. */
  boolean isAboutCase(Set<String> ofCase) {
    return places().anyMatch(place -> ofCase.contains(place.called()));
  }

  /** The address with these records in it. */
  String address(String slug, Map<String, String> names) {
    var told = new java.util.ArrayDeque<>(places().toList());
    return VARIABLE.matcher(pattern).replaceAll(_ -> {
      var place = told.removeFirst();
      return Matcher.quoteReplacement(PLACE.contains(place.name()) ? slug : idOf(place, names));
    });
  }

  private String idOf(Place place, Map<String, String> names) {
    var choice = CHOICE.matcher(place.constraint());
    if (choice.matches()) {
      return choice.group(1);
    }
    // Of "thread/{kind}/{id}" the record is called what the kind is called.
    var called = place.called().startsWith("{")
        ? names.get(place.called().replaceAll("[{}]", ""))
        : place.called();
    var id = names.get(called);
    if (id == null) {
      throw new AssertionError(
          "Give the module Specimens with a record called %s for %s, so that its isolation is proven"
              .formatted(called, pattern));
    }
    return id;
  }

  /**
   * A variable of the address.
   *
   * @param before the part of the address before it
   */
  private record Place(String name, String constraint, String before) {

    /** What its specimen is called. */
    String called() {
      return name.equals("id") ? before : name;
    }
  }

  private Stream<Place> places() {
    return VARIABLE.matcher(pattern).results().map(found -> {
      var before = pattern.substring(0, Math.max(0, found.start() - 1));
      return new Place(
          found.group(1),
          found.group(2) == null ? "" : found.group(2).substring(1),
          before.substring(before.lastIndexOf('/') + 1));
    });
  }

  private Stream<String> variables() {
    return VARIABLE.matcher(pattern).results().map(found -> found.group(1));
  }

  static String words(java.util.Collection<Route> routes) {
    return routes.stream().map(Route::toString).collect(Collectors.joining("\n"));
  }
}
