package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  private static final List<String> RUTH = List.of("Ruth Adeyemi", "ruth@marlshire.example");

  @Test
  void words_that_do_not_belong_together_are_a_password() {
    assertThat(fault("copper ladder ninety puffin")).isEmpty();
  }

  @Test
  void eleven_characters_are_too_few() {
    assertThat(fault("Xq7#pT2!mZ9")).hasValue("Password must be 12 characters or more");
  }

  @Test
  void more_than_128_characters_are_too_many() {
    assertThat(fault("k7Q!".repeat(33))).hasValue("Password must be 128 characters or fewer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password1234", "aaaaaaaaaaaaaaaa", "ruthadeyemi1", "qwertyuiop12"})
  void what_others_would_guess_is_refused_however_long(String password) {
    assertThat(fault(password))
        .hasValueSatisfying(why -> assertThat(why).contains("easy to guess"));
  }

  private static Optional<String> fault(String password) {
    return PasswordRule.fault(password, 12, 3, RUTH);
  }
}
