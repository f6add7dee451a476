package org.lapwing.incidents.web.parallel;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.parallel.Proceeding;
import org.lapwing.incidents.parallel.Proceeding.Entry;
import org.lapwing.incidents.parallel.Question;
import org.lapwing.incidents.parallel.Said;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.SummaryList.Row;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;

/** All that proceeding.jte may know: one proceeding beside a case. */
public record ProceedingPage(
    CaseAt at,
    String label,
    Proceeding proceeding,
    List<Question> questions,
    List<Said> latest,
    List<Entry> history,
    Map<PersonId, String> names,
    boolean keeps,
    @Nullable String said) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public String here() {
    return at.proceeding(proceeding.id());
  }

  public Tag state() {
    return ParallelPage.state(proceeding);
  }

  public SummaryList facts() {
    var told = proceeding.told();
    var ended = proceeding.ended();
    var next = ended == null
        ? SummaryList.row("Next", or(told.next(), "No date is known"))
        : SummaryList.row("Ended", InWords.date(ended.on()));
    List<Row> rows = new java.util.ArrayList<>(List.of(
        SummaryList.row("Called there", or(told.theirName(), "Not known")),
        SummaryList.row("Contact", or(told.contact(), "Not known. Usually: " + usual())),
        SummaryList.row("Reached by", or(told.reached(), "Not known")),
        next));
    if (ended != null) {
      rows.add(SummaryList.row("What came of it", ended.outcome()));
    }
    return SummaryList.of(rows);
  }

  private String usual() {
    var contact = proceeding.kind().contact();
    return Character.toLowerCase(contact.charAt(0)) + contact.substring(1);
  }

  private static String or(String words, String otherwise) {
    return words.isBlank() ? otherwise : words;
  }

  /** What was said last to a question. */
  public Optional<Said> to(Question question) {
    return latest.stream()
        .filter(one ->
            one.proceeding().equals(proceeding.id()) && one.question().equals(question.code()))
        .findFirst();
  }

  public Timeline timeline() {
    return new Timeline(history.stream().map(this::event).toList());
  }

  private Timeline.Event event(Entry entry) {
    return new Timeline.Event(
        entry.kind().words(),
        names.get(entry.by()),
        entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(entry.at()),
        entry.note().isBlank() ? null : Words.of(entry.note()));
  }
}
