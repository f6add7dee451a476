package org.lapwing.platform.files;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.lapwing.kernel.Outcome;

/** Judges an upload by its name and its bytes: both must say the same, and it must be a kind that may be kept. */
record Inspection(Edition edition) {

  private static final int ENOUGH = 64 * 1024;
  private static final int LONGEST_PART_LIST = 1024 * 1024;
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
    var zip = ZipTable.of(file);
    if (zip.isPresent() && kind.sniffed().equals(ZIP) && hasMacros(file, zip.get())) {
      return macros(field);
    }
    var agrees = kind.sniffed().equals(ZIP)
        ? startsAsZip(file) && zip.isPresent() && holds(kind, file, zip.get())
        : sniff(file).equals(kind.sniffed()) && isNothingElse(kind, file);
    return agrees ? Outcome.accepted(kind) : disagree(field, kind);
  }

  private static boolean isNothingElse(FileKind kind, Spool file) throws IOException {
    return !ZipTable.endsAsZip(file) && (!kind.isText() || isText(file));
  }

  /** What the bytes look like; XHTML, scripts and the like are no plain text even if a person could read them. */
  private static String sniff(Spool file) throws IOException {
    return TIKA.detect(file.bytes(0, ENOUGH));
  }

  private static boolean startsAsZip(Spool file) throws IOException {
    var start = file.bytes(0, 4);
    return start.length == 4
        && start[0] == 'P'
        && start[1] == 'K'
        && start[2] == 3
        && start[3] == 4;
  }

  private static boolean holds(FileKind kind, Spool file, ZipTable zip) throws IOException {
    if (kind.part() != null) {
      return contentTypes(file, zip).contains('"' + kind.part() + '"');
    }
    var mimetype = zip.named("mimetype");
    return kind.inside() != null
        && mimetype.isPresent()
        && ZipTable.text(file, mimetype.get(), 200).strip().equals(kind.inside());
  }

  /** Office keeps macros in vbaProject.bin and says so in the table of content types; OpenDocument in Basic/. */
  private static boolean hasMacros(Spool file, ZipTable zip) throws IOException {
    return contentTypes(file, zip).toLowerCase(Locale.ROOT).contains("macroenabled")
        || zip.entries().stream()
            .map(entry -> entry.name().toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/"));
  }

  private static String contentTypes(Spool file, ZipTable zip) throws IOException {
    var types = zip.named("[Content_Types].xml");
    return types.isEmpty() ? "" : ZipTable.text(file, types.get(), LONGEST_PART_LIST);
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

  private static Outcome<FileKind> disagree(String field, FileKind kind) {
    return Outcome.refused(
        field,
        "The selected file’s name ends in .%s, but what is inside is not %s. Save it again as %s or choose another file"
            .formatted(kind.extension(), kind.words(), kind.words()));
  }
}
