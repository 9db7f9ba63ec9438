package fr.levier.docs.pdf;

/** What the few colours of a page are for. */
enum Tint {
  INK,
  ACCENT,
  MUTED,
  ALERT,
  RULE,
  SHADE,
  PALE,
  HIGHLIGHT,
  BLUSH,
  WATERMARK
}
