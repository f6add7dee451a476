package org.lapwing.partnerships;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.partnerships.signin.Passkeys.Answer;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.jobs.Jobs;
import org.lapwing.testing.Device;
import org.springframework.mock.web.MockHttpServletRequest;

/** A person, an agency, a role, an invitation, a broken glass, a job and a kept form. */
public class SpecimensOfPartnerships implements Specimens {

  @Override
  public int floor() {
    return 2;
  }

  @Override
  public void put(Everything here) {
    var manager = here.manager();
    here.name("agency", manager.agency().value());
    here.name("person", manager.person().value());
    here.name("holding", here.bean(Roles.class).of(manager.person()).getFirst().id());
    here.name("invitation", invited(here));
    here.nameOfCase("glass", broken(here));
    here.nameOfCase("area", shared(here));
    here.name("run", here.bean(Jobs.class).ask("verify-trail"));
    here.name("kept", kept(here));
    here.name("passkey", passkey(here));
    here.name("token", "no-such-token");
    here.name("session", "no-such-session");
  }

  /** Another area shares the case. */
  private static UUID shared(Everything here) {
    var id = Ids.next();
    here.took(here.bean(Areas.class)
        .record(new Areas.Wish(
            id,
            here.caseFile(),
            null,
            Everything.SENTINEL + "shire",
            Area.Why.FORMERLY,
            LocalDate.now(ZoneId.of("Europe/London")))));
    return id;
  }

  /** Somebody else broke glass, so that the manager has it to look at. */
  private static UUID broken(Everything here) {
    var manager = here.manager();
    var adviser =
        here.world().person(manager.partnership(), manager.agency(), "Adviser", Role.ADVISER);
    var id = Ids.next();
    adviser.run(() ->
        here.took(here.bean(Glass.class).breakGlass(id, "QF-1", Everything.SENTINEL + " tonight")));
    return id;
  }

  private static UUID invited(Everything here) {
    var id = Ids.next();
    here.took(here.bean(Invitations.class)
        .invite(new Invitation.Wish(
            id,
            Everything.SENTINEL,
            "q" + UUID.randomUUID() + "@example.test",
            "",
            here.manager().agency(),
            Set.of(Role.PRACTITIONER))));
    return id;
  }

  private static UUID passkey(Everything here) {
    var manager = here.manager().person();
    here.bean(Credentials.class).setPassword(manager, "copper ladder ninety puffin");
    var passkeys = here.bean(OwnPasskeys.class);
    var asked = passkeys.toAdd(manager);
    var answer = new Answer(Device.fresh().make(asked.options()), asked.challenge());
    here.took(passkeys.add(manager, Everything.SENTINEL, answer));
    return passkeys.of(manager).getFirst().id();
  }

  private static String kept(Everything here) {
    var drafts = here.bean(Drafts.class);
    var form = new MockHttpServletRequest("POST", "/p/somewhere/actions/new");
    form.addParameter("_keep", drafts.word(here.manager().person()));
    form.addParameter("promise", Everything.SENTINEL);
    var at = drafts.keep(form).orElseThrow();
    return at.substring(at.lastIndexOf('/') + 1);
  }
}
