package org.lapwing.actions.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Doer;
import org.lapwing.actions.LastMeeting;
import org.lapwing.actions.Register;
import org.lapwing.actions.Register.Line;
import org.lapwing.actions.Register.Opening;
import org.lapwing.actions.Register.Tally;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.actions.Sieve;
import org.lapwing.actions.Stage;
import org.lapwing.actions.looks.Askable;
import org.lapwing.actions.looks.Board;
import org.lapwing.actions.looks.Changes;
import org.lapwing.actions.looks.Schedule;
import org.lapwing.actions.views.SavedView;
import org.lapwing.actions.views.SavedViews;
import org.lapwing.actions.web.register.Shown.Boarded;
import org.lapwing.actions.web.register.Shown.Changed;
import org.lapwing.actions.web.register.Shown.Column;
import org.lapwing.actions.web.register.Shown.Listed;
import org.lapwing.platform.parts.Pagination;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Gathers in one transaction what the register shows. */
@Component
class RegisterFacts {

  private static final int DAYS_WITHOUT_MEETING = 90;

  private final Register register;
  private final Looks looks;
  private final SavedViews views;
  private final ObjectProvider<LastMeeting> lastMeeting;
  private final Clock clock;

  /** The other ways of looking. */
  @Component
  record Looks(Sieve sieve, Askable askable, Board board, Schedule schedule, Changes changes) {}

  RegisterFacts(
      Register register,
      Looks looks,
      SavedViews views,
      ObjectProvider<LastMeeting> lastMeeting,
      Clock clock) {
    this.register = register;
    this.looks = looks;
    this.views = views;
    this.lastMeeting = lastMeeting;
    this.clock = clock;
  }

  /** The register that an address asks for; one that asks for nothing opens with the view that somebody chose for that. */
  @Transactional(readOnly = true)
  public RegisterPage page(String base, MultiValueMap<String, String> query) {
    var kept = views.mine();
    var opened = query.isEmpty() ? first(kept) : Optional.<SavedView>empty();
    var asked = opened.map(view -> Asked.read(view.query())).orElseGet(() -> Asked.of(query));
    var after = query.getFirst("after");
    var filter = looks.sieve().looked(asked.filter());
    var opening = switch (asked.way()) {
      case LIST -> listed(filter, after);
      case BOARD, TIMELINE -> new Opening(List.of(), register.tally(filter));
      case CHANGES -> new Opening(List.of(), Tally.NOTHING);
    };
    var tally = opening.tally();
    return new RegisterPage(
        base,
        asked,
        new Wishes(base, asked, looks.askable().choices()),
        tally,
        kept,
        opened.orElse(null),
        switch (asked.way()) {
          case LIST -> listed(base, asked, opening.lines(), after, query.containsKey("tick"));
          case BOARD -> boarded(base, asked, tally, looks.board().cards(filter));
          case TIMELINE -> drawn(base, asked, filter);
          case CHANGES -> changed(base, asked, filter);
        },
        Doer.current().runs(),
        LocalDate.now(clock));
  }

  private Opening listed(RegisterFilter filter, @Nullable String after) {
    return after == null
        ? register.opening(filter)
        : new Opening(
            register.lines(filter.after(Place.read(after).orElse(null))), register.tally(filter));
  }

  private static Optional<SavedView> first(List<SavedView> kept) {
    return kept.stream().filter(SavedView::first).findFirst();
  }

  private static Listed listed(
      String base, Asked asked, List<Line> found, @Nullable String after, boolean ticked) {
    var lines = found.stream().limit(Register.PAGE).toList();
    var here = asked.href(base, after);
    return new Listed(
        lines,
        Pagination.through(after == null ? null : asked.href(base), next(base, asked, found)),
        Doer.current().runs() ? base + "/change" : null,
        ticked,
        ticked ? here : here + "&tick=all");
  }

  private static @Nullable String next(String base, Asked asked, List<Line> found) {
    return found.size() <= Register.PAGE
        ? null
        : asked.href(base, found.get(Register.PAGE - 1).place().code());
  }

  private static Boarded boarded(String base, Asked asked, Tally tally, List<Board.Card> cards) {
    return new Boarded(Board.COLUMNS.stream()
        .map(stage -> column(base, asked, stage, tally, cards))
        .toList());
  }

  private static Column column(
      String base, Asked asked, Stage stage, Tally tally, List<Board.Card> cards) {
    var own = cards.stream().filter(card -> card.stage() == stage).toList();
    var list = asked.filterAlone().with("state", stage.code()).with("sort", "colour");
    var others = tally.of(stage) - own.size();
    if (tally.isCut()) {
      return new Column(
          stage, "", own, own.size() < Board.DEEP ? null : list.href(base), "All that are");
    }
    return new Column(
        stage,
        Integer.toString(tally.of(stage)),
        own,
        others > 0 ? list.href(base) : null,
        others + " more that are");
  }

  private Shown.Drawn drawn(String base, Asked asked, RegisterFilter filter) {
    var today = LocalDate.now(clock);
    var window = Timelines.window(asked, today);
    var from = Objects.requireNonNull(window.from());
    var to = Objects.requireNonNull(window.to());
    var found = looks.schedule().within(filter, from, to);
    return Timelines.drawn(base, asked, found, from, to, today);
  }

  private Changed changed(String base, Asked asked, RegisterFilter filter) {
    var meeting = Optional.ofNullable(lastMeeting.getIfAvailable()).flatMap(LastMeeting::on);
    var typed = asked.date("since");
    var since = typed
        .or(() -> meeting)
        .orElseGet(() -> LocalDate.now(clock).minusDays(DAYS_WITHOUT_MEETING));
    var alone = asked.happened();
    return new Changed(
        since,
        meeting.filter(since::equals).isPresent(),
        alone
            .map(kind -> looks.changes().since(filter, since, kind))
            .orElseGet(() -> looks.changes().since(filter, since)),
        alone.map(_ -> asked.with("happened", List.of()).href(base)).orElse(null));
  }
}
