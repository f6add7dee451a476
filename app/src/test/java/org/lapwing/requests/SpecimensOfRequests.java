package org.lapwing.requests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;

/** Every agency is asked; the manager's own agency answered, with a file, and holds a link to correct it by. */
public class SpecimensOfRequests implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 4;
  }

  @Override
  public void put(Everything here) {
    var id = asked(here);
    here.nameOfCase("asked", id.value());
    here.nameOfCase("requests", id.value());
    var manager = here.manager();
    var colleague = here.world()
        .person(manager.partnership(), manager.agency(), "Colleague", Role.REPRESENTATIVE);
    colleague.run(() -> answered(here, id));
    var request = here.bean(Requests.class).get(here.caseFile(), id);
    here.nameOfCase(
        "attachment", here.bean(Attachments.class).of(request).getFirst().id());
    var link = Ids.next();
    here.took(here.bean(AnswerLinks.class)
        .make(
            here.caseFile(), id, link, SENTINEL.toLowerCase(java.util.Locale.ROOT) + "@a.example"));
    here.nameOfCase("answerLink", link);
  }

  private static RequestId asked(Everything here) {
    var day = LocalDate.now(ZoneId.of("Europe/London"));
    var requests = here.bean(Requests.class);
    here.took(requests.send(new Round(
        Ids.next(),
        here.caseFile(),
        here.bean(People.class).agenciesHere().stream().map(People.Agency::id).toList(),
        day.minusYears(1),
        day,
        "section_16h",
        day.plusDays(5),
        List.of(new Subject(SENTINEL, SENTINEL, SENTINEL, SENTINEL, SENTINEL)))));
    return requests.of(here.caseFile()).stream()
        .filter(one -> one.agency().equals(here.manager().agency()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void answered(Everything here, RequestId id) {
    Map<String, String> lines = Stream.of("people", "systems", "involvement", "last-contact")
        .collect(java.util.stream.Collectors.toMap(one -> one, _ -> SENTINEL));
    here.took(here.bean(Answering.class).save(id, 0, lines));
    var text = new ByteArrayInputStream((SENTINEL + ",yes\n").getBytes(StandardCharsets.UTF_8));
    here.took(here.bean(Attachments.class).add(id, Ids.next(), SENTINEL + ".csv", text));
    here.took(here.bean(Submitting.class)
        .send(id, Ids.next(), "", SENTINEL, SENTINEL + " Robin", SENTINEL));
  }
}
