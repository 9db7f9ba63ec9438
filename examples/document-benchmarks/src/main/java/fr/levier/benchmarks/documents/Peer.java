package fr.levier.benchmarks.documents;

import java.io.IOException;
import java.util.List;

/** Another library, given the same content. */
interface Peer {

  /** The file. */
  byte[] write(List<Dense.Article> articles) throws IOException;
}
