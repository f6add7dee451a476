package org.lapwing.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.lapwing.platform.Shell;
import org.lapwing.platform.Shell.Csrf;
import org.lapwing.platform.Shell.Way;

/** Pages rendered without a server. */
final class Rendered {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private static final Shell SIGNED_IN = new Shell(
      "Marlshire Safeguarding Children Partnership",
      "/p/marlshire",
      "Business manager",
      false,
      "Marlshire is a fictional place. Every record is invented.",
      List.of(
          new Way("My work", "/p/marlshire", true),
          new Way("Actions", "/p/marlshire/actions", false),
          new Way("People", "/p/marlshire/people", false),
          new Way("Trail", "/p/marlshire/trail", false)),
      new Csrf("_csrf", () -> "token"),
      null);

  private Rendered() {}

  static String page(String template, Object page) {
    var out = new StringOutput();
    ENGINE.render(template + ".jte", Map.of("shell", SIGNED_IN, "page", page), out);
    return out.toString();
  }
}
