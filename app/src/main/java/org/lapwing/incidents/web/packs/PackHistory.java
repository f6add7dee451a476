package org.lapwing.incidents.web.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lapwing.incidents.packs.NamedPacks;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.PackPaper;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.incidents.packs.SentPack;
import org.lapwing.incidents.packs.SentPacks;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.incidents.web.packs.PackPage.Happened;
import org.lapwing.incidents.web.packs.PackPage.Way;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;

/** Tells what was sent, which packs with names were made, and what the Panel replied. */
@Component
class PackHistory {

  private final SentPacks sent;
  private final NamedPacks named;
  private final PanelReplies replies;
  private final People people;

  PackHistory(SentPacks sent, NamedPacks named, PanelReplies replies, People people) {
    this.sent = sent;
    this.named = named;
    this.replies = replies;
    this.people = people;
  }

  List<SentPack> sent(Pack pack) {
    return sent.of(pack.incident().id());
  }

  /** The latest first. */
  List<Happened> of(At at) {
    var pack = at.pack();
    var all = new ArrayList<Happened>();
    sent(pack).stream()
        .filter(one -> one.kind() == pack.kind())
        .forEach(one -> all.add(sent(at, one)));
    named.of(pack.incident().id()).stream()
        .filter(one -> one.kind() == pack.kind())
        .forEach(one -> all.add(named(one)));
    if (pack.kind() != PackKind.NHS_TRACKER) {
      replies.of(pack.incident().id()).forEach(one -> all.add(replied(one)));
    }
    all.sort(Comparator.comparing(Happened::on).reversed());
    return List.copyOf(all);
  }

  private Happened sent(At at, SentPack one) {
    var how = one.sending();
    return new Happened(
        "Sent to " + how.recipient(), how.by(), how.on(), how.when(), told(one), ways(at, one));
  }

  private static List<Way> ways(At at, SentPack one) {
    if (!Packs.runs()) {
      return List.of();
    }
    var base = at.here() + "/sent/" + one.id();
    var on = ", as sent on " + InWords.date(one.sending().on());
    return List.of(
        new Way(base + "/pdf", "PDF", on),
        new Way(base + "/word", "Word", on),
        new Way(
            base + "/reference",
            one.reference().isBlank()
                ? "Record the reference that came back"
                : "Correct the reference",
            ", sent on " + InWords.date(one.sending().on())));
  }

  private String told(SentPack one) {
    var channel = one.sending().channel();
    return "%s. Reference: %s. %s. Fingerprint of the contents: %s. Recorded by %s on %s."
        .formatted(
            channel == null ? "" : channel.words(),
            one.reference().isBlank() ? "none yet" : one.reference(),
            one.missing() == 0
                ? "Every field had an answer"
                : InWords.count(one.missing(), "field", "fields") + " had no answer",
            PackPaper.shown(one.fingerprint()),
            people.nameOf(one.recordedBy()),
            InWords.moment(one.recordedAt()));
  }

  private Happened named(NamedPacks.Export one) {
    return new Happened(
        "Made with real names for " + one.recipient(),
        people.nameOf(one.by()),
        InWords.dayOf(one.at()),
        InWords.moment(one.at()),
        "%s, of which no copy is kept here. Reason: %s"
            .formatted(one.format().words(), one.reason()),
        List.of());
  }

  private static Happened replied(PanelReplies.Reply one) {
    return new Happened(
        one.agrees() ? "The Panel agrees" : "The Panel disagrees",
        null,
        one.on(),
        InWords.day(one.on()),
        one.words(),
        List.of());
  }
}
