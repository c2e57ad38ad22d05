package org.r2prules.internal.staged;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.drools.base.base.ValueResolver;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.Drools;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.drools.modelcompiler.consequence.FactHandleLookup;
import org.kie.api.definition.rule.Rule;

/**
 * What a compiled consequence inserts by, without a session behind it. All that the staged pass
 * uses of Drools beyond the model and the public KIE interfaces is named here: a consequence casts
 * what it is given to {@link DroolsImpl} and calls the {@link KnowledgeHelper} in it, of which this
 * has two methods and refuses the others; and only Drools itself may make a {@code DroolsImpl}.
 */
final class DroolsStandIn {

  private static final MethodHandle MAKE = constructor();

  private DroolsStandIn() {}

  /** What is behind the two methods that there are. */
  interface Behind {

    /** The rule whose consequence is under way. */
    Rule rule();

    void insertLogical(Object object);
  }

  static Drools of(Behind behind) {
    KnowledgeHelper helper =
        (KnowledgeHelper)
            Proxy.newProxyInstance(
                DroolsStandIn.class.getClassLoader(),
                new Class<?>[] {KnowledgeHelper.class},
                (proxy, method, arguments) -> call(behind, method, arguments));
    try {
      return (DroolsImpl) MAKE.invokeExact(helper, (ValueResolver) null, (FactHandleLookup) null);
    } catch (Throwable e) {
      throw new IllegalStateException("DroolsImpl cannot be made", e);
    }
  }

  private static Object call(Behind behind, Method method, Object[] arguments) {
    if (method.getName().equals("insertLogical") && arguments.length == 1) {
      behind.insertLogical(arguments[0]);
      return null;
    }
    if (method.getName().equals("getRule")) {
      return behind.rule();
    }
    throw new UnsupportedOperationException(
        "the staged pass has insertLogical alone, and no " + method.getName());
  }

  private static MethodHandle constructor() {
    try {
      return MethodHandles.privateLookupIn(DroolsImpl.class, MethodHandles.lookup())
          .findConstructor(
              DroolsImpl.class,
              MethodType.methodType(
                  void.class, KnowledgeHelper.class, ValueResolver.class, FactHandleLookup.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of Drools makes DroolsImpl otherwise", e);
    }
  }
}
