package org.r2prules.kb;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Term;

/** What a reader is shown of the doctrine is English, and none of it is missing. */
class WordsTest {

  /** A code, a value or an id as they are written, or what is left to be filled in. */
  private static final Pattern RAW =
      Pattern.compile(
          "\\b[A-Z]+_[A-Z_]+\\b|\\b(?!VIII)[A-Z]{4,}\\b|\\b[a-z]+\\.[a-z]+[A-Z]?\\w*\\b");

  /** Words that stand for something else in this library, or say nothing in its reports. */
  private static final Pattern UNWANTED =
      Pattern.compile("\\bhosts?\\b|\\bwaits for\\b|\\bnot not\\b", Pattern.CASE_INSENSITIVE);

  private final Doctrine doctrine = R2pRules.load().doctrine();

  @Test
  void every_code_has_a_question_of_its_own() {
    Offenders offenders = new Offenders();
    for (Term term : doctrine.vocabulary().terms()) {
      String question = term.question();
      offenders.addUnless(
          question.endsWith("?") && Character.isUpperCase(question.charAt(0)),
          "a question is a sentence",
          term.code() + ": " + question);
      offenders.addUnless(
          !question.startsWith(term.means()), "a question is asked in plain words", term.code());
    }
    offenders.assertNone();
  }

  @Test
  void every_value_has_a_name_that_stands_in_a_sentence() {
    Offenders offenders = new Offenders();
    for (Term term : doctrine.vocabulary().terms()) {
      for (String value : term.values()) {
        String name = doctrine.vocabulary().name(term.code(), value);
        offenders.addUnless(
            !name.isBlank() && !RAW.matcher(name).find(),
            "a value has a name",
            term.code() + " " + value + ": " + name);
      }
    }
    offenders.assertNone();
  }

  /** A double negation is how a reader gets lost. */
  @Test
  void what_is_read_by_rules_has_a_negative_of_its_own() {
    Graph graph = Graph.load();
    Offenders offenders = new Offenders();
    for (String id : doctrine.labels().keySet()) {
      if (graph.reads(new Graph.Key("Conclusion", id)) && !id.startsWith("Option:")) {
        offenders.addUnless(
            !doctrine.negative(id).startsWith("not: "), "a ground has a negative", id);
      }
    }
    for (Term term : doctrine.vocabulary().terms()) {
      offenders.addUnless(
          !term.negative().startsWith("not: "), "a code has a negative", term.code());
    }
    offenders.assertNone();
  }

  @Test
  void words_for_a_reader_hold_no_codes_and_no_words_of_the_trade() {
    Offenders offenders = new Offenders();
    BiConsumer<String, String> plain =
        (where, text) -> {
          offenders.addUnless(!RAW.matcher(text).find(), "no raw code", where + ": " + text);
          offenders.addUnless(!UNWANTED.matcher(text).find(), "plain words", where + ": " + text);
        };
    doctrine.vocabulary().terms().forEach(term -> plain.accept(term.code(), term.question()));
    doctrine.vocabulary().terms().forEach(term -> plain.accept(term.code(), term.negative()));
    for (Map.Entry<String, String> label : doctrine.labels().entrySet()) {
      plain.accept(label.getKey(), label.getValue());
      plain.accept(label.getKey(), doctrine.negative(label.getKey()));
    }
    offenders.assertNone();
  }
}
