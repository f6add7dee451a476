package org.lapwing.practice;

import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells how Marlshire introduced ICON, learnt that one conversation was not enough, and changed when it is had. */
@Component
class IconChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final int INTRODUCED = 188;
  private static final int LEARNT = 26;

  private final Cast cast;
  private final Programmes programmes;
  private final Touchpoints touchpoints;

  IconChapter(Cast cast, Programmes programmes, Touchpoints touchpoints) {
    this.cast = cast;
    this.programmes = programmes;
    this.touchpoints = touchpoints;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String title() {
    return "ICON and its touchpoints";
  }

  @Override
  public void tell() {
    cast.does(MANAGER, INTRODUCED, this::introduced);
    cast.does(MANAGER, LEARNT, this::learnt);
  }

  private void introduced() {
    var icon = KnownProgrammes.SHIPPED.find("icon").orElseThrow();
    done(programmes.introduce(
        icon,
        cast.day(0),
        "Decision of the partnership’s executive after the review of injuries to babies under one",
        Ids.next()));
  }

  /** A visit that both parents can be at, from this week; and both invited to the check, from next month. */
  private void learnt() {
    var icon = programmes.choices().getFirst().id();
    var points = touchpoints.of(icon);
    var source = "Learning and improvement group, after the second audit of ICON";
    changed(
        points.get(3),
        new Touchpoint.Wish(
            cast.day(0),
            "At 3 weeks, at an hour when both parents can be there",
            "Health visitor",
            "The message again, to each parent, and who helps when it gets too much",
            source));
    changed(
        points.get(4),
        new Touchpoint.Wish(
            cast.day(-(LEARNT + 30)),
            "At the check at 6 to 8 weeks, with fathers and partners invited by name",
            "GP",
            "The message again, with the leaflet",
            source));
  }

  private void changed(Touchpoint point, Touchpoint.Wish wish) {
    done(touchpoints.change(point.programme(), point.id(), point.latest().id(), wish, Ids.next()));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var no) -> throw new IllegalStateException(no.message());
    };
  }
}
