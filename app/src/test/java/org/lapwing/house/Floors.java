package org.lapwing.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which floor each module stands on; a module may import only from lower floors. */
final class Floors {

  /** As drawn in docs/decisions on the modular monolith. */
  static final Map<String, Integer> OF = Map.ofEntries(
      Map.entry("kernel", 0),
      Map.entry("platform", 1),
      Map.entry("partnerships", 2),
      Map.entry("thread", 3),
      Map.entry("themes", 3),
      Map.entry("anonymity", 3),
      Map.entry("practice", 4),
      Map.entry("actions", 4),
      Map.entry("requests", 4),
      Map.entry("directory", 5),
      Map.entry("incidents", 5),
      Map.entry("audits", 5),
      Map.entry("training", 5),
      Map.entry("oversight", 5),
      Map.entry("chronology", 6),
      Map.entry("reviews", 7),
      Map.entry("assurance", 8),
      Map.entry("release", 9),
      Map.entry("publication", 10));

  private static final Pattern MODULE =
      Pattern.compile("org\\.lapwing\\.(?:violators\\.)?(\\w+)(?:\\..*)?");

  private Floors() {}

  /** Each import that does not go downwards, as a sentence; and each module that stands on no floor. */
  static List<String> faults(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(Floors::isWithinTheHouse)
        .filter(dependency -> !goesDown(dependency))
        .map(dependency -> "%s may not use %s"
            .formatted(
                dependency.getOriginClass().getName(),
                dependency.getTargetClass().getName()))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isWithinTheHouse(Dependency dependency) {
    return !module(dependency.getTargetClass().getPackageName()).isEmpty()
        && !module(dependency.getOriginClass().getPackageName()).isEmpty();
  }

  private static boolean goesDown(Dependency dependency) {
    var from = module(dependency.getOriginClass().getPackageName());
    var to = module(dependency.getTargetClass().getPackageName());
    return from.equals(to) || OF.getOrDefault(to, 99) < OF.getOrDefault(from, -1);
  }

  private static String module(String packageName) {
    var found = MODULE.matcher(packageName);
    return found.matches() ? found.group(1) : "";
  }
}
