package org.lapwing.reviews.story;

import java.util.Optional;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.Audits;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.Recommendations;
import org.lapwing.thread.Node;
import org.lapwing.training.Course;
import org.lapwing.training.Courses;
import org.lapwing.training.Prospectus;
import org.springframework.stereotype.Component;

/** Tells which courses answer a recommendation and which audits test one, as far as earlier chapters told of them. */
@Component
class TeachingChapter implements Chapter {

  private final Cast cast;
  private final Prospectus prospectus;
  private final Courses courses;
  private final Audits audits;
  private final TheReview story;

  TeachingChapter(
      Cast cast, Prospectus prospectus, Courses courses, Audits audits, TheReview story) {
    this.cast = cast;
    this.prospectus = prospectus;
    this.courses = courses;
    this.audits = audits;
    this.story = story;
  }

  @Override
  public int order() {
    return 74;
  }

  @Override
  public String title() {
    return "which courses and audits answer the review";
  }

  @Override
  public void tell() {
    cast.does("reviewer", 29, () -> {
      answers("ICON: coping with crying", 3);
      answers("Seeing fathers", 1);
      answers("Assessment before birth", 4);
      tests("Is ICON embedded?", 3);
      tests("Is every bruise talked over on the same day?", 6);
    });
  }

  private void answers(String title, int recommendation) {
    course(title).ifPresent(course -> courses.answers(course.id(), node(recommendation)));
  }

  private Optional<Course> course(String title) {
    return prospectus.lines(0).stream()
        .map(Prospectus.Line::course)
        .filter(course -> course.outline().title().equals(title))
        .findFirst();
  }

  /** Every round that asked it. */
  private void tests(String title, int recommendation) {
    audits.page(Integer.MAX_VALUE).stream()
        .filter(cycle -> cycle.plan().title().equals(title))
        .map(AuditCycle::id)
        .forEach(id -> audits.tests(id, node(recommendation)));
  }

  private Node node(int recommendation) {
    return new Node(
        Recommendations.KIND, story.recommendation(recommendation).id().value());
  }
}
