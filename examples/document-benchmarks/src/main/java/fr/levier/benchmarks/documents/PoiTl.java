package fr.levier.benchmarks.documents;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** poi-tl: a template compiled for each document, as it has to be. */
final class PoiTl implements Peer {

  private static final byte[] TEMPLATE =
      Templates.article("{{?articles}}", "{{/articles}}", name -> "{{" + name + "}}");

  @Override
  public byte[] write(List<Dense.Article> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(TEMPLATE))) {
      template.render(Map.of("articles", Values.of(articles))).write(out);
    }
    return out.toByteArray();
  }
}
