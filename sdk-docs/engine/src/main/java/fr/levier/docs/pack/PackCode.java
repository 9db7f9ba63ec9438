package fr.levier.docs.pack;

/** What can be wrong with a pack. Ids are stable and never reused. */
public enum PackCode {
  /** A file that is absent, too large or not UTF-8. */
  UNREADABLE("PACK-001"),
  /** YAML that cannot be parsed. */
  BAD_YAML("PACK-002"),
  /** A key that no one reads. */
  UNKNOWN_KEY("PACK-003"),
  /** A key that has to be there. */
  MISSING_KEY("PACK-004"),
  /** A value of the wrong kind. */
  BAD_VALUE("PACK-005"),
  /** A clause without the YAML that begins it. */
  NO_FRONT_MATTER("PACK-006"),
  /** A lever or a document that is not installed. */
  UNKNOWN_DOCUMENT("PACK-007"),

  /** A clause that the manifest lists and that has no file. */
  UNKNOWN_CLAUSE("PACK-010"),
  /** A clause listed twice. */
  DUPLICATE_CLAUSE("PACK-011"),
  /** A clause file that the manifest does not list. */
  ORPHAN_CLAUSE("PACK-012"),
  /** An id that is not the name of its file. */
  WRONG_ID("PACK-013"),
  /** A mandatory clause that the body does not list. */
  MANDATORY_ABSENT("PACK-014"),
  /** A mandatory clause under a condition. */
  MANDATORY_CONDITIONAL("PACK-015"),
  /** An annex listed and never cited. */
  ANNEX_NOT_CITED("PACK-016"),
  /** An annex cited and not listed. */
  ANNEX_NOT_LISTED("PACK-017"),
  /** An annex in the body, or anything else among the annexes. */
  WRONG_PLACE("PACK-018"),
  /** An act without a title of its own, or with two. */
  NOT_ONE_TITLE("PACK-019"),

  /** A tag or an expression that does not follow the grammar. */
  SYNTAX("PACK-020"),
  /** A path that the model does not have. */
  UNKNOWN_PATH("PACK-021"),
  /** A path of the wrong type for what is asked of it. */
  WRONG_TYPE("PACK-022"),
  /** A format that does not exist. */
  UNKNOWN_FORMAT("PACK-023"),
  /** A format that cannot show a value of that type. */
  FORMAT_NOT_APPLICABLE("PACK-024"),
  /** A condition that compares with what the value can never be. */
  IMPOSSIBLE_COMPARISON("PACK-025"),
  /** An {@code if} or an {@code each} that is not closed. */
  UNCLOSED("PACK-026"),
  /** A closing tag or an {@code else} that closes nothing. */
  UNEXPECTED_CLOSE("PACK-027"),
  /** A total of what does not add up. */
  NO_TOTAL("PACK-028"),

  /** A reference to a clause that is not in the pack. */
  UNKNOWN_REFERENCE("PACK-030"),
  /** A reference to a clause that may be absent when the reference is printed. */
  UNSAFE_REFERENCE("PACK-031"),
  /** A text cited and not declared. */
  LAW_NOT_DECLARED("PACK-032"),
  /** A text that is not in force on the day. */
  LAW_NOT_IN_FORCE("PACK-033"),
  /** A content that the law requires of the document and that no clause says. */
  LAW_CONTENT_ABSENT("PACK-034"),

  /** HTML in a clause. */
  RAW_HTML("PACK-040"),
  /** Markdown outside the subset. */
  UNSUPPORTED_MARKDOWN("PACK-041"),
  /** A heading of the wrong level, or outside an annex. */
  HEADING_LEVEL("PACK-042"),
  /** A row that has not as many cells as its table has columns. */
  TABLE_CELLS("PACK-043"),
  /** A table without caption, or with widths that do not fit. */
  TABLE_CAPTION("PACK-044"),
  /** A list nested too deep. */
  LIST_DEPTH("PACK-045"),
  /** A body that is not made as its kind of clause has to be. */
  WRONG_CONTENT("PACK-046"),
  /** A control or private-use character. */
  FORBIDDEN_CHARACTER("PACK-047"),
  /** A figure whose file is not in the pack. */
  UNKNOWN_FIGURE("PACK-048"),
  /** A figure that says nothing to who does not see it. */
  FIGURE_ALTERNATIVE("PACK-049"),

  /** A value that may be missing and that the pack gives no name. A warning. */
  NO_LABEL("PACK-050", false),
  /** A total that is typed, where the model has one. */
  TYPED_TOTAL("PACK-051"),

  /** A layer that replaces a clause which may not be replaced. */
  OVERRIDE_FORBIDDEN("PACK-060"),
  /** A layer that replaces without the approval that the clause asks for. */
  OVERRIDE_NOT_APPROVED("PACK-061"),
  /** A layer that replaces nothing. */
  OVERRIDE_UNKNOWN("PACK-062"),

  /** A colour that does not stand out enough from its ground. */
  STYLE_CONTRAST("PACK-070"),
  /** A font that no document may carry. */
  STYLE_FONT("PACK-071"),
  /** A font without files. A warning. */
  STYLE_FONT_ABSENT("PACK-072", false),
  /** A logo that is no picture of the accepted kind. */
  STYLE_PICTURE("PACK-073"),
  /** A Word file of reference that cannot be read. */
  STYLE_REFERENCE("PACK-074");

  private final String id;
  private final boolean error;

  PackCode(String id) {
    this(id, true);
  }

  PackCode(String id, boolean error) {
    this.id = id;
    this.error = error;
  }

  /** The id, such as {@code PACK-021}. */
  public String id() {
    return id;
  }

  /** Whether a pack with it cannot be used. */
  public boolean isError() {
    return error;
  }
}
