package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds who answers an address among many hundred by the word that stands third in it, {@code actions} in
 * {@code /p/marlshire/actions}, before anything else of them is compared.
 */
final class QuickMapping extends RequestMappingHandlerMapping {

  private static final int THIRD = 2;

  /** The third words of all patterns of each mapping; empty where anything may stand there. */
  private final Map<RequestMappingInfo, Optional<Set<String>>> words = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    return isPossible(info, request) ? super.getMatchingMapping(info, request) : null;
  }

  private boolean isPossible(RequestMappingInfo info, HttpServletRequest request) {
    return words
        .computeIfAbsent(info, QuickMapping::thirdWords)
        .map(any -> any.contains(thirdWord(request)))
        .orElse(true);
  }

  /** The third word of an address, decoded as patterns compare it; blank if it has fewer. */
  private static String thirdWord(HttpServletRequest request) {
    return word(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
  }

  private static String word(PathContainer path) {
    var place = 0;
    for (var element : path.elements()) {
      if (element instanceof PathSegment segment && place++ == THIRD) {
        return segment.valueToMatch();
      }
    }
    return "";
  }

  private static Optional<Set<String>> thirdWords(RequestMappingInfo info) {
    var patterns = info.getPatternValues();
    var literal = patterns.stream().allMatch(QuickMapping::hasThirdWord);
    return literal
        ? Optional.of(patterns.stream()
            .map(pattern -> pattern.split("/", -1)[THIRD + 1])
            .collect(Collectors.toUnmodifiableSet()))
        : Optional.empty();
  }

  /** Whether the third word is one, with nothing before or in it that stands for several. */
  private static boolean hasThirdWord(String pattern) {
    var parts = pattern.split("/", -1);
    return parts.length > THIRD + 1
        && parts[0].isEmpty()
        && parts[THIRD + 1].matches("[A-Za-z0-9-]+")
        && (parts[1] + parts[THIRD]).matches("[A-Za-z0-9-]*(\\{[a-z]+})?");
  }
}
