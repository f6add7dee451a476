package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.lapwing.release.PublishedStatement;
import org.lapwing.release.Releases;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class PublicPagesTest {

  private static final UUID STATEMENT = Ids.next();

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Releases releases;

  private String slug = "";
  private UUID statement = STATEMENT;

  @BeforeEach
  void a_partnership_with_a_statement() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    slug = world.slugOf(north);
    statement = Ids.next();
    new Viewer.Job(north, "test")
        .run(() -> releases.takeOver(new PublishedStatement(
            statement,
            "What we learned",
            LocalDate.of(2022, 2, 7),
            "The partnership",
            "Our website",
            List.of("First paragraph.", "Second paragraph."))));
  }

  @Test
  void anybody_finds_a_partnership_and_reads_its_statement() {
    assertThat(pages.get().uri("/")).hasStatusOk().bodyText().contains("/" + slug);
    assertThat(pages.get().uri("/" + slug))
        .hasStatusOk()
        .bodyText()
        .contains("/" + slug + "/statements/" + statement);
    assertThat(pages.get().uri("/" + slug + "/statements/" + statement))
        .hasStatusOk()
        .bodyText()
        .contains("What we learned", "7 February 2022", "Second paragraph.");
  }

  @Test
  void a_public_page_begins_no_session_and_may_be_kept_by_any_cache_for_some_seconds() {
    var page = pages.get().uri("/" + slug).exchange();

    assertThat(page)
        .hasStatusOk()
        .headers()
        .hasValue("Cache-Control", "public, max-age=10, must-revalidate");
    assertThat(page.getResponse().getCookies()).isEmpty();
    assertThat(page.getRequest().getSession(false)).isNull();
  }

  @Test
  void an_unknown_place_and_an_unknown_statement_are_not_found() {
    assertThat(pages.get().uri("/no-such-place")).hasStatus(404);
    assertThat(pages.get().uri("/no-such-place/statements/" + statement)).hasStatus(404);
    assertThat(pages.get().uri("/" + slug + "/statements/" + UUID.randomUUID())).hasStatus(404);
  }
}
