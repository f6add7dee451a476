package org.lapwing.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;

/** Languages by their names in English and their codes of ISO 639. */
public final class Languages {

  /** British Sign Language has no code of two letters; others go by another name in services here. */
  private static final Map<String, String> MORE =
      Map.of("bfi", "British Sign Language", "bn", "Bengali");

  private static final Map<String, String> CODES = codes();

  private Languages() {}

  /** "Polish", "British Sign Language"; a code that is none is shown as it is. */
  public static String name(String code) {
    return MORE.getOrDefault(code, Locale.of(code).getDisplayLanguage(Locale.UK));
  }

  /** Names in the order of the codes, as a sentence has them. */
  public static String names(List<String> codes) {
    return codes.stream().map(Languages::name).collect(Collectors.joining(", "));
  }

  /** The languages that were typed with commas between them, by name or code. */
  public static Outcome<List<String>> read(String typed) {
    var codes = new ArrayList<String>();
    for (var word : typed.split("[,;\\n]", -1)) {
      var name = word.strip();
      var code = code(name);
      if (!name.isEmpty() && code.isEmpty()) {
        return Outcome.refused(
            "languages",
            "We do not know the language “%s”. Write names like Polish or British Sign Language, with commas"
                .formatted(name));
      }
      code.filter(one -> !codes.contains(one)).ifPresent(codes::add);
    }
    return Outcome.accepted(List.copyOf(codes));
  }

  static Optional<Refusal> wrong(List<String> codes) {
    return codes.stream().allMatch(CODES::containsValue)
        ? Optional.empty()
        : Optional.of(new Refusal("languages", "Choose languages by their names"));
  }

  private static Optional<String> code(String name) {
    var known = name.toLowerCase(Locale.UK);
    return CODES.containsValue(known) ? Optional.of(known) : Optional.ofNullable(CODES.get(known));
  }

  private static Map<String, String> codes() {
    var codes = Arrays.stream(Locale.getISOLanguages())
        .collect(Collectors.toMap(
            code -> name(code).toLowerCase(Locale.UK), code -> code, (first, _) -> first));
    codes.put("british sign language", "bfi");
    codes.put("bsl", "bfi");
    codes.put("bangla", "bn");
    codes.put("farsi", "fa");
    codes.put("punjabi", "pa");
    return Map.copyOf(codes);
  }
}
