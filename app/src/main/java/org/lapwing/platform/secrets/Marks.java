package org.lapwing.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Makes marks of equality: HMAC-SHA256 with a key of its own made from the ring's, over context and thing. */
final class Marks {

  private static final byte[] PURPOSE = "lapwing mark 1".getBytes(UTF_8);
  private static final String RECIPE = "HmacSHA256";

  private Marks() {}

  static byte[] by(SecretKey ringKey, byte[] plain, String context) {
    try {
      var recipe = HKDFParameterSpec.ofExtract().addIKM(ringKey).thenExpand(PURPOSE, Keys.BYTES);
      var mac = Mac.getInstance(RECIPE);
      mac.init(KDF.getInstance("HKDF-SHA256").deriveKey(RECIPE, recipe));
      mac.update(context.getBytes(UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(plain);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
