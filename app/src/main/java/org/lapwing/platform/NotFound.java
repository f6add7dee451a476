package org.lapwing.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** It is not there for you: absent and forbidden look the same. */
public class NotFound extends ErrorResponseException {

  public NotFound() {
    super(HttpStatus.NOT_FOUND);
  }
}
