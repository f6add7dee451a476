package org.lapwing.publication;

import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Gives the public site of Marlshire a colour of its own, so that it is seen how that looks. */
@Component
class ColoursChapter implements Chapter {

  private static final String ADMINISTRATOR = "admin";
  private static final int DAYS_AGO = 150;
  private static final Accent HEATHER = new Accent("5b2a6e");

  private final Cast cast;
  private final SiteColours colours;

  ColoursChapter(Cast cast, SiteColours colours) {
    this.cast = cast;
    this.colours = colours;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public String title() {
    return "the colour of the public site";
  }

  @Override
  public void tell() {
    cast.does(ADMINISTRATOR, DAYS_AGO, () -> colours.choose(HEATHER, Ids.next()));
  }
}
