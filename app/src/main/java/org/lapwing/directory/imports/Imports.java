package org.lapwing.directory.imports;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.directory.Keepers;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.AskedJob.Progress;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.workbook.ReadWorkbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of services: read and compared first, and taken over once somebody has seen what would change. */
@Service
@Transactional
public class Imports {

  /** What the trail calls it. */
  public static final String KIND = "directory-import";

  /** The most that a file may have. */
  public static final long LARGEST = 30L * 1024 * 1024;

  private static final String FIELD = "file";

  private final ImportStore store;
  private final Comparison comparison;
  private final TakingOver takingOver;
  private final Surroundings around;

  Imports(ImportStore store, Comparison comparison, TakingOver takingOver, Surroundings around) {
    this.store = store;
    this.comparison = comparison;
    this.takingOver = takingOver;
    this.around = around;
  }

  /** What else is needed while a file is read and taken over. */
  @org.springframework.stereotype.Component
  record Surroundings(Files files, Trail trail, Clock clock) {}

  @Transactional(readOnly = true)
  public StagedImport get(UUID id) {
    onlyKeepers();
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Those that were read last. */
  @Transactional(readOnly = true)
  public List<StagedImport.Line> latest() {
    onlyKeepers();
    return store.latest();
  }

  /** Reads a file and keeps what would change; nothing changes yet. The form that sends it twice has it read once. */
  public Outcome<UUID> read(String fileName, byte[] content, UUID once) {
    onlyKeepers();
    var told = told(fileName, content);
    return switch (told) {
      case Refused<Told.All>(var refusal) -> new Refused<>(refusal);
      case Accepted<Told.All>(var all) -> {
        var name = plain(fileName);
        var plan = comparison.plan(all, "Taken over from the file " + name);
        store.add(once, name, around.clock().instant(), Viewer.person().person().value(), plan);
        yield Outcome.accepted(once);
      }
    };
  }

  /** Notes that somebody wants it taken over, for the job that does so. */
  public void ask(UUID id) {
    onlyKeepers();
    store.ask(get(id).id());
    around.trail().wrote("services-imported", KIND, id);
  }

  /** Takes over what was read, all of it or nothing, and only once. */
  public StagedImport takeOver(UUID id, Progress progress) {
    onlyKeepers();
    var staged = store.findToChange(id).orElseThrow(NotFound::new);
    if (staged.state() == StagedImport.State.DONE) {
      return staged;
    }
    if (staged.state() == StagedImport.State.READ) {
      around.trail().wrote("services-imported", KIND, id);
    }
    store.done(id, around.clock().instant(), takingOver.take(staged.plan(), progress));
    return get(id);
  }

  /** Those that somebody wants taken over. */
  @Transactional(readOnly = true)
  List<UUID> asked() {
    return store.asked();
  }

  private Outcome<Told.All> told(String fileName, byte[] content) {
    var name = fileName.toLowerCase(Locale.ROOT);
    if (fileName.isBlank()) {
      return Outcome.refused(FIELD, "Select a file");
    }
    if (content.length == 0) {
      return Outcome.refused(FIELD, "The selected file is empty. Choose another file");
    }
    if (content.length > LARGEST) {
      return Outcome.refused(
          FIELD, "The selected file must be no larger than 30 MB. Split it into parts");
    }
    if (name.endsWith(".json")) {
      return JsonAsTold.read(content, comparison.needs());
    }
    return name.endsWith(".xlsx")
        ? workbook(fileName, content)
        : Outcome.refused(FIELD, "The selected file must be an Excel (.xlsx) or JSON file");
  }

  private Outcome<Told.All> workbook(String fileName, byte[] content) {
    return switch (around.files().look(FIELD, fileName, new ByteArrayInputStream(content))) {
      case Refused<byte[]>(var refusal) -> new Refused<>(refusal);
      case Accepted<byte[]>(var sound) ->
        switch (ReadWorkbook.read(sound)) {
          case Refused<List<ReadWorkbook.Rows>>(var refusal) -> new Refused<>(refusal);
          case Accepted<List<ReadWorkbook.Rows>>(var sheets) -> SheetsAsTold.read(sheets);
        };
    };
  }

  private static String plain(String fileName) {
    var name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}<>\"]", "");
    return name.length() > 120 ? name.substring(name.length() - 120) : name;
  }

  private static void onlyKeepers() {
    if (!Keepers.isOne() && !(Viewer.current().orElse(null) instanceof Viewer.Job)) {
      throw new NotFound();
    }
  }
}
