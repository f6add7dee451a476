package org.lapwing.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.util.unit.DataSize;

/**
 * An upload while it is judged: on disk under no name, so that not even a crash leaves it behind, and no more of it than
 * may be kept.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Spool(FileChannel channel, long size, byte[] sha256) implements AutoCloseable {

  private static final int STEP = 64 * 1024;

  /** Reads up to one byte more than may be kept; more is not worth reading. */
  static Spool of(InputStream content, DataSize largest) throws IOException {
    var path = Files.createTempFile("lapwing", ".upload");
    var channel = FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
    try {
      var digested = new DigestInputStream(content, sha256Digest());
      var size = copy(digested, channel, largest.toBytes() + 1);
      return new Spool(channel, size, digested.getMessageDigest().digest());
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
  }

  /** Up to so many bytes from a place on; fewer at the end. */
  byte[] bytes(long from, int length) throws IOException {
    var bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, size - from)));
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // until it is full
    }
    return bytes.array();
  }

  private static long copy(InputStream from, FileChannel to, long most) throws IOException {
    var buffer = new byte[STEP];
    var size = 0L;
    while (size < most) {
      var read = from.read(buffer, 0, (int) Math.min(STEP, most - size));
      if (read < 0) {
        break;
      }
      var bytes = ByteBuffer.wrap(buffer, 0, read);
      while (bytes.hasRemaining()) {
        to.write(bytes);
      }
      size += read;
    }
    return size;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
