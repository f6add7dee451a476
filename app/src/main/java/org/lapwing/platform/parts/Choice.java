package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One line of radios or checkboxes: something to choose, or a word between choices. */
public sealed interface Choice {

  /** A word that divides the choices, such as "or". */
  record Divider(String words) implements Choice {}

  /**
   * Something to choose.
   *
   * @param id its own id, or blank to take the next one of the field
   * @param name its own name, or blank to take the field's
   * @param then what is asked only of those who choose it
   * @param alone whether choosing it unchooses the others
   */
  record Item(
      String value,
      Content words,
      @Nullable Hint hint,
      boolean checked,
      boolean disabled,
      @Nullable Content then,
      String id,
      String name,
      String labelClasses,
      boolean alone)
      implements Choice {

    public Item hint(String help) {
      return new Item(
          value, words, Hint.of(help), checked, disabled, then, id, name, labelClasses, alone);
    }

    public Item checked(boolean so) {
      return new Item(value, words, hint, so, disabled, then, id, name, labelClasses, alone);
    }

    public Item then(Content asked) {
      return new Item(value, words, hint, checked, disabled, asked, id, name, labelClasses, alone);
    }
  }

  static Item of(String value, String words) {
    return new Item(value, Words.of(words), null, false, false, null, "", "", "", false);
  }

  static Divider divider(String words) {
    return new Divider(words);
  }

  /** The choice as it stands in a field: a first one takes the field's id, so that an error can lead to it. */
  static Placed place(Item item, Field field, int index) {
    var id = item.id().isBlank() ? field.id() + (index > 0 ? "-" + (index + 1) : "") : item.id();
    var name = item.name().isBlank() ? field.name() : item.name();
    return new Placed(item, id, name);
  }

  /** A choice with the id and name that it has in its field. */
  record Placed(Item item, String id, String name) {

    public String hintId() {
      return id + "-item-hint";
    }

    public String thenId() {
      return "conditional-" + id;
    }

    public @Nullable String described(@Nullable String before) {
      var hint = item.hint() == null ? "" : hintId();
      var all = Classes.of(before == null ? "" : before, hint);
      return all.isBlank() ? null : all;
    }
  }
}
