package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Term;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Text;
import org.r2prules.judgement.Tool;

/**
 * A second language: English in capitals. Whatever is still in small letters there cannot be put
 * into another language.
 */
class SpeakingTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final R2pRules ENGLISH = R2pRules.load().staged();

  /** What a statement speaks of is no matter of language: its names are digits here. */
  private static Text.Names names(Doctrine doctrine) {
    return new Text.Names() {
      @Override
      public String words(String english) {
        return doctrine.words(english);
      }

      @Override
      public String fact(String id) {
        return "1";
      }

      @Override
      public String tool(String code) {
        return doctrine.tool(code);
      }
    };
  }

  private static String loud(String text) {
    StringBuilder loud = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      loud.append(text.substring(from, place.start()).toUpperCase(Locale.ROOT));
      loud.append(place.group());
      from = place.end();
    }
    return loud.append(text.substring(from).toUpperCase(Locale.ROOT)).toString();
  }

  private static String capitals(Set<String> texts) throws JsonProcessingException {
    Doctrine doctrine = ENGLISH.doctrine();
    Map<String, Object> labels = new LinkedHashMap<>();
    for (String id : doctrine.labels().keySet()) {
      labels.put(id, Map.of("label", loud(doctrine.label(id)), "not", loud(doctrine.negative(id))));
    }
    Map<String, Object> terms = new TreeMap<>();
    for (Term term : doctrine.vocabulary().terms()) {
      Map<String, String> names = new TreeMap<>();
      term.values().forEach(v -> names.put(v, loud(doctrine.vocabulary().name(term.code(), v))));
      terms.put(
          term.code(),
          Map.of(
              "question", loud(term.question()),
              "not", loud(term.negative()),
              "means", loud(term.means()),
              "names", names));
    }
    for (Interpretation each : doctrine.interpretations().values()) {
      texts.add(each.title());
      texts.add(each.why());
      texts.addAll(each.readings().values());
    }
    doctrine.rules().values().forEach(rule -> texts.add(rule.title()));
    Map<String, String> spoken = new TreeMap<>();
    texts.forEach(text -> spoken.put(text, loud(text)));
    return new YAMLMapper()
        .writeValueAsString(Map.of("labels", labels, "terms", terms, "texts", spoken));
  }

  private static List<Assessment> cases(R2pRules rules) {
    return rules.cases().stream().map(each -> rules.assess(rules.dossierOfCase(each))).toList();
  }

  /** Everything that rules state in an assessment, down to the last step. */
  private static List<Judgement> steps(Assessment assessment) {
    List<Judgement> steps = new ArrayList<>();
    for (Derivation derivation : assessment.derivations().values()) {
      collect(derivation.conclusion().basis(), steps);
    }
    return steps;
  }

  private static void collect(Judgement judgement, List<Judgement> steps) {
    steps.add(judgement);
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, steps));
      if (combined.awaits()) {
        collect(combined.ifTaken(), steps);
      }
    }
  }

  private static List<Tool> tools(Assessment assessment) {
    return assessment.options().stream().map(Option::tool).distinct().toList();
  }

  private static Text text(Judgement step) {
    return step instanceof Stated stated
        ? new Text(stated.pattern(), stated.args())
        : step instanceof Act act
            ? act.words()
            : step instanceof Combined combined && combined.why() != null
                ? combined.why()
                : Text.of("");
  }

  private static Set<String> texts(List<Assessment> assessments) {
    Set<String> texts = new TreeSet<>();
    for (Assessment assessment : assessments) {
      for (Judgement step : steps(assessment)) {
        Text text = text(step);
        texts.add(text.pattern());
        // What stands in a place may be words of its own.
        Matcher place = PLACE.matcher(text.pattern());
        for (String arg : text.args()) {
          if (place.find() && place.group().equals("{words}")) {
            texts.add(arg);
          }
        }
      }
      for (Tool tool : tools(assessment)) {
        texts.addAll(List.of(tool.title(), tool.effect(), tool.risk()));
      }
    }
    return texts;
  }

  @Test
  void nothing_of_the_doctrine_stays_in_another_language() throws JsonProcessingException {
    R2pRules loud = ENGLISH.speaking(capitals(texts(cases(ENGLISH))));
    Doctrine doctrine = loud.doctrine();
    Offenders offenders = new Offenders();
    for (String id : doctrine.labels().keySet()) {
      silent(offenders, doctrine.label(id), id);
      silent(offenders, doctrine.negative(id), "not " + id);
    }
    for (Term term : doctrine.vocabulary().terms()) {
      silent(offenders, term.asked("1"), term.code());
      silent(offenders, term.denied("1"), "not " + term.code());
      silent(offenders, term.means(), term.code());
      for (String value : term.values()) {
        silent(offenders, doctrine.vocabulary().name(term.code(), value), value);
      }
    }
    for (Interpretation each : doctrine.interpretations().values()) {
      silent(offenders, each.title() + each.why() + each.readings().values(), each.key());
    }
    doctrine.rules().forEach((id, rule) -> silent(offenders, rule.title(), id));
    for (Assessment assessment : cases(loud)) {
      for (Judgement step : steps(assessment)) {
        silent(offenders, text(step).said(names(doctrine)), "a statement");
      }
      for (Tool tool : tools(assessment)) {
        silent(offenders, tool.title() + tool.effect() + tool.risk(), tool.code());
      }
    }
    offenders.assertNone();
  }

  private static void silent(Offenders offenders, String text, String where) {
    offenders.addUnless(
        text.equals(text.toUpperCase(Locale.ROOT)), "all is in capitals", where + ": " + text);
    offenders.addUnless(!PLACE.matcher(text).find(), "no place is left", where + ": " + text);
  }

  @Test
  void another_language_concludes_the_same() throws JsonProcessingException {
    R2pRules loud = ENGLISH.speaking(capitals(texts(cases(ENGLISH))));
    List<Assessment> spoken = cases(loud);
    List<Assessment> written = cases(ENGLISH);
    for (int i = 0; i < written.size(); i++) {
      assertEquals(conclusions(written.get(i)), conclusions(spoken.get(i)));
    }
    assertFalse(written.isEmpty());
  }

  private static Set<Conclusion> conclusions(Assessment assessment) {
    return Set.copyOf(
        assessment.derivations().values().stream().map(Derivation::conclusion).toList());
  }
}
