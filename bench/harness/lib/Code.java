import java.nio.ByteBuffer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows now for a key (RFC 6238): Code KEY [HALF_MINUTES_AHEAD]. */
class Code {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public static void main(String... given) throws Exception {
    var ahead = given.length > 1 ? Long.parseLong(given[1]) : 0;
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(bytes(given[0]), "HmacSHA1"));
    var step = System.currentTimeMillis() / 30_000 + ahead;
    var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    var number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, Integer.BYTES).getInt() & 0x7fff_ffff;
    System.out.printf("%06d%n", number % 1_000_000);
  }

  private static byte[] bytes(String key) {
    var letters = key.replaceAll("[^A-Z2-7]", "");
    var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
    var held = 0;
    var bits = 0;
    for (var letter : letters.toCharArray()) {
      held = held << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }
}
