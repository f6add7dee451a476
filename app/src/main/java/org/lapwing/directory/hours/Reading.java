package org.lapwing.directory.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads an expression: spelled as the parser wants it, parsed, and looked through for what the parser lets pass. */
final class Reading {

  private static final int LONGEST = 2_000;

  private Reading() {}

  static List<Clause> rules(String expression) {
    if (expression.length() > LONGEST) {
      throw new NotHours("The hours must be %,d characters or fewer".formatted(LONGEST));
    }
    var spelled = Spelling.of(expression);
    var parsed = parsed(spelled.text());
    while (!parsed.isEmpty() && isNothing(parsed.getLast())) {
      parsed.removeLast();
    }
    if (parsed.isEmpty()) {
      throw new NotHours("The hours say nothing");
    }
    return read(parsed, spelled);
  }

  private static List<Clause> read(List<Rule> parsed, Spelling spelled) {
    var rules = new ArrayList<Clause>();
    for (var index = 0; index < parsed.size(); index++) {
      var rule = parsed.get(index);
      if (rule.isEmpty()) {
        throw new NotHours("Between two separators of the hours there is nothing");
      }
      if (index > 0 && rule.isAdditive() && isBare(parsed.get(index - 1))) {
        throw new NotHours("Before a comma there must be times: write a semicolon between rules");
      }
      rules.add(ClauseReader.read(rule, spelled));
    }
    return rules;
  }

  /** What a semicolon at the end leaves behind. */
  private static boolean isNothing(Rule rule) {
    return rule.isEmpty() && !rule.isFallBack() && !rule.isAdditive();
  }

  /** Whether a rule names days and nothing else, so that a comma after it could mean either of two things. */
  private static boolean isBare(Rule rule) {
    return rule.getTimes() == null && rule.getModifier() == null;
  }

  private static List<Rule> parsed(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try {
      return new ArrayList<>(new OpeningHoursParser(bytes, "UTF-8").rules(false));
    } catch (OpeningHoursParseException | TokenMgrError wrong) {
      throw new NotHours("The hours cannot be read");
    }
  }
}
