package org.lapwing.incidents.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms as somebody. */
public record Asking(MockMvcTester pages) {

  public MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  /** Sends a form; pairs of a name and a value. */
  public MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages
        .post()
        .uri(uri)
        .with(csrf())
        .with(Actors.as(who))
        .param("once", Ids.next().toString());
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  public static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
