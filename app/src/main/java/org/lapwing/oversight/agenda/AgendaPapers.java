package org.lapwing.oversight.agenda;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the papers of agendas: files that somebody sends, hostile until they are checked. */
@Service
@Transactional
public class AgendaPapers {

  private static final String KIND = "agenda-paper";
  private static final int LONGEST = 150;

  private final PaperStore store;
  private final Agendas agendas;
  private final AgendaStore rows;
  private final Keeping keeping;
  private final Clock clock;

  /** What keeps a file, and what is put on record of it. */
  @org.springframework.stereotype.Component
  record Keeping(Files files, Meetings meetings, Publishing publishing, Trail trail) {}

  AgendaPapers(PaperStore store, Agendas agendas, AgendaStore rows, Keeping keeping, Clock clock) {
    this.store = store;
    this.agendas = agendas;
    this.rows = rows;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * The papers of a meeting that the person now acting may read: the clerks all, also the withdrawn; others those that were
   * there when the agenda was published last.
   */
  @Transactional(readOnly = true)
  public List<AgendaPaper> of(MeetingId meeting) {
    var all = store.of(keeping.meetings().get(meeting).id());
    if (Clerks.isOne()) {
      return all.stream().map(this::paper).toList();
    }
    return keeping
        .publishing()
        .latest(meeting)
        .map(edition -> all.stream()
            .filter(row -> row.withdrawn() == null && !row.at().isAfter(edition.at()))
            .filter(row -> edition.items().stream().anyMatch(item -> item.id().equals(row.item())))
            .map(this::paper)
            .toList())
        .orElse(List.of());
  }

  /** The file of a paper that the person now acting may read; what is withdrawn is handed out no more. */
  @Transactional(readOnly = true)
  public StoredFile file(MeetingId meeting, UUID paper) {
    return standing(meeting, paper).file();
  }

  /** A paper of that meeting that stands. */
  @Transactional(readOnly = true)
  public AgendaPaper standing(MeetingId meeting, UUID paper) {
    return of(meeting).stream()
        .filter(one -> one.id().equals(paper) && one.stands())
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds a file to an item; sent twice, it is there once. */
  public Outcome<AgendaItem> add(
      MeetingId meeting, UUID item, UUID once, String title, Upload upload) {
    var on = agendas.item(meeting, item);
    var no = Clerks.only().or(() -> Agenda.cannotChange(keeping.meetings().get(meeting)));
    if (no.isPresent()) {
      return new Refused<>(no.get());
    }
    if (title.isBlank() || title.strip().length() > LONGEST) {
      return refused(
          "title", "Enter what the paper is called, in %d characters or fewer".formatted(LONGEST));
    }
    rows.hold(meeting);
    if (store.of(meeting).stream().anyMatch(row -> row.id().equals(once))) {
      return accepted(on);
    }
    return switch (keeping.files().keep("file", upload.name(), upload.content())) {
      case Refused<StoredFile>(var because) -> new Refused<>(because);
      case Accepted<StoredFile>(var file) -> {
        var by = Viewer.person().person();
        store.add(once, item, title.strip(), file.id(), clock.instant(), by);
        rows.touch(meeting);
        keeping.trail().wrote("agenda-paper-added", KIND, once);
        yield accepted(on);
      }
    };
  }

  /** Withdraws a paper and says why; it stays kept. */
  public Outcome<AgendaPaper> withdraw(MeetingId meeting, UUID paper, String why) {
    var standing = standing(meeting, paper);
    var no = Clerks.only();
    if (no.isPresent()) {
      return new Refused<>(no.get());
    }
    if (why.isBlank()) {
      return refused("why", "Enter why the paper is withdrawn");
    }
    rows.hold(meeting);
    if (store.withdraw(paper, why.strip(), clock.instant(), Viewer.person().person())) {
      rows.touch(meeting);
      keeping.trail().wrote("agenda-paper-withdrawn", KIND, paper);
    }
    return accepted(standing);
  }

  /** A file that somebody chose. */
  public record Upload(String name, InputStream content) {}

  private AgendaPaper paper(PaperStore.Row row) {
    return new AgendaPaper(
        row.id(),
        row.item(),
        row.title(),
        keeping.files().about(row.file()),
        row.at(),
        row.by(),
        row.withdrawn());
  }
}
