package org.lapwing.publication.web.referral;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.lapwing.kernel.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as JSON with a tag of their content, so that who asks again and nothing changed is told only that. */
@Component
class Documents {

  private static final Duration KEPT = Duration.ofSeconds(10);

  private final JsonMapper json;

  Documents(JsonMapper json) {
    this.json = json;
  }

  ResponseEntity<byte[]> answer(Object document) {
    var body = json.writeValueAsBytes(document);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic().mustRevalidate())
        .eTag('"' + tag(body) + '"')
        .body(body);
  }

  ResponseEntity<ProblemDetail> nothing() {
    return problem(
        HttpStatus.NOT_FOUND,
        "There is nothing at this address",
        "Look at the list to find the ids that there are");
  }

  ResponseEntity<ProblemDetail> notUnderstood(List<Refusal> because) {
    var words = String.join("; ", because.stream().map(Refusal::message).toList());
    return problem(HttpStatus.BAD_REQUEST, "A parameter could not be understood", words);
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String title, String words) {
    var problem = ProblemDetail.forStatusAndDetail(status, words);
    problem.setTitle(title);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String tag(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
