package org.lapwing.partnerships.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.kernel.PersonId;
import org.lapwing.testing.Device;
import org.springframework.mock.env.MockEnvironment;

class AnswersTest {

  private static final Instant LATER = Instant.parse("2026-11-23T09:10:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final RelyingParty us = new RelyingParty(new MockEnvironment());
  private final Questions questions = new Questions(us);
  private final Answers answers = new Answers(us);
  private final PersonId ruth = PersonId.next();
  private final Challenge asked = Challenge.to(ruth, LATER);
  private final Device device = Device.fresh();

  @Test
  void a_passkey_is_known_by_its_signature_and_its_count_is_kept() {
    var key = key();

    assertThat(answers.used(device.counting(7).use(toUse(key)), asked, List.of(key)))
        .hasValueSatisfying(used -> assertThat(used.count()).isEqualTo(7));
    assertThat(key.transports()).containsExactly("hybrid", "internal");
  }

  @Test
  void another_key_under_the_same_number_is_refused() {
    var key = key();
    assertThat(answers.used(device.forged().use(toUse(key)), asked, List.of(key)))
        .isEmpty();
  }

  @Test
  void an_answer_to_another_question_is_refused() {
    var key = key();
    var replayed = device.use(toUse(key));
    var next = Challenge.to(ruth, LATER);

    assertThat(answers.used(replayed, next, List.of(key))).isEmpty();
    assertThat(answers.made(device.make(toMake()), next)).isEmpty();
  }

  @Test
  void a_passkey_that_is_not_among_theirs_is_refused() {
    var key = key();
    var other = Device.fresh();
    assertThat(answers.used(other.use(toUse(key)), asked, List.of(key))).isEmpty();
    assertThat(answers.used(device.use(toUse(key)), asked, List.of())).isEmpty();
  }

  @Test
  void a_device_that_names_another_owner_is_refused() {
    var key = key();
    var toUse = toUse(key);
    var theirs = device.namingAsOwner(ruth.value());
    var strangers = device.namingAsOwner(PersonId.next().value());

    assertThat(answers.used(theirs.use(toUse), asked, List.of(key))).isPresent();
    assertThat(answers.used(strangers.use(toUse), asked, List.of(key))).isEmpty();
  }

  @Test
  void what_was_made_or_used_at_another_address_or_within_another_page_is_refused() {
    var key = key();
    for (var elsewhere : List.of(
        device.at("http://localhost:8081", "localhost"),
        device.at("https://localhost:8080", "localhost"),
        device.at("http://lapwing.example", "localhost"),
        device.at(Device.HERE, "lapwing.example"),
        device.framed())) {
      assertThat(answers.used(elsewhere.use(toUse(key)), asked, List.of(key))).isEmpty();
    }
    assertThat(answers.made(device.at("http://elsewhere", "localhost").make(toMake()), asked))
        .isEmpty();
    assertThat(answers.made(device.at(Device.HERE, "elsewhere").make(toMake()), asked))
        .isEmpty();
  }

  @Test
  void a_device_that_did_not_make_sure_who_holds_it_is_refused() {
    var key = key();
    assertThat(answers.used(device.unverified().use(toUse(key)), asked, List.of(key)))
        .isEmpty();
    assertThat(answers.made(device.unverified().make(toMake()), asked)).isEmpty();
  }

  @Test
  void a_count_that_does_not_grow_betrays_a_copied_device() {
    var key = key().used(7, false);
    for (var count : new long[] {0, 6, 7}) {
      assertThat(answers.used(device.counting(count).use(toUse(key)), asked, List.of(key)))
          .isEmpty();
    }
    assertThat(answers.used(device.counting(8).use(toUse(key)), asked, List.of(key)))
        .isPresent();
  }

  @Test
  void a_making_is_no_use_and_a_use_is_no_making() {
    var key = key();
    assertThat(answers.used(device.use(toUse(key), "webauthn.create"), asked, List.of(key)))
        .isEmpty();
    assertThat(answers.made(device.make(toMake(), "webauthn.get"), asked)).isEmpty();
    assertThat(answers.used(device.make(toMake()), asked, List.of(key))).isEmpty();
    assertThat(answers.made(device.use(toUse(key)), asked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "7",
        "\"\"",
        "[]",
        "{}",
        "{\"id\":null,\"response\":null}",
        "{\"id\":7,\"rawId\":[],\"response\":{\"clientDataJSON\":{},\"signature\":0}}",
        "{\"id\":\"@@\",\"rawId\":\"@@\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"@@\","
            + "\"attestationObject\":\"@@\",\"authenticatorData\":\"@@\",\"signature\":\"@@\"}}",
        "<script>alert(1)</script>"
      })
  void what_cannot_be_read_is_a_wrong_answer(String words) {
    assertThat(answers.made(words, asked)).isEmpty();
    assertThat(answers.used(words, asked, List.of(key()))).isEmpty();
  }

  @Test
  void what_is_nested_without_end_is_a_wrong_answer() {
    var deep = "{\"response\":" + "[".repeat(100_000);
    assertThat(answers.made(deep, asked)).isEmpty();
    assertThat(answers.used(deep, asked, List.of(key()))).isEmpty();
  }

  @Test
  void an_answer_that_was_cut_or_spoilt_anywhere_never_breaks_us() {
    var key = key();
    var use = device.use(toUse(key));
    var make = device.make(toMake());
    for (var end = 0; end < use.length(); end += 7) {
      assertThat(answers.used(use.substring(0, end), asked, List.of(key))).isEmpty();
    }
    var chance = new Random(7);
    for (var time = 0; time < 500; time++) {
      answers.used(spoilt(use, chance), asked, List.of(key));
      answers.made(spoilt(make, chance), asked);
    }
  }

  @Test
  void each_bit_of_what_was_signed_counts() {
    var key = key();
    var use = device.use(toUse(key));
    var signed = use.indexOf("\"authenticatorData\":\"") + 21;
    for (var at = signed; at < signed + 48; at++) {
      var other = use.charAt(at) == 'A' ? 'B' : 'A';
      var tampered = use.substring(0, at) + other + use.substring(at + 1);
      assertThat(answers.used(tampered, asked, List.of(key)))
          .as("letter %d", at)
          .isEmpty();
    }
  }

  @Test
  void a_question_survives_the_session() {
    assertThat(Challenge.of(asked.line())).isEqualTo(asked);
    assertThat(asked.isOpenTo(ruth, LATER.minusSeconds(1))).isTrue();
    assertThat(asked.isOpenTo(ruth, LATER)).isFalse();
    assertThat(asked.isOpenTo(PersonId.next(), LATER.minusSeconds(1))).isFalse();
  }

  private Key key() {
    return answers.made(device.make(toMake()), asked).orElseThrow();
  }

  private String toMake() {
    return questions.toMake(asked, "ruth@example.test", "Ruth", List.of(), PATIENCE);
  }

  private String toUse(Key key) {
    return questions.toUse(asked, List.of(key), PATIENCE);
  }

  private static String spoilt(String words, Random chance) {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    for (var spots = 0; spots < 3; spots++) {
      bytes[chance.nextInt(bytes.length)] = (byte) (32 + chance.nextInt(95));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
