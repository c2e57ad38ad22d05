package org.r2prules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.kie.api.internal.utils.KieService;
import org.r2prules.doctrine.DoctrineException;

/**
 * Makes the parts of Drools come from the class loader of this library, whoever calls.
 *
 * <p>Drools looks its parts up when it first needs them, through the context class loader of the
 * thread that happens to need them, and keeps for the life of the JVM what it found, and also that
 * it found nothing. A thread whose context loader does not see this library (a common pool under a
 * nested jar, a container's thread) would so break every later assessment of the process.
 */
final class EngineServices {

  /**
   * Every part that Drools looks up when it loads or runs compiled rules; a test holds the list.
   */
  private static final List<String> NEEDED =
      List.of(
          "org.drools.core.common.TruthMaintenanceSystemFactory",
          "org.drools.core.reteoo.AgendaComponentFactory",
          "org.drools.core.reteoo.RuntimeComponentFactory",
          "org.drools.kiesession.factory.KnowledgeHelperFactory",
          "org.drools.wiring.api.ComponentsSupplier",
          "org.kie.api.concurrent.KieExecutors",
          "org.kie.api.internal.assembler.KieAssemblers",
          "org.kie.api.internal.runtime.KieRuntimes",
          "org.kie.api.internal.weaver.KieWeavers");

  /**
   * Parts that Drools asks for and does without; what is remembered must be our answer here too.
   */
  private static final List<String> OPTIONAL =
      List.of(
          "org.drools.core.phreak.PhreakNetworkNodeFactory",
          "org.drools.core.reteoo.CoreComponentFactory",
          "org.drools.core.reteoo.builder.BetaNodeConstraintFactory");

  private static final ClassLoader OWN = EngineServices.class.getClassLoader();

  private EngineServices() {}

  /**
   * Looks up every part that will ever be needed. What was found before stays.
   *
   * @throws DoctrineException if one cannot be had, with every such one
   */
  static void pin() {
    List<String> missing =
        underOwnLoader(
            () -> {
              List<String> lost = new ArrayList<>();
              for (String service : NEEDED) {
                if (!isThere(service)) {
                  lost.add(service);
                }
              }
              OPTIONAL.forEach(EngineServices::isThere);
              return lost;
            });
    if (!missing.isEmpty()) {
      throw new DoctrineException(
          "Drools does not find "
              + String.join(", ", missing)
              + ": its jars are not complete, or it was first used in this process under a class"
              + " loader that does not see them, which it remembers; load the rules before anything"
              + " else uses Drools");
    }
  }

  private static boolean isThere(String service) {
    try {
      return KieService.load(Class.forName(service, true, OWN).asSubclass(KieService.class))
          != null;
    } catch (ReflectiveOperationException | ServiceConfigurationError e) {
      return false;
    }
  }

  /**
   * Does the work with the class loader of this library in place of the caller's context loader.
   */
  static <T> T underOwnLoader(Supplier<T> work) {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    caller.setContextClassLoader(OWN);
    try {
      return work.get();
    } finally {
      caller.setContextClassLoader(before);
    }
  }
}
