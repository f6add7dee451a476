package org.lapwing.oversight.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.PackSection;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.AgendaPapers;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Edition;
import org.lapwing.oversight.agenda.Occasions;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pair;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Paper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pack of a meeting from what is live: agenda and papers, the last minutes, actions, and what other parts add. */
@Service
@Transactional(readOnly = true)
public class MeetingPacks {

  private static final String MARKING = "OFFICIAL";

  private final Meetings meetings;
  private final Bodies bodies;
  private final Content content;
  private final ObjectProvider<PackSection> sections;
  private final Trail trail;

  /** What is put into it. */
  @org.springframework.stereotype.Component
  record Content(
      Agendas agendas,
      Publishing publishing,
      AgendaPapers papers,
      Occasions occasions,
      People people) {}

  MeetingPacks(
      Meetings meetings,
      Bodies bodies,
      Content content,
      ObjectProvider<PackSection> sections,
      Trail trail) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.content = content;
    this.sections = sections;
    this.trail = trail;
  }

  /** Whether there is a pack for the person now acting: for others than the clerks once the agenda is published. */
  public boolean isThere(MeetingId id) {
    return Clerks.isOne() || content.publishing().latest(id).isPresent();
  }

  /** The pack as it would be made now. */
  public Paper of(MeetingId id) {
    var meeting = meetings.get(id);
    if (!isThere(id)) {
      throw new NotFound();
    }
    var occasion = content.occasions().of(meeting);
    var blocks = new ArrayList<Block>();
    blocks.add(facts(meeting));
    blocks.add(new Heading(1, "Agenda"));
    blocks.addAll(AgendaInPack.of(items(id), papers(id), names(id)));
    sections.stream()
        .sorted(Comparator.comparingInt(PackSection::order).thenComparing(PackSection::title))
        .forEach(section -> add(section, occasion, blocks));
    blocks.add(new Note(
        "Made on %s from what was on record that day. It holds no case material; keep names of children and families out of what you add."
            .formatted(InWords.date(occasion.today()))));
    var body = bodies.get(meeting.plan().body()).name();
    return new Paper(
        "Meeting pack: %s, %s".formatted(body, InWords.date(meeting.plan().day())),
        "The pack of meeting %s of %s".formatted(meeting.reference(), body),
        Paper.ENGLISH,
        isDraft(id) ? List.of(MARKING, "DRAFT") : List.of(MARKING),
        blocks);
  }

  /** The papers that go with it, in the order of their items. */
  public List<PackedPaper> papers(MeetingId id) {
    return PackedPaper.of(items(id), content.papers().of(id));
  }

  /** The pack for a file, put on the trail. */
  @Transactional
  public Paper handedOut(MeetingId id) {
    var paper = of(id);
    trail.wrote("meeting-pack-made", Meetings.KIND, id.value());
    return paper;
  }

  private static void add(PackSection section, Occasion occasion, List<Block> blocks) {
    var written = section.blocks(occasion);
    if (!written.isEmpty()) {
      blocks.add(new Heading(1, section.title()));
      blocks.addAll(written);
    }
  }

  private static Block facts(Meeting meeting) {
    var plan = meeting.plan();
    var pairs = new ArrayList<Pair>();
    pairs.add(new Pair("Meeting", meeting.reference()));
    pairs.add(new Pair("When", InWords.day(plan.day()) + " at " + InWords.time(plan.time())));
    pairs.add(new Pair("Where", plan.place()));
    if (!plan.about().isBlank()) {
      pairs.add(new Pair("What for", plan.about()));
    }
    return new Pairs(pairs);
  }

  private boolean isDraft(MeetingId id) {
    return Clerks.isOne() && content.agendas().of(id).isUnpublished();
  }

  private List<AgendaItem> items(MeetingId id) {
    return Clerks.isOne()
        ? content.agendas().of(id).items()
        : content.publishing().latest(id).map(Edition::items).orElse(List.of());
  }

  private java.util.Map<org.lapwing.kernel.PersonId, String> names(MeetingId id) {
    return content
        .people()
        .namesOf(items(id).stream()
            .map(item -> Optional.ofNullable(item.wording().presenter()))
            .flatMap(Optional::stream)
            .toList());
  }
}
