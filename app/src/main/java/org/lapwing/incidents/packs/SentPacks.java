package org.lapwing.incidents.packs;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was sent, when, by whom, to whom and how, and keeps its papers sealed as they were then. */
@Service
@Transactional
public class SentPacks {

  private final SentPackStore store;
  private final Papers papers;
  private final Files files;
  private final IncidentLedger ledger;

  SentPacks(SentPackStore store, Papers papers, Files files, IncidentLedger ledger) {
    this.store = store;
    this.papers = papers;
    this.files = files;
    this.ledger = ledger;
  }

  /** All that was sent about an incident, the latest first, for everybody who may read it. */
  @Transactional(readOnly = true)
  public List<SentPack> of(IncidentId incident) {
    return store.of(incident);
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public SentPack get(IncidentId incident, PackKind kind, UUID id) {
    return of(incident).stream()
        .filter(one -> one.kind() == kind && one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All that is wrong with a record that somebody is about to make. */
  public List<Refusal> faults(Incident incident, Sending sending, String reference) {
    var now = LocalDateTime.ofInstant(ledger.moment(), InWords.LONDON);
    return new SendingFaults(incident, now).of(sending, reference);
  }

  /**
   * Records that a pack was sent as it now stands, and keeps its papers. No clock is stopped by it: that is recorded as a
   * milestone, by a person.
   */
  public Outcome<UUID> record(Pack pack, UUID once, Sending sending, String reference) {
    Packs.requireRunner();
    if (of(pack.incident().id()).stream().anyMatch(one -> one.id().equals(once))) {
      return accepted(once);
    }
    var faults = faults(pack.incident(), sending, reference);
    var channel = sending.channel();
    if (!faults.isEmpty() || channel == null) {
      return new Refused<>(faults.getFirst());
    }
    var sent = new SentPack(
        once,
        pack.kind(),
        pack.template().since(),
        PackPaper.fingerprint(pack),
        pack.missing().size(),
        kept(pack, Format.PDF),
        kept(pack, Format.WORD),
        sending.stripped(),
        "",
        ledger.moment(),
        Viewer.person().person());
    if (store.add(pack, sent, channel)) {
      ledger.wrote("pack-sent-recorded", "pack-sent", once);
      if (!reference.isBlank()) {
        receive(pack, reference, /* sent= */ once, /* receipt= */ Ids.next());
      }
    }
    return accepted(once);
  }

  private FileId kept(Pack pack, Format format) {
    var set = papers.set(PackPaper.of(pack), format);
    var name = "%s-%s.%s"
        .formatted(
            pack.kind().code().replace('_', '-'), pack.incident().reference(), format.extension());
    return switch (files.keep("", name, new ByteArrayInputStream(set))) {
      case Accepted<StoredFile>(var file) -> file.id();
      case Refused<StoredFile>(var because) -> throw new IllegalStateException(because.message());
    };
  }

  /** Records the reference that came back, or corrects it; what was recorded before stays on record. */
  public Outcome<UUID> received(Pack pack, UUID sent, UUID once, String reference) {
    Packs.requireRunner();
    get(pack.incident().id(), pack.kind(), sent);
    var fault = SendingFaults.line("reference", reference, "Enter the reference that came back");
    if (fault.isPresent()) {
      return refused("reference", fault.get().message());
    }
    receive(pack, reference, sent, /* receipt= */ once);
    return accepted(sent);
  }

  private void receive(Pack pack, String reference, UUID sent, UUID receipt) {
    if (store.receive(
        receipt, pack, sent, reference.strip(), ledger.moment(), Viewer.person().person())) {
      ledger.wrote("pack-reference-recorded", "pack-receipt", receipt);
    }
  }
}
