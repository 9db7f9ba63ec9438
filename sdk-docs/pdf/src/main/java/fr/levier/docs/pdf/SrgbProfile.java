package fr.levier.docs.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A colour profile of sRGB (IEC 61966-2.1), version 2, computed here so that its bytes never change. */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int STEPS = 256;

  /** White point, then red, green and blue, adapted to D50, in 1/65536. */
  private static final int[][] COLOURS = {
    {0xF6D6, 0x10000, 0xD32D},
    {0x6FA2, 0x38F5, 0x0390},
    {0x6299, 0xB785, 0x18DA},
    {0x24A0, 0x0F84, 0xB6CF}
  };

  private static final byte[] DEFLATED = deflated();

  private SrgbProfile() {}

  /** The profile, deflated. */
  static byte[] bytes() {
    return DEFLATED;
  }

  private static byte[] deflated() {
    byte[] profile = profile();
    return Streams.deflate(profile, profile.length, 9);
  }

  private static byte[] profile() {
    byte[] name = description("sRGB IEC61966-2.1");
    byte[] rights = text("Public domain");
    int tags = 9;
    int at = HEADER + 4 + 12 * tags;
    int nameAt = at;
    int rightsAt = nameAt + name.length;
    int coloursAt = rightsAt + rights.length;
    int curveAt = coloursAt + 20 * COLOURS.length;
    int curveLength = 12 + 2 * STEPS;
    ByteBuffer profile = ByteBuffer.allocate(curveAt + curveLength);
    header(profile);
    profile.position(HEADER);
    profile.putInt(tags);
    entry(profile, "desc", nameAt, name.length);
    entry(profile, "cprt", rightsAt, rights.length);
    String[] points = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};
    for (int i = 0; i < points.length; i++) {
      entry(profile, points[i], coloursAt + 20 * i, 20);
    }
    for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
      entry(profile, channel, curveAt, curveLength);
    }
    profile.put(name).put(rights);
    for (int[] colour : COLOURS) {
      sign(profile, "XYZ ").putInt(0);
      for (int coordinate : colour) {
        profile.putInt(coordinate);
      }
    }
    curve(profile);
    return profile.array();
  }

  private static void header(ByteBuffer profile) {
    profile.putInt(0, profile.capacity());
    profile.putInt(8, 0x02100000);
    profile.position(12);
    sign(sign(sign(profile, "mntr"), "RGB "), "XYZ ");
    profile.position(24);
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    sign(profile, "acsp");
    profile.position(68);
    for (int coordinate : COLOURS[0]) {
      profile.putInt(coordinate);
    }
  }

  private static void curve(ByteBuffer profile) {
    sign(profile, "curv").putInt(0).putInt(STEPS);
    for (int i = 0; i < STEPS; i++) {
      double signal = i / (double) (STEPS - 1);
      double light =
          signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
      profile.putShort((short) Math.round(light * 65535));
    }
  }

  private static ByteBuffer sign(ByteBuffer profile, String signature) {
    return profile.put(signature.getBytes(StandardCharsets.US_ASCII));
  }

  private static void entry(ByteBuffer profile, String signature, int at, int length) {
    sign(profile, signature).putInt(at).putInt(length);
  }

  private static byte[] text(String words) {
    ByteBuffer text = ByteBuffer.allocate(padded(8 + words.length() + 1));
    sign(sign(text, "text").putInt(0), words);
    return text.array();
  }

  private static byte[] description(String words) {
    ByteBuffer text = ByteBuffer.allocate(padded(12 + words.length() + 1 + 8 + 3 + 67));
    sign(sign(text, "desc").putInt(0).putInt(words.length() + 1), words);
    return text.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
