package org.lapwing.partnerships.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser, which keeps its session from page to page and has an internet address of its own. */
final class Browser {

  private final MockMvcTester pages;
  private final Viewer.@Nullable Person who;
  private final String address = UUID.randomUUID().toString();
  private @Nullable Cookie session;

  /**
   * A browser with which nobody has been here.
   *
   * @param who as whom each page is asked for without signing in, or null
   */
  Browser(MockMvcTester pages, Viewer.@Nullable Person who) {
    this.pages = pages;
    this.who = who;
  }

  MvcTestResult open(String path) {
    return keep(from(pages.get().uri(path)).exchange());
  }

  MvcTestResult send(String path, String... fields) {
    var form = from(pages.post().uri(path).with(csrf()));
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return keep(form.exchange());
  }

  /** The internet address from which it comes. */
  String address() {
    return address;
  }

  /** What a page asks of a passkey. */
  static String options(MvcTestResult page) {
    var form = Jsoup.parse(text(page)).selectFirst("form[data-passkey]");
    return Objects.requireNonNull(form, "The page asks nothing of a passkey").attr("data-options");
  }

  static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MockMvcRequestBuilder from(MockMvcRequestBuilder request) {
    var from = request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
    var known = who == null ? from : from.with(Actors.as(who));
    return session == null ? known : known.cookie(session);
  }

  private MvcTestResult keep(MvcTestResult result) {
    var given = result.getResponse().getCookie("SESSION");
    session = given == null ? session : given;
    return result;
  }
}
