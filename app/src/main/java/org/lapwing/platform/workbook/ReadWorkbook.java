package org.lapwing.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.lapwing.kernel.Outcome;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of a spreadsheet that a stranger may have made: row by row, within limits, computing nothing. */
public final class ReadWorkbook {

  /** The most that is read of one sheet, its headings aside. */
  public static final int MOST_ROWS = 20_000;

  private static final String FIELD = "file";
  private static final long LARGEST_PART = 64L * 1024 * 1024;
  private static final int MOST_SHEETS = 20;

  /** The most cells that are read in all: a sheet may be small in the file and fill the memory. */
  private static final int MOST_CELLS = 2_000_000;

  private static final Pattern BOMB = Pattern.compile("(?i)zip bomb|max(?:imum)? size");

  static {
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private ReadWorkbook() {}

  /** A sheet as it stands in the file, from the first row on in which anything stands. */
  public record Rows(String title, List<Row> rows) {}

  /**
   * A row in which something stands.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells what is shown in each column, from 0
   * @param formulas the columns in which something is computed
   */
  public record Row(int number, Map<Integer, String> cells, Set<Integer> formulas) {}

  /** All its sheets, each cell as it is shown there. */
  public static Outcome<List<Rows>> read(byte[] content) {
    return read(content, false);
  }

  /** All its sheets, and days as 2027-03-27, however a cell shows them. */
  public static Outcome<List<Rows>> readWithDays(byte[] content) {
    return read(content, true);
  }

  private static Outcome<List<Rows>> read(byte[] content, boolean withDays) {
    try {
      var path = Files.createTempFile("lapwing", ".xlsx");
      try {
        Files.write(path, content);
        return read(path, withDays);
      } finally {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Outcome<List<Rows>> read(Path path, boolean withDays) {
    try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return Outcome.accepted(sheets(file, withDays));
    } catch (TooMany tooMany) {
      return Outcome.refused(
          FIELD,
          "The selected file has more than %,d rows. Split it into parts".formatted(MOST_ROWS));
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
      return Outcome.refused(FIELD, why(broken));
    }
  }

  private static String why(Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (BOMB.matcher(String.valueOf(cause.getMessage())).find()) {
        return "The selected file unpacks to far more than we read. Choose another file";
      }
    }
    return "The selected file is damaged and cannot be read. Save it again as Excel and choose that";
  }

  private static List<Rows> sheets(OPCPackage file, boolean withDays)
      throws IOException, OpenXML4JException, SAXException {
    var reader = new XSSFReader(file);
    var strings = new ReadOnlySharedStringsTable(file, false);
    var styles = reader.getStylesTable();
    var formatter = withDays ? new IsoDays(Epoch.is1904(reader)) : new DataFormatter(Locale.UK);
    var left = new AtomicInteger(MOST_CELLS);
    var sheets = new ArrayList<Rows>();
    if (!(reader.getSheetsData() instanceof XSSFReader.SheetIterator each)) {
      return sheets;
    }
    while (each.hasNext() && sheets.size() < MOST_SHEETS) {
      try (var sheet = each.next()) {
        var taken = new TakenRows(left);
        parse(sheet, new SheetHandler(styles, strings, taken, formatter));
        sheets.add(new Rows(each.getSheetName(), taken.rows()));
      }
    }
    return sheets;
  }

  static void parse(InputStream sheet, ContentHandler handler) throws IOException, SAXException {
    try {
      var xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.parse(new InputSource(sheet));
    } catch (javax.xml.parsers.ParserConfigurationException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** There is more than anybody works through. */
  static final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
