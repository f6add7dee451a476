package org.lapwing.platform.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.unit.DataSize;

/**
 * What may be kept as a file from a day on.
 *
 * @param source who says so
 * @param largest the size up to which a file is taken
 */
record Edition(
    @DateTimeFormat(iso = ISO.DATE) LocalDate effective,
    String source,
    DataSize largest,
    List<FileKind> kinds) {

  Optional<FileKind> kindOf(String extension) {
    return kinds.stream().filter(kind -> kind.extension().equals(extension)).findFirst();
  }

  /** "PDF, Word, Excel or CSV". */
  String inWords() {
    var words = kinds.stream().map(FileKind::words).distinct().toList();
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  /** ".pdf,.docx". */
  String extensions() {
    return kinds.stream().map(kind -> "." + kind.extension()).collect(Collectors.joining(","));
  }
}
