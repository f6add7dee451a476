import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes seven cells of every row of a register of actions that was taken out: {@code Edit FROM TO}. */
class Edit {

  private static final List<String> COLUMNS =
      List.of("detail", "measure", "baseline", "target", "verify", "audit", "update");

  public static void main(String... given) throws Exception {
    try (var book = new XSSFWorkbook(Files.newInputStream(Path.of(given[0])));
        var out = new FileOutputStream(given[1])) {
      var sheet = book.getSheet("Actions");
      var changed = 0;
      for (var key : sheet.getRow(0)) {
        if (COLUMNS.contains(key.getStringCellValue())) {
          for (var row = 2; row <= sheet.getLastRowNum(); row++) {
            sheet
                .getRow(row)
                .createCell(key.getColumnIndex())
                .setCellValue("Another " + key + " for row " + row + ", in a sentence of some length");
            changed++;
          }
        }
      }
      book.write(out);
      System.out.printf(
          "changed: %,d cells in %,d rows of %d columns%n",
          changed, sheet.getLastRowNum() - 1, sheet.getRow(0).getLastCellNum() - 1);
    }
  }
}
