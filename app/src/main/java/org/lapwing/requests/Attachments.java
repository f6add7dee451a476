package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Preserving;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that agencies add to their answers. */
@Service
@Transactional
public class Attachments {

  private final Door door;
  private final AttachmentStore store;
  private final Files files;
  private final RequestLedger ledger;
  private final ObjectProvider<Preserving> preserving;

  Attachments(
      Door door,
      AttachmentStore store,
      Files files,
      RequestLedger ledger,
      ObjectProvider<Preserving> preserving) {
    this.door = door;
    this.store = store;
    this.files = files;
    this.ledger = ledger;
    this.preserving = preserving;
  }

  /** The files of a request that the viewer may read. */
  @Transactional(readOnly = true)
  public List<Attachment> of(Request request) {
    return store.of(request.id()).stream()
        .map(row -> new Attachment(row.id(), request.id(), files.about(row.file())))
        .toList();
  }

  /** Those of one's own request. */
  public List<Attachment> mine(RequestId id) {
    return of(door.stands(id));
  }

  /** A file of a request that the viewer may read. */
  @Transactional(readOnly = true)
  public StoredFile file(Request request, UUID attachment) {
    return of(request).stream()
        .filter(one -> one.id().equals(attachment))
        .findFirst()
        .map(Attachment::file)
        .orElseThrow(NotFound::new);
  }

  /** Adds a file to one's own answer. */
  public Outcome<Request> add(RequestId id, UUID once, String name, InputStream content) {
    var request = door.stands(id);
    return switch (request.start(ledger.today())) {
      case Refused<Request> closed -> closed;
      case Accepted<Request> _ ->
        store.of(id).stream().anyMatch(row -> row.id().equals(once))
            ? accepted(request)
            : keep(request, once, name, content);
    };
  }

  private Outcome<Request> keep(Request request, UUID once, String name, InputStream content) {
    return switch (files.keep("file", name, content)) {
      case Refused<StoredFile>(var because) -> new Refused<>(because);
      case Accepted<StoredFile>(var file) -> {
        store.add(request, once, file.id(), ledger.moment(), Who.person());
        ledger.wrote("request-file-added", request);
        yield accepted(request);
      }
    };
  }

  /** Takes a file out of one's own answer; it stays kept. Nothing is taken out while everything of the case must be kept. */
  public Outcome<Request> remove(RequestId id, UUID attachment) {
    var request = door.stands(id);
    if (preserving.stream().anyMatch(one -> one.isKept(request.caseFile()))) {
      return refused(
          "",
          "Nothing can be taken out at present. If it was added in error, tell the partnership");
    }
    return switch (request.start(ledger.today())) {
      case Refused<Request> closed -> closed;
      case Accepted<Request> _ -> {
        if (store.of(id).stream().anyMatch(row -> row.id().equals(attachment))
            && store.remove(attachment, ledger.moment())) {
          ledger.wrote("request-file-removed", request);
        }
        yield accepted(request);
      }
    };
  }
}
