package org.lapwing.platform.sheets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;

/**
 * A register that people may edit as a spreadsheet; supplied as a bean by the module that keeps it. It changes its records
 * through its own face, so that every rule and every right holds for a file as it does for a form.
 */
public interface SheetRegister {

  /** A stable name, such as {@code actions}; also its address below the partnership's. */
  String key();

  /** What it and one or many of its records are called. */
  Words words();

  /** The columns, with what may stand in them now. */
  List<Column> columns();

  /** What else is to be known before one edits it, a sentence each. */
  List<String> advice();

  /** The rows that an address of the register asks for, such as {@code state=planned&only=late}. */
  List<SheetRow> asked(String query);

  /** These rows as they are now; what is not there for the viewer is left out. */
  List<SheetRow> these(Collection<UUID> ids);

  /** One row as it is now, which nobody else changes until this transaction ends. */
  Optional<SheetRow> held(UUID id);

  /** What the rules say now, for looking through many rows at once. */
  Rules rules(Collection<UUID> ids);

  /** Changes a record; says in words what was done. */
  Outcome<String> apply(SheetRow now, SheetChange change);

  /** Adds a record; says in words what it is called. */
  Outcome<String> add(SheetChange change);

  /**
   * What a register and its records are called.
   *
   * @param title as its page is called, such as "Actions"
   * @param one such as "action"
   * @param many such as "actions"
   */
  record Words(String title, String one, String many) {}

  /** What would be refused, cell by cell; the field of a refusal is the key of a column, blank for the row. */
  interface Rules {

    List<Refusal> against(SheetRow now, Map<String, String> wanted);

    List<Refusal> againstNew(Map<String, String> wanted);
  }
}
