package org.r2prules.examples.boot;

import java.net.URI;
import org.r2prules.dossier.DossierException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error as {@code application/problem+json} (RFC 9457). The class above knows those of HTTP
 * itself. What Tomcat does not take for HTTP never comes here: Tomcat answers it.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  /** The type of problem that has a list of {@code problems}. */
  static final URI INVALID_DOSSIER = URI.create("tag:r2prules.org,2026:invalid-dossier");

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** The dossier cannot be used: says everything that is wrong with it, and where. */
  @ExceptionHandler
  ProblemDetail invalid(DossierException e) {
    int count = e.problems().size();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "the dossier has " + (count == 1 ? "1 problem" : count + " problems"));
    problem.setType(INVALID_DOSSIER);
    problem.setTitle("Invalid dossier");
    problem.setProperty("problems", e.problems());
    return problem;
  }

  /** Anything else is our fault. The log tells what it was, the answer does not. */
  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("not handled", e);
    return internal();
  }

  static ProblemDetail unreadable() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "the body ends early or cannot be read");
  }

  static ProblemDetail internal() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "the service failed; its log says why");
  }
}
