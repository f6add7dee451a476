package org.lapwing.partnerships.webauthn;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges what a browser answers: the right question, our own address, its owner verified by the device, a signature of
 * the key that is kept, and a count that grows. Anybody may send anything, so whatever cannot be read is a wrong answer.
 */
@Component
public class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,20}");
  private static final int TRANSPORTS = 8;

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final RelyingParty us;

  Answers(RelyingParty us) {
    this.us = us;
  }

  /** The key of a passkey that was just made, if the answer is right. */
  public Optional<Key> made(String answer, Challenge asked) {
    try {
      var data = manager.verifyRegistrationResponseJSON(
          answer, new RegistrationParameters(to(asked), Questions.ALGORITHMS, true, true));
      return Optional.of(key(data));
    } catch (RuntimeException wrong) { // a stranger wrote what is read here
      return refused(wrong);
    }
  }

  /** The key among these that answered, as it is to be kept from now on; empty if the answer is wrong. */
  public Optional<Key> used(String answer, Challenge asked, List<Key> theirs) {
    try {
      var data = manager.parseAuthenticationResponseJSON(answer);
      return theirs.stream()
          .filter(key -> isBy(data, key))
          .findFirst()
          .filter(_ -> isOwn(data, asked))
          .map(key -> verified(data, asked, key));
    } catch (RuntimeException wrong) { // a stranger wrote what is read here
      return refused(wrong);
    }
  }

  private Key verified(AuthenticationData data, Challenge asked, Key key) {
    manager.verify(
        data,
        new AuthenticationParameters(
            to(asked), kept(key), List.of(bytes(key.credential())), true, true));
    var by = requireNonNull(data.getAuthenticatorData());
    return key.used(by.getSignCount(), by.isFlagBS());
  }

  private static boolean isBy(AuthenticationData data, Key key) {
    return MessageDigest.isEqual(data.getCredentialId(), bytes(key.credential()));
  }

  /** A device that says whose passkey it is must name the person who was asked. */
  private static boolean isOwn(AuthenticationData data, Challenge asked) {
    var owner = data.getUserHandle();
    return owner == null || MessageDigest.isEqual(owner, Questions.handle(asked.person()));
  }

  private ServerProperty to(Challenge asked) {
    return ServerProperty.builder()
        .origin(new Origin(us.origin()))
        .rpId(us.id())
        .challenge(new DefaultChallenge(asked.random()))
        .build();
  }

  private CredentialRecordImpl kept(Key key) {
    var publicKey = converter.getCborMapper().readValue(bytes(key.publicKey()), COSEKey.class);
    return new CredentialRecordImpl(
        null,
        true,
        key.backupEligible(),
        key.backedUp(),
        key.count(),
        new AttestedCredentialData(AAGUID.ZERO, bytes(key.credential()), publicKey),
        null,
        null,
        null,
        null);
  }

  private Key key(RegistrationData data) {
    var by = requireNonNull(data.getAttestationObject()).getAuthenticatorData();
    var credential = requireNonNull(by.getAttestedCredentialData());
    return new Key(
        text(credential.getCredentialId()),
        text(converter.getCborMapper().writeValueAsBytes(credential.getCOSEKey())),
        by.getSignCount(),
        transports(data),
        by.isFlagBE(),
        by.isFlagBS());
  }

  private static List<String> transports(RegistrationData data) {
    return data.getTransports() == null
        ? List.of()
        : data.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .filter(word -> TRANSPORT.matcher(word).matches())
            .sorted()
            .limit(TRANSPORTS)
            .toList();
  }

  /** Says why in the log, by kind alone: the answer itself is a stranger's. */
  private static Optional<Key> refused(RuntimeException why) {
    LOG.info("The answer of a passkey was refused: {}", why.getClass().getSimpleName());
    return Optional.empty();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
