package org.lapwing.incidents;

import java.time.LocalDate;
import java.time.ZoneId;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.ItemText;
import org.lapwing.incidents.disclosure.Step;
import org.lapwing.incidents.holds.HoldKind;
import org.lapwing.incidents.holds.HoldWish;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.incidents.parallel.Answer;
import org.lapwing.incidents.parallel.Proceedings;
import org.lapwing.incidents.parallel.Said;
import org.lapwing.incidents.parallel.Told;
import org.lapwing.incidents.sought.Sought;
import org.lapwing.incidents.sought.SoughtKind;
import org.lapwing.incidents.sought.SoughtLog;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** What runs beside the case that some must not see. */
public class SpecimensBesideACase implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var file = here.caseFile();
    var proceedings = here.bean(Proceedings.class);
    var told = new Told(SENTINEL, SENTINEL, SENTINEL, today.plusDays(3), SENTINEL);
    var one = here.took(proceedings.record(file, Ids.next(), "criminal", told));
    here.nameOfCase("proceeding", one);
    here.took(proceedings.answer(
        file, one, Ids.next(), new Said.Wish("publish", Answer.NO, SENTINEL, SENTINEL, today)));
    var wish =
        new HoldWish(HoldKind.RELEASE, "prosecutor", SENTINEL, SENTINEL, today, today.plusDays(3));
    here.nameOfCase("hold", here.took(here.bean(Holds.class).place(file, Ids.next(), wish)));
    var schedule = here.bean(DisclosureSchedule.class);
    var text = new ItemText("note", SENTINEL, SENTINEL, today, "official", "relevant");
    var item = here.took(schedule.add(file, Ids.next(), text));
    here.nameOfCase("item", item);
    here.took(schedule.step(
        file, item, Ids.next(), new Step.Wish(true, SENTINEL, today, SENTINEL, SENTINEL)));
    var asks =
        new Sought.Wish(SoughtKind.FOI, today.minusDays(3), SENTINEL, SENTINEL, SENTINEL, null);
    here.nameOfCase("sought", here.took(here.bean(SoughtLog.class).log(file, Ids.next(), asks)));
  }
}
