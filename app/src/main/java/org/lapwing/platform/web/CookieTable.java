package org.lapwing.platform.web;

import static org.lapwing.platform.parts.Table.cell;

import java.util.List;
import org.lapwing.platform.parts.Table;

/** The cookies that we set. */
public final class CookieTable {

  private CookieTable() {}

  public static Table ours() {
    return Table.of(
        "The cookie that we set",
        Table.row(cell("Name"), cell("What it is for"), cell("How long it lasts")),
        List.of(Table.row(
            cell("SESSION"),
            cell(
                "Holds an unguessable number by which we know that you signed in, and that a form came from you"),
            cell("Until you sign out, close the browser, or do nothing for 30 minutes"))));
  }
}
