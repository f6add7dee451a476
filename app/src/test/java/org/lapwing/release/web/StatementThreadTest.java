package org.lapwing.release.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.release.PublishedStatement;
import org.lapwing.release.Releases;
import org.lapwing.release.Statements;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class StatementThreadTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Releases releases;

  @Autowired
  Threads threads;

  @Test
  void somebody_inside_reads_a_statement_and_follows_its_thread_both_ways() throws Exception {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var council = world.agency(north, "Council", "local_authority");
    var practitioner = world.person(north, council, "Practitioner", Role.PRACTITIONER);
    var learned =
        published(north, "What we learned from five families about crying, sleep and rest");
    var later = published(north, "What has changed since");
    practitioner.run(() -> threads.join(node(later), Relation.RESTS_ON, node(learned)));
    var home = "/p/" + world.slugOf(north);

    var record =
        pages.get().uri(home + "/statements/" + learned).with(as(practitioner)).exchange();
    assertThat(record)
        .hasStatusOk()
        .bodyText()
        .contains("Relied on by", "What has changed since", home + "/thread/statement/" + learned);
    var thread = pages
        .get()
        .uri(home + "/thread/statement/" + learned)
        .with(as(practitioner))
        .exchange();
    assertThat(thread)
        .hasStatusOk()
        .bodyText()
        .contains("rests on this record", "app-graph__box--here", home + "/statements/" + later);
    assertThat(Html.errors(record.getResponse().getContentAsString())).isEmpty();
    assertThat(Html.errors(thread.getResponse().getContentAsString())).isEmpty();
  }

  @Test
  void a_stranger_finds_neither_the_statement_nor_its_thread() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var council = world.agency(south, "Council", "local_authority");
    var stranger = world.person(south, council, "Stranger", Role.BUSINESS_MANAGER);
    var learned = published(north, "What we learned");

    for (var slug : List.of(world.slugOf(north), world.slugOf(south))) {
      for (var path : List.of("/statements/", "/thread/statement/")) {
        assertThat(pages.get().uri("/p/" + slug + path + learned).with(as(stranger)))
            .hasStatus(404);
      }
    }
    assertThat(pages
            .get()
            .uri("/p/" + world.slugOf(south) + "/thread/nothing/" + learned)
            .with(as(stranger)))
        .hasStatus(404);
  }

  private UUID published(PartnershipId partnership, String title) {
    var id = Ids.next();
    new Viewer.Job(partnership, "test")
        .run(() -> releases.takeOver(new PublishedStatement(
            id,
            title,
            LocalDate.of(2022, 2, 7),
            "The partnership",
            "Our website",
            List.of("Text."))));
    return id;
  }

  private static Node node(UUID statement) {
    return new Node(Statements.KIND, statement);
  }
}
