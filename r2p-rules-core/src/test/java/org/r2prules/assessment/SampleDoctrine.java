package org.r2prules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Tool;

/** A doctrine of nobody's: just enough to have each kind of conclusion. */
public final class SampleDoctrine {

  private SampleDoctrine() {}

  public static Doctrine doctrine() {
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(
                term("harm.ongoing", Term.Type.FLAG, "people are being attacked"),
                term("harm.near", Term.Type.FLAG, "an attack is about to begin"),
                term("ruler.does", Term.Type.MANY, "what the rulers are seen to do; see the notes"),
                term("body.judges", Term.Type.ONE, "how the body judged gentler means"),
                term("plan.careful", Term.Type.FLAG, "the plan spares bystanders")),
            Map.of());
    Interpretation gentler =
        new Interpretation(
            "gentler",
            "Gentler means",
            inOrder("JUDGED", "a judgement suffices", "TRIED", "they were tried"),
            "JUDGED",
            "the text",
            List.of("S-1"));
    return new Doctrine(
        "sample",
        "1.2",
        "0123abcd",
        vocabulary,
        Map.of("gentler", gentler),
        labels(),
        negatives(),
        rules());
  }

  private static Term term(String code, Term.Type type, String means) {
    return new Term(
        code,
        Set.of(SubjectKind.values()),
        type,
        List.of(),
        false,
        false,
        false,
        Favours.NOBODY,
        Set.of(),
        null,
        null,
        means);
  }

  private static Map<String, String> labels() {
    return inOrder(
        "Stage:REACHED", "Stage reached",
        "Stage:UNDERWAY", "An attack is under way",
        "Stage:NEAR", "An attack is near",
        "Stage:QUIET", "Signs of risk",
        "Threshold:FAILING", "The rulers are failing their people",
        "Threshold:GENTLER", "Gentler means judged inadequate",
        "Threshold:LAST", "Force as the last resort",
        "Responsibility:RULERS", "The rulers protect their people",
        "Crime:RAID", "Raiding",
        "Authority:LEAVE", "Leave of the body",
        "Authority:CARE", "Care in the conduct",
        "Caution:BACKFIRE", "It can backfire",
        "Note:ELSEWHERE", "Nothing of the third part opens; other channels");
  }

  private static Map<String, String> negatives() {
    return Map.of(
        "Threshold:FAILING", "The rulers are not failing their people",
        "Threshold:GENTLER", "Gentler means not judged inadequate",
        "Crime:RAID", "No raiding",
        "Authority:LEAVE", "No leave of the body");
  }

  private static Map<String, RuleInfo> rules() {
    Map<String, RuleInfo> rules = new TreeMap<>();
    for (String id :
        List.of("R-1.crime", "R-2.stage", "R-3.failing", "R-4.gentler", "R-5.option", "R-6.note")) {
      rules.put(
          id,
          new RuleInfo(id, "What " + id + " says", "SAMPLE-TEXT " + id.charAt(2), List.of("S-1")));
    }
    return rules;
  }

  public static Tool tool(String code, String title, String approach, String force) {
    return new Tool(
        code,
        title,
        Approach.valueOf(approach),
        "3",
        "SITUATION",
        "DIPLOMATIC LEGAL",
        force,
        force.equals("NONE") ? "NONE" : "BINDING",
        "ANY",
        "GATES",
        "NEED",
        "REQUIRES",
        "ANY",
        "TERRITORIAL_STATE FORCE",
        force.equals("NONE") ? "NONE" : "Criterion:ALWAYS",
        "what " + title + " is meant to do",
        "what speaks against " + title,
        "SAMPLE-TEXT 9",
        "S-9");
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
