package org.r2prules.examples.boot;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Tomcat goes with what fails outside Spring, such as a body that breaks off. In place of the
 * page and the JSON of Spring Boot, which are no problem details.
 */
@RestController
class Fallback implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  ProblemDetail error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    ProblemDetail problem = problem(code instanceof Integer status ? status : 404);
    if (path instanceof String asked) {
      problem.setInstance(URI.create(asked));
    }
    return problem;
  }

  private static ProblemDetail problem(int status) {
    return switch (status) {
      case 400 -> Problems.unreadable();
      case 404 -> ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "nothing is here");
      default -> status < 500 ? ProblemDetail.forStatus(status) : Problems.internal();
    };
  }
}
