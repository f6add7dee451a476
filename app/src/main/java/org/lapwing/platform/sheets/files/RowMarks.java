package org.lapwing.platform.sheets.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import java.util.UUID;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.sheets.SheetRow;
import org.springframework.stereotype.Component;

/** Marks rows that go out, so that a row whose hidden cell was made up or changed is told from ours. */
@Component
public class RowMarks {

  private static final String CONTEXT = "row of a spreadsheet";
  private static final int BYTES = 12;

  private final Secrets secrets;

  RowMarks(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What a row carries. */
  Carrier carrier(UUID out, SheetRow row) {
    var mark = secrets.marks(said(out, row), CONTEXT).getFirst();
    return new Carrier(out, row.id(), row.version(), shortened(mark));
  }

  /** Whether we made it for this row as it went out. */
  public boolean isOurs(Carrier carrier, SheetRow row) {
    return carrier.version() == row.version()
        && secrets.marks(said(carrier.out(), row), CONTEXT).stream()
            .anyMatch(mark -> shortened(mark).equals(carrier.mark()));
  }

  private static byte[] said(UUID out, SheetRow row) {
    var said = new StringBuilder()
        .append(out)
        .append('\n')
        .append(row.id())
        .append('\n')
        .append(row.version());
    new TreeMap<>(row.cells())
        .forEach((key, text) -> said.append('\0').append(key).append('\0').append(text));
    return said.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shortened(byte[] mark) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, BYTES));
  }
}
