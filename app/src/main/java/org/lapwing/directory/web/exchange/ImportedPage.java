package org.lapwing.directory.web.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.imports.Note;
import org.lapwing.directory.imports.Plan;
import org.lapwing.directory.imports.StagedImport;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Table;

/**
 * All that imported.jte may know.
 *
 * @param base the address at which files are given
 */
public record ImportedPage(String base, StagedImport staged, List<Refusal> refusals) {

  /** What a page shows of a list; the report holds the rest. */
  private static final int MOST = 100;

  private static final int MOST_SERVICES = 40;

  public String services() {
    return base.replaceFirst("/import$", "");
  }

  public String report() {
    return base + "/" + staged.id() + "/report.xlsx";
  }

  public String title() {
    return staged.outcome() == null ? "What this file would change" : "What this file changed";
  }

  public String readOn() {
    return "%s, read at %s".formatted(staged.file(), InWords.moment(staged.readAt()));
  }

  public @Nullable String news() {
    var outcome = staged.outcome();
    return outcome == null ? null : outcome.words();
  }

  public SummaryList counts() {
    var plan = staged.plan();
    var rows = new ArrayList<SummaryList.Row>();
    rows.add(count("Added", plan.added().size()));
    rows.add(count("Changed", plan.changed().size()));
    rows.add(count("The same as here", plan.unchanged()));
    for (var kind : Note.Kind.values()) {
      var notes = staged.notes(kind).size();
      rows.add(SummaryList.row(
          kind.words(), notes == 0 ? "Nothing" : InWords.count(notes, "detail", "details")));
    }
    return SummaryList.of(rows);
  }

  private static SummaryList.Row count(String what, int services) {
    return SummaryList.row(
        what, services == 0 ? "No service" : InWords.count(services, "service", "services"));
  }

  public List<Plan.Step> added() {
    return staged.plan().added().stream().limit(MOST).toList();
  }

  public List<Plan.Step> changed() {
    return staged.plan().changed().stream().limit(MOST_SERVICES).toList();
  }

  /** How many more there are than are shown, in words; blank if none. */
  public String more(int all, int shown) {
    return all > shown ? "%,d more are in the full report.".formatted(all - shown) : "";
  }

  public Table changes(Plan.Step step) {
    return Table.of(
            "What would change of " + step.name(),
            Table.row(Table.cell("What"), Table.cell("Here now"), Table.cell("In the file")),
            step.changes().stream()
                .map(change -> Table.row(
                    Table.cell(change.what()),
                    Table.cell(said(change.before())),
                    Table.cell(said(change.after()))))
                .toList())
        .captionHidden();
  }

  public Table notes(Note.Kind kind) {
    return notes(kind.words(), staged.notes(kind));
  }

  public Table conflicts() {
    var outcome = staged.outcome();
    return notes(
        "Changed by somebody meanwhile", outcome == null ? List.of() : outcome.conflicts());
  }

  private static Table notes(String caption, List<Note> notes) {
    return Table.of(
            caption,
            Table.row(Table.cell("Where"), Table.cell("What"), Table.cell("Why")),
            notes.stream()
                .limit(MOST)
                .map(note -> Table.row(
                    Table.cell(note.where()),
                    Table.cell(said(note.what())),
                    Table.cell(note.why())))
                .toList())
        .captionHidden();
  }

  private static String said(String text) {
    return text.isBlank() ? "–" : text;
  }
}
