package org.lapwing.actions.web.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Register.Line;
import org.lapwing.actions.Stage;
import org.lapwing.actions.looks.Board.Card;
import org.lapwing.actions.looks.Changes.Group;
import org.lapwing.actions.looks.Schedule.Stretch;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.parts.Spans;

/** What stands beside the filter, by the way that was chosen. */
public sealed interface Shown {

  /**
   * Lines, one beneath the other.
   *
   * @param change where those who run the business go on with what they ticked; null for everybody else
   * @param ticked whether every box is ticked
   * @param tickAll the same page with every box ticked, or with none
   */
  record Listed(
      List<Line> lines,
      Pagination pagination,
      @Nullable String change,
      boolean ticked,
      String tickAll)
      implements Shown {}

  /** Columns of cards. */
  record Boarded(List<Column> columns) implements Shown {}

  /**
   * A column.
   *
   * @param counted how many stand there in all; blank where there are too many to count
   * @param more the list of all of them; null if the cards are all
   * @param moreWords what that list is, before the words of the state
   */
  record Column(
      Stage stage,
      String counted,
      List<Card> cards,
      @Nullable String more,
      String moreWords) {}

  /** Bars along time, by agency. */
  record Drawn(
      String words, List<Lane> lanes, String earlier, String later, String now, boolean cut)
      implements Shown {}

  /** What one agency keeps. */
  record Lane(String agency, Spans spans, List<Stretch> stretches) {}

  /**
   * What changed.
   *
   * @param meeting whether the day is that of the last meeting
   * @param others the same with all that changed, where one kind alone is shown; else null
   */
  record Changed(
      LocalDate since,
      boolean meeting,
      List<Group> groups,
      @Nullable String others) implements Shown {}
}
