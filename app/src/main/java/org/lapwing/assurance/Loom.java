package org.lapwing.assurance;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.figures.ActionFigure;
import org.lapwing.assurance.ActedOn.Carried;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.audits.figures.CycleFigures;
import org.lapwing.reviews.figures.FindingFigure;
import org.lapwing.reviews.figures.RecommendationFigure;
import org.lapwing.thread.Node;
import org.lapwing.thread.Standing;
import org.lapwing.training.figures.CourseFigures;

/** Puts the lines of findings together from the thread and the figures that were fetched for all of them at once. */
final class Loom {

  private final Followed followed;
  private final Map<UUID, ActionFigure> actions;
  private final Map<UUID, CourseFigures> courses;
  private final Map<UUID, CycleFigures> audits;

  Loom(
      Followed followed,
      List<ActionFigure> actions,
      List<CourseFigures> courses,
      List<CycleFigures> audits) {
    this.followed = followed;
    this.actions = actions.stream().collect(toMap(ActionFigure::id, identity()));
    this.courses = courses.stream().collect(toMap(CourseFigures::course, identity()));
    this.audits = audits.stream().collect(toMap(CycleFigures::cycle, identity()));
  }

  /** @param all every recommendation of the review, in the order of its number */
  Line line(FindingFigure finding, List<RecommendationFigure> all) {
    var made = all.stream().filter(one -> one.findings().contains(finding.id())).toList();
    var taken = made.stream()
        .filter(one -> !one.isRejected())
        .map(one -> new Carried(one, carrying(one)))
        .toList();
    return new Line(
        finding,
        List.of(
            recommended(finding, made), actedOn(taken), taught(finding, taken), audited(taken)));
  }

  private static Stage recommended(FindingFigure finding, List<RecommendationFigure> made) {
    var records = made.stream()
        .map(one -> new Evidence(one.reference(), "", "recommendations/" + one.id()))
        .toList();
    var remedy = new Remedy("Make a recommendation that answers it", "findings/" + finding.id());
    return Recommended.of(made, records, remedy);
  }

  private Stage actedOn(List<Carried> taken) {
    var remedy = taken.stream()
        .filter(Carried::isMissing)
        .map(Carried::recommendation)
        .findFirst()
        .map(one -> new Remedy(
            "Raise an action for %s, or join one".formatted(one.reference()),
            "recommendations/" + one.id()))
        .orElse(null);
    return ActedOn.of(taken, evidence(Followed.ACTION, recommendations(taken)), remedy);
  }

  private Stage taught(FindingFigure finding, List<Carried> taken) {
    var before = new ArrayList<Node>(List.of(new Node(Followed.FINDING, finding.id())));
    before.addAll(recommendations(taken));
    before.addAll(actions(taken));
    var taught = figures(followed.standing(Followed.COURSE, before), courses);
    var telling = new ArrayList<>(before);
    telling.addAll(nodes(Followed.COURSE, taught.stream().map(CourseFigures::course)));
    var events = followed.standing(Followed.EVENT, telling);
    var records = new ArrayList<>(evidence(Followed.COURSE, before));
    events.forEach(one -> records.add(evidence(one)));
    var remedy = new Remedy("Name a course or an event that answers it", "courses");
    return Taught.of(taught, events.size(), records, remedy);
  }

  private Stage audited(List<Carried> taken) {
    var tested = new ArrayList<>(recommendations(taken));
    tested.addAll(actions(taken));
    tested.addAll(coursesOn(actions(taken)));
    var found = figures(followed.standing(Followed.AUDIT, tested), audits);
    var untested = taken.stream()
        .flatMap(one -> one.actions().stream().filter(action -> !isTested(one, action)))
        .map(ActionFigure::reference)
        .distinct()
        .toList();
    var remedy = untested.isEmpty()
        ? null
        : new Remedy("Plan an audit that tests " + String.join(", ", untested), "audits");
    var anything = taken.stream().anyMatch(one -> !one.actions().isEmpty());
    return Audited.of(found, untested, anything, evidence(Followed.AUDIT, tested), remedy);
  }

  /** An action is tested by an audit of itself, of the recommendation it carries out, or of a course that carries it out. */
  private boolean isTested(Carried carried, ActionFigure action) {
    var own = List.of(new Node(Followed.ACTION, action.id()));
    var tested = new ArrayList<>(own);
    tested.add(new Node(Followed.RECOMMENDATION, carried.recommendation().id()));
    tested.addAll(coursesOn(own));
    return !followed.standing(Followed.AUDIT, tested).isEmpty();
  }

  private List<ActionFigure> carrying(RecommendationFigure made) {
    var node = new Node(Followed.RECOMMENDATION, made.id());
    return figures(followed.standing(Followed.ACTION, List.of(node)), actions).stream()
        .filter(action -> action.progress().counts())
        .toList();
  }

  private List<Node> coursesOn(Collection<Node> nodes) {
    return followed.standing(Followed.COURSE, nodes).stream()
        .map(Standing::node)
        .toList();
  }

  private static List<Node> recommendations(List<Carried> taken) {
    return nodes(
        Followed.RECOMMENDATION, taken.stream().map(one -> one.recommendation().id()));
  }

  private static List<Node> actions(List<Carried> taken) {
    return nodes(
        Followed.ACTION,
        taken.stream().flatMap(one -> one.actions().stream()).map(ActionFigure::id));
  }

  private static List<Node> nodes(String kind, Stream<UUID> ids) {
    return ids.distinct().map(id -> new Node(kind, id)).toList();
  }

  /** By number: A-2 before A-10. */
  private List<Evidence> evidence(String kind, Collection<Node> nodes) {
    return followed.standing(kind, nodes).stream()
        .map(Loom::evidence)
        .sorted(comparingInt((Evidence one) -> one.reference().length())
            .thenComparing(Evidence::reference))
        .toList();
  }

  /** The thread says "Action A-17": here the column says already what it is. */
  private static Evidence evidence(Standing one) {
    var said = one.seen().kindInWords();
    var reference = said.substring(said.indexOf(' ') + 1);
    return new Evidence(reference, one.seen().title(), one.seen().href());
  }

  private static <T> List<T> figures(List<Standing> standing, Map<UUID, T> figures) {
    return standing.stream()
        .<@Nullable T>map(one -> figures.get(one.node().id()))
        .filter(Objects::nonNull)
        .toList();
  }
}
