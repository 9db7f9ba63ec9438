package fr.levier.docs;

import fr.levier.core.Levier;
import fr.levier.core.dossier.Statements;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.text.Localized;
import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.check.ActAudit;
import fr.levier.docs.intake.ForeignText;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Returned;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.pack.StyleFolder;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The front desk of documents: from a subject to an act, from an act to a file, and from a file back to the subject.
 *
 * <pre>{@code
 * Documents documents = Documents.standard();
 * Act act = documents.assemble(convention, LocalDate.of(2026, 1, 15));
 * RenderedDocument pdf = documents.render(act, Format.PDF);
 * ReadBack<PartnershipConvention> back = documents.read(pdf.bytes(), PartnershipConvention.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe; packs are compiled on first use and kept. It holds no clock: the day is always given.
 */
public final class Documents {

  /** An act of a hundred pages has two thousand. */
  private static final int MOST_PARAGRAPHS = 5_000;

  private static final Documents STANDARD =
      new Documents(Levier.standard(), Packs.ofReference(), Plugins.installed());

  private final Levier levier;
  private final Packs packs;
  private final Plugins plugins;

  private Documents(Levier levier, Packs packs, Plugins plugins) {
    this.levier = levier;
    this.packs = packs;
    this.plugins = plugins;
  }

  /** The installed levers, renderers and readers, under the published law. */
  public static Documents standard() {
    return STANDARD;
  }

  /** The same, judging with another front desk: another law, other levers, or strict. */
  public Documents with(Levier other) {
    return new Documents(Objects.requireNonNull(other, "other"), packs, plugins);
  }

  /**
   * The same, with an integrator's clauses over those of the pack of a kind. An act made so lists its divergences from the
   * pack of reference.
   */
  public Documents with(DocumentKind<?> kind, PackSource layer) {
    return new Documents(levier, packs.with(kind, layer), plugins);
  }

  /**
   * The same, with an integrator's pack in the place of the pack of reference of a kind: every clause is theirs, and what the
   * rules of the document require has to stand in it.
   */
  public Documents withPack(DocumentKind<?> kind, PackSource pack) {
    return new Documents(levier, packs.replacing(kind, pack), plugins);
  }

  /**
   * The same, writing in the look of a house: its letterhead, colours, fonts and sizes. No word of an act changes, nor its
   * SHA-256.
   *
   * @throws IllegalArgumentException if a font of the style cannot be read
   */
  public Documents with(HouseStyle style) {
    return new Documents(levier, packs, plugins.in(style));
  }

  Documents with(Plugins others) {
    return new Documents(levier, packs, others);
  }

  /**
   * The act of the main document kind of a subject.
   *
   * @param asOf the day whose law the act is made under
   * @throws IllegalArgumentException if no installed lever makes documents from such a subject
   */
  public Act assemble(LegalSubject subject, LocalDate asOf) {
    Objects.requireNonNull(subject, "subject");
    DocumentKind<?> kind = levier
        .catalog()
        .kindOf(subject)
        .orElseThrow(() -> new IllegalArgumentException(
            "No installed lever, or more than one, makes documents from a "
                + subject.getClass().getName() + ": " + levier.catalog().describe()));
    return made(kind, subject, asOf, AssemblyOptions.standard());
  }

  /**
   * The act that a dossier file asks for.
   *
   * @param asOf the day whose law the act is made under, whatever the dossier says
   * @throws UnusableInputException if its subject does not fit the model of the document
   * @throws IllegalArgumentException if no installed lever makes such a document
   */
  public Act assemble(DossierEnvelope dossier, LocalDate asOf) {
    DocumentKind<?> kind = levier.catalog().kindOf(dossier);
    return made(
        kind,
        dossier.subject(kind.subjectType()),
        asOf,
        AssemblyOptions.standard().withStatements(Statements.of(dossier)));
  }

  /** The act of one document kind. */
  public <S extends LegalSubject> Act assemble(DocumentKind<S> kind, S subject, LocalDate asOf) {
    return assemble(kind, subject, asOf, AssemblyOptions.standard());
  }

  /**
   * The act of one document kind. While the report of the subject, or the audit of the act, has an ERROR finding, the act is
   * stamped PROJET and a cover sheet lists them. An act made under a law overlay says so. The conditions that a person
   * attests, and the findings that somebody let pass, are printed above the signatures. A text that the act cites and that is
   * not in force on the day of its signature, or on {@code asOf} while it has none, is told on a control sheet.
   *
   * @param asOf the day whose law the act is made under
   * @param options how missing values are shown and numbers are spelled; the dossier is set by this method
   * @throws fr.levier.docs.pack.PackException if the pack, with its layers, is not fit for use
   * @throws fr.levier.docs.assembly.MissingValueException if the pack refuses to do without a value that is absent
   */
  public <S extends LegalSubject> Act assemble(
      DocumentKind<S> kind, S subject, LocalDate asOf, AssemblyOptions options) {
    Objects.requireNonNull(subject, "subject");
    return made(kind, subject, asOf, options);
  }

  private <S extends LegalSubject> Act made(
      DocumentKind<S> kind, LegalSubject subject, LocalDate asOf, AssemblyOptions options) {
    Objects.requireNonNull(asOf, "asOf");
    CompiledPack pack = packs.of(kind);
    String dossier = LevierJson.standard()
        .writeDossier(
            pack.lever(),
            kind.id(),
            Optional.of(asOf),
            subject,
            options.statements().waivers(),
            options.statements().attestations());
    Act act = Assembler.assemble(
        pack, subject, asOf, options.withDossier(dossier).withLaw(levier.parameters()));
    Report report =
        levier.check(kind, subject, asOf).waiving(options.statements().waivers());
    Act declared =
        new Declarations(kind.conditions(), options.statements(), report.waived()).on(act);
    LawInForce law =
        new LawInForce(declared, pack, subject.dayOf(LegalDay.SIGNATURE).orElse(asOf));
    Act whole = options.citations() ? law.listed() : declared;
    return Reservations.of(report, ActAudit.audit(declared), pack, asOf, law).on(whole);
  }

  /** What the drafting rules that only a finished act can answer find in it: DOC-02, 03, 04, 08, DOC-AMT and DOC-TOT. */
  public Report audit(Act act) {
    return ActAudit.audit(act);
  }

  /**
   * The file of an act. Equal acts give equal bytes.
   *
   * @throws MissingFormatException if no installed jar writes the format; the message names the artifact to add
   */
  public RenderedDocument render(Act act, Format format) {
    byte[] bytes = plugins.renderer(format).render(act);
    return new RenderedDocument(
        format, bytes, ActText.sha256(act), ActAudit.audit(act).findings());
  }

  /**
   * The PDF of an act for an archive that refuses attachments; {@link Act#dossier()} is to be kept beside it, in UTF-8, and
   * {@link #recover(byte[], byte[])} reads the pair back.
   *
   * @throws MissingFormatException if no installed jar writes PDF
   */
  public byte[] archive(Act act) {
    return plugins.renderer(Format.PDF).archive(act).orElseThrow();
  }

  /**
   * The file of a redline: tracked changes in Word, {@code ins} and {@code del} in HTML. Equal acts give equal bytes.
   *
   * @throws MissingFormatException if no installed jar writes the format
   * @throws IllegalArgumentException if the format cannot mark changes
   */
  public byte[] redline(Redline redline, Format format) {
    return plugins
        .renderer(format)
        .redline(redline)
        .orElseThrow(
            () -> new IllegalArgumentException("No redline is written as " + format.extension()));
  }

  /**
   * The subject that a file carries, and where its surface says otherwise.
   *
   * @throws UnreadableDocumentException if the file is damaged, hostile, or carries no such subject
   * @throws MissingFormatException if no installed jar reads its format
   */
  public <S> ReadBack<S> read(byte[] file, Class<S> subjectType) {
    Recovered recovered = recover(file);
    try {
      LevierJson json = LevierJson.standard();
      DossierEnvelope dossier = json.readDossier(json.tree(recovered.dossier()));
      return new ReadBack<>(
          dossier.subject(subjectType),
          dossier.asOf(),
          dossier.lever(),
          dossier.document(),
          recovered.alterations());
    } catch (UnusableInputException misfit) {
      throw unusable(misfit);
    }
  }

  /**
   * The dossier file that a document carries, as JSON and whatever its lever, and where its surface says otherwise.
   *
   * @throws UnreadableDocumentException if the file is damaged, hostile, or carries no dossier of ours
   * @throws MissingFormatException if no installed jar reads its format
   */
  public Recovered recover(byte[] file) {
    return plugins.reader(file).read(file);
  }

  /**
   * The same, for a file of {@link #archive} and the dossier that was kept beside it. A dossier that is not the one of the
   * act is told as {@link Alteration.Kind#DATA_CHANGED}.
   *
   * @throws UnreadableDocumentException also if the file carries its dossier itself
   */
  public Recovered recover(byte[] file, byte[] dossier) {
    return plugins.reader(file).read(file, dossier);
  }

  /**
   * A document that came back, read against the dossier it was made from: values, clauses, tracked changes and comments.
   *
   * @throws UnreadableDocumentException if the file is damaged, hostile, of a format that nobody negotiates in, carries no
   *     dossier, or one of another document
   * @throws MissingFormatException if no installed jar reads its format
   * @throws UnusableInputException if the dossier given is of no installed lever, or its subject does not fit
   */
  public Negotiation negotiate(byte[] file, JsonTree dossier) {
    DocumentKind<?> kind = levier.catalog().kindOf(LevierJson.standard().readDossier(dossier));
    Recovered recovered = recover(file);
    Returned returned = recovered
        .returned()
        .orElseThrow(() -> new UnreadableDocumentException(
            "Ce fichier n’est pas d’un format que l’on négocie : donner le fichier Word (DOCX).",
            "Nobody negotiates in this format: give the Word file (DOCX)."));
    return Negotiation.of(
        carried(recovered.dossier(), kind), dossier, kind.subjectType(), returned);
  }

  /** The dossier inside a document, which is to be of a kind. */
  private JsonTree carried(String dossier, DocumentKind<?> kind) {
    try {
      JsonTree carried = LevierJson.standard().tree(dossier);
      DossierEnvelope envelope = LevierJson.standard().readDossier(carried);
      if (levier.catalog().kindOf(envelope).equals(kind)) {
        envelope.subject(kind.subjectType());
        return carried;
      }
    } catch (UnusableInputException misfit) {
      throw unusable(misfit);
    } catch (IllegalArgumentException unknown) {
      // another lever, or another document: told below
    }
    throw new UnreadableDocumentException(
        "Ce document n’est pas celui du dossier : il est d’une autre sorte.",
        "This document is not that of the dossier: it is of another kind.");
  }

  private static UnreadableDocumentException unusable(UnusableInputException misfit) {
    return new UnreadableDocumentException(
        "Le document ne porte pas de dossier utilisable : " + misfit.message(Locale.FRENCH),
        "The document carries no usable dossier: " + misfit.message(Locale.ENGLISH),
        misfit);
  }

  /**
   * What a file shows, whoever wrote it: to hold it against what a lever wants, or to begin a pack with.
   *
   * @throws UnreadableDocumentException if the file is damaged, hostile, or too long for an act
   * @throws MissingFormatException if no installed jar reads its format
   */
  public ForeignText text(byte[] file) {
    ForeignText text = plugins.reader(file).text(file);
    if (text.pieces().size() > MOST_PARAGRAPHS) {
      throw new UnreadableDocumentException(
          "Ce fichier compte plus de " + MOST_PARAGRAPHS + " paragraphes : ce n’est pas un acte.",
          "This file has more than " + MOST_PARAGRAPHS + " paragraphs: this is no act.");
    }
    return text;
  }

  /**
   * The look that a folder describes: {@code style.yaml}, and beside it {@code reference.docx}, a logo and fonts.
   *
   * @param shown how diagnostics call the folder, such as the path that a person typed
   * @throws MissingFormatException if the folder has a {@code reference.docx} and no installed jar reads DOCX
   */
  public StyleFolder style(Path folder, String shown) {
    return StyleFolder.read(
        folder,
        shown,
        file -> plugins.reader(file).style(file),
        failure -> failure instanceof UnreadableDocumentException unreadable
            ? Optional.of(new Localized(
                unreadable.message(Locale.FRENCH), unreadable.message(Locale.ENGLISH)))
            : Optional.empty());
  }

  /** One line a renderer or reader: format, class, version, jar. What to read when a format is not found. */
  public List<String> describe() {
    return plugins.describe();
  }
}
