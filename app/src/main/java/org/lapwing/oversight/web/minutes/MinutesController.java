package org.lapwing.oversight.web.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.minutes.Sheet;
import org.lapwing.oversight.minutes.Writing;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.oversight.web.OwnerChoice;
import org.lapwing.oversight.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which minutes are written item by item, with decisions and actions on the way. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}/minutes")
class MinutesController {

  private static final Map<String, String> DONE = Map.of("saved", "Saved. Go on writing.");

  private final Writing writing;
  private final Meetings meetings;
  private final Bodies bodies;
  private final Surrounds around;
  private final Clock clock;

  /** What the page needs from elsewhere. */
  @org.springframework.stereotype.Component
  record Surrounds(Roster roster, Quorums quorums) {}

  MinutesController(
      Writing writing, Meetings meetings, Bodies bodies, Surrounds around, Clock clock) {
    this.writing = writing;
    this.meetings = meetings;
    this.bodies = bodies;
    this.around = around;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView minutes(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var written = writing.written(meeting);
    var passages = new ArrayList<Passage>();
    written
        .items()
        .forEach(item -> passages.add(
            Passage.of(item.number(), passages.size() + 1, item.said().words())));
    return page(
        slug,
        meeting,
        written,
        new Typed(written.general().words(), passages, Map.of()),
        DONE.get(done),
        List.of());
  }

  @PostMapping
  ModelAndView written(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String then,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var written = writing.written(meeting);
    var passages = new ArrayList<Passage>();
    written
        .items()
        .forEach(item -> passages.add(sent(item.number(), passages.size() + 1, item, fields)));
    var choice = OwnerChoice.of(around.roster());
    var today = LocalDate.now(clock);
    var texts = TypedText.read(version);
    var typed = new Typed(minutes, passages, Map.of());
    var faults = passages.stream()
        .flatMap(passage -> passage.faults(choice, today).stream())
        .toList();
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> again(slug, meeting, typed, texts, refusals), faults);
    }
    var sheet = new Sheet(
        texts.typed(TypedText.GENERAL, minutes),
        passages.stream().map(passage -> passage.read(texts, choice)).toList());
    return Pages.answer(
        writing.write(meeting, sheet),
        done -> switch (then) {
          case "item" -> Pages.meeting(slug, done.id()) + "/agenda/new";
          case "on" -> Pages.meeting(slug, done.id()) + "/minutes?done=saved";
          default -> Pages.meeting(slug, done.id());
        },
        refusals -> again(slug, meeting, typed, texts, refusals));
  }

  /** An item that came onto the agenda after the form was opened was not in it. */
  private static Passage sent(
      int number,
      int place,
      org.lapwing.oversight.agenda.AgendaItem item,
      Map<String, String> fields) {
    return fields.containsKey("said-" + number)
        ? Passage.typed(number, place, fields)
        : Passage.of(number, place, item.said().words());
  }

  /**
   * What stands in the fields.
   *
   * @param theirs what somebody else wrote meanwhile, by the number of the item
   */
  private record Typed(String general, List<Passage> passages, Map<Integer, String> theirs) {}

  /** The form again: theirs above what clashes, and what was not touched as it stands now. */
  private ModelAndView again(
      String slug, MeetingId id, Typed typed, TypedText texts, List<Refusal> refusals) {
    var now = writing.written(id);
    var theirs = new HashMap<Integer, String>();
    var general = texts.typed(TypedText.GENERAL, typed.general());
    if (Writing.clash(now.general(), general)) {
      theirs.put(TypedText.GENERAL, now.general().words());
    }
    var passages = new ArrayList<Passage>();
    for (var passage : typed.passages()) {
      now.items().stream()
          .filter(item -> item.number() == passage.number())
          .findFirst()
          .ifPresent(item -> {
            var said = texts.typed(item.number(), passage.said());
            if (Writing.clash(item.said(), said)) {
              theirs.put(item.number(), item.said().words());
            }
            passages.add(said.touched() ? passage : passage.saying(item.said().words()));
          });
    }
    return page(
        slug,
        id,
        now,
        new Typed(general.touched() ? typed.general() : now.general().words(), passages, theirs),
        null,
        refusals);
  }

  private ModelAndView page(
      String slug,
      MeetingId id,
      Agenda written,
      Typed typed,
      @org.jspecify.annotations.Nullable String news,
      List<Refusal> refusals) {
    var meeting = meetings.get(id);
    var ruling = around
        .quorums()
        .of(id)
        .filter(quoracy -> !quoracy.quorate())
        .map(
            _ ->
                "This meeting was not quorate, so what it decides is recorded as a recommendation until a quorate meeting confirms it.")
        .orElse("");
    return Pages.show(
        "minutes",
        new MinutesPage(
            Pages.meeting(slug, id),
            meeting,
            bodies.get(meeting.plan().body()).name(),
            written,
            typed.general(),
            typed.passages(),
            TypedText.of(written),
            typed.theirs(),
            writing.decided(id),
            OwnerChoice.of(around.roster()),
            ruling,
            news,
            refusals));
  }
}
