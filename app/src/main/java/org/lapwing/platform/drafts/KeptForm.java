package org.lapwing.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed and where they sent it.
 *
 * @param withFiles whether the form also takes files, which are not kept
 * @param cut whether something was too long to keep
 */
public record KeptForm(String address, boolean withFiles, boolean cut, List<Field> fields) {

  /** One typed value under its field's name. */
  public record Field(String name, String value) {

    /** "Completed on" for {@code completed-on} or {@code completedOn}. */
    public String words() {
      var words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
          .replaceAll("[-_.\\[\\]]+", " ")
          .strip()
          .toLowerCase(Locale.ROOT);
      return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether a person would know it as theirs; ids and versions travel along unseen. */
    boolean isTyped() {
      return !value.isBlank()
          && !name.equals("version")
          && !UNSEEN.matcher(value).matches();
    }
  }

  private static final Pattern UNSEEN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static final int LARGEST = 256 * 1024;

  /** Fields that prove who somebody is, or that we put there ourselves. */
  private static final Pattern NOT_KEPT = Pattern.compile(
      "_.*|.*(password|secret|token|credential|assertion|totp|otp).*|([a-z-]*[-_])?code",
      Pattern.CASE_INSENSITIVE);

  /** A form that was sent. */
  static KeptForm of(HttpServletRequest request) {
    var type = request.getContentType();
    return read(request, address(request), type != null && type.startsWith("multipart/"));
  }

  /** A form that is still being typed, and where it would be sent. */
  static KeptForm typed(HttpServletRequest request, String address) {
    return read(request, address, false);
  }

  private static KeptForm read(HttpServletRequest request, String address, boolean withFiles) {
    var fields = new ArrayList<Field>();
    var room = LARGEST;
    var cut = false;
    for (var parameter : request.getParameterMap().entrySet()) {
      for (var value : parameter.getValue()) {
        var weight = parameter.getKey().length() + value.length();
        if (NOT_KEPT.matcher(parameter.getKey()).matches()) {
          continue;
        }
        if (weight > room) {
          cut = true;
          continue;
        }
        room -= weight;
        fields.add(new Field(parameter.getKey(), value));
      }
    }
    return new KeptForm(address, withFiles, cut, List.copyOf(fields));
  }

  private static String address(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Whether there is anything in it that a person would miss. */
  boolean isWorthKeeping() {
    return !typed().isEmpty();
  }

  /** What a person typed or chose, as opposed to what we put into the form. */
  public List<Field> typed() {
    return fields.stream().filter(Field::isTyped).toList();
  }

  /** How it was sent, so that it is sent the same way again. */
  public String enctype() {
    return withFiles ? "multipart/form-data" : "application/x-www-form-urlencoded";
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      write(out, address);
      out.writeBoolean(withFiles);
      out.writeBoolean(cut);
      out.writeInt(fields.size());
      for (var field : fields) {
        write(out, field.name());
        write(out, field.value());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static KeptForm of(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var address = read(in);
      var withFiles = in.readBoolean();
      var cut = in.readBoolean();
      var fields = new ArrayList<Field>();
      for (var left = in.readInt(); left > 0; left--) {
        fields.add(new Field(read(in), read(in)));
      }
      return new KeptForm(address, withFiles, cut, List.copyOf(fields));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
