package fr.levier.docs.docx;

import fr.levier.docs.tree.Origin;

/** Content controls: the frames that let a value be typed over in Word and still be found. */
final class Controls {

  /** The namespace of the data part. */
  static final String NAMESPACE = "urn:levier:dossier:1";

  /** Word refuses a longer tag or title. */
  private static final int LONGEST = 64;

  private final String binding;
  private int lastId;

  /**
   * Controls of one document.
   *
   * @param store the identifier of its data part
   */
  Controls(String store) {
    binding = "<w:dataBinding w:prefixMappings=\"xmlns:l='" + NAMESPACE + "'\" w:storeItemID=\""
        + store + "\" w:xpath=\"/l:dossier[1]/l:fields[1]/l:field[";
  }

  /** The tag of the control of a clause: {@code clause@version}. */
  static String tag(String clause, Origin origin) {
    return clip(clause + "@" + origin.version());
  }

  /**
   * Opens the control of a bound value; its runs follow.
   *
   * @param look the properties of these runs, which whatever fills the control from the data gives to what it writes
   */
  void openValue(Xml out, String look, String path, String format, int number, boolean multiline) {
    open(out, look, path, format.isEmpty() ? path : path + "|" + format);
    out.raw(binding).raw(number).raw("]\"/>");
    endProperties(out, multiline);
  }

  /** Opens the control of a missing value; the run that says so follows and goes when the value is typed. */
  void openMissing(Xml out, String path, int number) {
    open(out, "", path, path);
    out.raw("<w:showingPlcHdr/>").raw(binding).raw(number).raw("]\"/>");
    endProperties(out, false);
  }

  /** Opens the control of a clause; its blocks follow. The tag is its title too. */
  void openClause(Xml out, String tag) {
    open(out, "", tag, tag);
    out.raw("</w:sdtPr><w:sdtContent>");
  }

  /** Opens the frame that lets Word refresh a table of contents. */
  void openContents(Xml out) {
    out.raw("<w:sdt><w:sdtPr><w:id w:val=\"").raw(++lastId);
    out.raw("\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>");
    out.raw("<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
  }

  void close(Xml out) {
    out.raw("</w:sdtContent></w:sdt>");
  }

  private void open(Xml out, String look, String title, String tag) {
    out.raw("<w:sdt><w:sdtPr>").raw(look);
    out.raw("<w:alias w:val=\"").attribute(clip(title));
    out.raw("\"/><w:tag w:val=\"").attribute(clip(tag));
    out.raw("\"/><w:id w:val=\"").raw(++lastId).raw("\"/>");
  }

  private static void endProperties(Xml out, boolean multiline) {
    out.raw(multiline ? "<w:text w:multiLine=\"1\"/>" : "<w:text/>");
    out.raw("</w:sdtPr><w:sdtContent>");
  }

  /** The end of a long name, which tells more than its beginning. */
  private static String clip(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int from = name.length() - LONGEST;
    return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
  }
}
