package org.lapwing.actions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Actions of every sort in a partnership of their own, written as rows so that each day and colour is as a test wants it. */
public final class SomeActions {

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final String ADD = """
      insert into action (id, number, promise, agency_id, owner_id, start_on, due_on, first_due_on, origin_kind, origin_label,
             state, state_on, done_on, done_note, strength, heard_on, moves, colour_base, amber_on, red_on)
      values (:id, :number, :promise, :agency, :owner, :start, :due, :first, :origin, 'From a test',
             :state, :since, :doneOn, :doneNote, :strength, :heard, :moves, :base, :amber, :red)
      """;

  private static final String TELL = """
      insert into action_entry (id, action_id, kind, note, at)
      values (:id, :action, :kind, '', :at)
      """;

  public final PartnershipId partnership;
  public final AgencyId health;
  public final AgencyId police;
  public final Viewer.Person manager;
  public final Viewer.Person owner;
  public final Viewer.Person officer;
  public final String slug;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private int number;

  public SomeActions(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    var world = new World(jdbc, transaction);
    partnership = world.partnership("Plot");
    health = world.agency(partnership, "Community health", "nhs_provider");
    police = world.agency(partnership, "Police", "police");
    var unit = world.agency(partnership, "Business unit", "other");
    manager = world.person(partnership, unit, "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(partnership, health, "Amina", Role.REPRESENTATIVE);
    officer = world.person(partnership, police, "Jo", Role.REPRESENTATIVE);
    slug = world.slugOf(partnership);
  }

  /** One action, as a row. */
  public record Sort(
      String promise,
      Stage stage,
      AgencyId agency,
      boolean owned,
      @Nullable LocalDate due,
      @Nullable LocalDate firstDue,
      @Nullable LocalDate heard,
      LocalDate since,
      Colour colour,
      @Nullable Strength strength,
      String origin) {}

  public ActionId add(Sort sort) {
    number++;
    var id = Ids.next();
    var closed = sort.stage() == Stage.DONE || sort.stage() == Stage.VERIFIED;
    var moved = sort.due() != null && !sort.due().equals(sort.firstDue());
    within(() -> jdbc.sql(ADD)
        .param("id", id)
        .param("number", number)
        .param("promise", sort.promise())
        .param("agency", sort.agency().value())
        .param("owner", sort.owned() ? owner.person().value() : null, Types.OTHER)
        .param("start", null, Types.DATE)
        .param("due", sort.due(), Types.DATE)
        .param("first", sort.firstDue(), Types.DATE)
        .param("origin", sort.origin())
        .param("state", sort.stage().code())
        .param("since", sort.since())
        .param("doneOn", closed ? sort.since() : null, Types.DATE)
        .param("doneNote", closed ? "Seen" : null, Types.VARCHAR)
        .param("strength", sort.strength() == null ? null : sort.strength().code(), Types.VARCHAR)
        .param("heard", sort.heard(), Types.DATE)
        .param("moves", moved ? 1 : 0)
        .param("base", base(sort.colour()))
        .param("amber", sort.colour() == Colour.AMBER ? sort.since() : NEVER)
        .param("red", sort.colour() == Colour.RED ? sort.since() : NEVER)
        .update());
    return new ActionId(id);
  }

  /** Writes an entry into the history of an action. */
  public void told(ActionId action, String kind, LocalDate on) {
    within(() -> jdbc.sql(TELL)
        .param("id", Ids.next())
        .param("action", action.value())
        .param("kind", kind)
        .param("at", on.atTime(12, 0).atOffset(java.time.ZoneOffset.UTC))
        .update());
  }

  /** Actions of every state, colour, agency, origin and strength, with days in common. */
  public List<Sort> everySort(LocalDate today) {
    var sorts = new java.util.ArrayList<Sort>();
    var stages = List.of(Stage.values());
    var strengths = new Strength[] {null, Strength.STRONGER, Strength.WEAKER};
    for (var at = 0; at < 70; at++) {
      var stage = stages.get(at % stages.size());
      var due = at % 11 == 0 ? null : today.plusDays(at % 9 * 5L - 20);
      sorts.add(new Sort(
          at % 4 == 0 ? "Ask about every father" : "Revise the course " + at,
          stage,
          at % 3 == 0 ? police : health,
          at % 5 != 1,
          due,
          due == null || at % 6 != 0 ? due : due.minusDays(30),
          at % 7 == 0 ? null : today.minusDays(at % 13 * 4L),
          today.minusDays(40 + at % 3),
          colour(stage, at),
          strengths[at % 3],
          at % 2 == 0 ? "meeting" : "review"));
    }
    sorts.forEach(this::add);
    return sorts;
  }

  private static Colour colour(Stage stage, int at) {
    return switch (stage) {
      case PLANNED, UNDER_WAY ->
        List.of(Colour.RED, Colour.AMBER, Colour.GREEN, Colour.GREY).get(at % 4);
      case DONE -> at % 2 == 0 ? Colour.AMBER : Colour.GREEN;
      case VERIFIED -> Colour.BLUE;
      case DROPPED -> Colour.GREY;
    };
  }

  private static String base(Colour colour) {
    return switch (colour) {
      case BLUE, GREEN, GREY -> colour.code();
      case AMBER, RED -> "grey";
    };
  }

  private void within(Runnable work) {
    manager.run(() -> transaction.executeWithoutResult(_ -> work.run()));
  }

  /** What somebody finds. */
  public <T> T as(Viewer.Person who, Supplier<T> work) {
    return who.call(work);
  }

  /** The ids of rows, in no order. */
  public static List<UUID> ids(List<Register.Line> lines) {
    return lines.stream().map(line -> line.id().value()).toList();
  }
}
