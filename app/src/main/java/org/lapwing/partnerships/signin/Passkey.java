package org.lapwing.partnerships.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.webauthn.Key;

/**
 * A passkey of somebody.
 *
 * @param name what its owner calls it
 * @param lastUsedAt when it was last used to sign in, or null if it never was
 */
public record Passkey(
    UUID id,
    String name,
    Key key,
    Instant addedAt,
    @Nullable Instant lastUsedAt) {}
