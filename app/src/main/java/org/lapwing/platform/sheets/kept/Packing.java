package org.lapwing.platform.sheets.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs what is kept of a file small, and seals it: a register may hold more than a copy of the database should tell. */
@Component
class Packing {

  private final JsonMapper json;
  private final Secrets secrets;

  Packing(JsonMapper json, Secrets secrets) {
    this.json = json;
    this.secrets = secrets;
  }

  byte[] packed(Object content, UUID id) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      json.writeValue(out, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return secrets.seal(packed.toByteArray(), context(id));
  }

  <T> T unpacked(byte[] sealed, UUID id, Class<T> type) {
    try (var in =
        new GZIPInputStream(new ByteArrayInputStream(secrets.open(sealed, context(id))))) {
      return json.readValue(in, type);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String context(UUID id) {
    return "sheet " + id;
  }
}
