package org.lapwing.partnerships.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id, at the strength that OWASP's password storage cheat sheet gives (19 MiB, 2 rounds). */
@Component
class Passwords {

  private static final int AT_ONCE = 4; // bounds the memory that many sign-ins at a time can take

  private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final Semaphore turn = new Semaphore(AT_ONCE);
  private final String nobodys;

  Passwords() {
    this.nobodys = argon.encode("nobody");
  }

  String hash(String password) {
    turn.acquireUninterruptibly();
    try {
      return argon.encode(password);
    } finally {
      turn.release();
    }
  }

  /** Whether it is the password; for somebody who has none it takes as long and is false. */
  boolean matches(String typed, @Nullable String hash) {
    turn.acquireUninterruptibly();
    try {
      return argon.matches(typed, hash == null ? nobodys : hash) && hash != null;
    } finally {
      turn.release();
    }
  }

  /** Whether the hash is weaker than those made today. */
  boolean isOutgrown(String hash) {
    return argon.upgradeEncoding(hash);
  }
}
