package org.lapwing.incidents.packs;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.CodeOption;
import org.lapwing.incidents.codes.Trait;
import org.springframework.stereotype.Component;

/** What each child is coded as, under its neutral label. */
@Component
class ChildAnswers implements PackAnswers {

  private final ChildCodes codes;

  ChildAnswers(ChildCodes codes) {
    this.codes = codes;
  }

  @Override
  public Map<Asked, String> of(Incident incident, List<Child> children) {
    var options = codes.options();
    var told = codes.of(children.stream().map(Child::id).toList());
    var all = new HashMap<Asked, String>();
    for (var child : children) {
      all.put(Asked.of(PackField.NAME, child), child.label());
      told.getOrDefault(child.id(), Map.of())
          .forEach((trait, answer) ->
              all.put(Asked.of("child." + trait.code(), child), words(options, trait, answer)));
    }
    return all;
  }

  private static String words(Map<Trait, List<CodeOption>> options, Trait trait, String answer) {
    return options.getOrDefault(trait, List.of()).stream()
        .collect(toMap(CodeOption::code, CodeOption::words))
        .getOrDefault(answer, answer);
  }
}
