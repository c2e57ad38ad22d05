package org.r2prules.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tells when a file is saved in one of some folders, or in one within them. */
final class Watch implements AutoCloseable {

  /** An editor saves in several steps. */
  private static final long QUIET_MILLIS = 100;

  private final List<Path> folders;
  private final WatchService service;

  private Watch(List<Path> folders, WatchService service) {
    this.folders = folders;
    this.service = service;
  }

  /** On these folders; in place of a file, on its folder. */
  static Watch on(List<Path> places) throws IOException {
    List<Path> folders =
        places.stream()
            .map(Path::toAbsolutePath)
            .map(place -> Files.isDirectory(place) ? place : place.getParent())
            .toList();
    Watch watch = new Watch(folders, folders.get(0).getFileSystem().newWatchService());
    watch.register();
    return watch;
  }

  private void register() throws IOException {
    for (Path folder : folders) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
                throws IOException {
              String name = each.getFileName() == null ? "" : each.getFileName().toString();
              if (!each.equals(folder) && (name.startsWith(".") || name.equals("target"))) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              each.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  /** Waits for the next save; false if this thread is interrupted. */
  boolean waits() throws IOException {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      register(); // A folder may be new; one that is known stays as it is.
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
