package org.lapwing.actions.views;

import org.lapwing.actions.views.SavedViews.Wanted;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells how people in Marlshire look at their actions. */
@Component
class ViewsChapter implements Chapter {

  private final Cast cast;
  private final SavedViews views;

  ViewsChapter(Cast cast, SavedViews views) {
    this.cast = cast;
    this.views = views;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public String title() {
    return "ways of looking at the actions";
  }

  @Override
  public void tell() {
    keep(
        "manager",
        new Wanted(
            "For the executive", "state=under_way&state=done&sort=colour&way=board", true, false));
    keep("health.rep", new Wanted("Mine along time", "only=mine&way=timeline", false, false));
  }

  private void keep(String part, Wanted wanted) {
    var outcome = cast.acting(part).call(() -> views.save(Ids.next(), wanted));
    if (outcome instanceof Refused<String>(var no)) {
      throw new IllegalStateException(no.message());
    }
  }
}
