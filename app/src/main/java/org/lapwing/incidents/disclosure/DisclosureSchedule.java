package org.lapwing.incidents.disclosure;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schedule of what the review made or received of a case. A review assumes that each draft and note may have to be
 * disclosed (protocol of safeguarding partnerships, the CPS and the NPCC), so it is listed from the first day.
 */
@Service
@Transactional
public class DisclosureSchedule {

  /** What the trail calls an item. */
  public static final String KIND = "disclosure-item";

  private final DisclosureStore store;
  private final Files files;
  private final IncidentLedger ledger;

  DisclosureSchedule(DisclosureStore store, Files files, IncidentLedger ledger) {
    this.store = store;
    this.files = files;
    this.ledger = ledger;
  }

  /** The items of a case in their order, each by its latest version. */
  @Transactional(readOnly = true)
  public List<Item> of(CaseId file) {
    return store.of(file);
  }

  @Transactional(readOnly = true)
  public Item get(CaseId file, UUID item) {
    return of(file).stream()
        .filter(one -> one.item().equals(item))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Every version of an item, the latest first. */
  @Transactional(readOnly = true)
  public List<Item> versions(Item item) {
    return store.versions(item.caseFile(), item.item());
  }

  /** The words by which items are described today. */
  @Transactional(readOnly = true)
  public List<DisclosureCode> codes() {
    return store.codes(ledger.today());
  }

  /** The stored file of an item. */
  @Transactional(readOnly = true)
  public StoredFile file(Item item) {
    var file = item.file();
    if (file == null) {
      throw new NotFound();
    }
    return files.about(file);
  }

  /** All that is wrong with an item that somebody is about to list. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(ItemText text) {
    return text.faults(codes(), ledger.today());
  }

  /** Lists an item. */
  public Outcome<UUID> add(CaseId file, UUID once, ItemText text) {
    CaseKeepers.require(CaseKeepers.keep());
    var faults = faults(text);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var number = store.nextNumber(file);
    if (store.add(once, version(file, once, number, 1, text.stripped(), null, ""))) {
      ledger.wrote("disclosure-item-listed", KIND, once);
    }
    return accepted(once);
  }

  /** All that is wrong with a correction that somebody is about to make. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(ItemText text, String why) {
    var faults = new ArrayList<>(faults(text));
    TypedText.needed("why", why, TypedText.LINE, "Enter why it is corrected", faults);
    return faults;
  }

  /** Corrects an item that somebody read as a version; what it said before stays to be seen. */
  public Outcome<UUID> correct(
      CaseId file, UUID item, UUID once, int version, ItemText text, String why) {
    CaseKeepers.require(CaseKeepers.keep());
    var faults = faults(text, why);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    store.lock(file);
    var before = get(file, item);
    if (text.stripped().equals(before.text())) {
      return accepted(item);
    }
    if (before.version() != version) {
      return refused(
          "describes",
          "Somebody else has corrected this meanwhile. It now says: “%s”. Go back and read it first"
              .formatted(before.text().describes()));
    }
    next(before, once, text.stripped(), before.file(), why.strip());
    return accepted(item);
  }

  /** Adds the file itself to an item that was described; another file takes its place, and the earlier one stays kept. */
  public Outcome<UUID> attach(CaseId file, UUID item, UUID once, String name, InputStream content) {
    CaseKeepers.require(CaseKeepers.keep());
    store.lock(file);
    var before = get(file, item);
    return switch (files.keep("file", name, content)) {
      case Refused<StoredFile>(var because) -> new Refused<>(because);
      case Accepted<StoredFile>(var kept) -> {
        if (!Objects.equals(before.file(), kept.id())) {
          next(before, once, before.text(), kept.id(), "The file was added");
        }
        yield accepted(item);
      }
    };
  }

  /** All that is wrong with what somebody is about to record of an item. */
  public List<Refusal> faults(Step.Wish wish) {
    return wish.faults(ledger.today());
  }

  /** Records that an item was given to somebody, or is withheld from them. */
  public Outcome<UUID> step(CaseId file, UUID item, UUID once, Step.Wish wish) {
    CaseKeepers.require(CaseKeepers.keep());
    var faults = faults(wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var about = get(file, item);
    var step =
        new Step(once, item, wish.stripped(), ledger.moment(), Viewer.person().person());
    if (store.step(about.caseFile(), step)) {
      ledger.wrote(wish.given() ? "disclosure-item-given" : "disclosure-item-withheld", KIND, item);
    }
    return accepted(item);
  }

  private void next(Item before, UUID once, ItemText text, @Nullable FileId file, String why) {
    var version = version(
        before.caseFile(), before.item(), before.number(), before.version() + 1, text, file, why);
    if (store.add(once, version)) {
      ledger.wrote("disclosure-item-corrected", KIND, before.item());
    }
  }

  private Item version(
      CaseId file,
      UUID item,
      int number,
      int version,
      ItemText text,
      @Nullable FileId stored,
      String why) {
    return new Item(
        item,
        file,
        number,
        version,
        text,
        stored,
        why,
        ledger.moment(),
        Viewer.person().person(),
        List.of());
  }
}
