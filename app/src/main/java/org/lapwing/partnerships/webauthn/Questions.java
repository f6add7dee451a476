package org.lapwing.partnerships.webauthn;

import static com.webauthn4j.data.PublicKeyCredentialType.PUBLIC_KEY;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What a browser is asked, as the JSON that it knows. */
@Component
public class Questions {

  /** What we can verify: elliptic curves first, RSA for older Windows. */
  static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256)
      .map(one -> new PublicKeyCredentialParameters(PUBLIC_KEY, one))
      .toList();

  private final ObjectConverter json = new ObjectConverter();
  private final RelyingParty us;

  Questions(RelyingParty us) {
    this.us = us;
  }

  /** Asks for a new passkey, on a device that holds none of theirs. */
  public String toMake(
      Challenge challenge, String email, String name, List<Key> theirs, Duration patience) {
    return json.getJsonMapper()
        .writeValueAsString(new PublicKeyCredentialCreationOptions(
            new PublicKeyCredentialRpEntity(us.id(), "Lapwing"),
            new PublicKeyCredentialUserEntity(handle(challenge.person()), email, name),
            new DefaultChallenge(challenge.random()),
            ALGORITHMS,
            patience.toMillis(),
            described(theirs),
            new AuthenticatorSelectionCriteria(
                null, ResidentKeyRequirement.PREFERRED, UserVerificationRequirement.REQUIRED),
            AttestationConveyancePreference.NONE,
            null));
  }

  /** Asks for the use of one of their passkeys. */
  public String toUse(Challenge challenge, List<Key> theirs, Duration patience) {
    return json.getJsonMapper()
        .writeValueAsString(new PublicKeyCredentialRequestOptions(
            new DefaultChallenge(challenge.random()),
            patience.toMillis(),
            us.id(),
            described(theirs),
            UserVerificationRequirement.REQUIRED,
            null));
  }

  /** What a device is told of its owner: a number that means nothing elsewhere. */
  static byte[] handle(PersonId person) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(person.value().getMostSignificantBits())
        .putLong(person.value().getLeastSignificantBits())
        .array();
  }

  private static List<PublicKeyCredentialDescriptor> described(List<Key> keys) {
    return keys.stream()
        .map(key -> new PublicKeyCredentialDescriptor(
            PUBLIC_KEY,
            Base64.getUrlDecoder().decode(key.credential()),
            key.transports().stream()
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet())))
        .toList();
  }
}
