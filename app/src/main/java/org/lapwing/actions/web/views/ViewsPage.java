package org.lapwing.actions.web.views;

import java.util.List;
import org.lapwing.actions.views.SavedView;
import org.lapwing.actions.views.SavedViews;
import org.lapwing.actions.web.register.Asked;

/** All that views.jte may know. */
public record ViewsPage(String base, List<SavedView> views) {

  public String open(SavedView view) {
    return Asked.read(view.query()).href(base);
  }

  public boolean canChange(SavedView view) {
    return SavedViews.canChange(view);
  }

  public boolean hasFirst() {
    return views.stream().anyMatch(SavedView::first);
  }
}
