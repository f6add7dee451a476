package org.lapwing.oversight.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Wording;
import org.lapwing.oversight.web.MeetingBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class MinutesPagesTest extends MeetingBrowser {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

  @Autowired
  Agendas agendas;

  @Test
  void minutes_are_written_with_a_decision_and_an_action_on_one_page() {
    var id = withItems("Fathers", "Nights");
    var page = read(at(id) + "/minutes", clerk);
    assertThat(page).contains("1. Fathers", "2. Nights", "What belongs to no item");

    done(
        at(id) + "/minutes",
        with(
            day("due-1", today.plusDays(9)),
            "version",
            version(page),
            "said-1",
            "We asked.",
            "decided-1",
            "Ask every father",
            "promise-1",
            "Ask in the booking form",
            "owner-1",
            police.person().value().toString(),
            "said-2",
            ""));

    var meeting = read(at(id), police);
    assertThat(meeting).contains("1. Fathers", "We asked.", "Ask every father");
    var decision = clerk.call(() -> decisions.of(id)).getFirst();
    assertThat(read("/p/" + slug + "/meeting-decisions/" + decision.id().value(), police))
        .contains("Ask in the booking form");
  }

  @Test
  void an_action_without_a_decision_is_recorded_as_decided_in_its_own_words() {
    var id = withItems("Fathers");
    done(
        at(id) + "/minutes",
        with(
            day("due-1", today.plusDays(9)),
            "said-1",
            "",
            "promise-1",
            "Ask in the booking form",
            "owner-1",
            police.agency().value().toString()));

    assertThat(clerk.call(() -> decisions.of(id)))
        .extracting(org.lapwing.oversight.MeetingDecision::decided)
        .containsExactly("Ask in the booking form");
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_nothing_that_was_typed_is_lost() {
    var id = withItems("Fathers", "Nights");
    var page = no(
        at(id) + "/minutes",
        with(
            day("due-1", today.minusDays(1)),
            "version",
            version(read(at(id) + "/minutes", clerk)),
            "said-1",
            "We asked.",
            "promise-1",
            "Ask in the booking form",
            "said-2",
            "At night too."));

    assertThat(page)
        .contains(
            "Choose who owns this action",
            "The date due must be today or in the future",
            "We asked.",
            "At night too.",
            "value=\"Ask in the booking form\"");
    assertThat(clerk.call(() -> decisions.of(id))).isEmpty();
  }

  @Test
  void somebody_elses_words_on_the_same_item_are_shown_above_ones_own() {
    var id = withItems("Fathers", "Nights");
    var opened = version(read(at(id) + "/minutes", clerk));
    done(at(id) + "/minutes", "version", opened, "said-1", "Theirs", "said-2", "");

    var page =
        no(at(id) + "/minutes", "version", opened, "said-1", "Mine", "said-2", "At night too.");
    assertThat(page)
        .contains("Somebody else wrote on this item meanwhile", "Theirs", "Mine", "At night too.");
    done(
        at(id) + "/minutes",
        "version",
        version(page),
        "said-1",
        "Theirs and mine",
        "said-2",
        "At night too.");
    assertThat(clerk.call(() -> meetings.get(id)).minutes()).contains("Theirs and mine");
  }

  @Test
  void what_was_not_touched_overwrites_nothing() {
    var id = withItems("Fathers", "Nights");
    var opened = version(read(at(id) + "/minutes", clerk));
    done(at(id) + "/minutes", "version", opened, "said-1", "Theirs", "said-2", "");
    done(at(id) + "/minutes", "version", opened, "said-1", "", "said-2", "Mine");

    assertThat(clerk.call(() -> meetings.get(id)).minutes()).contains("Theirs", "Mine");
  }

  @Test
  void minutes_are_approved_circulated_and_corrected() {
    var id = withItems("Fathers");
    done(at(id) + "/minutes", "said-1", "We asked.", "then", "on");
    assertThat(read(at(id) + "/minutes?done=saved", clerk)).contains("Saved. Go on writing.");
    assertThat(no(at(id) + "/circulate", "people", police.person().value().toString()))
        .contains("not approved yet");
    done(at(id) + "/approve");

    assertThat(read(at(id), clerk)).contains("Circulate the minutes", "Add a correction");
    assertThat(read(at(id) + "/circulate", clerk)).contains("Priya, Police");
    assertThat(no(at(id) + "/circulate")).contains("Choose at least one person");
    done(at(id) + "/circulate", "people", police.person().value().toString());
    assertThat(read(at(id) + "/correct", clerk)).contains("What is put right?");
    assertThat(no(at(id) + "/correct")).contains("Enter what is put right");
    done(at(id) + "/correct", "words", "Priya came at 3pm.");
    assertThat(read(at(id), police))
        .contains("Who has the minutes", "Priya came at 3pm.", "Correction added on");
  }

  @Test
  void a_page_says_that_a_meeting_was_not_quorate_and_how_a_recommendation_is_confirmed() {
    assertThat(read(base() + "/bodies/" + executive.value() + "/quorum", clerk))
        .contains("Nothing is laid down yet");
    assertThat(no(base() + "/bodies/" + executive.value() + "/quorum", "least", "x"))
        .contains("Enter the first day", "must be a whole number", "Enter where this is laid down");
    done(
        base() + "/bodies/" + executive.value() + "/quorum",
        with(
            day("from", today.minusDays(100)),
            "least",
            "3",
            "kinds",
            "police",
            "source",
            "Terms of reference, section 5"));
    assertThat(read(base() + "/bodies", clerk)).contains("When can they decide?");

    var id = planned(today);
    assertThat(read(at(id) + "/attendance", clerk))
        .contains("At least 3 members, and somebody must speak for: police");
    done(
        at(id) + "/attendance",
        "people",
        council.person().value().toString(),
        "apologies",
        police.person().value().toString());
    assertThat(read(at(id), board))
        .contains("Not quorate", "Priya sent apologies", "Police: neither Priya nor a deputy");
    assertThat(read(at(id) + "/minutes", clerk)).contains("recorded as a recommendation");
    var decision = done(at(id) + "/decide", "words", "Ask fathers", "needs-action", "no");
    assertThat(read(decision, board)).contains("this is a recommendation until");
    assertThat(read(decision + "/confirm", clerk)).contains("No later meeting");
    assertThat(got(decision + "/confirm", police)).hasStatus(HttpStatus.NOT_FOUND);

    var later = planned(today);
    done(
        at(later) + "/attendance",
        "people",
        council.person().value().toString(),
        "people",
        board.person().value().toString(),
        "deputy-" + police.person().value(),
        deputy.person().value().toString());
    assertThat(read(at(later), board)).contains("Quorate", "Priya sent Jo");
    done(decision + "/confirm", "meeting", later.value().toString());
    assertThat(read(decision, board)).contains("Confirmed at");
  }

  private MeetingId withItems(String... titles) {
    var id = planned(today);
    for (var title : titles) {
      var wording = new Wording(title, "", Purpose.DISCUSS, null, null);
      took(clerk.call(() -> agendas.add(id, Ids.next(), wording)));
    }
    hold(id, List.of(), police);
    return id;
  }

  private String base() {
    return "/p/" + slug + "/meetings";
  }

  private static String version(String page) {
    var found = VERSION.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
