package org.lapwing.platform.parts;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The options of a fixture, which remember what was never asked for: that is what a record cannot express. */
final class Options {

  private final @Nullable JsonNode node;
  private final String path;
  private final Set<String> asked = new HashSet<>();
  private final List<Options> children = new ArrayList<>();
  private final Map<String, Options> named = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  Options(@Nullable JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  private @Nullable JsonNode at(String key) {
    asked.add(key);
    var value = node == null ? null : node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  boolean has(String key) {
    var value = at(key);
    return value != null
        && !(value.isBoolean() && !value.asBoolean())
        && !value.asString("x").isEmpty();
  }

  @Nullable
  String text(String key) {
    var value = at(key);
    return value == null || (value.isBoolean() && !value.asBoolean()) ? null : value.asString();
  }

  String text(String key, String otherwise) {
    var value = text(key);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  /** The attribute as it is written, false as well as true. */
  @Nullable
  String word(String key) {
    var value = at(key);
    return value == null ? null : value.asString();
  }

  @Nullable
  Boolean choice(String key) {
    var value = at(key);
    return value == null ? null : value.asBoolean();
  }

  /** Whether it says no in so many words. */
  boolean refuses(String key) {
    var value = at(key);
    return value != null && value.isBoolean() && !value.asBoolean();
  }

  boolean flag(String key) {
    return has(key);
  }

  int number(String key) {
    return has(key) ? Integer.parseInt(text(key, "0")) : 0;
  }

  @Nullable
  Content words(String htmlKey, String textKey) {
    var html = text(htmlKey, "");
    var plain = text(textKey);
    if (!html.isEmpty()) {
      return new Markup(html);
    }
    return plain == null || plain.isEmpty() ? null : Words.of(plain);
  }

  Content words() {
    var words = words("html", "text");
    return words == null ? Words.of("") : words;
  }

  List<String> strings(String key) {
    var value = at(key);
    return value == null
        ? List.of()
        : value.valueStream().map(JsonNode::asString).toList();
  }

  /** Options with one word in them. */
  static Options of(String key, String word) {
    return new Options(JsonNodeFactory.instance.objectNode().put(key, word), "");
  }

  /** These, with a word where they have none. */
  Options or(String key, String word) {
    if (node instanceof ObjectNode object && !object.has(key)) {
      object.put(key, word);
    }
    return this;
  }

  @Nullable
  Options child(String key) {
    var value = at(key);
    if (value == null || (value.isBoolean() && !value.asBoolean())) {
      return null;
    }
    return named.computeIfAbsent(key, k -> adopt(value, path + k + "."));
  }

  List<Options> list(String key) {
    var value = at(key);
    return value == null ? List.of() : each(value, path + key);
  }

  /** The cells of a row, which is a list of its own. */
  List<Options> cells() {
    return node == null ? List.of() : each(node, path);
  }

  private List<Options> each(JsonNode values, String at) {
    if (values.isArray()) {
      for (var value : values) {
        if (!value.isObject() && !value.isArray()) {
          faults.add(at + " with holes");
        }
      }
    }
    return values
        .valueStream()
        .filter(value -> value.isObject() || value.isArray())
        .map(value -> adopt(value, at + "[]."))
        .toList();
  }

  private Options adopt(JsonNode value, String at) {
    var child = new Options(value, at);
    children.add(child);
    return child;
  }

  void fault(String reason) {
    faults.add(reason);
  }

  /** What a record has no word for. */
  List<String> unexpressed() {
    return Stream.concat(
            Stream.concat(faults.stream(), unasked()),
            children.stream().flatMap(child -> child.unexpressed().stream()))
        .distinct()
        .toList();
  }

  private Stream<String> unasked() {
    return node == null || !node.isObject()
        ? Stream.empty()
        : node.propertyNames().stream().filter(key -> !asked.contains(key)).map(key -> path + key);
  }

  /** Markup as a fixture gives it, which in the application only a template can give. */
  record Markup(String html) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
      output.writeContent(html);
    }
  }
}
