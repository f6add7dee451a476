package org.lapwing.incidents.web.clocks;

import java.util.List;
import java.util.Map;
import org.lapwing.incidents.clocks.Rule;
import org.lapwing.incidents.clocks.StartSetting;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;

/**
 * All that clockRules.jte may know: the rules that hold today, and what was set here.
 *
 * @param settings the latest day first
 */
public record ClockRulesPage(
    String here,
    List<Rule> rules,
    List<StartSetting> settings,
    Map<PersonId, String> names,
    boolean maySet) {

  public static String upper(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public static String start(Rule rule) {
    return "From when " + rule.start().happened();
  }

  public static String source(Rule rule) {
    return "%s In force since %s.".formatted(rule.force().words(), InWords.date(rule.since()));
  }

  public String who(StartSetting setting) {
    return "%s, %s"
        .formatted(names.getOrDefault(setting.setBy(), ""), InWords.moment(setting.setAt()));
  }
}
