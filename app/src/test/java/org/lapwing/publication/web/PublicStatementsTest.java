package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.PublicWordings;
import org.lapwing.actions.State;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.Viewer;
import org.lapwing.release.PublishedStatement;
import org.lapwing.release.Releases;
import org.lapwing.release.Scene;
import org.lapwing.release.Text;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;

@SpringBootTest
@AutoConfigureMockMvc
class PublicStatementsTest {

  private static final Text TEXT = Scene.text("What we learned", null, "First.", "Second.");

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Actions actions;

  @Autowired
  PublicWordings wordings;

  @Autowired
  Releases releases;

  @Test
  void a_corrected_statement_says_what_changed_and_leads_to_its_earlier_version() {
    var scene = new Scene(beans);
    var id = scene.released(TEXT);
    scene.corrected(id, "The second paragraph was wrong.", "First.", "Second, put right.");
    var address = "/" + scene.slug + "/statements/" + id;

    var current = open(address);
    assertThat(current)
        .hasStatusOk()
        .bodyText()
        .contains(
            "version 2 of 2",
            "Corrected on",
            "The second paragraph was wrong.",
            "Second, put right.",
            "NHS North, North Council, North Police",
            address + "/versions/1");
    var earlier = open(address + "/versions/1");
    assertThat(earlier)
        .hasStatusOk()
        .bodyText()
        .contains("This is an earlier version", "Second.", "Read the current statement");
    var list = open("/" + scene.slug + "/statements");
    assertThat(list).bodyText().containsOnlyOnce(address).contains("Corrected");
    assertThat(open(address + "/versions/3")).hasStatus(404);
    for (var page : List.of(current, earlier, list)) {
      assertThat(Html.errors(body(page))).isEmpty();
    }
  }

  @Test
  void a_withdrawn_statement_says_on_which_day_and_nothing_of_what_it_said() {
    var scene = new Scene(beans);
    var id = scene.released(TEXT);
    scene.withdraw(id);

    var page = open("/" + scene.slug + "/statements/" + id);
    assertThat(page)
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("This statement was withdrawn on")
        .doesNotContain("What we learned", "First.", "It named a street");
    assertThat(Html.errors(body(page))).isEmpty();
    assertThat(open("/" + scene.slug + "/statements")).bodyText().doesNotContain(id.toString());
  }

  @Test
  void a_statement_that_was_published_elsewhere_says_so_instead_of_signatures() {
    var scene = new Scene(beans);
    var id = Ids.next();
    new Viewer.Job(scene.north, "test")
        .run(() -> releases.takeOver(new PublishedStatement(
            id,
            "What we learned",
            LocalDate.of(2022, 2, 7),
            "The partnership",
            "https://north.example/statement",
            List.of("Text."),
            "The partnership’s media contact")));

    assertThat(open("/" + scene.slug + "/statements/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("nobody signed it here", "The partnership’s media contact")
        .doesNotContain("Signed by");
  }

  @Test
  void a_statement_and_the_promises_that_carry_it_lead_to_each_other_in_approved_words_alone() {
    var scene = new Scene(beans);
    var told = promise(scene);
    var silent = promise(scene);
    var id = scene.released(new Text(
        "What we learned",
        "The partnership",
        "",
        "",
        List.of("First."),
        null,
        List.of(told.value(), silent.value())));
    approve(scene, told);
    var address = "/" + scene.slug + "/statements/" + id;

    assertThat(open(address))
        .bodyText()
        .contains("We ask every father", "/" + scene.slug + "/plan#a-1")
        .doesNotContain("Ask about every father inside", "a-2");
    assertThat(open("/" + scene.slug + "/plan"))
        .bodyText()
        .contains("Told of in", address, "1 promise: 1 planned.");
  }

  private ActionId promise(Scene scene) {
    var wanted = new NewAction(
        new Origin("meeting", null, "", "A meeting"),
        Promise.of("Ask about every father inside"),
        new Owner(null, scene.council.agency(), List.of()),
        Dates.of(null, null),
        new State.Planned(LocalDate.of(2026, 1, 1)));
    return Scene.<Action>accepted(scene.manager.call(() -> actions.raise(wanted, Ids.next())))
        .id();
  }

  private void approve(Scene scene, ActionId action) {
    scene.council.run(
        () -> took(wordings.write(action, Ids.next(), "We ask every father", "Four teams do")));
    scene.manager.run(() ->
        took(wordings.approve(action, Ids.next(), wordings.of(action).getFirst().id(), true)));
  }

  private static void took(Outcome<Action> outcome) {
    Scene.accepted(outcome);
  }

  @Test
  void the_feed_tells_of_statements_corrections_and_withdrawals_but_carries_no_text() {
    var scene = new Scene(beans);
    var kept = scene.released(Scene.text("Kept & <told>", null, "First."));
    scene.corrected(kept, "A figure was wrong.", "First, put right.");
    var gone = scene.released(Scene.text("Gone", null, "Gone."));
    scene.withdraw(gone);

    var answer = open("/" + scene.slug + "/feed.atom");
    assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
    assertThat(body(answer))
        .contains("A figure was wrong.", "/" + scene.slug + "/statements/" + kept)
        .doesNotContain("First", gone.toString(), ">Gone<");
    var feed = parsed(answer);
    assertThat(texts(feed, "title")).contains("Kept & <told>");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed.getElementsByTagName("at:deleted-entry").getLength()).isEqualTo(1);
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().hasSize(3);
    assertThat(open("/" + scene.slug))
        .bodyText()
        .contains("type=\"application/atom+xml\" title=\"Statements\" href=\"/" + scene.slug
            + "/feed.atom\"");
    assertThat(open("/nowhere/feed.atom")).hasStatus(404);
  }

  @Test
  void nothing_can_be_sent_to_a_public_address() {
    var scene = new Scene(beans);
    var id = scene.released(TEXT);

    assertThat(pages.post().uri("/" + scene.slug + "/statements/" + id).with(csrf()))
        .hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    assertThat(open("/" + scene.slug + "/statements/" + UUID.randomUUID())).hasStatus(404);
  }

  private static Document parsed(MvcTestResult answer) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    } catch (Exception failure) {
      throw new AssertionError("The feed is not XML", failure);
    }
  }

  private static List<String> texts(Document feed, String tag) {
    var found = feed.getElementsByTagName(tag);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(index -> found.item(index).getTextContent())
        .toList();
  }

  private MvcTestResult open(String address) {
    return pages.get().uri(address).exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
