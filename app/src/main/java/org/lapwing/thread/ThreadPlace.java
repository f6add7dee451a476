package org.lapwing.thread;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** How the module that owns a kind of record shows it in the thread; each owner supplies a bean. */
public interface ThreadPlace {

  /** The kind that {@link Node#kind()} names. */
  String kind();

  /** Those of these records that the current viewer may see, asked for all at once; the others are absent. */
  Map<UUID, Seen> show(Collection<UUID> ids);

  /**
   * A record as the thread shows it.
   *
   * @param kindInWords what it is, with the short name that people say, such as "Action A-17"
   * @param href its address, from {@code /} or as what follows {@code /p/{partnership}/}
   * @param state where it stands, in one to three words; empty if it has no states
   */
  record Seen(String kindInWords, String title, String href, String state) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** By what records are put in order, so that A-2 stands before A-12. */
    String order() {
      return NUMBER.matcher(kindInWords).replaceAll(number -> "%9s".formatted(number.group()));
    }
  }
}
