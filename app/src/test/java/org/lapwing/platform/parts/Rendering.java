package org.lapwing.platform.parts;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A component with what it is given. */
record Rendering(String template, Map<String, Object> given) {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  String html() {
    var out = new StringOutput();
    ENGINE.render("components/" + template + ".jte", given, out);
    return out.toString();
  }

  /** The same for all writings of the same HTML: attributes and class names in order, no idle white space. */
  static String normal(String html) {
    return children(Jsoup.parseBodyFragment(html).body());
  }

  private static String children(Element element) {
    return element.childNodes().stream().map(Rendering::written).collect(Collectors.joining());
  }

  private static String written(Node node) {
    return switch (node) {
      case Element element -> {
        var name = element.normalName();
        yield "<" + name + attributes(element) + ">\n" + children(element) + "</" + name + ">\n";
      }
      case TextNode text when text.isBlank() -> "";
      case TextNode text -> text.text().strip() + "\n";
      default -> "";
    };
  }

  private static String attributes(Element element) {
    return Stream.concat(element.attributes().asList().stream(), Stream.empty())
        .map(Rendering::attribute)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String attribute(Attribute attribute) {
    var value = attribute.getKey().equals("class")
        ? Stream.of(attribute.getValue().strip().split("\\s+"))
            .sorted()
            .collect(Collectors.joining(" "))
        : attribute.getValue();
    return " " + attribute.getKey() + "=\"" + value + "\"";
  }
}
