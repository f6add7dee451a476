package org.lapwing.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.lapwing.platform.Secrets;

/**
 * The key of one content, made from the ring's by a random salt (HKDF), so that its pieces may be numbered instead of
 * drawing nonces: piece and whether it is the last are the nonce, so none can be dropped, doubled or moved.
 */
public final class ContentKey {

  private static final byte[] PURPOSE = "lapwing content 1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG_BITS = 128;

  private final byte[] header;
  private final SecretKey key;
  private final byte[] context;

  ContentKey(SecretKey ringKey, byte[] salt, byte[] header, String context) {
    this.header = header.clone();
    this.key = derive(ringKey, salt);
    this.context = context.getBytes(StandardCharsets.UTF_8);
  }

  /** What must be kept beside the content to find this key again. */
  public byte[] header() {
    return header.clone();
  }

  public byte[] seal(int number, boolean last, byte[] plain, int length) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * Opens one piece.
   *
   * @throws Secrets.CannotOpen if it is not that piece of this content
   */
  public byte[] open(int number, boolean last, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    } catch (AEADBadTagException altered) {
      throw new Secrets.CannotOpen("It was altered or belongs elsewhere");
    } catch (GeneralSecurityException broken) {
      throw new Secrets.CannotOpen("It is no sealed content");
    }
  }

  private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(header);
    cipher.updateAAD(context);
    return cipher;
  }

  private static SecretKey derive(SecretKey ringKey, byte[] salt) {
    try {
      var recipe = HKDFParameterSpec.ofExtract()
          .addIKM(ringKey)
          .addSalt(salt)
          .thenExpand(PURPOSE, Keys.BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", recipe);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
