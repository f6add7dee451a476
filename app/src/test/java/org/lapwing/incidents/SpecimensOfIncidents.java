package org.lapwing.incidents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.incidents.packs.Channel;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.incidents.packs.SentPacks;
import org.lapwing.incidents.rapidreview.EarlierLearning;
import org.lapwing.incidents.rapidreview.EarlierLearnings;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelActions;
import org.lapwing.incidents.rapidreview.PanelContact;
import org.lapwing.incidents.rapidreview.PanelContacts;
import org.lapwing.incidents.rapidreview.PanelWordings;
import org.lapwing.incidents.rapidreview.RapidReviews;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.incidents.referrals.Triage;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** An incident in the case that some must not see, and its child. */
public class SpecimensOfIncidents implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var day = LocalDate.now(ZoneId.of("Europe/London")).minusDays(3);
    var facts = new Facts(
        SENTINEL,
        SENTINEL,
        SENTINEL,
        List.of(
            new Dated(Event.HARM, day, Exactness.EXACT, SENTINEL),
            new Dated(Event.AWARE, day, Exactness.EXACT, SENTINEL)));
    var incidents = here.bean(Incidents.class);
    var id =
        here.took(incidents.open(new NewIncident("QF-1", facts, List.of("Child B")), Ids.next()));
    here.nameOfCase("incidents", id.value());
    refer(here, id);
    here.nameOfCase("milestone", "sent");
    panel(here, id);
    here.nameOfCase("child", incidents.children(List.of(id.value())).getFirst().id());
    send(here, id);
  }

  /** What the rapid review panel works on, in each of its lists. */
  private static void panel(Everything here, IncidentId id) {
    var agency = here.manager().agency();
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    here.took(here.bean(RapidReviews.class)
        .write(id, Section.CHILD, Ids.next(), 0, Map.of("child.voice", SENTINEL)));
    here.nameOfCase("section", Section.CHILD.code());
    var action = here.took(here.bean(PanelActions.class)
        .add(
            id,
            Ids.next(),
            new PanelAction.Wish(PanelAction.Kind.LEARNING, SENTINEL, agency, null, null, false)));
    here.took(
        here.bean(PanelWordings.class).write(id, action, Ids.next(), SENTINEL, today.plusDays(30)));
    here.nameOfCase("panelAction", action);
    here.nameOfCase(
        "earlier",
        here.took(here.bean(EarlierLearnings.class)
            .add(
                id,
                Ids.next(),
                new EarlierLearning.Wish(
                    SENTINEL, SENTINEL, EarlierLearning.Again.YES, SENTINEL, null, false))));
    here.nameOfCase(
        "contact",
        here.took(here.bean(PanelContacts.class)
            .add(
                id,
                Ids.next(),
                new PanelContact.Wish(
                    PanelContact.Side.FAMILY,
                    SENTINEL,
                    today,
                    SENTINEL,
                    today,
                    SENTINEL,
                    SENTINEL,
                    false))));
  }

  /** A referral that was taken up: from then on it is of the case. */
  private static void refer(Everything here, IncidentId as) {
    var referrals = here.bean(Referrals.class);
    var referral = here.took(referrals.refer(
        new Referral.Wish(SENTINEL, SENTINEL, SENTINEL, null, 1, SENTINEL), Ids.next()));
    here.took(referrals.triage(referral, Ids.next(), Triage.LEARNING, SENTINEL));
    referrals.takenUp(referral, as);
    here.nameOfCase("referral", referral);
  }

  /** A pack with words of somebody in it that was sent, and its sent papers. */
  private static void send(Everything here, IncidentId id) {
    var packs = here.bean(Packs.class);
    var pack = packs.of(id, PackKind.NOTIFICATION);
    var line = pack.line("notifier_name").orElseThrow();
    here.took(packs.write(pack, line, 0, SENTINEL, Ids.next()));
    var sending = new Sending(
        LocalDate.now(ZoneId.of("Europe/London")), null, SENTINEL, SENTINEL, Channel.FORM);
    here.nameOfCase(
        "sent", here.took(here.bean(SentPacks.class).record(pack, Ids.next(), sending, SENTINEL)));
    here.nameOfCase("pack", PackKind.NOTIFICATION.code());
    here.nameOfCase("field", "notifier_name");
    here.nameOfCase("childField", "child_health");
  }
}
