import type { LegalSpeech } from './speech.ts';

/** English, German, Dutch, Swedish, Danish. */
export const GERMANIC: Readonly<Record<string, LegalSpeech>> = {
  en: {
    voice: `
      you agree, you may, you may not, you must, you must not, you shall, you acknowledge, you represent
      you warrant, you grant, you consent, you retain, you understand, you are responsible, you are solely
      you are not, you will not, you have the right, by using, by accessing, we may, we reserve, we collect
      we process, we use, we will not, we will never, we do not, we don't, we disclose, we share, we retain
      we remove, we allow, we prohibit, we are not, shall, shall not, hereby, herein, thereof, must not, may not
      is prohibited, are prohibited, not allowed, not permitted, sole discretion, do not post, don't post
      do not share, don't share, do not use, don't use, do not upload, don't upload, do not engage, don't engage
      do not create, do not attempt, do not promote, will maintain, will implement, will ensure, will notify
      is required to, are required to, these terms, these conditions, these policies, these guidelines
      these rules, this policy, this agreement, this notice, this statement, this licen*, this privacy
      our service*, our platform, our site*, our website*, our products, our affiliates, your account
      your content, your data, your information, your personal, your rights, your use, hereinafter
      this application, this website, this site
    `,
    matter: `
      personal data, personal information, third part*, third-part*, privacy policy, privacy notice, terms of
      terms and conditions, liab*, governing law, applicable law*, terminat*, warrant*, intellectual property
      indemnif*, prohibit*, violat*, infring*, in accordance with, pursuant to, obligation*, consent, opt out
      opt-out, data controller*, data protection, data subject*, legitimate interest*, lawful*, retention
      disclos*, copyright*, licens*, jurisdiction*, arbitration, comply with, compliance with, abus*, enforce*
      cookie*, applicable, unauthori*, personnel, reasonable, security measure*, security incident*
    `,
    report: `
      said, told, reported, reportedly, announced, spokes*, critics, analysts, experts say, last week
      last month, last year, yesterday, this week, in a statement, in an interview, blog post, lawmakers
      journalist*, reporter*
    `,
  },
  de: {
    voice: `
      sie stimmen, sie erklären, sie dürfen, sie verpflichten, sie sind verpflichtet, sie haben das recht
      sie können der, durch die nutzung, wir erheben, wir verarbeiten, wir nutzen, wir verwenden, wir speichern
      wir behalten, wir geben, wir können, wir haften, ist verpflichtet, sind verpflichtet, verpflichtet sich
      ist berechtigt, sind berechtigt, ist nicht gestattet, ist untersagt, ist verboten, sind verboten
      ist nicht erlaubt, sind nicht erlaubt, ist unzulässig, dürfen nicht, darf nicht, behält sich, haftet nicht
      haftet, ihre daten, diese bedingungen, dieser bedingungen, diese richtlinie*, dieser vereinbarung, es gilt
      unsere dienste, unserer dienste, unsere website, unserer website, ihre rechte, ihr konto
      diese vereinbarung, diese datenschutz*, dieser datenschutz*, dieses vertrag*, diese nutzungs*, diese agb
      dieser agb, vorliegende*, wir sind, wir haben, sie können, nachfolgend, nachstehend, im folgenden
      diese anwendung, diese website, dieser website, werden erhoben, werden verarbeitet, werden gespeichert
      wird gespeichert, verarbeitet werden, erhoben werden, gespeichert werden, von uns, ihrer daten
      ihren daten, ihre personenbezogenen, ihrer personenbezogenen
    `,
    matter: `
      personenbezogene*, nutzungsbedingungen, geschäftsbedingungen, agb, datenschutz*, verantwortliche*
      verarbeit*, haftung*, rechtsgrundlage*, einwilligung*, kündig*, widerruf*, widerspruch*, dsgvo, gemäß
      vertrag*, vertrags*, nutzer*, kunde*, anbieter*, gerichtsstand, urheberrecht*, dritte, dritten, dritter
      berechtigte* interesse*, berechtigten interesse*, betroffene*, speicherdauer, löschung, auftragsverarbeit*
      anwendbares recht, verstoß*, verstöße*, gewährleistung, schadensersatz, cookies, verordnung, pflichten
      rechte
    `,
    report: `
      sagte, erklärte, teilte, mitgeteilt, sprecher, sprecherin, berichtet, berichteten, kritisiert*, kritiker*
      gestern, vergangene woche, vergangenen monat, im vergangenen jahr, journalist*, pressemitteilung
    `,
  },
  nl: {
    voice: `
      u gaat akkoord, je gaat akkoord, u stemt, u mag, je mag, u dient, u moet, u bent verplicht
      u bent verantwoordelijk, je bent verantwoordelijk, u hebt het recht, u heeft het recht, je hebt het recht
      door gebruik, wij kunnen, we kunnen, wij mogen, wij verzamelen, we verzamelen, wij verwerken, we verwerken
      wij gebruiken, we gebruiken, wij delen, we delen, wij bewaren, we bewaren, wij behouden, behoudt zich
      behouden ons, is verplicht, zijn verplicht, is gerechtigd, is verboden, zijn verboden, is niet toegestaan
      zijn niet toegestaan, mag niet, mogen niet, niet aansprakelijk, dient te, je gegevens, uw gegevens
      onze diensten, je account, uw account, dit beleid, deze verklaring, deze voorwaarden, deze overeenkomst
      dit privacy*, deze privacy*, ons beleid, onze website, uw rechten, je rechten, u kunt, je kunt, hierna
      deze website, deze site, dit privacystatement, uw persoonsgegevens, jouw persoonsgegevens, jouw gegevens
      worden verwerkt, worden bewaard
    `,
    matter: `
      persoonsgegevens, persoonlijke gegevens, voorwaarden, gebruiksvoorwaarden, gebruiker*, de klant
      aansprakelijk*, verwerk*, verwerkingsverantwoordelijke, toestemming, derden, intellectuele eigendom*
      auteursrecht*, overeenkomst*, privacy*, rechten, recht op, toepasselijk recht, avg, cookies
      in overeenstemming met, op grond van, wettelijk*, gerechtvaardigd belang, verplicht*, geschil*, rechter
      beëindig*, opzeg*, schending, inbreuk, garantie*, schadevergoeding, bewaartermijn*, licentie
    `,
    report: `
      zei, verklaarde, kondigde, meldt, meldde, woordvoerder*, gisteren, vorige week, vorige maand, vorig jaar
      journalist*, persbericht
    `,
  },
  sv: {
    voice: `
      du godkänner, du samtycker, du får, du får inte, du måste, du är ansvarig, du ansvarar, du har rätt
      genom att använda, vi kan, vi får, vi samlar, vi behandlar, vi använder, vi delar, vi lagrar
      vi förbehåller, förbehåller sig, är skyldig*, är förbjudet, är inte tillåtet, får inte, åtar sig
      ansvarar inte, dina uppgifter, ditt konto, våra tjänster, dessa villkor, denna policy, den här policyn
      denna integritets*, våra villkor, vår webbplats, dina rättigheter, vår tjänst, nedan kallad*
      denna webbplats, den här webbplatsen, behandlas, samlas in
    `,
    matter: `
      personuppgifter, villkor*, användarvillkor*, integritetspolicy*, användare*, kunden
      personuppgiftsansvarig, ansvar*, behandling*, samtycke*, tredje part*, tredjepart*, immateriell*
      upphovsrätt*, avtal*, rättigheter, tillämplig lag, gdpr, cookies, kakor, i enlighet med, tvist*
      uppsägning*, skyldighet*, överträd*, berättigat intresse
    `,
    report: `
      sade, uppgav, meddelade, talesperson*, i går, förra veckan, förra året, journalist*, pressmeddelande
    `,
  },
  da: {
    voice: `
      du accepterer, du giver samtykke, du må, du må ikke, du skal, du er ansvarlig, du har ret, ved at bruge
      vi kan, vi må, vi indsamler, vi behandler, vi bruger, vi deler, vi opbevarer, vi forbeholder
      forbeholder sig, er forpligtet, er forbudt, er ikke tilladt, må ikke, forpligter sig, er ikke ansvarlig
      dine oplysninger, din konto, vores tjenester, disse vilkår, denne politik, disse betingelser, vores vilkår
      dine rettigheder, våre tjenester, vores website, herefter, denne hjemmeside, dette websted, behandles
      indsamles
    `,
    matter: `
      personoplysninger, personopplysninger, vilkår*, betingelser*, brugsbetingelser*, privatlivspolitik*
      personvern*, bruger*, kunden, dataansvarlig*, ansvar*, behandling*, samtykke*, tredjepart*, immateriel*
      ophavsret*, aftale*, avtale*, rettigheder, rettigheter, gældende lov*, gdpr, cookies
      i overensstemmelse med, tvist*, opsigelse*, forpligtelse*, overtræde*, legitim interesse
    `,
    report: `
      sagde, oplyste, meddelte, talsmand*, talsperson*, i går, sidste uge, forrige uke, sidste år, journalist*
      pressemeddelelse
    `,
  },
};
