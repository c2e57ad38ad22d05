package org.r2prules.dossier.internal.writing;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which text YAML may hold without quotes: words and days that no reader takes for other. */
public final class PlainYaml extends StringQuotingChecker {

  private static final long serialVersionUID = 1L;
  private static final Pattern WORDS =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9_./-]*( [A-Za-z0-9_./()-]+,?)*|[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST = 200;
  private static final Set<String> OTHER =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return value.length() > LONGEST
        || !WORDS.matcher(value).matches()
        || OTHER.contains(value.toLowerCase(Locale.ROOT));
  }
}
