package fr.levier.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for a pack, or the dossier it is seen with, to be saved. */
final class FolderWatch implements Closeable {

  /** An editor saves in several steps: what follows within this time belongs to the same save. */
  private static final long SETTLING_MILLIS = 100;

  private final WatchService service;
  private final Path dossier;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private FolderWatch(WatchService service, Path dossier) {
    this.service = service;
    this.dossier = dossier.toAbsolutePath().normalize();
  }

  static FolderWatch on(Path pack, Path dossier) throws IOException {
    FolderWatch watch = new FolderWatch(FileSystems.getDefault().newWatchService(), dossier);
    Path beside = watch.dossier.getParent();
    watch.add(pack);
    watch.add(pack.resolve("clauses"));
    if (beside != null) {
      watch.add(beside);
    }
    return watch;
  }

  private void add(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (Files.isDirectory(whole) && !folders.containsValue(whole)) {
      folders.put(
          whole.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          whole);
    }
  }

  /** Waits for the next save; false once the thread is interrupted. */
  boolean changed() {
    try {
      boolean seen = false;
      while (!seen) {
        seen = sees(service.take());
      }
      WatchKey more = service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
      while (more != null) {
        sees(more);
        more = service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether a clause, a manifest or the dossier is among what changed: the page itself may stand beside them. */
  private boolean sees(WatchKey key) {
    @Nullable Path folder = folders.get(key);
    boolean seen = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        Path file = folder.resolve(name);
        seen |=
            file.equals(dossier) || file.toString().endsWith(".md") || file.endsWith("pack.yaml");
      } else {
        seen = true;
      }
    }
    key.reset();
    return seen;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
