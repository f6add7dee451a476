package org.lapwing.reviews.story;

import static org.lapwing.reviews.story.TheReview.told;

import java.util.List;
import java.util.Optional;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.ProposedAction;
import org.springframework.stereotype.Component;

/** Tells which promises carry the recommendations out, and that the words of one more wait for a second reader. */
@Component
class PracticeChapter implements Chapter {

  private final Cast cast;
  private final Register register;
  private final ActionWordings wordings;
  private final TheReview story;

  PracticeChapter(Cast cast, Register register, ActionWordings wordings, TheReview story) {
    this.cast = cast;
    this.register = register;
    this.wordings = wordings;
    this.story = story;
  }

  @Override
  public int order() {
    return 73;
  }

  @Override
  public String title() {
    return "what carries the recommendations out";
  }

  @Override
  public void tell() {
    joined(184, 1, "Ask about and record every father and partner");
    joined(184, 3, "Talk with every new parent about crying, at five points after birth");
    joined(184, 4, "Begin assessments before birth by the twentieth week");
    joined(119, 5, "Learn together in pairs of a midwife and a social worker");
    joined(184, 6, "Talk over any bruise on a baby who cannot yet move, on the same day");
    cast.does(
        "reviewer",
        6,
        () -> told(wordings.write(
            story.recommendation(2).id(),
            Ids.next(),
            ProposedAction.of(
                "Ask the other agencies before recording that a father is not known",
                cast.acting("police.rep").agency(),
                cast.day(-90)))));
  }

  private void joined(int daysAgo, int recommendation, String promise) {
    action(promise)
        .ifPresent(action -> cast.does(
            "manager",
            daysAgo,
            () -> told(wordings.join(story.recommendation(recommendation).id(), action))));
  }

  private Optional<ActionId> action(String promise) {
    var filter = new RegisterFilter(promise, List.of(), List.of(), List.of(), false, false, null);
    return cast.acting("manager").call(() -> register.lines(filter)).stream()
        .filter(line -> line.promise().equals(promise))
        .map(Register.Line::id)
        .findFirst();
  }
}
