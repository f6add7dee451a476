package org.lapwing.platform.sheets.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lapwing.platform.sheets.SheetRow;

/** Rows of a register as they went out in a file. */
public record Out(UUID id, String register, Instant takenAt, List<SheetRow> rows) {

  public Out {
    rows = List.copyOf(rows);
  }

  public Map<UUID, SheetRow> byId() {
    return rows.stream().collect(Collectors.toMap(SheetRow::id, Function.identity()));
  }
}
