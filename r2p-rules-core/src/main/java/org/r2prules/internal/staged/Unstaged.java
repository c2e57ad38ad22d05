package org.r2prules.internal.staged;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;

/** What a rule may not have beside its conditions: all that says when or how often it fires. */
final class Unstaged {

  private static final Map<String, Attribute<?>> ATTRIBUTES = new LinkedHashMap<>();

  static {
    ATTRIBUTES.put("no-loop", Attribute.NO_LOOP);
    ATTRIBUTES.put("lock-on-active", Attribute.LOCK_ON_ACTIVE);
    ATTRIBUTES.put("enabled", Attribute.ENABLED);
    ATTRIBUTES.put("auto-focus", Attribute.AUTO_FOCUS);
    ATTRIBUTES.put("salience", Attribute.SALIENCE);
    ATTRIBUTES.put("agenda-group", Attribute.AGENDA_GROUP);
    ATTRIBUTES.put("activation-group", Attribute.ACTIVATION_GROUP);
    ATTRIBUTES.put("ruleflow-group", Attribute.RULEFLOW_GROUP);
    ATTRIBUTES.put("duration", Attribute.DURATION);
    ATTRIBUTES.put("timer", Attribute.TIMER);
    ATTRIBUTES.put("calendars", Attribute.CALENDARS);
    ATTRIBUTES.put("date-effective", Attribute.DATE_EFFECTIVE);
    ATTRIBUTES.put("date-expires", Attribute.DATE_EXPIRES);
  }

  private Unstaged() {}

  static void check(Rule rule) {
    ATTRIBUTES.forEach(
        (name, attribute) -> {
          if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
            throw Refused.of(rule.getName(), "has the attribute " + name);
          }
        });
    if (rule.getConsequences().size() > 1) {
      throw Refused.of(rule.getName(), "has several consequences");
    }
    Consequence consequence = rule.getDefaultConsequence();
    if (consequence == null || consequence.getBlock() == null || consequence.isBreaking()) {
      throw Refused.of(rule.getName(), "has no plain consequence");
    }
  }
}
