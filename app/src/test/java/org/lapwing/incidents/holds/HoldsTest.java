package org.lapwing.incidents.holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.AnIncident.took;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Preserving;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.requests.Attachments;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Round;
import org.lapwing.requests.Subject;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HoldsTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Holds holds;

  @Autowired
  StandingHolds standing;

  @Autowired
  HoldsWaiting waiting;

  @Autowired
  Preserving preserving;

  private CaseId file(AnIncident here) {
    var id = here.recorded("K-7", today.minusDays(8), "Child A");
    return here.manager.call(() -> beans.getBean(Incidents.class).get(id).caseFile());
  }

  private HoldWish wish(HoldKind kind, int review) {
    return new HoldWish(
        kind,
        kind == HoldKind.RELEASE ? "prosecutor" : "cpia",
        "A decision on charges is awaited",
        "Senior investigating officer",
        today,
        today.plusDays(review));
  }

  private UUID placed(AnIncident here, CaseId file, HoldKind kind, int review) {
    return took(here.manager.call(() -> holds.place(file, Ids.next(), wish(kind, review))));
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  @Test
  void a_hold_stands_until_a_person_lifts_it_and_says_why() {
    var here = new AnIncident(beans);
    var file = file(here);
    var id = placed(here, file, HoldKind.RELEASE, 40);

    assertThat(here.manager.call(() -> standing.over(List.of(file))).stands()).isTrue();
    assertThat(refused(here.manager.call(() -> holds.lift(file, id, " "))))
        .startsWith("Enter why it is lifted");
    took(here.manager.call(
        () -> holds.review(file, id, Ids.next(), today.plusDays(60), "The officer asks for it")));
    took(here.manager.call(() -> holds.lift(file, id, "No charge; the officer agreed")));

    var hold = here.police.call(() -> holds.get(file, id));
    assertThat(hold.stands()).isFalse();
    assertThat(hold.lifted())
        .extracting(Hold.Lifted::reason)
        .isEqualTo("No charge; the officer agreed");
    assertThat(hold.reviewOn()).isEqualTo(today.plusDays(60));
    assertThat(here.manager.call(() -> holds.reviews(hold))).hasSize(1);
    assertThat(here.manager.call(() -> standing.over(List.of(file))).stands()).isFalse();
    assertThat(refused(here.manager.call(
            () -> holds.review(file, id, Ids.next(), today.plusDays(9), "Once more"))))
        .startsWith("This hold was lifted");
  }

  @Test
  void sending_the_form_twice_places_one_hold() {
    var here = new AnIncident(beans);
    var file = file(here);
    var once = Ids.next();
    took(here.manager.call(() -> holds.place(file, once, wish(HoldKind.RELEASE, 40))));
    took(here.manager.call(() -> holds.place(file, once, wish(HoldKind.RELEASE, 40))));
    assertThat(here.manager.call(() -> holds.of(file))).hasSize(1);
  }

  @Test
  void partners_read_a_hold_and_cannot_place_or_lift_one() {
    var here = new AnIncident(beans);
    var file = file(here);
    var id = placed(here, file, HoldKind.RELEASE, 40);
    assertThat(here.police.call(() -> holds.of(file))).hasSize(1);
    assertThatThrownBy(() -> here.police.call(() -> holds.lift(file, id, "Why not")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            here.police.call(() -> holds.place(file, Ids.next(), wish(HoldKind.RELEASE, 40))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_may_not_read_the_case_learns_that_a_hold_stands_and_nothing_of_it() {
    var here = new AnIncident(beans);
    var file = file(here);
    placed(here, file, HoldKind.RELEASE, 40);

    var told = here.hospital.call(() -> standing.over(List.of(file)));
    assertThat(told.stands()).isTrue();
    assertThat(told.seen()).isEmpty();
    assertThat(here.hospital.call(() -> holds.of(file))).isEmpty();
    assertThat(here.manager.call(() -> standing.over(List.of(file))).seen())
        .singleElement()
        .satisfies(seen -> assertThat(seen.caseLabel()).isEqualTo("K-7"));

    var elsewhere = new AnIncident(beans);
    assertThat(elsewhere.manager.call(() -> standing.over(List.of(file))).stands())
        .isFalse();
    assertThat(elsewhere.manager.call(() -> standing.isAnyHere())).isFalse();
    assertThat(here.hospital.call(() -> standing.isAnyHere())).isTrue();
  }

  @Test
  void a_hold_is_work_when_it_is_to_be_looked_at_again_and_named_neutrally() {
    var here = new AnIncident(beans);
    var file = file(here);
    placed(here, file, HoldKind.RELEASE, 15);
    assertThat(here.manager.call(() -> waiting.waiting())).isEmpty();
    placed(here, file, HoldKind.KEEPING, 14);

    assertThat(here.manager.call(() -> waiting.waiting())).singleElement().satisfies(item -> {
      assertThat(item.reference()).isEqualTo("K-7");
      assertThat(item.title()).doesNotContain("charges", "officer");
      assertThat(item.due()).isEqualTo(today.plusDays(14));
    });
    var late = AnIncident.on(today.plusDays(15), () -> here.manager.call(() -> waiting.waiting()));
    assertThat(late).extracting(WorkItem::late).containsExactly(true, false);
    assertThat(here.police.call(() -> waiting.waiting())).isEmpty();
    assertThat(here.manager.call(() -> waiting.ahead(today, 9)))
        .extracting(Ahead::what)
        .containsExactly("K-7: look at a hold again", "K-7: look at a hold again");
    assertThat(here.police.call(() -> waiting.ahead(today, 9))).isEmpty();
  }

  @Test
  void a_legal_hold_keeps_files_from_being_taken_out_of_an_answer_and_stops_no_release() {
    var here = new AnIncident(beans);
    var file = file(here);
    here.manager.run(() -> took(beans
        .getBean(Requests.class)
        .send(new Round(
            Ids.next(),
            file,
            List.of(here.hospital.agency()),
            today.minusYears(1),
            today,
            "section_16h",
            today.plusDays(7),
            List.of(new Subject("Una Invented", "", "", "", "Mother"))))));
    var request = here.manager.call(
        () -> beans.getBean(Requests.class).of(file).getFirst().id());
    var attachments = beans.getBean(Attachments.class);
    var once = Ids.next();
    took(here.hospital.call(() -> attachments.add(
        request,
        once,
        "summary.csv",
        new ByteArrayInputStream("day,what\n1,visit\n".getBytes(StandardCharsets.UTF_8)))));

    var hold = placed(here, file, HoldKind.KEEPING, 40);
    assertThat(here.hospital.call(() -> preserving.isKept(file))).isTrue();
    assertThat(here.manager.call(() -> standing.over(List.of(file))).stands()).isFalse();
    assertThat(refused(here.hospital.call(() -> attachments.remove(request, once))))
        .startsWith("Nothing can be taken out at present");
    assertThat(here.hospital.call(() -> attachments.mine(request))).hasSize(1);

    took(here.manager.call(() -> holds.lift(file, hold, "The investigation ended")));
    took(here.hospital.call(() -> attachments.remove(request, once)));
    assertThat(here.hospital.call(() -> attachments.mine(request))).isEmpty();
  }
}
