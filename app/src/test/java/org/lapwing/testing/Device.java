package org.lapwing.testing;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser and a device in software with one passkey, which answers what a page asks with real signatures; honestly, or
 * in the manner that a test wants.
 */
public record Device(KeyPair key, UUID id, Manner manner) {

  /** The address at which the application of a test without a port of its own believes to be. */
  public static final String HERE = "http://localhost:8080";

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectConverter CONVERTER = new ObjectConverter();

  /**
   * How it answers.
   *
   * @param framed whether the page stood within one of another address
   * @param verified whether it made sure who holds it
   * @param owner whom it names as owner in base64url, or nobody if empty
   */
  public record Manner(
      String origin, String host, boolean framed, boolean verified, long count, String owner) {

    static final Manner HONEST = new Manner(HERE, "localhost", false, true, 0, "");
  }

  /** A device that nobody has seen before. */
  public static Device fresh() {
    try {
      var keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      return new Device(keys.generateKeyPair(), UUID.randomUUID(), Manner.HONEST);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Device at(String origin, String host) {
    return with(
        new Manner(origin, host, manner.framed, manner.verified, manner.count, manner.owner));
  }

  public Device framed() {
    return with(
        new Manner(manner.origin, manner.host, true, manner.verified, manner.count, manner.owner));
  }

  public Device unverified() {
    return with(
        new Manner(manner.origin, manner.host, manner.framed, false, manner.count, manner.owner));
  }

  /** Having been used that often. */
  public Device counting(long count) {
    return with(new Manner(
        manner.origin, manner.host, manner.framed, manner.verified, count, manner.owner));
  }

  public Device namingAsOwner(UUID person) {
    return with(new Manner(
        manner.origin,
        manner.host,
        manner.framed,
        manner.verified,
        manner.count,
        text(bytes(person))));
  }

  /** The same passkey by its number, with another key behind it. */
  public Device forged() {
    return new Device(fresh().key(), id, manner);
  }

  private Device with(Manner other) {
    return new Device(key, id, other);
  }

  /** Answers the request to make a passkey. */
  public String make(String options) {
    return make(options, "webauthn.create");
  }

  public String make(String options, String type) {
    var credential = new AttestedCredentialData(AAGUID.ZERO, bytes(id), publicKey());
    var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
        sha256(manner.host().getBytes(StandardCharsets.UTF_8)),
        (byte) (flags() | WITH_KEY),
        manner.count(),
        credential);
    var attested = new AttestationObjectConverter(CONVERTER)
        .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
    return answer(new TreeMap<>(Map.of(
        "clientDataJSON", text(clientData(options, type)),
        "attestationObject", text(attested),
        "transports", List.of("internal", "hybrid"))));
  }

  /** Answers the request to use a passkey. */
  public String use(String options) {
    return use(options, "webauthn.get");
  }

  public String use(String options, String type) {
    var client = clientData(options, type);
    var data = ByteBuffer.allocate(37)
        .put(sha256(manner.host().getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags())
        .putInt((int) manner.count())
        .array();
    var response = new TreeMap<String, Object>(Map.of(
        "clientDataJSON", text(client),
        "authenticatorData", text(data),
        "signature", text(signature(data, client))));
    if (!manner.owner().isEmpty()) {
      response.put("userHandle", manner.owner());
    }
    return answer(response);
  }

  private String answer(Map<String, Object> response) {
    return JSON.writeValueAsString(Map.of(
        "id",
        text(bytes(id)),
        "rawId",
        text(bytes(id)),
        "type",
        "public-key",
        "authenticatorAttachment",
        "platform",
        "clientExtensionResults",
        Map.of(),
        "response",
        response));
  }

  private byte[] clientData(String options, String type) {
    JsonNode asked = JSON.readTree(options);
    return JSON.writeValueAsBytes(Map.of(
        "type", type,
        "challenge", asked.get("challenge").asString(),
        "origin", manner.origin(),
        "crossOrigin", manner.framed()));
  }

  private EC2COSEKey publicKey() {
    return EC2COSEKey.create((ECPublicKey) key.getPublic(), COSEAlgorithmIdentifier.ES256);
  }

  private int flags() {
    return PRESENT | (manner.verified() ? VERIFIED : 0);
  }

  private byte[] signature(byte[] data, byte[] client) {
    try {
      var signed = new ByteArrayOutputStream();
      signed.writeBytes(data);
      signed.writeBytes(sha256(client));
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivate());
      signature.update(signed.toByteArray());
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
