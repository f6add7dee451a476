package org.lapwing.audits.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.Sample;
import org.lapwing.audits.Sheet;
import org.lapwing.audits.Stage;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Steps;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.thread.ThreadPanel;

/**
 * All that audit.jte may know.
 *
 * @param earlier the round that it repeats, or null
 * @param later the rounds that repeat it
 * @param asked the agencies whose files are looked at, by alphabet
 */
public record AuditPage(
    String base,
    Round round,
    @Nullable Round earlier,
    List<AuditCycle> later,
    List<Asked> asked,
    UUID once,
    boolean mayEdit,
    List<Refusal> refusals,
    ThreadPanel panel) {

  private static final List<Stage> STEPS = List.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.REPORTED);

  /** An agency whose files are looked at. */
  public record Asked(AgencyId agency, String name) {}

  public AuditCycle cycle() {
    return round.cycle();
  }

  public String here() {
    return base + "/" + cycle().id().value();
  }

  public String at(AuditCycle other) {
    return base + "/" + other.id().value();
  }

  public Steps steps() {
    var stage = cycle().stage();
    return new Steps(
        "Where this audit stands",
        STEPS.stream().map(Stage::words).toList(),
        STEPS.indexOf(stage),
        stage == Stage.REPORTED);
  }

  public SummaryList facts() {
    var plan = cycle().plan();
    return SummaryList.of(List.of(
        SummaryList.row("About", plan.theme()),
        SummaryList.row(
            "Practice from", InWords.date(plan.from()) + " to " + InWords.date(plan.to())),
        SummaryList.row("Files", plan.sample().words())));
  }

  public @Nullable Sheet sheet(Asked agency) {
    return round.sheet(agency.agency()).orElse(null);
  }

  public boolean anyResults() {
    return !round.sheets().isEmpty();
  }

  /** Each question with what was found, the one by which the audit is told leading. */
  public List<QuestionPart> questions() {
    return cycle().plan().questions().stream()
        .map(question -> new QuestionPart(
            cycle().plan().questions().indexOf(question), question, round, earlier, asked))
        .toList();
  }

  /** What may be read from these files, and what may not. */
  public String meaning() {
    return cycle().plan().sample() == Sample.RANDOM
        ? "The files were drawn at random. Each line is the range in which the share of all files is likely to lie, 19 times in 20. Small samples give wide ranges."
        : "The files were chosen on purpose, so these counts are true of these files alone. No likely range is drawn: it would only hold for files drawn at random.";
  }
}
