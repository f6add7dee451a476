package org.lapwing.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.lapwing.platform.Secrets;

/** Seals with the newest key and opens with any; names the key in front of what it sealed, so that keys can change. */
public class KeyRing implements Secrets {

  private static final byte VERSION = 1;
  private static final int SALT = 16;

  private final Keys keys;
  private final SecureRandom random = new SecureRandom();

  KeyRing(Keys keys) {
    this.keys = keys;
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    var content = fresh(context);
    var header = content.header();
    var sealed = content.seal(0, true, plain, plain.length);
    return ByteBuffer.allocate(header.length + sealed.length)
        .put(header)
        .put(sealed)
        .array();
  }

  @Override
  public byte[] open(byte[] sealed, String context) {
    var length = headerLength(sealed);
    var content = of(Arrays.copyOf(sealed, length), context);
    return content.open(0, true, Arrays.copyOfRange(sealed, length, sealed.length));
  }

  @Override
  public List<byte[]> marks(byte[] plain, String context) {
    return keys.byName().values().stream()
        .map(key -> Marks.by(key, plain, context))
        .toList();
  }

  /** A key for one new content, to be sealed in pieces. */
  public ContentKey fresh(String context) {
    var name = keys.newest();
    var salt = new byte[SALT];
    random.nextBytes(salt);
    var named = name.getBytes(StandardCharsets.US_ASCII);
    var header = ByteBuffer.allocate(2 + named.length + SALT)
        .put(VERSION)
        .put((byte) named.length)
        .put(named)
        .put(salt)
        .array();
    return new ContentKey(keys.named(name).orElseThrow(), salt, header, context);
  }

  /**
   * The key of a content that was sealed in pieces.
   *
   * @throws CannotOpen if the header is not ours or its key is not on the ring
   */
  public ContentKey of(byte[] header, String context) {
    if (headerLength(header) != header.length) {
      throw new CannotOpen("It is no header of sealed content");
    }
    var named = new String(header, 2, header[1], StandardCharsets.US_ASCII);
    var key = keys.named(named).orElseThrow(() -> new CannotOpen("Its key is not on the ring"));
    return new ContentKey(
        key, Arrays.copyOfRange(header, header.length - SALT, header.length), header, context);
  }

  private static int headerLength(byte[] sealed) {
    if (sealed.length < 2 || sealed[0] != VERSION || sealed[1] < 1) {
      throw new CannotOpen("It is no sealed content");
    }
    var length = 2 + sealed[1] + SALT;
    if (sealed.length < length) {
      throw new CannotOpen("It is no sealed content");
    }
    return length;
  }
}
