package org.lapwing.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The table of contents at the end of a ZIP file, read without unpacking anything. */
record ZipTable(List<Entry> entries) {

  /** One entry: its name and where its packed bytes begin. */
  record Entry(String name, int method, long packed, long at) {}

  private static final int END = 0x06054b50;
  private static final int ROW = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ROW_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_TABLE = 4 * 1024 * 1024;
  private static final int STORED = 0;

  /** Whether a reader of archives would take the file for one, whatever it begins with. */
  static boolean endsAsZip(Spool file) throws IOException {
    return end(tail(file)).isPresent();
  }

  /** The table, if the file ends as a ZIP file does and nothing stands in front of it. */
  static Optional<ZipTable> of(Spool file) throws IOException {
    var tail = tail(file);
    var end = end(tail);
    return end.isPresent() ? read(file, tail, end.getAsInt()) : Optional.empty();
  }

  private static ByteBuffer tail(Spool file) throws IOException {
    var length = (int) Math.min(file.size(), END_LENGTH + 0xffffL);
    return littleEndian(file.bytes(file.size() - length, length));
  }

  private static OptionalInt end(ByteBuffer tail) {
    for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END
          && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  Optional<Entry> named(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** The beginning of an entry as text, never more than asked for whatever it unpacks to. */
  static String text(Spool file, Entry entry, int most) throws IOException {
    var local = littleEndian(file.bytes(entry.at(), LOCAL_LENGTH));
    if (local.limit() < LOCAL_LENGTH || local.getInt(0) != LOCAL) {
      return "";
    }
    var begins = entry.at()
        + LOCAL_LENGTH
        + Short.toUnsignedInt(local.getShort(26))
        + Short.toUnsignedInt(local.getShort(28));
    var packed = file.bytes(begins, (int) Math.min(entry.packed(), most));
    var plain = entry.method() == STORED ? packed : inflate(packed, most);
    return new String(plain, StandardCharsets.UTF_8);
  }

  private static Optional<ZipTable> read(Spool file, ByteBuffer end, int at) throws IOException {
    var length = Integer.toUnsignedLong(end.getInt(at + 12));
    var begins = Integer.toUnsignedLong(end.getInt(at + 16));
    if (length > LONGEST_TABLE || begins + length > file.size()) {
      return Optional.empty();
    }
    var table = littleEndian(file.bytes(begins, (int) length));
    return rows(table);
  }

  private static Optional<ZipTable> rows(ByteBuffer table) {
    var entries = new ArrayList<Entry>();
    var row = 0;
    while (row + ROW_LENGTH <= table.limit() && table.getInt(row) == ROW) {
      var name = Short.toUnsignedInt(table.getShort(row + 28));
      if (row + ROW_LENGTH + name > table.limit()) {
        return Optional.empty();
      }
      entries.add(entry(table, row, name));
      row += ROW_LENGTH
          + name
          + Short.toUnsignedInt(table.getShort(row + 30))
          + Short.toUnsignedInt(table.getShort(row + 32));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new ZipTable(entries));
  }

  private static Entry entry(ByteBuffer table, int row, int nameLength) {
    var name = new byte[nameLength];
    table.get(row + ROW_LENGTH, name);
    return new Entry(
        new String(name, StandardCharsets.UTF_8),
        Short.toUnsignedInt(table.getShort(row + 10)),
        Integer.toUnsignedLong(table.getInt(row + 20)),
        Integer.toUnsignedLong(table.getInt(row + 42)));
  }

  private static byte[] inflate(byte[] packed, int most) {
    try (var inflater = new Inflater(true)) {
      inflater.setInput(packed);
      var plain = new byte[most];
      var length = inflater.inflate(plain);
      return java.util.Arrays.copyOf(plain, length);
    } catch (DataFormatException broken) {
      return new byte[0];
    }
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
