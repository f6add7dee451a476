package org.lapwing.oversight.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.ActionWish;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.MeetingWorld;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.oversight.agenda.Wording;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Paper;
import org.lapwing.platform.documents.Papers;
import org.lapwing.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingPacksTest extends MeetingWorld {

  @Autowired
  MeetingPacks packs;

  @Autowired
  Agendas agendas;

  @Autowired
  Publishing publishing;

  @Autowired
  Papers papers;

  @Test
  void a_pack_holds_the_agenda_the_last_minutes_and_how_the_plan_stands() {
    var pack = clerk.call(() -> packs.of(toCome()));

    assertThat(headings(pack))
        .startsWith("Agenda", "Minutes of the last meeting")
        .contains(
            "The action plan",
            "Where actions stand, by agency",
            "Past their day",
            "What changed since the last meeting");
    assertThat(pack.toString())
        .contains("What families say", "We met last time.", "Ask every father", "Police");
    assertThat(pack.markings()).containsExactly("OFFICIAL", "DRAFT");
  }

  @Test
  void a_pack_is_a_pdf_that_a_screen_reader_can_read_and_a_word_file() {
    var pack = clerk.call(() -> packs.handedOut(toCome()));

    assertThat(PdfUa.errors(papers.set(pack, Format.PDF))).isEmpty();
    assertThat(papers.set(pack, Format.WORD)).isNotEmpty();
  }

  @Test
  void others_than_the_clerks_have_the_pack_once_the_agenda_is_published() {
    var id = toCome();
    assertThatThrownBy(() -> police.call(() -> packs.of(id))).isInstanceOf(NotFound.class);

    took(clerk.call(() -> publishing.publish(id, agendas.of(id).version())));
    took(clerk.call(() -> agendas.add(id, Ids.next(), wording("Not published yet"))));

    var pack = police.call(() -> packs.of(id));
    assertThat(pack.toString()).contains("What families say").doesNotContain("Not published yet");
    assertThat(pack.markings()).containsExactly("OFFICIAL");
    assertThat(scrutineer.call(() -> packs.of(id)).fingerprint()).isEqualTo(pack.fingerprint());
    assertThatThrownBy(() -> stranger.call(() -> packs.of(id))).isInstanceOf(NotFound.class);
  }

  private MeetingId toCome() {
    var last = planned(today.minusDays(30));
    hold(last, List.of(), council, police);
    var owner = new Owner(police.person(), police.agency(), List.of());
    var action = new ActionWish(Ids.next(), "Ask every father", owner, today.plusDays(9));
    took(clerk.call(() -> decisions.make(
        last, new DecisionWish("Ask fathers", null, Optional.of(action)), Ids.next())));
    took(clerk.call(() -> meetings.write(last, meetings.get(last).version(), "We met last time.")));
    var next = planned(today.plusDays(9));
    took(clerk.call(() -> agendas.add(next, Ids.next(), wording("What families say"))));
    return next;
  }

  private static List<String> headings(Paper pack) {
    return pack.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).words())
        .toList();
  }

  private static Wording wording(String title) {
    return new Wording(title, "", Purpose.DISCUSS, 20, null);
  }
}
