package org.lapwing.partnerships.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class RelyingPartyTest {

  @ParameterizedTest
  @CsvSource({
    "https://lapwing.example.org, lapwing.example.org, https://lapwing.example.org",
    "https://Lapwing.Example.org/, lapwing.example.org, https://lapwing.example.org",
    "https://lapwing.example.org:443/safe, lapwing.example.org, https://lapwing.example.org",
    "HTTPS://lapwing.example.org:8443, lapwing.example.org, https://lapwing.example.org:8443",
    "http://localhost:80, localhost, http://localhost"
  })
  void the_address_that_is_set_is_written_as_browsers_write_it(
      String address, String id, String origin) {
    var us = new RelyingParty(new MockEnvironment().withProperty("lapwing.address", address));

    assertThat(us.id()).isEqualTo(id);
    assertThat(us.origin()).isEqualTo(origin);
  }

  @Test
  void without_one_it_is_this_machine_at_the_port_that_was_opened() {
    var environment = new MockEnvironment();
    var us = new RelyingParty(environment);
    assertThat(us.origin()).isEqualTo("http://localhost:8080");

    environment.setProperty("server.port", "0");
    environment.setProperty("local.server.port", "49152");
    assertThat(us.origin()).isEqualTo("http://localhost:49152");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lapwing.example.org", "ftp://lapwing.example.org", "https://"})
  void an_address_that_no_browser_could_open_is_refused_at_start(String address) {
    var environment = new MockEnvironment().withProperty("lapwing.address", address);
    assertThatThrownBy(() -> new RelyingParty(environment))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
