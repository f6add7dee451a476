package org.lapwing.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.lapwing.kernel.Outcome;

/** Judges an upload by its name and its bytes: both must say the same, and it must be a kind that may be kept. */
record Inspection(Edition edition) {

  private static final int ENOUGH = 64 * 1024;
  private static final int LONGEST_MIMETYPE = 200;
  private static final String ZIP = "application/zip";
  private static final Tika TIKA = new Tika();

  Outcome<FileKind> judge(String field, FileName name, Spool file) throws IOException {
    if (file.size() == 0) {
      return Outcome.refused(field, "The selected file is empty. Choose another file");
    }
    if (file.size() > edition.largest().toBytes()) {
      return Outcome.refused(
          field,
          "The selected file must be no larger than %d MB. Make it smaller or split it into parts"
              .formatted(edition.largest().toMegabytes()));
    }
    var kind = edition.kindOf(name.extension());
    if (kind.isEmpty()) {
      return macrosBy(name).isPresent()
          ? macros(field)
          : Outcome.refused(field, "The selected file must be a " + edition.inWords() + " file");
    }
    return judge(field, kind.get(), file);
  }

  private static Outcome<FileKind> judge(String field, FileKind kind, Spool file)
      throws IOException {
    if (kind.sniffed().equals(ZIP)) {
      return judgeArchive(field, kind, file);
    }
    var agrees = sniff(file).equals(kind.sniffed()) && isNothingElse(kind, file);
    return agrees ? Outcome.accepted(kind) : disagree(field, kind);
  }

  private static Outcome<FileKind> judgeArchive(String field, FileKind kind, Spool file)
      throws IOException {
    var zip = startsAsZip(file) ? ZipTable.of(file) : Optional.<ZipTable>empty();
    if (zip.isEmpty() || !new ZipSoundness(file, zip.get()).holds()) {
      return disagree(field, kind);
    }
    var parts = OfficeParts.of(file, zip.get());
    if (parts.isEmpty()) {
      return disagree(field, kind);
    }
    if (parts.get().declareMacros() || hasMacros(zip.get())) {
      return macros(field);
    }
    if (parts.get().fetches()) {
      return fetches(field);
    }
    return holds(kind, file, zip.get(), parts.get())
        ? Outcome.accepted(kind)
        : disagree(field, kind);
  }

  private static boolean isNothingElse(FileKind kind, Spool file) throws IOException {
    return !ZipTable.isIn(file) && (!kind.isText() || isText(file));
  }

  /** What the bytes look like; XHTML, scripts and the like are no plain text even if a person could read them. */
  private static String sniff(Spool file) throws IOException {
    return TIKA.detect(file.bytes(0, ENOUGH));
  }

  private static boolean startsAsZip(Spool file) throws IOException {
    return Arrays.equals(file.bytes(0, 4), new byte[] {'P', 'K', 3, 4});
  }

  private static boolean holds(FileKind kind, Spool file, ZipTable zip, OfficeParts parts)
      throws IOException {
    if (kind.part() != null) {
      return parts.have(kind.part());
    }
    var mimetype = zip.named("mimetype");
    return kind.inside() != null
        && mimetype.isPresent()
        && ZipTable.content(file, mimetype.get(), LONGEST_MIMETYPE)
            .map(content -> new String(content, StandardCharsets.UTF_8).strip())
            .filter(kind.inside()::equals)
            .isPresent();
  }

  /** Office keeps macros in vbaProject.bin or, those of Excel 4, as sheets; OpenDocument in Basic/. */
  private static boolean hasMacros(ZipTable zip) {
    return zip.entries().stream()
        .map(entry -> entry.name().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.endsWith("vbaproject.bin")
            || name.startsWith("xl/macrosheets/")
            || name.startsWith("basic/")
            || name.startsWith("scripts/"));
  }

  private static boolean isText(Spool file) throws IOException {
    for (var at = 0L; at < file.size(); at += ENOUGH) {
      for (var each : file.bytes(at, ENOUGH)) {
        if (each == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<String> macrosBy(FileName name) {
    return Optional.of(name.extension())
        .filter(extension -> extension.matches("(doc|dot|xls|xlt|ppt|pot|pps|xla)m"));
  }

  private static Outcome<FileKind> macros(String field) {
    return Outcome.refused(
        field, "The selected file holds macros. Save a copy without macros and choose that");
  }

  private static Outcome<FileKind> fetches(String field) {
    return Outcome.refused(
        field,
        "The selected file fetches a template or an object from elsewhere when it is opened. Save a copy without it and choose that");
  }

  private static Outcome<FileKind> disagree(String field, FileKind kind) {
    return Outcome.refused(
        field,
        "The selected file’s name ends in .%s, but what is inside is not %s. Save it again as %s or choose another file"
            .formatted(kind.extension(), kind.words(), kind.words()));
  }
}
