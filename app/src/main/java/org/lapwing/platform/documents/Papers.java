package org.lapwing.platform.documents;

import org.springframework.stereotype.Component;

/** Sets papers as files. */
@Component
public class Papers {

  private final PdfPress pdf;
  private final WordPress word;

  Papers(PdfPress pdf, WordPress word) {
    this.pdf = pdf;
    this.word = word;
  }

  /** The paper as the bytes of a file. */
  public byte[] set(Paper paper, Format format) {
    return switch (format) {
      case WORD -> word.set(paper);
      case PDF -> pdf.set(paper);
    };
  }
}
