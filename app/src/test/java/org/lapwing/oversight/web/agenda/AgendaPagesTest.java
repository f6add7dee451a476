package org.lapwing.oversight.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.web.MeetingBrowser;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.HostileFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

class AgendaPagesTest extends MeetingBrowser {

  @Autowired
  Agendas agendas;

  @Test
  void from_what_needs_attention_to_a_published_agenda() {
    var early = planned(today.minusDays(30));
    hold(early, List.of(), council);
    var id = planned(today.plusDays(9));
    var agenda = at(id) + "/agenda";
    assertThat(read(at(id), clerk)).contains("See what needs attention", "Make the agenda");
    assertThat(read(at(id), police)).contains("The agenda is not published yet");
    assertThat(read(agenda, clerk)).contains("Nothing yet", "What needs attention now");

    assertThat(no(agenda + "/take")).contains("Choose at least one proposal");
    done(agenda + "/take", "take", "minutes-" + early.value());
    assertThat(no(agenda + "/new", "purpose", "", "minutes", "many"))
        .contains(
            "Enter what the item is",
            "Choose what the meeting is to do with it",
            "The time in minutes must be a whole number");
    done(
        agenda + "/new",
        "title",
        "What families say",
        "purpose",
        "discuss",
        "presenter",
        scrutineer.person().value().toString(),
        "minutes",
        "30");
    assertThat(read(agenda + "?done=added", clerk))
        .contains("What families say", "To discuss, Alan, 30 minutes", "Draft");

    assertThat(no(agenda + "/order", "version", "" + version(id), "place-1", "x"))
        .contains("The place must be a whole number");
    done(agenda + "/order", "version", "" + version(id), "place-1", "2", "place-2", "1");
    assertThat(clerk.call(() -> agendas.of(id)).items().getFirst().title())
        .isEqualTo("What families say");
    assertThat(read(agenda + "/publish", clerk)).contains("4 people are told", "Priya");
    done(agenda + "/publish", "version", "" + version(id));
    assertThat(read(agenda, clerk)).contains("Published, version 1");
    assertThat(read(at(id), police))
        .contains("Published, version 1", "What families say", "Meeting pack");
    assertThat(read(agenda + "/versions/1", scrutineer)).contains("4 people were told");
    assertThat(got(agenda + "/versions/2", scrutineer)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void an_item_is_changed_and_taken_off_with_a_reason() {
    var id = planned(today.plusDays(9));
    var item = added(id);
    assertThat(read(item, clerk)).contains("value=\"First\"");
    done(item, "version", "0", "title", "First of all", "purpose", "note");
    assertThat(no(item, "version", "0", "title", "Mine", "purpose", "note"))
        .contains("Somebody else has saved this meanwhile", "value=\"Mine\"");
    assertThat(no(item + "/off")).contains("Enter why the item is taken off");
    done(item + "/off", "why", "Postponed");
    assertThat(got(item, clerk)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_paper_is_added_fetched_and_withdrawn() {
    var id = planned(today.plusDays(9));
    var item = added(id);
    var paper = Ids.next().toString();
    assertThat(read(item + "/papers", clerk)).contains("Add the paper");
    assertThat(upload(item + "/papers", paper, "", "pdf")).isEqualTo(422);
    assertThat(upload(item + "/papers", paper, "A report", "pdf")).isEqualTo(303);
    assertThat(read(at(id) + "/agenda", clerk)).contains("A report", "report.pdf");
    assertThat(got(at(id) + "/papers/" + paper, police)).hasStatus(HttpStatus.NOT_FOUND);

    done(at(id) + "/agenda/publish", "version", "" + version(id));
    assertThat(got(at(id) + "/papers/" + paper, police))
        .hasStatusOk()
        .headers()
        .hasValue("X-Content-Type-Options", "nosniff");
    assertThat(read(at(id) + "/papers/" + paper + "/withdraw", clerk)).contains("A report");
    assertThat(no(at(id) + "/papers/" + paper + "/withdraw"))
        .contains("Enter why the paper is withdrawn");
    done(at(id) + "/papers/" + paper + "/withdraw", "why", "An old version");
    assertThat(read(at(id) + "/agenda", clerk)).contains("withdrawn. An old version");
    assertThat(got(at(id) + "/papers/" + paper, police)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void the_forms_are_there_for_the_clerks_alone() {
    var id = planned(today.plusDays(9));
    var item = added(id);
    for (var path : List.of(
        at(id) + "/agenda",
        at(id) + "/agenda/new",
        at(id) + "/agenda/publish",
        item,
        item + "/off",
        item + "/papers")) {
      read(path, clerk);
      assertThat(got(path, police)).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void the_pack_is_read_on_a_page_and_taken_along() {
    var id = planned(today.plusDays(9));
    added(id);
    assertThat(read(at(id) + "/pack", clerk)).contains("Meeting pack: Executive", "Fingerprint");
    assertThat(got(at(id) + "/pack", police)).hasStatus(HttpStatus.NOT_FOUND);
    for (var format : Map.of("word", "docx", "pdf", "pdf").entrySet()) {
      var file = got(at(id) + "/pack/" + format.getKey(), clerk);
      assertThat(file).hasStatusOk();
      assertThat(file.getResponse().getHeader("Content-Disposition"))
          .contains("meeting-pack-M-1." + format.getValue());
    }
  }

  @Test
  void the_pack_is_taken_along_with_all_its_papers_in_the_order_of_their_items() throws Exception {
    var id = planned(today.plusDays(9));
    var item = added(id);
    assertThat(read(at(id) + "/pack", clerk)).doesNotContain("ZIP");
    for (var title : List.of("A report", "The same again")) {
      assertThat(upload(item + "/papers", Ids.next().toString(), title, "pdf")).isEqualTo(303);
    }

    assertThat(read(at(id) + "/pack", clerk)).contains("The PDF with 2 papers (ZIP");
    var bundle = got(at(id) + "/pack/all", clerk).getResponse();
    assertThat(bundle.getHeader("Content-Disposition")).contains("meeting-pack-M-1.zip");
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle.getContentAsByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(zip.readAllBytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
      }
    }
    assertThat(names)
        .containsExactly(
            "meeting-pack-M-1.pdf", "Item 01 - report.pdf", "(2) Item 01 - report.pdf");
    assertThat(got(at(id) + "/pack/all", police)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private String added(MeetingId id) {
    var once = Ids.next().toString();
    done(at(id) + "/agenda/new", "once", once, "title", "First", "purpose", "discuss");
    return at(id) + "/agenda/" + once;
  }

  private int version(MeetingId id) {
    return clerk.call(() -> agendas.of(id)).version();
  }

  private int upload(String uri, String once, String title, String extension) {
    var content = HostileFiles.harmless().getOrDefault(extension, new byte[0]);
    var file = new MockMultipartFile("file", "report." + extension, null, content);
    Viewer.Person who = clerk;
    return pages
        .post()
        .multipart()
        .file(file)
        .uri(uri)
        .param("once", once)
        .param("title", title)
        .with(csrf())
        .with(Actors.as(who))
        .exchange()
        .getResponse()
        .getStatus();
  }
}
