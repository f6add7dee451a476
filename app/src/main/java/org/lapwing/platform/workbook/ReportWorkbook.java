package org.lapwing.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A spreadsheet to read. */
public final class ReportWorkbook {

  private ReportWorkbook() {}

  public static byte[] of(String title, List<List<String>> lines) {
    try (var workbook = new WrittenWorkbook();
        var out = new ByteArrayOutputStream()) {
      workbook.lines(title, lines, 30, 34, 34, 60, 60);
      workbook.writeTo(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
