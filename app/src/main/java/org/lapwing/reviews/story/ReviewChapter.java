package org.lapwing.reviews.story;

import static org.lapwing.reviews.story.TheReview.told;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.NewReview;
import org.lapwing.reviews.ReviewKind;
import org.lapwing.reviews.Reviews;
import org.lapwing.reviews.Scope;
import org.springframework.stereotype.Component;

/** Tells how the review over five cases was opened, and who was let into them for it. */
@Component
class ReviewChapter implements Chapter {

  private static final int OPENED = 440;
  private static final int ANSWERING = 262;
  private static final int RENEWED = 76;
  private static final int AUDITING = 30;

  private static final String QUESTIONS = """
      How did assessment before birth begin, and when?
      What was known of fathers and partners, and by whom?
      How were bruises on babies who cannot move responded to?
      Was the crying message given, to whom, and how often?
      Were parents asked about domestic abuse?
      How did information go between midwife, health visitor, GP, social care and police?
      """;

  private final Cast cast;
  private final Access access;
  private final Reviews reviews;
  private final TheReview story;

  ReviewChapter(Cast cast, Access access, Reviews reviews, TheReview story) {
    this.cast = cast;
    this.access = access;
    this.reviews = reviews;
    this.story = story;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String title() {
    return "a review over five cases";
  }

  @Override
  public void tell() {
    cast.does("manager", OPENED, () -> {
      told(reviews.open(wanted(), Ids.next()));
      letIn("reviewer", "Leads the review over five cases");
    });
    cast.does("manager", ANSWERING, () -> {
      List.of("health.rep", "police.rep", "social.care.rep")
          .forEach(who -> letIn(who, "Answers recommendations for their agency"));
      letIn("scrutineer", "Scrutinises the review");
    });
    cast.does("manager", RENEWED, () -> letIn("reviewer", "Stays until the review is closed"));
    cast.does(
        "manager",
        AUDITING,
        () -> story
            .cases("K-1", "K-2")
            .forEach(file -> letIn("auditor1", file, "Reads two records for an audit")));
  }

  private NewReview wanted() {
    List<UUID> all =
        story.incidents().stream().map(IncidentLine::id).map(id -> id.value()).toList();
    return new NewReview(
        TheReview.TITLE,
        ReviewKind.THEMATIC,
        new Scope("From booking to the day of harm", QUESTIONS),
        all);
  }

  private void letIn(String who, String why) {
    story.incidents().forEach(line -> letIn(who, line.caseFile(), why));
  }

  /** For a year, which is as long as a grant may last. */
  private void letIn(String who, CaseId file, String why) {
    told(access.grantCase(
        new CaseGrant.Wish(Ids.next(), file, cast.called(who), why, cast.day(-365))));
  }
}
