package org.lapwing.platform.files;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lapwing.platform.files.ZipTable.Entry;

/** Whether an archive means the same to every reader, and does not grow out of all proportion when it is unpacked. */
record ZipSoundness(Spool file, ZipTable zip) {

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
  private static final Pattern LEADS_AWAY =
      Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|[A-Za-z]:.*|.*[\\\\\\p{Cntrl}].*");

  boolean holds() throws IOException {
    return zip.entries().size() <= MOST_ENTRIES
        && zip.entries().stream().mapToDouble(Entry::size).sum() <= MOST_UNPACKED
        && namesAreSafe()
        && standApart();
  }

  /** Each name once, whatever its case: of two of a name one reader takes the first, another the last. */
  private boolean namesAreSafe() {
    var names = new HashSet<String>();
    return zip.entries().stream()
        .map(Entry::name)
        .allMatch(name -> names.add(name.toLowerCase(Locale.ROOT))
            && !LEADS_AWAY.matcher(name).matches());
  }

  /** No bytes belong to two entries, and each says of itself what the table says of it. */
  private boolean standApart() throws IOException {
    var ordered =
        zip.entries().stream().sorted(Comparator.comparingLong(Entry::at)).toList();
    var free = 0L;
    for (var entry : ordered) {
      var content = ZipTable.contentOf(file, entry);
      if (entry.at() < free || content.isEmpty()) {
        return false;
      }
      free = content.getAsLong() + entry.packed();
    }
    return true;
  }
}
