package org.lapwing.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The table of contents at the end of a ZIP file, read without unpacking anything. */
record ZipTable(List<Entry> entries) {

  /**
   * One entry as the table tells it.
   *
   * @param at where its own header begins, behind which are its packed bytes
   */
  record Entry(String name, int method, long packed, long size, long at) {}

  private static final int END = 0x06054b50;
  private static final int ROW = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ROW_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_TABLE = 4 * 1024 * 1024;
  private static final int STORED = 0;
  private static final int WIDE = 1;
  private static final long ELSEWHERE = 0xffff_ffffL;

  /** The table, if the file ends as a ZIP file does and nothing stands in front of it. */
  static Optional<ZipTable> of(Spool file) throws IOException {
    var tail = tail(file);
    var end = end(tail);
    return end.isPresent() ? read(file, tail, end.getAsInt()) : Optional.empty();
  }

  /** Whether a reader of archives would find one in the file, whatever it begins and ends with. */
  static boolean isIn(Spool file) throws IOException {
    var tail = tail(file);
    for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END && (fills(tail, at) || followsTable(file, tail, at))) {
        return true;
      }
    }
    return false;
  }

  Optional<Entry> named(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** The whole content of an entry; empty if it is longer than that, or not what the table says. */
  static Optional<byte[]> content(Spool file, Entry entry, int most) throws IOException {
    var begins = contentOf(file, entry);
    if (begins.isEmpty() || entry.size() > most || entry.packed() > most) {
      return Optional.empty();
    }
    var packed = file.bytes(begins.getAsLong(), (int) entry.packed());
    var plain = entry.method() == STORED ? packed : inflate(packed, (int) entry.size());
    return Optional.of(plain).filter(found -> found.length == entry.size());
  }

  /** Where the packed bytes of an entry begin, if its own header says the same as the table. */
  static OptionalLong contentOf(Spool file, Entry entry) throws IOException {
    var local = littleEndian(file.bytes(entry.at(), LOCAL_LENGTH));
    if (local.limit() < LOCAL_LENGTH
        || local.getInt(0) != LOCAL
        || Short.toUnsignedInt(local.getShort(8)) != entry.method()) {
      return OptionalLong.empty();
    }
    var nameLength = Short.toUnsignedInt(local.getShort(26));
    var name = file.bytes(entry.at() + LOCAL_LENGTH, nameLength);
    var begins = entry.at() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(local.getShort(28));
    return entry.name().equals(text(name)) && begins + entry.packed() <= file.size()
        ? OptionalLong.of(begins)
        : OptionalLong.empty();
  }

  private static ByteBuffer tail(Spool file) throws IOException {
    var length = (int) Math.min(file.size(), END_LENGTH + 0xffffL);
    return littleEndian(file.bytes(file.size() - length, length));
  }

  private static OptionalInt end(ByteBuffer tail) {
    for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END && fills(tail, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the mark of the end and its comment reach to the end of the file. */
  private static boolean fills(ByteBuffer tail, int at) {
    return at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit();
  }

  /** Whether a row stands where a forgiving reader looks for the table. */
  private static boolean followsTable(Spool file, ByteBuffer tail, int at) throws IOException {
    var begins = file.size() - tail.limit() + at - uint(tail, at + 12);
    return begins >= 0 && littleEndian(file.bytes(begins, Integer.BYTES)).getInt(0) == ROW;
  }

  private static Optional<ZipTable> read(Spool file, ByteBuffer end, int at) throws IOException {
    var length = uint(end, at + 12);
    var begins = uint(end, at + 16);
    if (length > LONGEST_TABLE || begins + length > file.size()) {
      return Optional.empty();
    }
    return rows(littleEndian(file.bytes(begins, (int) length)));
  }

  private static Optional<ZipTable> rows(ByteBuffer table) {
    var entries = new ArrayList<Entry>();
    var row = 0;
    while (row + ROW_LENGTH <= table.limit() && table.getInt(row) == ROW) {
      var name = Short.toUnsignedInt(table.getShort(row + 28));
      var extra = Short.toUnsignedInt(table.getShort(row + 30));
      if (row + ROW_LENGTH + name + extra > table.limit()) {
        return Optional.empty();
      }
      entries.add(entry(table, row, name, extra));
      row += ROW_LENGTH + name + extra + Short.toUnsignedInt(table.getShort(row + 32));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new ZipTable(entries));
  }

  private static Entry entry(ByteBuffer table, int row, int nameLength, int extraLength) {
    var name = new byte[nameLength];
    table.get(row + ROW_LENGTH, name);
    var wide = wide(table, row + ROW_LENGTH + nameLength, extraLength);
    var size = number(table, row + 24, wide);
    var packed = number(table, row + 20, wide);
    var at = number(table, row + 42, wide);
    return new Entry(text(name), Short.toUnsignedInt(table.getShort(row + 10)), packed, size, at);
  }

  /** A number of the row, or the next one beside it where the row has no room for it. */
  private static long number(ByteBuffer table, int at, ByteBuffer wide) {
    var narrow = uint(table, at);
    return narrow == ELSEWHERE && wide.remaining() >= Long.BYTES
        ? wide.getLong() & Long.MAX_VALUE >>> 8
        : narrow;
  }

  /** What stands beside a row for numbers that do not fit into it. */
  private static ByteBuffer wide(ByteBuffer table, int from, int length) {
    var at = from;
    while (at + 4 <= from + length) {
      var size = Short.toUnsignedInt(table.getShort(at + 2));
      if (table.getShort(at) == WIDE && at + 4 + size <= from + length) {
        return table.slice(at + 4, size).order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + size;
    }
    return ByteBuffer.allocate(0);
  }

  /** What it unpacks to; never more than one byte over what it should be. */
  private static byte[] inflate(byte[] packed, int size) {
    try (var inflater = new Inflater(true)) {
      inflater.setInput(packed);
      var plain = new byte[size + 1];
      return Arrays.copyOf(plain, inflater.inflate(plain));
    } catch (DataFormatException broken) {
      return new byte[size + 1];
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static long uint(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
