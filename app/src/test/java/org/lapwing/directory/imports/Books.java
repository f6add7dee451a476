package org.lapwing.directory.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as somebody edits them, and as somebody tampers with them. */
public final class Books {

  private Books() {}

  public static byte[] edited(byte[] content, Consumer<XSSFWorkbook> edit) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content));
        var out = new ByteArrayOutputStream()) {
      edit.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The row in which this stands in any cell. */
  public static Row row(XSSFSheet sheet, String text) {
    for (var row : sheet) {
      for (var cell : row) {
        if (new DataFormatter().formatCellValue(cell).equals(text)) {
          return row;
        }
      }
    }
    throw new AssertionError("No row has " + text);
  }

  /** Writes beneath this heading. */
  public static void write(Row row, String heading, String text) {
    for (var cell : row.getSheet().getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        row.createCell(cell.getColumnIndex()).setCellValue(text);
        return;
      }
    }
    throw new AssertionError("No column has " + heading);
  }

  /** The same archive with one of its parts changed. */
  public static byte[] tampered(byte[] content, String part, UnaryOperator<String> change) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(content));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
