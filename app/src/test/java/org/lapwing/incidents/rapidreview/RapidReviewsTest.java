package org.lapwing.incidents.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.AnIncident.took;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.EarlierLearning.Again;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rapid review panel works on, on PostgreSQL. */
@SpringBootTest
class RapidReviewsTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  RapidReviews reviews;

  @Autowired
  PanelActions actions;

  @Autowired
  PanelWordings wordings;

  @Autowired
  EarlierLearnings earlier;

  @Autowired
  PanelContacts contacts;

  private void writes(
      AnIncident here, IncidentId id, Section section, int version, String code, String words) {
    took(here.manager.call(
        () -> reviews.write(id, section, Ids.next(), version, Map.of(code, words))));
  }

  private UUID action(AnIncident here, IncidentId id, Kind kind, String what) {
    var wish = new PanelAction.Wish(kind, what, here.police.agency(), null, null, false);
    return took(here.manager.call(() -> actions.add(id, Ids.next(), wish)));
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private ThreadPanel panel(Viewer.Person who, String kind, UUID id) {
    return who.call(() -> beans.getBean(Threads.class).panel(new Node(kind, id)));
  }

  @Test
  void what_is_written_stands_and_earlier_editions_stay() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    writes(here, id, Section.CHILD, 0, "child.voice", " The baby smiled ");
    writes(here, id, Section.CHILD, 1, "child.voice", "The baby smiled at the father");

    var review = here.police.call(() -> reviews.of(id));
    assertThat(review.written(Section.CHILD).answers())
        .containsExactly(Map.entry("child.voice", "The baby smiled at the father"));
    assertThat(review.written(Section.CHILD).version()).isEqualTo(2);
    assertThat(here.police.call(() -> reviews.answers(id)))
        .containsEntry("child.voice", "The baby smiled at the father")
        .doesNotContainKey("child.life");
    assertThat(here.police.call(() -> reviews.recorded(id)))
        .extracting(Recorded::code)
        .contains("child.voice", "equality.racism", "decision.scope");
    assertThat(editions(here, id)).isEqualTo(2);
  }

  private int editions(AnIncident here, IncidentId id) {
    return here.manager.call(() -> beans
        .getBean(TransactionTemplate.class)
        .execute(_ -> beans
            .getBean(JdbcClient.class)
            .sql("select count(*) from panel_edition where incident_id = :id")
            .param("id", id.value())
            .query(Integer.class)
            .single()));
  }

  @Test
  void of_two_who_write_the_same_section_the_second_is_told() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    writes(here, id, Section.CHILD, 0, "child.voice", "Mine");

    assertThatThrownBy(() -> writes(here, id, Section.CHILD, 0, "child.voice", "Yours"))
        .isInstanceOf(OptimisticLockingFailureException.class);
    writes(here, id, Section.EQUALITY, 0, "equality.racism", "Another section");
    assertThat(here.manager.call(() -> reviews.answers(id)))
        .containsEntry("child.voice", "Mine")
        .containsEntry("equality.racism", "Another section");
  }

  @Test
  void a_form_that_is_sent_twice_writes_once_and_one_without_a_change_writes_nothing() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var once = Ids.next();
    var answers = Map.of("child.voice", "The baby smiled");
    took(here.manager.call(() -> reviews.write(id, Section.CHILD, once, 0, answers)));
    took(here.manager.call(() -> reviews.write(id, Section.CHILD, once, 0, answers)));
    took(here.manager.call(() -> reviews.write(id, Section.CHILD, Ids.next(), 1, answers)));

    assertThat(editions(here, id)).isEqualTo(1);
  }

  @Test
  void an_incident_keeps_the_questions_of_the_day_on_which_it_was_recorded() {
    var here = new AnIncident(beans);
    var then = here.recorded("K-6", LocalDate.of(2025, 5, 31), "Child A");
    var now = here.recorded("K-7", LocalDate.of(2025, 6, 1), "Child A");

    var older = here.manager.call(() -> reviews.of(then)).questions();
    var newer = here.manager.call(() -> reviews.of(now)).questions();
    assertThat(older).extracting(PanelQuestion::code).doesNotContain("equality.racism");
    assertThat(newer).extracting(PanelQuestion::code).contains("equality.racism");
    assertThat(older).extracting(PanelQuestion::heading).contains("What happened");
    assertThat(newer)
        .extracting(PanelQuestion::heading)
        .contains("Key practice episodes")
        .doesNotContain("What happened");
    assertThat(newer).allSatisfy(one -> assertThat(one.source()).isNotBlank());
  }

  @Test
  void who_sits_on_the_panel_reads_and_who_runs_the_case_writes() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    here.letIn(id, aware.plusDays(60), here.hospital);
    writes(here, id, Section.CHILD, 0, "child.voice", "The baby smiled");

    assertThat(here.police.call(() -> reviews.answers(id))).isNotEmpty();
    assertThatThrownBy(() -> here.police.call(
            () -> reviews.write(id, Section.CHILD, Ids.next(), 1, Map.of("child.voice", "Ours"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here.hospital.call(() -> reviews.of(id))).isInstanceOf(NotFound.class);
    assertThat(here.hospital.call(() -> reviews.recorded(id))).isEmpty();
  }

  @Test
  void the_database_itself_shows_a_representative_nothing_and_a_wall_beats_a_seat() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    here.letIn(id, aware.plusDays(60), here.hospital);
    writes(here, id, Section.CHILD, 0, "child.voice", "The baby smiled");
    action(here, id, Kind.SAFETY, "See the child");

    var store = beans.getBean(PanelStore.class);
    var list = beans.getBean(PanelActionStore.class);
    assertThat(seen(here.hospital, () -> store.written(id))).isEmpty();
    assertThat(seen(here.hospital, () -> list.of(id))).isEmpty();
    assertThat(seen(here.police, () -> list.of(id))).hasSize(1);

    var file = here.manager.call(() -> beans.getBean(Incidents.class).get(id)).caseFile();
    here.manager.run(() -> took(beans
        .getBean(Access.class)
        .buildWall(Ids.next(), file, here.police.person(), "Knows the family")));
    assertThatThrownBy(() -> here.police.call(() -> reviews.of(id))).isInstanceOf(NotFound.class);
    assertThat(seen(here.police, () -> list.of(id))).isEmpty();
  }

  private <T> T seen(Viewer.Person who, Supplier<T> rows) {
    return Objects.requireNonNull(
        who.call(() -> beans.getBean(TransactionTemplate.class).<T>execute(_ -> rows.get())));
  }

  @Test
  void safety_actions_stand_apart_and_one_entered_by_mistake_leaves_the_list() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var safety = action(here, id, Kind.SAFETY, "See the child");
    action(here, id, Kind.LEARNING, "One edition of the protocol");

    var review = here.health.call(() -> reviews.of(id));
    assertThat(review.actions(Kind.SAFETY))
        .extracting(one -> one.wish().what())
        .containsExactly("See the child");
    assertThat(review.actions(Kind.LEARNING)).hasSize(1);

    var done = new PanelAction.Wish(
        Kind.SAFETY, "See the child", here.council.agency(), null, aware.plusDays(1), false);
    took(here.manager.call(() -> actions.change(id, safety, 0, done)));
    assertThatThrownBy(() -> here.manager.call(() -> actions.change(id, safety, 0, done)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    var struck =
        new PanelAction.Wish(Kind.SAFETY, "See the child", here.council.agency(), null, null, true);
    took(here.manager.call(() -> actions.change(id, safety, 1, struck)));
    assertThat(here.health.call(() -> reviews.of(id)).actions(Kind.SAFETY)).isEmpty();
  }

  @Test
  void an_action_leaves_the_case_group_only_when_a_second_person_has_read_its_words() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var action = action(here, id, Kind.LEARNING, "The father of the child was not asked");
    var first = Ids.next();
    var second = Ids.next();
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    took(here.manager.call(() -> wordings.write(id, action, first, "Ask this father", due)));
    took(here.manager.call(() -> wordings.write(id, action, second, "Ask about fathers", due)));

    assertThat(refused(here.manager.call(() -> wordings.clear(id, action, second))))
        .startsWith("You wrote these words");
    assertThat(refused(here.police.call(() -> wordings.clear(id, action, first))))
        .startsWith("Other words stand here now");
    assertThat(waiting(here.police)).containsExactly("Read and clear");
    assertThat(waiting(here.manager)).isEmpty();
    took(here.police.call(() -> wordings.clear(id, action, second)));
    took(here.police.call(() -> wordings.clear(id, action, second)));

    var raised = here.hospital
        .call(() -> beans.getBean(Actions.class).these(List.of(second)))
        .getFirst();
    assertThat(raised.promise().words()).isEqualTo("Ask about fathers");
    assertThat(raised.origin().label()).isEqualTo("Rapid review");
    assertThat(raised.origin().reference()).isEmpty();
    assertThat(here.health.call(() -> wordings.raised(List.of(action)))).containsKey(action);
    assertThat(waiting(here.police)).isEmpty();
    assertThat(panel(here.police, Actions.KIND, second).restsOn())
        .extracting(ThreadPanel.Link::kind)
        .containsExactly("Learning action");
    assertThat(panel(here.hospital, Actions.KIND, second).restsOn()).isEmpty();
    assertThat(panel(here.police, PanelActions.KIND, action).restsOn())
        .extracting(ThreadPanel.Link::kind)
        .containsExactly("Incident I-1");
  }

  private List<String> waiting(Viewer.Person who) {
    return who.call(() -> beans.getBean(WordingsWaiting.class).waiting()).stream()
        .map(WorkItems.WorkItem::ask)
        .toList();
  }

  @Test
  void an_action_of_the_partnership_is_not_taken_from_under_and_what_is_done_is_not_promised() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var action = action(here, id, Kind.LEARNING, "One edition of the protocol");
    var words = Ids.next();
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    took(here.manager.call(() -> wordings.write(id, action, words, "Hold one edition", due)));
    took(here.health.call(() -> wordings.clear(id, action, words)));

    var struck =
        new PanelAction.Wish(Kind.LEARNING, "One edition", here.police.agency(), null, null, true);
    assertThat(refused(here.manager.call(() -> actions.change(id, action, 0, struck))))
        .startsWith("An action of the partnership rests on this");
    assertThat(refused(here.manager.call(
            () -> wordings.write(id, action, Ids.next(), "Hold two editions", due))))
        .startsWith("This is an action of the partnership already");

    var done = new PanelAction.Wish(
        Kind.SAFETY, "Seen", here.police.agency(), null, aware.plusDays(1), false);
    var safety = took(here.manager.call(() -> actions.add(id, Ids.next(), done)));
    assertThat(refused(
            here.manager.call(() -> wordings.write(id, safety, Ids.next(), "See the child", due))))
        .startsWith("This is done already");
  }

  @Test
  void the_same_learning_again_is_joined_to_the_earlier_incident() {
    var here = new AnIncident(beans);
    var before = here.recorded("K-6", aware.minusDays(100), "Child A");
    var id = here.recorded("K-7", aware, "Child A");
    var wish = new EarlierLearning.Wish(
        "The incident of K-6", "Nobody asked about the father", Again.YES, "", before, false);
    var learning = took(here.manager.call(() -> earlier.add(id, Ids.next(), wish)));

    assertThat(panel(here.police, Incidents.KIND, id.value()).restsOn())
        .extracting(ThreadPanel.Link::kind)
        .containsExactly("Incident I-1");
    assertThat(here.police.call(() -> reviews.of(id)).earlier())
        .extracting(one -> one.wish().again())
        .containsExactly(Again.YES);

    var ofItself = new EarlierLearning.Wish("Itself", "Nothing", Again.NO, "", id, false);
    assertThat(refused(here.manager.call(() -> earlier.add(id, Ids.next(), ofItself))))
        .isEqualTo("Choose an earlier incident from the list");

    var struck = new EarlierLearning.Wish("K-6", "Nothing", Again.NO, "", before, true);
    took(here.manager.call(() -> earlier.change(id, learning, 0, struck)));
    assertThat(panel(here.police, Incidents.KIND, id.value()).restsOn()).isEmpty();
  }

  @Test
  void contacts_are_kept_by_side_and_the_database_refuses_one_that_nobody_confirmed() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var mother = new PanelContact.Wish(
        Side.FAMILY, "Mother", aware, "Amina Rahman", aware, "Plain words", "She was told", false);
    var team =
        new PanelContact.Wish(Side.PRACTITIONERS, "Ward team", null, "", null, "", "", false);
    var contact = took(here.manager.call(() -> contacts.add(id, Ids.next(), mother)));
    took(here.manager.call(() -> contacts.add(id, Ids.next(), team)));

    var review = here.police.call(() -> reviews.of(id));
    assertThat(review.contacts(Side.FAMILY)).extracting(PanelContact::wish).containsExactly(mother);
    assertThat(review.contacts(Side.PRACTITIONERS)).hasSize(1);
    assertThat(here.manager.call(() -> contacts.get(id, contact)).version()).isZero();

    var unsafe = new PanelContact(
        Ids.next(),
        new PanelContact.Wish(Side.FAMILY, "Father", aware, "", null, "", "", false),
        0);
    var incident = here.manager.call(() -> beans.getBean(Incidents.class).get(id));
    assertThatThrownBy(() -> here.manager.call(() -> beans
            .getBean(TransactionTemplate.class)
            .execute(_ -> beans
                .getBean(PanelContactStore.class)
                .add(incident, unsafe, java.time.Instant.EPOCH, here.manager.person()))))
        .hasMessageContaining("check");
  }
}
