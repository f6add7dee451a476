package org.lapwing.oversight.story;

import static org.lapwing.oversight.story.Clerk.take;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.AgendaPapers;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.oversight.agenda.Wording;
import org.lapwing.oversight.minutes.Circulating;
import org.lapwing.oversight.minutes.Sheet;
import org.lapwing.oversight.minutes.Writing;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.documents.Block.Paragraph;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Paper;
import org.lapwing.platform.documents.Papers;
import org.springframework.stereotype.Component;

/** Makes agendas and minutes in the story, and sends them out. */
@Component
class Secretary {

  private final Clerk clerk;
  private final Cast cast;
  private final Before before;
  private final After after;

  /** What is done before a meeting. */
  @Component
  record Before(Agendas agendas, AgendaPapers papers, Publishing publishing, Papers press) {}

  /** What is done after it. */
  @Component
  record After(Writing writing, Circulating circulating) {}

  Secretary(Clerk clerk, Cast cast, Before before, After after) {
    this.clerk = clerk;
    this.cast = cast;
    this.before = before;
    this.after = after;
  }

  /** An item as the story tells it. */
  record Item(String title, String because, Purpose purpose, int minutes, String presenter) {}

  /** A paper of an item. */
  record Attached(String item, String title, String file, String words) {}

  /** What was said on an item, and what was decided. */
  record SaidOn(String said, Optional<Supplier<DecisionWish>> decided) {}

  void agenda(MeetingId id, int daysAgo, List<Item> items) {
    items.forEach(item -> {
      var wording = new Wording(
          item.title(),
          item.because(),
          item.purpose(),
          item.minutes(),
          cast.called(item.presenter()));
      clerk.on(daysAgo, () -> take(before.agendas().add(id, Ids.next(), wording)));
    });
  }

  /** Takes everything that needs attention on that day. */
  void takeWhatNeedsAttention(MeetingId id, int daysAgo) {
    clerk.on(
        daysAgo,
        () -> take(before
            .agendas()
            .take(id, before.agendas().proposals(id).stream().map(Proposal::key).toList())));
  }

  void paper(MeetingId id, int daysAgo, Attached paper) {
    clerk.on(daysAgo, () -> {
      var on = named(id, paper.item());
      var content = before
          .press()
          .set(
              new Paper(
                  paper.title(),
                  "A paper of the demonstration",
                  Paper.ENGLISH,
                  List.of("OFFICIAL"),
                  List.of(new Paragraph(paper.words()))),
              Format.PDF);
      return take(before
          .papers()
          .add(
              id,
              on.id(),
              Ids.next(),
              paper.title(),
              new AgendaPapers.Upload(paper.file(), new ByteArrayInputStream(content))));
    });
  }

  void publish(MeetingId id, int daysAgo) {
    clerk.on(
        daysAgo,
        () -> take(before.publishing().publish(id, before.agendas().of(id).version())));
  }

  /** Writes the minutes by the titles of items. */
  void write(MeetingId id, int daysAgo, String general, Map<String, SaidOn> said) {
    clerk.on(daysAgo, () -> {
      var passages = new ArrayList<Sheet.Passage>();
      for (var item : before.agendas().of(id).items()) {
        var one = said.get(item.title());
        if (one != null) {
          passages.add(new Sheet.Passage(
              item.number(),
              new Sheet.Text(one.said(), item.said().version(), true),
              one.decided().map(wish -> new Sheet.Decided(wish.get(), Ids.next()))));
        }
      }
      return take(after.writing().write(id, new Sheet(new Sheet.Text(general, 0, true), passages)));
    });
  }

  void circulate(MeetingId id, int daysAgo) {
    clerk.on(
        daysAgo,
        () -> take(after.circulating().circulate(id, after.circulating().usual(id))));
  }

  private AgendaItem named(MeetingId id, String title) {
    return before.agendas().of(id).items().stream()
        .filter(item -> item.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
