package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.AnIncident.took;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Searchable;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Requests;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The thread from an incident over what agencies answered to what was decided, and the search that finds the answers. */
@SpringBootTest
class JoinsOfRequestsTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  ListableBeanFactory beans;

  private List<String> reliedOnBy(Viewer.Person who, String kind, UUID id) {
    return who
        .call(() -> beans.getBean(Threads.class).panel(new Node(kind, id)))
        .reliedOnBy()
        .stream()
        .map(ThreadPanel.Link::kind)
        .sorted()
        .toList();
  }

  private List<String> restsOn(Viewer.Person who, String kind, UUID id) {
    return who.call(() -> beans.getBean(Threads.class).panel(new Node(kind, id))).restsOn().stream()
        .map(ThreadPanel.Link::kind)
        .sorted()
        .toList();
  }

  @Test
  void an_incident_is_answered_by_the_requests_of_its_case_and_not_by_one_that_was_recalled() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var asked = new AskedAgencies(here, id).asking(here.hospital, here.police);

    assertThat(reliedOnBy(here.manager, Incidents.KIND, id.value()))
        .containsExactly("Request RQ-1", "Request RQ-2");
    here.manager.run(() -> took(beans
        .getBean(Requests.class)
        .recall(asked.file(), asked.of(here.police), Ids.next(), "The wrong agency")));
    assertThat(reliedOnBy(here.manager, Incidents.KIND, id.value()))
        .containsExactly("Request RQ-1");
  }

  @Test
  void an_incident_that_is_recorded_after_agencies_were_asked_is_joined_too() {
    var here = new AnIncident(beans);
    var first = here.recorded("K-7", aware, "Child A");
    new AskedAgencies(here, first).asking(here.hospital);
    var second = here.recorded("K-7", aware, "Child B");

    assertThat(reliedOnBy(here.manager, Incidents.KIND, second.value()))
        .containsExactly("Request RQ-1");
  }

  @Test
  void decisions_rest_on_the_incident_and_on_what_was_answered_by_then() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    new AskedAgencies(here, id)
        .asking(here.hospital, here.police)
        .answered(here.hospital, "Two visits are recorded");
    var child = here.children(id).getFirst();
    for (var who : List.of(here.council, here.police, here.health)) {
      took(who.call(() -> beans
          .getBean(Criteria.class)
          .take(child, Ids.next(), Standing.MET, "So our records show")));
    }
    var reviews = beans.getBean(ReviewDecisions.class);
    for (var who : List.of(here.council, here.police, here.health)) {
      took(who.call(() -> reviews.take(
          decided(here, id),
          Ids.next(),
          ReviewOutcome.LOCAL_REVIEW,
          "So we weigh it",
          reviews.questions().stream()
              .map(one -> new Answered(one.code(), Answer.YES, ""))
              .toList())));
    }

    var criteria = Objects.requireNonNull(decided(here, id).decision()).id();
    assertThat(restsOn(here.council, Incidents.DECISION_KIND, criteria))
        .containsExactly("Incident I-1", "Request RQ-1");
    assertThat(restsOn(here.council, ReviewDecisions.KIND, reviewDecision(here, child)))
        .containsExactly("Incident I-1", "Request RQ-1");
    assertThat(reliedOnBy(here.council, Incidents.KIND, id.value()))
        .contains("Criteria decision", "Decision on a review");
    here.letIn(id, aware.plusDays(60), here.hospital);
    assertThat(restsOn(here.hospital, Incidents.DECISION_KIND, criteria))
        .containsExactly("Incident I-1", "Request RQ-1");
  }

  private Child decided(AnIncident here, IncidentId id) {
    return here.manager
        .call(() -> beans.getBean(Incidents.class).children(List.of(id.value())))
        .getFirst();
  }

  private UUID reviewDecision(AnIncident here, UUID child) {
    return here.manager.call(() -> beans
        .getBean(TransactionTemplate.class)
        .execute(_ -> beans
            .getBean(JdbcClient.class)
            .sql("select id from review_decision where child_id = :child")
            .param("child", child)
            .query(UUID.class)
            .single()));
  }

  private List<String> found(Viewer.Person who, String kind, String words) {
    return who.call(() -> beans.getBeansOfType(Searchable.class).values().stream()
        .filter(one -> one.kind().equals(kind))
        .flatMap(one -> one.find(words, null, 10).stream())
        .map(Searchable.Found::title)
        .toList());
  }

  @Test
  void answers_are_found_by_their_words_by_those_who_may_read_them() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    new AskedAgencies(here, id)
        .asking(here.hospital, here.police)
        .answered(here.hospital, "A telephone call about sleeplessness is recorded");

    assertThat(found(here.health, Requests.KIND, "sleeplessness")).containsExactly("Hospital");
    assertThat(found(here.hospital, Requests.KIND, "sleeplessness")).containsExactly("Hospital");
    assertThat(found(here.manager, Requests.KIND, "RQ-2")).containsExactly("Police");
    assertThat(found(here.hospital, Requests.KIND, "RQ-2")).isEmpty();
    var stranger = new AnIncident(beans);
    assertThat(found(stranger.manager, Requests.KIND, "sleeplessness")).isEmpty();
  }

  @Test
  void referrals_are_found_by_their_agency_and_by_who_takes_them_in() {
    var here = new AnIncident(beans);
    var wish = new Referral.Wish(
        "A baby was hurt", "A wheelbarrow is mentioned", "Marlton", null, 1, "Named nurse");
    took(here.hospital.call(() -> beans.getBean(Referrals.class).refer(wish, Ids.next())));

    assertThat(found(here.hospital, "incident-referral", "wheelbarrow")).hasSize(1);
    assertThat(found(here.manager, "incident-referral", "wheelbarrow"))
        .first()
        .asString()
        .startsWith("Hospital, referred on ");
    assertThat(found(here.police, "incident-referral", "wheelbarrow")).isEmpty();
  }
}
