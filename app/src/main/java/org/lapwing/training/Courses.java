package org.lapwing.training;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.practice.Programmes;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.lapwing.training.CourseEntry.Kind;
import org.lapwing.training.CourseState.Offered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules, and our own pages, may ask of courses. Each verb takes {@code once}, an id that its form carries:
 * sending the form twice does the deed once.
 */
@Service
@Transactional
public class Courses {

  /** What the thread calls a course. */
  public static final String KIND = "course";

  private final CourseStore store;
  private final CourseHistory history;
  private final TrainingNumbers numbers;
  private final TrainingLedger ledger;
  private final Threads threads;

  Courses(
      CourseStore store,
      CourseHistory history,
      TrainingNumbers numbers,
      TrainingLedger ledger,
      Threads threads) {
    this.store = store;
    this.history = history;
    this.numbers = numbers;
    this.ledger = ledger;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public Course get(CourseId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Course> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  @Transactional(readOnly = true)
  public List<CourseEntry> history(CourseId id) {
    return history.of(id);
  }

  /** Records a course that is offered from today, and joins it to what it is for. */
  public Outcome<Course> add(Course.Outline outline, Collection<Node> reasons, UUID once) {
    Trainers.requireEditor();
    var id = new CourseId(once);
    var before = store.find(id);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = outline.wrong();
    return wrong.isEmpty()
        ? accepted(added(id, outline.stripped(), reasons))
        : new Refused<>(wrong.getFirst());
  }

  /** Puts the words right that somebody read as a version, unless somebody else has done so meanwhile. */
  public Outcome<Course> reword(CourseId id, UUID once, int version, Course.Outline outline) {
    return change(id, once, Kind.REWORDED, "", course -> {
      if (course.version() != version) {
        return refused(
            "title",
            "Somebody else has saved this meanwhile: %s. Save again to use yours"
                .formatted(course.outline().title()));
      }
      var wrong = outline.wrong();
      return wrong.isEmpty() ? accepted(course.reworded(outline)) : new Refused<>(wrong.getFirst());
    });
  }

  /** Says that a course must be looked at again, and which action or finding it must answer. */
  public Outcome<Course> review(CourseId id, UUID once, String reason, Node mustAnswer) {
    return change(id, once, Kind.REVIEWED, reason, course -> {
      var reviewed = course.review(reason, mustAnswer, ledger.today());
      if (reviewed instanceof Accepted<Course> _) {
        join(id, mustAnswer);
        ledger.announce(TrainingEvent.CoursePutUnderReview::new, id);
      }
      return reviewed;
    });
  }

  /** Offers a course again, saying what changed. */
  public Outcome<Course> offer(CourseId id, UUID once, String changed) {
    return change(id, once, Kind.OFFERED, changed, course -> {
      var offered = course.offer(changed, ledger.today());
      if (offered instanceof Accepted<Course> _) {
        ledger.announce(TrainingEvent.CourseOffered::new, id);
      }
      return offered;
    });
  }

  public Outcome<Course> withdraw(CourseId id, UUID once, String reason) {
    return change(id, once, Kind.WITHDRAWN, reason, course -> {
      var withdrawn = course.withdraw(reason, ledger.today());
      if (withdrawn instanceof Accepted<Course> _) {
        ledger.announce(TrainingEvent.CourseWithdrawn::new, id);
      }
      return withdrawn;
    });
  }

  /** Joins a course to what it is for: it carries an action out, rests on a programme, or answers anything else. */
  public void answers(CourseId id, Node node) {
    Trainers.requireJoiner();
    get(id);
    join(id, node);
    ledger.wrote("course-joined", id);
  }

  private void join(CourseId id, Node node) {
    threads.join(new Node(KIND, id.value()), how(node), node);
  }

  private static Relation how(Node node) {
    return switch (node.kind()) {
      case Actions.KIND -> Relation.CARRIES_OUT;
      case Programmes.KIND -> Relation.RESTS_ON;
      default -> Relation.ANSWERS;
    };
  }

  private Course added(CourseId id, Course.Outline outline, Collection<Node> reasons) {
    var course = new Course(id, numbers.next(KIND), outline, new Offered(ledger.today()), 0);
    store.add(course);
    reasons.forEach(node -> join(id, node));
    tell(id, id.value(), Kind.ADDED, "");
    ledger.announce(TrainingEvent.CourseAdded::new, id);
    return course;
  }

  private Outcome<Course> change(
      CourseId id, UUID once, Kind kind, String note, Function<Course, Outcome<Course>> rule) {
    Trainers.requireEditor();
    var course = store.findToChange(id).orElseThrow(NotFound::new);
    if (history.isTold(once)) {
      return accepted(course);
    }
    var outcome = rule.apply(course);
    if (outcome instanceof Accepted<Course>(var changed)) {
      store.save(changed);
      tell(id, once, kind, note);
    }
    return outcome;
  }

  private void tell(CourseId id, UUID once, Kind kind, String note) {
    history.tell(once, id, kind, note, ledger.moment());
    ledger.wrote("course-" + kind.code(), id);
  }
}
