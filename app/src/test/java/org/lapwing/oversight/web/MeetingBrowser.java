package org.lapwing.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.MeetingWorld;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads and sends the pages of meetings, each of which must be valid HTML. */
@AutoConfigureMockMvc
public abstract class MeetingBrowser extends MeetingWorld {

  @Autowired
  protected MockMvcTester pages;

  protected String at(MeetingId id) {
    return "/p/" + slug + "/meetings/" + id.value();
  }

  protected String read(String uri, Viewer.Person who) {
    var result = got(uri, who);
    assertThat(result).hasStatusOk();
    return valid(result);
  }

  protected MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  protected MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    var all = new ArrayList<>(List.of(fields));
    if (!all.contains("once")) {
      all.addAll(List.of("once", Ids.next().toString()));
    }
    for (var index = 0; index < all.size(); index += 2) {
      form = form.param(all.get(index), all.get(index + 1));
    }
    return form.exchange();
  }

  /** Sends a form that must be taken, and says where it leads. */
  protected String done(String uri, String... fields) {
    var result = posted(uri, clerk, fields);
    assertThat(result.getResponse().getStatus()).isIn(302, 303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  /** Sends a form that must be refused, and says what the page says. */
  protected String no(String uri, String... fields) {
    var result = posted(uri, clerk, fields);
    assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return valid(result);
  }

  /** A day as the fields of a form. */
  protected static List<String> day(String field, LocalDate day) {
    return List.of(
        field + "-day", "" + day.getDayOfMonth(),
        field + "-month", "" + day.getMonthValue(),
        field + "-year", "" + day.getYear());
  }

  protected static String[] with(List<String> more, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(more);
    return all.toArray(String[]::new);
  }

  /** What a page says, which must be valid HTML. */
  protected static String valid(MvcTestResult result) {
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
