package org.r2prules.kb.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * All that an assessment concludes and why, in few bytes. The JSON of one assessment is a megabyte,
 * mostly the same reasons written out again; here each conclusion is written once, in the order of
 * the keys, and named where another rests on it.
 */
final class Digest {

  private Digest() {}

  static String of(Assessment assessment) {
    StringBuilder text = new StringBuilder(1 << 16);
    for (Derivation derivation : assessment.derivations().values()) {
      Conclusion conclusion = derivation.conclusion();
      text.append('\n').append(conclusion.key()).append(' ').append(conclusion.status());
      text.append(' ').append(conclusion.value()).append(conclusion.doubts());
      text.append(derivation.rule()).append(derivation.premises());
      write(conclusion.basis(), text);
    }
    assessment.options().forEach(option -> text.append('\n').append(option.id()));
    return of(text.toString());
  }

  static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Judgement judgement, StringBuilder text) {
    if (judgement instanceof Conclusion inner) {
      text.append('[').append(inner.key()).append(inner.status()).append(']');
    } else if (judgement instanceof Claim claim) {
      text.append(claim);
    } else if (judgement instanceof Stated stated) {
      text.append(stated);
    } else if (judgement instanceof Combined combined) {
      text.append(combined.operator()).append(combined.status()).append(combined.doubts());
      text.append(combined.note()).append('(');
      combined.parts().forEach(part -> write(part, text));
      text.append(')');
    }
  }
}
