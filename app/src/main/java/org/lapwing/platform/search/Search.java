package org.lapwing.platform.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Searchable;
import org.lapwing.platform.Searchable.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module for what matches; row security has already chosen what there is. */
@Service
@Transactional(readOnly = true)
public class Search {

  /** How many of each kind are shown when all kinds are asked. */
  public static final int OF_EACH = 5;

  /** How many of one kind a page holds. */
  public static final int PAGE = 25;

  private final ObjectProvider<Searchable> modules;

  Search(ObjectProvider<Searchable> modules) {
    this.modules = modules;
  }

  /**
   * What was found of one kind.
   *
   * @param more whether there are others
   */
  public record Kind(String kind, String heading, List<Found> found, boolean more) {}

  /** The first few of each kind that has any, in the order of their headings. */
  public List<Kind> everywhere(Sought words) {
    return modules.stream()
        .sorted(Comparator.comparing(Searchable::heading))
        .map(module -> page(module, words, null, OF_EACH))
        .filter(kind -> !kind.found().isEmpty())
        .toList();
  }

  /** A page of one kind. */
  public Kind of(String kind, Sought words, @Nullable UUID after) {
    return modules.stream()
        .filter(module -> module.kind().equals(kind))
        .findFirst()
        .map(module -> page(module, words, after, PAGE))
        .orElseThrow(NotFound::new);
  }

  private static Kind page(Searchable module, Sought words, @Nullable UUID after, int most) {
    var found = module.find(words.words(), after, most + 1);
    return new Kind(
        module.kind(), module.heading(), found.stream().limit(most).toList(), found.size() > most);
  }
}
