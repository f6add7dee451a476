package org.lapwing.platform.parts;

import static java.util.Map.entry;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.Input.Affix;
import org.lapwing.platform.parts.Input.Typing;

/** Read the options of fields of forms as our records. */
final class FieldReaders {

  static final Map<String, Function<Options, Rendering>> ALL = Map.ofEntries(
      entry("input", FieldReaders::input),
      entry("textarea", FieldReaders::textarea),
      entry("select", FieldReaders::select),
      entry("radios", FieldReaders::radios),
      entry("checkboxes", FieldReaders::checkboxes),
      entry("date-input", DateReader::date),
      entry("file-upload", FieldReaders::upload),
      entry("password-input", FieldReaders::password),
      entry("label", FieldReaders::label),
      entry("fieldset", FieldReaders::fieldset),
      entry("hint", FieldReaders::hint),
      entry("error-message", FieldReaders::message));

  private FieldReaders() {}

  static Field field(Options o, String idKey, String before, String after) {
    var name = o.text("name", "");
    return new Field(
        o.text(idKey, name),
        name,
        label(o.child("label"), ""),
        hintOf(o.child("hint")),
        messageOf(o.child("errorMessage")),
        described(o),
        around(o.child("formGroup"), before, after));
  }

  private static Around around(@Nullable Options o, String before, String after) {
    return o == null
        ? Around.NOTHING
        : new Around(o.text("classes", ""), words(o.child(before)), words(o.child(after)));
  }

  private static @Nullable Content words(@Nullable Options o) {
    return o == null ? null : o.words();
  }

  static @Nullable Label label(@Nullable Options o, String classes) {
    return o == null
        ? null
        : new Label(o.words(), o.text("classes", classes), o.flag("isPageHeading"));
  }

  private static @Nullable Hint hintOf(@Nullable Options o) {
    return o == null ? null : new Hint(o.words(), o.text("classes", ""));
  }

  private static @Nullable ErrorMessage messageOf(@Nullable Options o) {
    if (o == null) {
      return null;
    }
    var spoken = o.word("visuallyHiddenText");
    var first = spoken == null ? "Error" : spoken.equals("false") ? "" : spoken;
    return new ErrorMessage(o.words(), o.text("classes", ""), first);
  }

  private static Rendering input(Options o) {
    var input = new Input(
        field(o, "id", "beforeInput", "afterInput"),
        o.text("classes", ""),
        o.text("value"),
        o.text("type", "text"),
        o.flag("disabled"),
        typing(o),
        affix(o.child("prefix")),
        affix(o.child("suffix")),
        wrapper(o.child("inputWrapper")));
    return new Rendering("input", Map.of("input", input));
  }

  static Typing typing(Options o) {
    return new Typing(
        o.text("autocomplete"),
        o.text("inputmode"),
        o.word("spellcheck"),
        o.text("autocapitalize"),
        o.text("pattern"));
  }

  private static String wrapper(@Nullable Options o) {
    return o == null ? "" : o.text("classes", "");
  }

  private static @Nullable Affix affix(@Nullable Options o) {
    if (o == null) {
      return null;
    }
    var affix = new Affix(o.words(), o.text("classes", ""));
    return affix.words().isEmptyContent() ? null : affix;
  }

  private static Rendering textarea(Options o) {
    var textarea = new Textarea(
        field(o, "id", "beforeInput", "afterInput"),
        o.text("classes", ""),
        o.text("value"),
        o.has("rows") ? o.number("rows") : 5,
        o.flag("disabled"),
        o.word("spellcheck"),
        o.text("autocomplete"));
    return new Rendering("textarea", Map.of("textarea", textarea));
  }

  private static Rendering select(Options o) {
    var chosen = o.text("value");
    var select = new Select(
        field(o, "id", "beforeInput", "afterInput"),
        o.text("classes", ""),
        o.flag("disabled"),
        o.list("items").stream().map(item -> option(item, chosen)).toList());
    return new Rendering("select", Map.of("select", select));
  }

  private static Select.Option option(Options o, @Nullable String chosen) {
    var option = new Select.Option(
        o.word("value"), o.text("text", ""), o.flag("selected"), o.flag("disabled"));
    var picked = chosen != null && !Boolean.FALSE.equals(o.choice("selected")) && option.is(chosen);
    return new Select.Option(
        option.value(), option.words(), option.selected() || picked, option.disabled());
  }

