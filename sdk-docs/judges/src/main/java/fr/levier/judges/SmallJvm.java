package fr.levier.judges;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;

/** A virtual machine with 128 MB of heap, and what would fill it. */
public final class SmallJvm {

  private SmallJvm() {}

  /**
   * How a program ended.
   *
   * @param told what it wrote, errors among the rest
   */
  public record End(int code, String told) {}

  /** Runs a main class by the class path of this machine. */
  public static End run(Class<?> main) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName())
        .redirectErrorStream(true)
        .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new End(process.waitFor(), told);
  }

  /** A head, then a gigabyte, deflated: a megabyte that knows nothing of what is before it, 1 024 times. */
  public static byte[] gigabyteAfter(byte[] head) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(new byte[1 << 20]);
    byte[] megabyte = new byte[1 << 14];
    int size = deflater.deflate(megabyte, 0, megabyte.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    for (int i = 0; i < 1 << 10; i++) {
      out.write(megabyte, 0, size);
    }
    return out.toByteArray();
  }
}
