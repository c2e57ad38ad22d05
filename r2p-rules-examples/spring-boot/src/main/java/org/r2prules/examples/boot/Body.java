package org.r2prules.examples.boot;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads the body of a request up to a limit, {@code r2p.max-body}. A {@code Content-Length} above
 * it is refused unread; what is read is counted as it comes in, whatever the request says.
 */
@Component
class Body {

  private final int limit;

  Body(@Value("${r2p.max-body}") DataSize limit) {
    this.limit = Math.toIntExact(limit.toBytes());
  }

  /** All of it: 413 if it is too long, 400 if it cannot be read. */
  byte[] of(HttpServletRequest request) {
    if (request.getContentLengthLong() > limit) {
      throw tooLong();
    }
    try {
      InputStream in = request.getInputStream();
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw tooLong();
      }
      return bytes;
    } catch (IOException e) {
      throw new ErrorResponseException(HttpStatus.BAD_REQUEST, Problems.unreadable(), e);
    }
  }

  private ResponseStatusException tooLong() {
    return new ResponseStatusException(
        HttpStatus.PAYLOAD_TOO_LARGE, "the body has more than " + limit + " bytes");
  }
}
