package org.lapwing.oversight;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Question;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Score;
import org.lapwing.oversight.risks.Telling;
import org.lapwing.partnerships.Role;

/** A challenge with a reply that brings a file, and a risk. */
public class SpecimensOfChallenges implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    challenge(here, today);
    var telling = new Telling(SENTINEL, SENTINEL, SENTINEL, SENTINEL, SENTINEL);
    var risk = here.took(here.bean(Risks.class)
        .raise(
            new Risks.Wish(
                telling,
                new Owner(here.manager().agency(), here.manager().person()),
                new Score(4, 4),
                new Score(3, 4),
                SENTINEL,
                today.plusDays(60)),
            Ids.next()));
    here.name("risks", risk.id().value());
  }

  private static void challenge(Everything here, LocalDate today) {
    var challenges = here.bean(Challenges.class);
    var manager = here.manager();
    var scrutineer =
        here.world().person(manager.partnership(), manager.agency(), SENTINEL, Role.SCRUTINEER);
    Challenge challenge = scrutineer.call(() -> here.took(challenges.raise(
        new Challenges.Wish(
            new Question(SENTINEL, SENTINEL, Subject.PRACTICE, null),
            new Addressee.Somebody(manager.agency(), manager.person()),
            today.plusDays(9)),
        Ids.next())));
    var reply = Ids.next();
    var file = new ByteArrayInputStream(SENTINEL.getBytes(StandardCharsets.UTF_8));
    here.took(challenges.reply(
        challenge.id(),
        reply,
        new Challenges.Reply(SENTINEL, null, new Challenges.Upload(SENTINEL + ".txt", file))));
    here.name("challenges", challenge.id().value());
    here.name("reply", reply);
  }
}
