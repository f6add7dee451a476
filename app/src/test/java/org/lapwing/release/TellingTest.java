package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.reviews.Learning;
import org.lapwing.reviews.Reviews;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TellingTest {

  private static final Text TEXT = Scene.text("What we learned", null, "First.");

  @Autowired
  BeanFactory beans;

  @Autowired
  Statements statements;

  @Autowired
  Threads threads;

  @Test
  void a_statement_and_the_review_that_it_tells_of_lead_to_each_other() {
    var made = new Learning(beans);
    var review = made.review().id().value();
    var id = drafted(made.manager, review);

    assertThat(told(made.manager, id)).extracting(Link::relation).containsExactly("tells of");
    assertThat(made.manager.call(
            () -> threads.panel(new Node(Reviews.KIND, review)).reliedOnBy()))
        .extracting(Link::title)
        .contains("What we learned");
    assertThat(made.reviewer.call(
            () -> threads.panel(new Node(Reviews.KIND, review)).reliedOnBy()))
        .as("who has no part in a draft does not see it beside the review either")
        .isEmpty();

    rewrite(made.manager, id, null);
    assertThat(told(made.manager, id)).isEmpty();
  }

  @Test
  void who_may_not_see_the_review_neither_learns_of_it_nor_takes_it_away() {
    var made = new Learning(beans);
    var agency = made.manager.agency();
    var comms = made.world.person(made.north, agency, "Leah", Role.COMMUNICATIONS);
    var review = made.review().id().value();
    var id = drafted(made.manager, review);
    made.partner.run(() -> Scene.accepted(statements.clear(
        id,
        Ids.next(),
        statements.clearance(statements.get(id).read().orElseThrow()).uncleared().stream()
            .map(passage -> java.util.Objects.requireNonNull(passage.id()))
            .toList())));

    assertThat(told(comms, id)).isEmpty();
    rewrite(comms, id, null);
    rewrite(comms, id, review);
    assertThat(told(made.manager, id)).hasSize(1);
    var other = drafted(comms, review);
    assertThat(comms.call(() -> statements.get(other)).review()).isNull();
  }

  private UUID drafted(Viewer.Person who, @Nullable UUID review) {
    return Scene.accepted(who.call(() -> statements.draft(Ids.next(), new Draft(TEXT, review))))
        .statement();
  }

  private void rewrite(Viewer.Person who, UUID id, @Nullable UUID review) {
    who.run(() -> {
      var edition = statements.get(id).read().orElseThrow();
      Scene.accepted(statements.rewrite(
          id, Ids.next(), edition.revision(), new Draft(edition.text(), review)));
    });
  }

  private List<Link> told(Viewer.Person who, UUID id) {
    return who.call(() -> threads.panel(new Node(Statements.KIND, id)).restsOn());
  }
}