  private static Rendering radios(Options o) {
    var chosen = o.text("value");
    var radios = new Radios(
        field(o, "idPrefix", "beforeInputs", "afterInputs"),
        fieldset(o.child("fieldset"), null),
        o.text("classes", ""),
        choices(o, chosen == null ? Set.of() : Set.of(chosen)));
    return new Rendering("radios", Map.of("radios", radios));
  }

  private static Rendering checkboxes(Options o) {
    var chosen = o.has("values") ? Set.copyOf(values(o)) : Set.<String>of();
    var boxes = new Checkboxes(
        field(o, "idPrefix", "beforeInputs", "afterInputs"),
        fieldset(o.child("fieldset"), null),
        o.text("classes", ""),
        choices(o, chosen));
    return new Rendering("checkboxes", Map.of("checkboxes", boxes));
  }

  private static List<String> values(Options o) {
    return o.strings("values");
  }

  private static String described(Options o) {
    var fieldset = o.child("fieldset");
    var own = o.text("describedBy", "");
    return fieldset == null ? own : fieldset.text("describedBy", own);
  }

  static @Nullable Fieldset fieldset(@Nullable Options o, @Nullable String role) {
    return o == null
        ? null
        : new Fieldset(label(o.child("legend"), ""), o.text("classes", ""), role);
  }

  private static List<Choice> choices(Options o, Set<String> chosen) {
    return o.list("items").stream().map(item -> choice(item, chosen)).toList();
  }

  private static Choice choice(Options o, Set<String> chosen) {
    if (o.has("divider")) {
      return Choice.divider(o.text("divider", ""));
    }
    var value = o.text("value", "");
    var label = o.child("label");
    var then = o.child("conditional");
    return new Choice.Item(
        value,
        o.words(),
        hintOf(o.child("hint")),
        o.flag("checked") || (chosen.contains(value) && !Boolean.FALSE.equals(o.choice("checked"))),
        o.flag("disabled"),
        then == null ? null : then.words("html", "html"),
        o.text("id", ""),
        o.text("name", ""),
        label == null ? "" : label.text("classes", ""),
        o.text("behaviour", "").equals("exclusive"));
  }

  private static Rendering upload(Options o) {
    var upload = new FileUpload(
        field(o, "id", "beforeInput", "afterInput"),
        o.text("classes", ""),
        o.flag("disabled"),
        o.flag("multiple"),
        o.flag("javascript"));
    return new Rendering("fileUpload", Map.of("upload", upload));
  }

  private static Rendering password(Options o) {
    var button = o.child("button");
    var password = new PasswordInput(
        field(o, "id", "beforeInput", "afterInput"),
        o.text("classes", ""),
        o.text("value"),
        o.flag("disabled"),
        o.text("autocomplete", "current-password"),
        button == null ? "" : button.text("classes", ""));
    return new Rendering("passwordInput", Map.of("password", password));
  }

  private static Rendering label(Options o) {
    var label = new Label(o.words(), o.text("classes", ""), o.flag("isPageHeading"));
    return new Rendering("label", given("label", label, "target", o.text("for")));
  }

  private static Rendering fieldset(Options o) {
    var fieldset =
        new Fieldset(label(o.child("legend"), ""), o.text("classes", ""), o.text("role"));
    var given = given("fieldset", fieldset, "described", o.text("describedBy"));
    given.put("content", new Options.Markup(o.text("html", "")));
    return new Rendering("fieldset", given);
  }

  private static Rendering hint(Options o) {
    var hint = new Hint(o.words(), o.text("classes", ""));
    return new Rendering("hint", given("hint", hint, "id", o.text("id")));
  }

  private static Rendering message(Options o) {
    var id = o.text("id");
    var message = messageOf(o);
    return new Rendering("errorMessage", given("message", message, "id", id));
  }

  static Map<String, Object> given(
      String key, @Nullable Object value, String other, @Nullable Object second) {
    return java.util.stream.Stream.of(new Object[][] {{key, value}, {other, second}})
        .filter(pair -> pair[1] != null)
        .collect(Collectors.toMap(pair -> (String) pair[0], pair -> pair[1]));
  }
}
