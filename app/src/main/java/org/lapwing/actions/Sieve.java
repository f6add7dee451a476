package org.lapwing.actions;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The part of a statement that keeps to a filter of the register, for a table {@code action a}, so that every way of looking
 * shows the same actions. It asks only for columns that the indexes of the register hold: words are looked up first, and what
 * they find is asked for by number.
 */
@Component
public class Sieve {

  /** The colour of the day. */
  public static final String COLOUR =
      "case when a.red_on <= cast(:today as date) then 'red' when a.amber_on <= cast(:today as date) then 'amber' else a.colour_base end";

  /** Where the colour of the day stands, the gravest first. */
  public static final String GRAVITY =
      "case when a.red_on <= cast(:today as date) then 0 when a.amber_on <= cast(:today as date) then 1 when a.colour_base = 'green' then 2 when a.colour_base = 'grey' then 3 else 4 end";

  /** All of the filter; a part of it that is not set costs nothing, because the planner sees that it is always true. */
  public static final String KEPT = """
       and (cast(:numbers as integer[]) is null or a.number = any (cast(:numbers as integer[])))
       and (cast(:of_numbers as integer[]) is null or a.number in (select unnest(cast(:of_numbers as integer[]))))
       and (cardinality(cast(:states as text[])) = 0 or a.state = any (cast(:states as text[])))
       and (cardinality(cast(:colours as text[])) = 0 or (""" + COLOUR + """
      ) = any (cast(:colours as text[])))
       and (cardinality(cast(:agencies as uuid[])) = 0 or a.agency_id = any (cast(:agencies as uuid[])))
       and (cardinality(cast(:origins as text[])) = 0 or a.origin_kind = any (cast(:origins as text[])))
       and (cardinality(cast(:strengths as text[])) = 0 or coalesce(a.strength, 'unsaid') = any (cast(:strengths as text[])))
       and (cast(:mine as uuid) is null or a.owner_id = cast(:mine as uuid))
       and (cast(:owner as uuid) is null or a.owner_id = cast(:owner as uuid))
       and (not cast(:unowned as boolean) or (a.owner_id is null and a.rank = 0))
       and (not cast(:late as boolean) or (a.rank = 0 and a.sort_on < cast(:today as date)))
       and (not cast(:moved as boolean) or a.moves > 0)
       and (cast(:from as date) is null or a.sort_on >= cast(:from as date))
       and (cast(:to as date) is null or a.sort_on <= cast(:to as date))
       and (cast(:changed as timestamptz) is null
            or a.id in (select e.action_id from action_entry e where e.at >= cast(:changed as timestamptz)))
      """;

  /** Up to how many numbers are asked for one by one; the planner would take long over more, so each row is looked up among them. */
  private static final int FEW = 300;

  private final WordsOfActions words;
  private final Clock clock;

  Sieve(WordsOfActions words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** The filter with what its words find, looked up once for all statements that ask for it. */
  public RegisterFilter looked(RegisterFilter filter) {
    return filter.words().isBlank() || filter.numbers() != null
        ? filter
        : filter.finding(words.numbers(filter.words()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Gives a statement what the filter asks. */
  public StatementSpec ask(StatementSpec statement, RegisterFilter filter) {
    var numbers = looked(filter).numbers();
    var few = numbers != null && numbers.size() <= FEW;
    var further = filter.further();
    var changed = further.changedSince();
    return statement
        .param("today", today())
        .param("numbers", few ? array(numbers) : null, Types.ARRAY)
        .param("of_numbers", few ? null : array(numbers), Types.ARRAY)
        .param("states", filter.stages().stream().map(Stage::code).toArray(String[]::new))
        .param("colours", further.colours().stream().map(Colour::code).toArray(String[]::new))
        .param("agencies", filter.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("origins", filter.origins().toArray(String[]::new))
        .param("strengths", further.strengths().toArray(String[]::new))
        .param("mine", filter.mine() ? Viewer.person().person().value() : null, Types.OTHER)
        .param("owner", further.owner() == null ? null : further.owner().value(), Types.OTHER)
        .param("unowned", further.unowned())
        .param("late", filter.late())
        .param("moved", further.moved())
        .param("from", further.due().from(), Types.DATE)
        .param("to", further.due().to(), Types.DATE)
        .param(
            "changed",
            changed == null ? null : changed.atStartOfDay(InWords.LONDON).toOffsetDateTime(),
            Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private static Integer @Nullable [] array(@Nullable List<Integer> numbers) {
    return numbers == null ? null : numbers.toArray(Integer[]::new);
  }
}
