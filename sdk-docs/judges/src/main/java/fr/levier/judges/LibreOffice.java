package fr.levier.judges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The LibreOffice of the machine, which opens Word files and saves them again. */
public final class LibreOffice {

  /** What is done with tracked changes. */
  public enum Changes {
    /** All are accepted. */
    ACCEPTED(".uno:AcceptAllTrackedChanges"),
    /** All are rejected. */
    REJECTED(".uno:RejectAllTrackedChanges");

    private final String command;

    Changes(String command) {
      this.command = command;
    }
  }

  private static final String WORD = "MS Word 2007 XML";
  private static final String TEXT = "Text (encoded)";

  /** Opens each file of a folder, obeys, saves it in another, in one process; stands in the user profile. */
  private static final String MACRO = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Levier" script:language="StarBasic">
      Sub Run(command, filter, source, target)
        Dim hidden(0) As New com.sun.star.beans.PropertyValue
        Dim format(1) As New com.sun.star.beans.PropertyValue
        hidden(0).Name = "Hidden"
        hidden(0).Value = True
        format(0).Name = "FilterName"
        format(0).Value = filter
        format(1).Name = "FilterOptions"
        format(1).Value = "UTF8,LF"
        dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
        name = Dir(source &amp; "/*.docx")
        While name &lt;&gt; ""
          file = StarDesktop.loadComponentFromURL(ConvertToURL(source &amp; "/" &amp; name), "_blank", 0, hidden())
          If command &lt;&gt; "" Then
            dispatcher.executeDispatch(file.CurrentController.Frame, command, "", 0, Array())
          End If
          file.storeToURL(ConvertToURL(target &amp; "/" &amp; name), format())
          file.close(True)
          name = Dir()
        Wend
        StarDesktop.terminate()
      End Sub
      </script:module>
      """;

  private static final String LIBRARY = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
      <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
       <library:element library:name="Levier"/>
      </library:library>
      """;

  private final Path folder;
  private int turn;

  private LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** One that keeps its profile and its files in an empty folder. */
  public static LibreOffice in(Path folder) throws IOException, InterruptedException {
    LibreOffice office = new LibreOffice(folder);
    // it overwrites the macros of a profile that it has not seen
    office.run("--terminate_after_init");
    Path macros = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
    Files.writeString(macros.resolve("Levier.xba"), MACRO);
    Files.writeString(macros.resolve("script.xlb"), LIBRARY);
    return office;
  }

  /** The files as they are when they were merely saved again, by the same names; one that it cannot open is not among them. */
  public Map<String, byte[]> savedAgain(Map<String, byte[]> files)
      throws IOException, InterruptedException {
    return written(files, "", WORD);
  }

  /** The text that each file shows, labels among the rest, once its tracked changes are settled. */
  public Map<String, String> texts(Map<String, byte[]> files, Changes changes)
      throws IOException, InterruptedException {
    Map<String, String> texts = new TreeMap<>();
    written(files, changes.command, TEXT)
        .forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
    return texts;
  }

  private Map<String, byte[]> written(Map<String, byte[]> files, String command, String filter)
      throws IOException, InterruptedException {
    turn++;
    Path from = Files.createDirectories(folder.resolve("from-" + turn));
    Path to = Files.createDirectories(folder.resolve("to-" + turn));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(from.resolve(file.getKey() + ".docx"), file.getValue());
    }
    run("macro:///Standard.Levier.Run(\"%s\",\"%s\",\"%s\",\"%s\")"
        .formatted(command, filter, from, to));
    Map<String, byte[]> written = new TreeMap<>();
    for (String name : files.keySet()) {
      Path file = to.resolve(name + ".docx");
      if (Files.exists(file)) {
        written.put(name, Files.readAllBytes(file));
      }
    }
    return written;
  }

  private void run(String argument) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add(argument);
    Process office = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("soffice.log").toFile())
        .start();
    if (office.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("soffice.log")));
    }
  }
}
