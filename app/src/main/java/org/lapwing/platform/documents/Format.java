package org.lapwing.platform.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in which a paper can be had. */
public enum Format {
  WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("PDF", "pdf", "application/pdf");

  private final String words;
  private final String extension;
  private final String mediaType;

  Format(String words, String extension, String mediaType) {
    this.words = words;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String words() {
    return words;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name as addresses and forms call it, such as {@code pdf}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that code, if there is one. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
