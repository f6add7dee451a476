package org.lapwing.publication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.directory.Need;
import org.lapwing.directory.listed.FindListed;
import org.lapwing.directory.listed.LookedFor;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.TypedNumber;

/**
 * What somebody filled in who looks for a service.
 *
 * @param need the code of a need, or blank
 */
public record LookingForm(String words, String need, String age, String place) {

  private static final int OLDEST = 120;

  static LookingForm typed(Map<String, String> fields) {
    return new LookingForm(
        fields.getOrDefault("words", "").strip(),
        fields.getOrDefault("need", "").strip(),
        fields.getOrDefault("age", "").strip(),
        fields.getOrDefault("place", "").strip());
  }

  /** The same with text that is too long cut off, so that the page shows what was wrong and stays short. */
  LookingForm shortened() {
    return new LookingForm(cut(words), cut(need), cut(age), cut(place));
  }

  List<Refusal> wrong(List<Need> needs) {
    var wrong = new ArrayList<Refusal>();
    if (words.length() > FindListed.LONGEST) {
      wrong.add(tooLong("words"));
    }
    if (!need.isEmpty() && needs.stream().noneMatch(one -> one.code().equals(need))) {
      wrong.add(new Refusal("need", "Choose from the list"));
    }
    typedAge().fault().forEach(wrong::add);
    if (typedAge().orZero() > OLDEST) {
      wrong.add(new Refusal("age", "Enter an age of %d or younger".formatted(OLDEST)));
    }
    if (place.length() > FindListed.LONGEST) {
      wrong.add(tooLong("place"));
    }
    return wrong;
  }

  LookedFor looked(List<Need> needs) {
    var chosen = needs.stream().filter(one -> one.code().equals(need)).findFirst();
    return new LookedFor(
        words,
        chosen.map(Need::id).orElse(null),
        age.isEmpty() ? null : typedAge().orZero(),
        place);
  }

  boolean narrows() {
    return Stream.of(need, age, place).anyMatch(text -> !text.isEmpty());
  }

  /** As it stands in an address, with its question mark; blank for everything. */
  String query() {
    var query = Stream.of(
            pair("words", words), pair("need", need), pair("age", age), pair("place", place))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  static String pair(String name, String value) {
    return value.isEmpty()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private TypedNumber typedAge() {
    return new TypedNumber("age", "age of the child", age);
  }

  private static Refusal tooLong(String field) {
    return new Refusal(field, "Look for %d characters or fewer".formatted(FindListed.LONGEST));
  }

  private static String cut(String text) {
    return text.length() > FindListed.LONGEST ? text.substring(0, FindListed.LONGEST) : text;
  }
}
