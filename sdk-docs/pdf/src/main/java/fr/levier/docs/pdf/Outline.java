package fr.levier.docs.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks: one a heading, nested by level. */
final class Outline {

  private static final COSName FIRST = COSName.getPDFName("First");
  private static final COSName LAST = COSName.getPDFName("Last");
  private static final COSName NEXT = COSName.getPDFName("Next");
  private static final COSName PREV = COSName.getPDFName("Prev");

  private static final class Node {
    final int level;
    final COSDictionary item;
    final List<Node> children = new ArrayList<>();

    Node(int level, COSDictionary item) {
      this.level = level;
      this.item = item;
    }
  }

  private final Node root = new Node(0, new COSDictionary());
  private final List<Node> path = new ArrayList<>(List.of(root));

  void add(int level, String title, Links.Place place) {
    if (title.isEmpty()) {
      return;
    }
    COSDictionary item = new COSDictionary();
    item.setString(COSName.TITLE, title);
    item.setItem(COSName.DEST, place.destination());
    Node node = new Node(level, item);
    while (path.get(path.size() - 1).level >= level) {
      path.remove(path.size() - 1);
    }
    path.get(path.size() - 1).children.add(node);
    path.add(node);
  }

  boolean isEmpty() {
    return root.children.isEmpty();
  }

  /** The tree as the file holds it, open down to the articles. */
  COSDictionary close() {
    root.item.setItem(COSName.TYPE, COSName.OUTLINES);
    root.item.setInt(COSName.COUNT, link(root));
    return root.item;
  }

  /** Chains the children of a node; returns how many entries show below it. */
  private static int link(Node node) {
    int shown = 0;
    COSDictionary previous = null;
    for (Node child : node.children) {
      child.item.setItem(COSName.PARENT, node.item);
      if (previous == null) {
        node.item.setItem(FIRST, child.item);
      } else {
        previous.setItem(NEXT, child.item);
        child.item.setItem(PREV, previous);
      }
      previous = child.item;
      int below = link(child);
      boolean open = child.level == 1;
      if (below > 0) {
        child.item.setInt(COSName.COUNT, open ? below : -below);
      }
      shown += 1 + (open ? below : 0);
    }
    if (previous != null) {
      node.item.setItem(LAST, previous);
    }
    return shown;
  }
}
