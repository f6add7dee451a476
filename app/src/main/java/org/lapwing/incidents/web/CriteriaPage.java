package org.lapwing.incidents.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.Partners.Partner;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.web.deciding.TestsView;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;
import org.lapwing.thread.ThreadPanel;

/**
 * All that criteria.jte may know: what each partner holds about one child, and where the decision stands.
 *
 * @param panel the thread of the decision, or null while there is none and for guests
 */
public record CriteriaPage(
    String back,
    Incident incident,
    Child child,
    Partners partners,
    Deliberation<Standing> said,
    TestsView tests,
    Map<PersonId, String> names,
    @Nullable ThreadPanel panel) {

  public CaseBanner banner() {
    return CaseBanner.of(incident.caseLabel(), "#support");
  }

  public String here() {
    return back + "/children/" + child.id();
  }

  /** What a partner holds now, or null. */
  public @Nullable Position<Standing> of(Partner partner) {
    return said.of(partner.kind()).orElse(null);
  }

  /** Who spoke for their agency. */
  public String spoke(Position<?> position) {
    return position.delegate() ? "Delegate acting" : names.getOrDefault(position.person(), "");
  }

  public static String called(Partner partner) {
    return partner.called().isEmpty() ? partner.kind().words() : partner.called();
  }

  public static String moment(Position<?> position) {
    return InWords.date(InWords.dayOf(position.at()));
  }

  /** Whether the reader may take a position for their agency now. */
  public boolean mayTake() {
    return child.isOpen() && !incident.placeholder() && partners.mine().isPresent();
  }

  /** Whether the reader has not taken one yet. */
  public boolean isFirst() {
    return partners.mine().flatMap(said::of).isEmpty();
  }

  /** Where it stands, in a few words. */
  public String stands() {
    var decision = child.decision();
    if (decision != null && !child.isOpen()) {
      return decision.standing().words();
    }
    return switch (said.reached()) {
      case Reached.Waiting<Standing>(var on) ->
        "%d of %d positions recorded"
            .formatted(said.partners().size() - on.size(), said.partners().size());
      case Reached.Differing<Standing> _ -> "The partners differ";
      case Reached.Agreed<Standing>(var standing, var _) -> standing.words();
    };
  }

  /** What that means, and what comes next. */
  public String means() {
    var decision = child.decision();
    if (decision != null && !child.isOpen()) {
      return decision.on() == null
          ? "As published. The statement names no day, and no reasons are recorded here."
          : "Decided on %s by %s.".formatted(InWords.date(decision.on()), byWhom());
    }
    return switch (said.reached()) {
      case Reached.Waiting<Standing>(var on) -> "Waiting for " + named(on) + ".";
      case Reached.Differing<Standing> _ ->
        "No decision stands. Each partner can change its position. If two agree, the third can accept what they hold and record its dissent.";
      case Reached.Agreed<Standing> _ -> "";
    };
  }

  private String byWhom() {
    var dissenting = said.reached() instanceof Reached.Agreed<Standing>(var _, var who)
        ? who
        : List.<AgencyKind>of();
    return dissenting.isEmpty()
        ? "all partners together"
        : "the partners, with the dissent of " + named(dissenting);
  }

  private String named(List<AgencyKind> kinds) {
    return partners.all().stream()
        .filter(partner -> kinds.contains(partner.kind()))
        .map(CriteriaPage::called)
        .collect(collectingAndThen(toList(), Partners::inLine));
  }

  /** The positions that were changed later, latest first. */
  public Timeline earlier() {
    return new Timeline(said.earlier().stream().map(this::event).toList());
  }

  private Timeline.Event event(Position<?> position) {
    return new Timeline.Event(
        position.standing().words(),
        named(List.of(position.partner())),
        position.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(position.at()),
        Words.of(position.reasons()));
  }
}
