package org.lapwing.actions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** An action with evidence, a date asked for and words for the public. */
public class SpecimensOfActions implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 4;
  }

  @Override
  public void put(Everything here) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var id = raised(here, today);
    here.name("actions", id.value());
    here.name("kind", Actions.KIND);
    here.name(Actions.KIND, id.value());
    var dates = here.bean(DatesOfActions.class);
    here.took(dates.ask(id, Ids.next(), today.plusDays(60), SENTINEL));
    here.name("request", dates.of(id).getFirst().id());
    var evidence = here.bean(EvidenceOfActions.class);
    var text = new ByteArrayInputStream((SENTINEL + ",yes\n").getBytes(StandardCharsets.UTF_8));
    here.took(evidence.add(
        id, Ids.next(), SENTINEL, "", new EvidenceOfActions.Upload(SENTINEL + ".csv", text)));
    here.name("piece", evidence.of(id).getFirst().id());
    here.took(here.bean(PartsOfActions.class)
        .add(
            id,
            Ids.next(),
            new PartsOfActions.Wish(
                SENTINEL,
                new Owner(null, here.manager().agency(), java.util.List.of()),
                today.plusDays(10))));
    here.name("part", here.bean(PartsOfActions.class).of(id).getFirst().id());
    here.took(here.bean(PublicWordings.class).write(id, Ids.next(), SENTINEL, SENTINEL));
  }

  private static ActionId raised(Everything here, LocalDate today) {
    var manager = here.manager();
    var wanted = new NewAction(
        new Origin("meeting", null, "", SENTINEL),
        Promise.of(SENTINEL),
        new Owner(manager.person(), manager.agency(), java.util.List.of()),
        Dates.of(null, today.plusDays(30)),
        new State.UnderWay(today, ""));
    return here.took(here.bean(Actions.class).raise(wanted, Ids.next())).id();
  }
}
