package fr.levier.benchmarks.documents;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** XDocReport with FreeMarker: the template is read once, which is its fast way. */
final class XDoc implements Peer {

  private final IXDocReport report;

  XDoc() {
    byte[] template =
        Templates.article("[#list articles as a]", "[/#list]", name -> "${a." + name + "}");
    try {
      report = XDocReportRegistry.getRegistry()
          .loadReport(new ByteArrayInputStream(template), TemplateEngineKind.Freemarker);
    } catch (IOException | XDocReportException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public byte[] write(List<Dense.Article> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      IContext context = report.createContext();
      context.put("articles", Values.of(articles));
      report.process(context, out);
    } catch (XDocReportException failed) {
      throw new IOException(failed);
    }
    return out.toByteArray();
  }
}
