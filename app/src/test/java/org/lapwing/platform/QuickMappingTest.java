package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

@SpringBootTest
class QuickMappingTest {

  @Autowired
  QuickMapping mapping;

  @Test
  void every_address_of_the_product_finds_the_same_as_without_the_short_cut() {
    var infos = List.copyOf(mapping.getHandlerMethods().keySet());
    var addresses = infos.stream()
        .flatMap(info -> info.getPatternValues().stream())
        .map(pattern -> pattern.replaceAll("\\{[a-z]+(:([^{}]|\\{[0-9,]+})*)?}", "x"))
        .distinct()
        .toList();

    assertThat(addresses).hasSizeGreaterThan(300);
    assertThat(Stream.of("GET", "POST")
            .flatMap(method -> addresses.stream().map(address -> asked(method, address)))
            .filter(request -> !found(infos, request).equals(foundPlainly(infos, request)))
            .map(request -> request.getMethod() + " " + request.getRequestURI()))
        .isEmpty();
  }

  @Test
  void a_word_that_is_written_with_percent_signs_is_the_same_word() {
    var infos = List.copyOf(mapping.getHandlerMethods().keySet());

    assertThat(found(infos, asked("GET", "/p/x/act%69ons")))
        .isEqualTo(found(infos, asked("GET", "/p/x/actions")))
        .isNotEmpty();
    assertThat(found(infos, asked("GET", "/p/x/act%2Fions"))).isEmpty();
  }

  private static MockHttpServletRequest asked(String method, String address) {
    var request = new MockHttpServletRequest(method, address);
    ServletRequestPathUtils.parseAndCache(request);
    return request;
  }

  private List<RequestMappingInfo> found(
      List<RequestMappingInfo> infos, MockHttpServletRequest request) {
    return infos.stream()
        .filter(info -> mapping.getMatchingMapping(info, request) != null)
        .toList();
  }

  private static List<RequestMappingInfo> foundPlainly(
      List<RequestMappingInfo> infos, MockHttpServletRequest request) {
    return infos.stream()
        .filter(info -> info.getMatchingCondition(request) != null)
        .toList();
  }
}
