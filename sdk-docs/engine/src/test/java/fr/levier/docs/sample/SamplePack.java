package fr.levier.docs.sample;

import fr.levier.core.money.Euros;
import fr.levier.core.party.Association;
import fr.levier.core.party.Civility;
import fr.levier.core.party.Company;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Signatory;
import fr.levier.core.party.Siret;
import fr.levier.core.time.Term;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;

/** A pack without fault, file by file, and subjects to make acts from. Everyone in it is fictitious. */
public final class SamplePack {

  public static final String MANIFEST = """
      id: sample-convention
      version: 1.0.0
      lever: sample
      document: convention
      nature: convention
      language: fr-FR
      title: "Convention {{title}}"
      validity: {from: 2026-01-01}
      contents: true
      body: [titre, common/comparution, visas, common/convenu, objet, projets, duree, prix, common/liste-annexes, common/signatures]
      annexes: [annexe-projets, annexe-calendrier]
      mandatory: [objet, duree]
      labels:
        title: titre de la convention
        term.start: premier jour
        term.lastDay: dernier jour
        term.length: durée
        grant: montant de la subvention
        projects.*.title: titre du projet
        projects.*.cost: coût du projet
        projects.*.stage: état du projet
      missing: {signatureDate: blank}
      """;

  private SamplePack() {}

  /** The files by name; a fresh map that a test may change. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("pack.yaml", MANIFEST);
    clause(files, "titre", "kind: heading", "Convention de partenariat\n\nrelative à {{title}}");
    clause(files, "visas", """
        kind: recitals
        law:
          - {cite: "règlement (UE) 2016/679", rank: eu-text}
          - {cite: "CSP L. 6143-3-2", from: 2005-05-04}""", """
        Vu le {{law:règlement (UE) 2016/679}} ;

        Vu l'{{law:CSP L. 6143-3-2}} ;

        Considérant le besoin des équipes ;""");
    clause(files, "objet", "kind: article\ntitle: Objet", """
        La convention a pour objet "l'innovation" : elle s'applique dès sa signature ; elle dure selon l'{{ref:duree}}.

        {{#if count projects > 0}}
        Les projets sont décrits à l'{{ref:projets}} et à l'{{ref:annexe-projets}}.
        {{/if}}

        Le calendrier figure en {{ref:annexe-calendrier}}.""");
    clause(files, "projets", "kind: article\ntitle: Projets\nwhen: count projects > 0", """
        {{#each projects as project}}
        - {{project.title}}{{#if exists project.stage}} ({{project.stage}}){{/if}} :
          {{#each project.steps as step}}
          - {{step}}
          {{/each}}
        {{/each}}""");
    clause(
        files,
        "duree",
        "kind: article\ntitle: Durée",
        "La convention prend effet le {{term.start | date}} pour une durée de {{term.length}}, jusqu'au {{term.lastDay}} inclus.");
    clause(
        files,
        "prix",
        "kind: article\ntitle: Dispositions financières\noverridable: free",
        "{{#if free == true}}La convention est conclue *sans prix*.{{else}}La subvention est de **{{grant | montant-lettres}}**.{{/if}}");
    clause(
        files,
        "annexe-projets",
        "kind: annex\ntitle: Projets de {{title}}\nwhen: count projects > 0\noverridable: never",
        """
        ## Liste

        Tableau : Projets retenus
        {widths: 1 3 2}
        | N° | Projet | Coût |
        |:--:|--------|-----:|
        {{#each projects as project}}
        | {{project.#}} | {{project.title}} | {{project.cost | montant}} |
        {{/each}}
        | = Total | | {{grant | montant}} |""");
    clause(files, "annexe-calendrier", "kind: annex\ntitle: Calendrier", """
        Tableau : Étapes
        | Étape | Projet |
        |---|---|
        {{#each projects as project}}
        {{#each project.steps as step}}
        | {{step}} | {{project.title}} |
        {{/each}}
        {{/each}}""");
    return files;
  }

  /** Puts a clause among the files. */
  public static void clause(Map<String, String> files, String id, String header, String body) {
    files.put(
        "clauses/" + id + ".md",
        "---\nid: " + id + "\n" + header + "\nversion: 1.0.0\n---\n" + body + "\n");
  }

  /** The pack, compiled. */
  public static CompiledPack compiled() {
    return compiled(files());
  }

  /** Some files, compiled. */
  public static CompiledPack compiled(Map<String, String> files) {
    return PackCompiler.compile(PackSource.of("sample", files), Deal.class);
  }

  /** A deal that lacks nothing. */
  public static Deal complete() {
    return Deal.builder()
        .title("l’innovation de demain (fictif)")
        .addParties(hospital(), company())
        .term(Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(Period.ofYears(1)))
        .addProjects(Project.builder()
            .title("Portail des soignants")
            .stage(Project.Stage.TEST)
            .cost(Euros.of(10_000))
            .addSteps("atelier", "essai")
            .build())
        .addProjects(
            Project.builder().title("Lits connectés").cost(Euros.of(15_000)).build())
        .grant(Euros.of(25_000))
        .originals(2)
        .signatureDate(LocalDate.of(2026, 1, 1))
        .signaturePlace("Villefictive")
        .build();
  }

  public static Party hospital() {
    return Hospital.builder()
        .name("Centre hospitalier de Villefictive")
        .shortName("le CH")
        .legalNature("établissement public de santé")
        .siret(Siret.of("12345678200002"))
        .finess(Finess.of("950000018"))
        .address(address())
        .representative(Signatory.builder()
            .civility(Civility.MADAME)
            .givenName("Fictive")
            .familyName("MARTIN")
            .quality("directrice")
            .signingAuthority("délégation n° 1")
            .build())
        .build();
  }

  public static Party company() {
    return Company.builder()
        .name("Fictivia")
        .legalForm("société par actions simplifiée")
        .shareCapital(Euros.of(50_000))
        .rcsCity("Villefictive")
        .siret(Siret.of("73282932000074"))
        .address(address())
        .representative(Signatory.builder()
            .civility(Civility.MONSIEUR)
            .givenName("Fictif")
            .familyName("DURAND")
            .quality("président")
            .signingAuthority("statuts")
            .build())
        .build();
  }

  public static Party publicBody() {
    return PublicBody.builder()
        .name("GIP Fictif")
        .foundingAct("convention du 1er mars")
        .build();
  }

  public static Party association() {
    return Association.builder()
        .name("Les Fictifs")
        .rnaNumber("W123456789")
        .publicUtility(true)
        .build();
  }

  private static PostalAddress address() {
    return PostalAddress.builder()
        .addLines("1 rue de la Fiction")
        .postalCode("95000")
        .city("Villefictive")
        .build();
  }
}
