package org.lapwing.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.View;

/**
 * One precompiled template and the one record it shows. The template takes {@code Shell shell} and the record as {@code
 * page}.
 */
public record Page(String template, Object model) implements View {

  static final String HTML = "text/html;charset=UTF-8";

  private static final TemplateEngine ENGINE = engine();

  private static TemplateEngine engine() {
    var engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var shells = WebApplicationContextUtils.getRequiredWebApplicationContext(
            request.getServletContext())
        .getBean(Shells.class);
    write(template, model, shells.around(request), response);
  }

  static void write(String template, Object model, Shell shell, HttpServletResponse response)
      throws IOException {
    var html = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", Map.of("page", model, "shell", shell), html);
    response.setContentType(HTML);
    response.setContentLength(html.getContentLength());
    try (var out = response.getOutputStream()) {
      out.write(html.toByteArray()); // at once: each piece would be counted on its way out
    }
  }
}
