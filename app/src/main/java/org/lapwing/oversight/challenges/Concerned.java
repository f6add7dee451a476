package org.lapwing.oversight.challenges;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lapwing.actions.Actions;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.Meetings;
import org.lapwing.platform.Searchable;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the action, meeting or decision that people call by its short name, such as A-12, M-3 or M-3/2. */
@Component
@Transactional(readOnly = true)
public class Concerned {

  private static final Pattern ACTION = Pattern.compile("[Aa]-?(\\d{1,9})");
  private static final Pattern MEETING = Pattern.compile("[Mm]-?(\\d{1,9})(?:/(\\d{1,9}))?");

  private static final String MEETING_CALLED = """
      select id from meeting where number = :number
      """;

  private static final String DECISION_CALLED = """
      select d.id
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
       where m.number = :meeting and d.number = :number
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Searchable> everywhere;
  private final Threads threads;

  Concerned(JdbcClient jdbc, ObjectProvider<Searchable> everywhere, Threads threads) {
    this.jdbc = jdbc;
    this.everywhere = everywhere;
    this.threads = threads;
  }

  /** The record of that name; empty if there is none. */
  public Optional<Node> called(String name) {
    var meeting = MEETING.matcher(name.strip());
    return meeting.matches()
        ? meeting(meeting)
        : action(name).map(id -> new Node(Actions.KIND, id));
  }

  /** The action of that name; empty if there is none. */
  public Optional<UUID> action(String name) {
    var number = ACTION.matcher(name.strip());
    return number.matches()
        ? everywhere.stream()
            .filter(place -> place.kind().equals(Actions.KIND))
            .flatMap(place -> place.find("A-" + number.group(1), null, 20).stream())
            .filter(found -> found.reference().equals("A-" + Integer.parseInt(number.group(1))))
            .map(Searchable.Found::id)
            .findFirst()
        : Optional.empty();
  }

  /** What a record is called that the viewer may see, such as "A-17"; blank for another. */
  public String name(Node node) {
    return threads
        .around(node)
        .map(web -> web.middle().seen().kindInWords())
        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
        .orElse("");
  }

  private Optional<Node> meeting(Matcher name) {
    var meeting = Integer.parseInt(name.group(1));
    var decision = name.group(2);
    return decision == null
        ? jdbc.sql(MEETING_CALLED)
            .param("number", meeting)
            .query((row, _) -> new Node(Meetings.KIND, row.getObject("id", UUID.class)))
            .optional()
        : jdbc.sql(DECISION_CALLED)
            .param("meeting", meeting)
            .param("number", Integer.parseInt(decision))
            .query((row, _) -> new Node(Decisions.KIND, row.getObject("id", UUID.class)))
            .optional();
  }
}
