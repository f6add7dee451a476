package org.lapwing.incidents.web.packs;

import java.util.Arrays;
import java.util.List;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.incidents.packs.SentPack;
import org.lapwing.incidents.packs.SentPacks;
import org.springframework.stereotype.Component;

/** Gathers the packs of an incident for its page. */
@Component
public class PacksOnPage {

  private final SentPacks sent;

  PacksOnPage(SentPacks sent) {
    this.sent = sent;
  }

  public PacksView of(Incident incident) {
    if (incident.placeholder()) {
      return new PacksView(List.of(), List.of());
    }
    return new PacksView(
        Packs.reads()
            ? Arrays.stream(PackKind.values())
                .map(kind -> new PacksView.Way(
                    incident.id().value() + "/packs/" + kind.code(), kind.words()))
                .toList()
            : List.of(),
        sent.of(incident.id()).stream().map(PacksOnPage::told).toList());
  }

  private static PacksView.Sent told(SentPack one) {
    var how = one.sending();
    return new PacksView.Sent(
        one.kind().words(),
        "Sent to %s on %s by %s. %s"
            .formatted(
                how.recipient(),
                how.when(),
                how.by(),
                one.reference().isBlank()
                    ? "No reference came back yet."
                    : "Reference: %s.".formatted(one.reference())));
  }
}
