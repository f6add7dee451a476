package org.lapwing.anonymity;

import java.time.LocalDate;
import java.time.ZoneId;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;

/** Somebody of a case, and leave for an administrator's colleague to see the names. */
public class SpecimensOfAnonymity implements Specimens {

  @Override
  public int floor() {
    return 3;
  }

  @Override
  public void put(Everything here) {
    var subject = Ids.next();
    here.took(here.bean(PeopleOfCase.class)
        .enter(
            here.caseFile(),
            subject,
            new Entry(Part.CHILD, "Child A", NameAnswer.KNOWN, Everything.SENTINEL + " Invented")));
    here.nameOfCase("subject", subject);
    var manager = here.manager();
    var colleague = here.world()
        .person(manager.partnership(), manager.agency(), "Colleague", Role.CO_ORDINATOR);
    var grant = Ids.next();
    var last = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    here.took(here.bean(NameGrants.class)
        .give(new NameGrant.Wish(
            grant, here.caseFile(), colleague.person(), Everything.SENTINEL, last)));
    here.nameOfCase("nameGrant", grant);
  }
}
