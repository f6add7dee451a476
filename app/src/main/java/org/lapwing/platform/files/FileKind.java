package org.lapwing.platform.files;

import org.jspecify.annotations.Nullable;

/**
 * A kind of file that may be kept.
 *
 * @param words as people call it
 * @param sniffed what its bytes look like, as Tika names it; every ZIP container counts as {@code application/zip}
 * @param part the kind of main part that an Office document of this kind declares
 * @param inside what the {@code mimetype} entry of an OpenDocument of this kind says
 */
record FileKind(
    String extension,
    String mediaType,
    String words,
    String sniffed,
    @Nullable String part,
    @Nullable String inside) {

  boolean isText() {
    return sniffed.startsWith("text/");
  }
}
