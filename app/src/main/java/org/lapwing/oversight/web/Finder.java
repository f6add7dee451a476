package org.lapwing.oversight.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.platform.Searchable;
import org.lapwing.platform.Searchable.Found;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds records that a decision may rest on, among all that can be searched here. */
@Component
class Finder {

  private static final int OF_EACH_KIND = 5;

  private final ObjectProvider<Searchable> everywhere;
  private final Threads threads;

  Finder(ObjectProvider<Searchable> everywhere, Threads threads) {
    this.everywhere = everywhere;
    this.threads = threads;
  }

  /**
   * A record to choose.
   *
   * @param code its kind and id, as the form sends them
   */
  record Choosable(String code, String words) {}

  /** The records that hold these words, or are called so. */
  @Transactional(readOnly = true)
  public List<Choosable> find(String words) {
    return words.isBlank()
        ? List.of()
        : everywhere.stream().flatMap(place -> in(place, words.strip())).toList();
  }

  /** A record by its code, if the viewer may see it. */
  @Transactional(readOnly = true)
  public Optional<Choosable> known(String code) {
    return node(code)
        .flatMap(threads::around)
        .map(web -> web.middle().seen())
        .map(seen -> new Choosable(code, seen.kindInWords() + ": " + seen.title()));
  }

  /** The record that a code names. */
  static Optional<Node> node(String code) {
    var slash = code.indexOf('/');
    try {
      return slash < 1
          ? Optional.empty()
          : Optional.of(
              new Node(code.substring(0, slash), UUID.fromString(code.substring(slash + 1))));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Stream<Choosable> in(Searchable place, String words) {
    return place.find(words, null, OF_EACH_KIND).stream()
        .map(found -> new Choosable(
            place.kind() + "/" + found.id(), place.heading() + ": " + called(found)));
  }

  private static String called(Found found) {
    return found.reference().isBlank()
        ? found.title()
        : found.reference() + " " + found.title();
  }
}
