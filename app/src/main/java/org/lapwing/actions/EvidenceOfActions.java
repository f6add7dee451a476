package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what shows that promises were kept: words, links and files. */
@Service
@Transactional
public class EvidenceOfActions {

  private final EvidenceStore store;
  private final Ledger ledger;
  private final Files files;

  EvidenceOfActions(EvidenceStore store, Ledger ledger, Files files) {
    this.store = store;
    this.ledger = ledger;
    this.files = files;
  }

  /** A file that somebody chose. */
  public record Upload(String name, InputStream content) {}

  @Transactional(readOnly = true)
  public List<Evidence> of(ActionId id) {
    return store.of(id);
  }

  /** The file of a piece of evidence of that action. */
  @Transactional(readOnly = true)
  public StoredFile file(ActionId id, UUID evidence) {
    return store
        .find(evidence)
        .filter(found -> found.action().equals(id))
        .map(Evidence::file)
        .map(files::about)
        .orElseThrow(NotFound::new);
  }

  /** Adds words, a link or a file, with what it shows. */
  public Outcome<Action> add(
      ActionId id, UUID once, String shows, String link, @Nullable Upload upload) {
    return ledger.change(id, once, Kind.EVIDENCE_ADDED, shows, action -> {
      var refused = action
          .tendedBy(Doer.current())
          .or(() -> Action.text("shows", shows, "Enter what this shows, and what it does not"))
          .or(() -> isAddress(link)
              ? java.util.Optional.empty()
              : Action.no("link", "Enter a full web address, like https://www.example.org/report"));
      return refused
          .<Outcome<Action>>map(Refused::new)
          .orElseGet(() -> upload == null
              ? kept(action, once, shows, link, null)
              : withFile(action, once, shows, link, upload));
    });
  }

  private Outcome<Action> withFile(
      Action action, UUID once, String shows, String link, Upload upload) {
    return switch (files.keep("file", upload.name(), upload.content())) {
      case Accepted<StoredFile>(var file) -> kept(action, once, shows, link, file.id());
      case Refused<StoredFile>(var because) -> new Refused<>(because);
    };
  }

  private Outcome<Action> kept(
      Action action, UUID once, String shows, String link, @Nullable FileId file) {
    var evidence =
        new Evidence(once, action.id(), shows.strip(), link.strip(), file, ledger.moment(), "");
    store.add(evidence, Doer.current().named());
    return accepted(action);
  }

  private static boolean isAddress(String link) {
    return link.isBlank() || link.strip().matches("https?://[^\\s]+\\.[^\\s]+");
  }
}
