package org.r2prules.examples.boot;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails in the test service where nobody expects it: within Spring and outside. */
final class Failing {

  static final String SECRET = "the password is swordfish";

  private Failing() {}

  @RestController
  static class Inside {
    @GetMapping("/fails-inside")
    String fail() {
      throw new IllegalStateException(SECRET);
    }
  }

  @Component
  static class Outside implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (((HttpServletRequest) request).getRequestURI().equals("/fails-outside")) {
        throw new IllegalStateException(SECRET);
      }
      chain.doFilter(request, response);
    }
  }
}
