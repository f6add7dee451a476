package org.lapwing.publication.web.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of this interface that programs read (OpenAPI 3.0), with the address at which it stands. */
@Component
class OpenApi {

  private final JsonMapper json;
  private final ObjectNode document;

  OpenApi(JsonMapper json) {
    this.json = json;
    try (var file = new ClassPathResource("reference/open-referral.json").getInputStream()) {
      this.document = (ObjectNode) json.readTree(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  ObjectNode at(String address) {
    var here = document.deepCopy();
    here.set("servers", json.valueToTree(List.of(Map.of("url", address))));
    return here;
  }
}
