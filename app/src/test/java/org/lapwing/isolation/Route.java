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

  boolean isAboutCase() {
    return variables().anyMatch(Set.of("file", "grant", "wall", "glass")::contains);
  }

  /** The address with these ids in it. */
  String address(String slug, Map<String, String> ids) {
    return VARIABLE.matcher(pattern).replaceAll(found -> {
      var name = found.group(1);
      if (PLACE.contains(name)) {
        return slug;
      }
      var id = valueOf(name, ids);
      if (id == null) {
        throw new AssertionError(
            "Give OneOfEverything a record for {%s} of %s, so that its isolation is proven"
                .formatted(name, pattern));
      }
      return Matcher.quoteReplacement(id);
    });
  }

  private @org.jspecify.annotations.Nullable String valueOf(String name, Map<String, String> ids) {
    return switch (name) {
      case "deed" -> "update";
      case "kind" -> "action";
      case "token" -> "no-such-token";
      case "session" -> "no-such-session";
      case "id" -> ids.get(ofWhat());
      default -> ids.get(name);
    };
  }

  private String ofWhat() {
    if (pattern.contains("/statements/")) {
      return "statement";
    }
    return pattern.startsWith("/account/kept") ? "draft" : "action";
  }

  private Stream<String> variables() {
    return VARIABLE.matcher(pattern).results().map(found -> found.group(1));
  }

  static String words(java.util.Collection<Route> routes) {
    return routes.stream().map(Route::toString).collect(Collectors.joining("\n"));
  }
}
