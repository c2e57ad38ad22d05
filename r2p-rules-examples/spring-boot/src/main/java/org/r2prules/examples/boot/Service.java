package org.r2prules.examples.boot;

import org.r2prules.R2pRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that assesses dossiers: {@code POST /assessments}. */
@SpringBootApplication(proxyBeanMethods = false)
public class Service {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(Service.class, args);
  }

  /** Loaded once, at the start: if the doctrine is broken the service does not come up. */
  @Bean
  R2pRules rules() {
    return R2pRules.load();
  }
}
