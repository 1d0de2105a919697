import type { Lexicon } from './groups.ts';

/** German words. */
export const de: Lexicon = {
  robot: `
    robot, roboter, robots, bots, spider, crawler*, webcrawler*, scraper*, automatisierte* mittel*,
    automatisierte* verfahren, automatisierte* system*, automatisierte* prozess*,
    automatisierte* methode*, automatisierte* tools, automatisierte* skript*, automatisierten*,
    automatisierte abfrage*, automatisierte* zugriff*, automatisch* mittel, automatisch* verfahren,
    skripte, KI-agent*, crawlern, robotern, automatisiert*`,
  scrape: `
    scrap*, screen-scraping, web-scraping, crawl, crawlen, crawling, data mining, data-mining,
    text und data, text- und data-mining, textmining, text mining, dataminin*, auslesen, ausgelesen,
    harvest*, abgreifen, massenhaft ~ herunterlad*, systematisch ~ herunterlad*, systematisch ~ auslesen,
    robots.txt, automatisiert ~ auslesen, automatisiert ~ sammeln, automatisiert ~ erfassen,
    automatisiert* ~ auslesung, TDM, 44b, auszulesen, screen scraping, scrapen, massenhaft ~ herunterladen,
    systematisch ~ herunterladen, nutzungsvorbehalt, text-mining`,
  gather: `
    sammel*, sammlung, erheb*, erfass*, extrahier*, auslesen, zugreifen, zugriff*, kopier*, abruf*,
    herunterlad*, indexier*, abfrag*, speicher*, gewinn*, durchsuchen`,
  forbid: `
    nicht gestattet, nicht erlaubt, nicht zulässig, untersagt, verboten, dürfen nicht, darf nicht,
    darfst nicht, dürfen keine, darfst keine, darf keine, dürfen weder, verpflichte* ~ nicht, unzulässig,
    es zu unterlassen, zu unterlassen, nicht berechtigt, verbot, nicht verwende*, nicht nutzen,
    keine ~ verwende*, nicht zu, widersprechen, behält sich, vorbehalt*, behalten ~ vor, vorbehalten,
    verpflichten sich ~ nicht, unterlassen`,
  youMayNot: `
    sie dürfen ~ nicht, du darfst ~ nicht, dürfen sie ~ nicht, darfst du ~ nicht, nutzer dürfen ~ nicht,
    ist untersagt, ist verboten, sind untersagt, sind verboten, ist nicht gestattet, ist nicht erlaubt,
    ihnen ~ untersagt, ist es ~ untersagt, nicht gestattet, untersagt, dürfen keine, darfst keine,
    dürfen nicht, darf nicht, dürfen ~ nicht, darf ~ nicht, ist unzulässig, sind unzulässig,
    verpflichten sich ~ nicht, verpflichtest dich ~ nicht, es ist verboten, es ist untersagt`,
  unless: `
    ohne ~ zustimmung, ohne ~ genehmigung, ohne ~ erlaubnis, ohne ~ einwilligung, es sei denn ~ genehmig*,
    es sei denn ~ gestatte*, sofern nicht ~ gestattet, soweit nicht ~ gestattet, ohne vorherige,
    nur mit ~ zustimmung, nur mit ~ genehmigung, bedarf ~ zustimmung, bedarf ~ genehmigung`,
  train: `trainier*, training, trainings, feinabstimm*`,
  develop: `entwick*, verbesser*, optimier*, erstell*, test*`,
  ai: `
    KI, künstliche intelligenz, künstlicher intelligenz, künstlichen intelligenz, maschinelles lernen,
    maschinellen lernens, maschinellem lernen, sprachmodell*, KI-modell*, machine learning, AI`,
  trainAi: `
    trainier* ~ modell*, modelle* ~ trainier*, modell* zu trainier*, KI ~ trainier*, trainier* ~ KI,
    intelligenz ~ trainier*, trainier* ~ intelligenz, training von ~ modell*, training von ~ KI,
    training ~ modell*, training ~ KI, training ~ intelligenz, training ~ algorithm*, KI training*,
    modelltraining, trainieren ~ algorithm*, algorithmen ~ trainier*, trainingsdaten, trainingszweck*,
    sprachmodell* ~ trainier*, machine learning ~ trainier*, maschinell* ~ trainier*`,
  developAi: `
    entwicklung von ~ KI, entwicklung von ~ modell*, entwicklung ~ KI, entwicklung ~ intelligenz,
    entwickel* ~ modell*, verbesserung ~ KI, verbesserung ~ modell*, verbesserung ~ algorithm*,
    verbessern ~ KI, verbesser* ~ modell*, KI ~ verbesser*, modelle ~ verbesser*, KI ~ entwickel*,
    modelle ~ entwickel*, sprachmodell* ~ entwick*, maschinell* ~ verbesser*`,
  we: `wir, uns, unser, unsere, unseren, unserer`,
  yours: `
    deine daten, ihre daten, deine inhalte, ihre inhalte, deine ~ beiträge, ihre ~ beiträge,
    ihrer daten, deiner daten, ihrer inhalte, deiner inhalte, deinen inhalten, ihren inhalten,
    deine nachrichten, ihre nachrichten, deine eingaben, ihre eingaben, personenbezogene*, nutzerdaten,
    nutzerinhalte*, kundendaten, kundeninhalte*, daten ~ nutzer, deine informationen,
    ihre informationen`,
  promise: `
    wir ~ nicht, wir ~ keine, nicht ~ zum training, werden nicht ~ trainier*, nicht verwendet um, niemals,
    werden nicht ~ verwendet, wird nicht ~ verwendet`,
  compete: `konkurrier*, konkurrenz*, wettbewerb*, wettbewerber*`,
  miningLaw: `44b urhg, 44b, 2019 790`,
  others: `
    daten ~ anderer nutzer, daten von ~ nutzern, daten anderer, informationen über ~ nutzer,
    informationen anderer, daten über andere, e-mail-adressen, nutzernamen, daten dritter,
    daten anderer mitglieder, informationen ~ anderer mitglieder, daten ~ anderer personen,
    personenbezogene daten anderer, nutzerdaten`,
  optOut: `
    widersprechen, widerspruch*, opt-out, ablehnen, deaktivier*, einstellungen, einwilligung widerruf*`,
  staff: `
    schulung*, mitarbeiter ~ schul*, mitarbeiter ~ train*, training ~ mitarbeiter*, trainingsplan*,
    trainingseinheit*, workout*, bahnfahrt*, zugticket*, fitness*, trainer, trainings absolv*`,
  wanted: `suchmaschinenoptim*, suchergebnis*, suchmaschinen ~ index*, ihre website`,
  threat: `schutz ~ scraping, kein roboter, vor bots`,
  customModel: `eigene modell*, ihr modell, ihre modelle, dein modell, benutzerdefinierte modell*`,
  'ai-features': `
    generative KI, generativer KI, KI-funktion*, KI-generiert*, KI-system*, KI-tool*, KI-assistent*,
    KI-basiert*, KI-gestützt*, KI-dienst*, KI-anwendung*, KI-modell*, KI-chatbot*, durch KI, mit KI,
    von KI, chatbot*, automatisierte entscheidung*, automatisierten entscheidung*,
    automatisierte* einzelentscheidung*, automatisierte* entscheidungsfindung, profiling, deepfake*,
    synthetische ~ inhalte, synthetische medien, einsatz ~ KI, einsatz künstlicher,
    mithilfe ~ künstlich*, künstliche intelligenz, künstlicher intelligenz, KI-verordnung,
    ausschließlich ~ automatisiert*`,
  'ai-features?': `
    KI, algorithm*, automatisiert*, automatisch*, ausgabe*, prompt*, modell*, generier*, scoring`,
  'data-collection': `
    wir erheben, erheben wir, wir erfassen, erfassen wir, wir sammeln, sammeln wir, wir verarbeiten,
    verarbeiten wir, verarbeitung ~ daten, verarbeitung personenbezogener, erhebung, datenerhebung,
    rechtsgrundlage*, berechtigte* interesse*, zwecke*, zu folgenden zwecken, datenschutzerklärung,
    datenschutzrichtlinie, datenschutzhinweis*, standortdaten, ip-adresse*, biometrisch*,
    kategorien ~ daten, datenkategorien, vertragserfüllung, erfüllung ~ vertrag*, nutzungsdaten,
    protokolldaten, erhobene* daten, die sie uns, die du uns`,
  'data-collection?': `
    personenbezogene*, daten, informationen, name, e-mail-adresse, telefonnummer, gerät*, browser,
    geburtsdatum, adresse, dsgvo, zweck, verarbeit*, verwenden wir`,
  'data-sharing': `
    weitergabe, geben ~ weiter, weitergegeben, weitergeben, teilen wir, wir teilen, übermittl*,
    übermitteln, offenleg*, offengelegt, an dritte, empfänger, auftragsverarbeit*, dienstleister*,
    drittland, drittländer*, standardvertragsklausel*, angemessenheitsbeschluss, privacy shield,
    verkaufen ~ daten, strafverfolgungsbehörde*, behörden, öffentlich sichtbar, unterauftrag*, fusion*,
    außerhalb der eu, außerhalb des ewr, chatbot ~ daten`,
  'data-sharing?': `
    dritte*, partner*, teilen, usa, verbundene* unternehmen, konzern*, übertrag*, sichtbar, öffentlich,
    daten`,
  'tracking-ads': `
    cookie, cookies, tracking*, zählpixel, personalisierte werbung, werbeanzeigen,
    zielgerichtete werbung, newsletter*, direktwerbung, werbe-id, google analytics, retargeting,
    remarketing, web beacons, werbezweck*, werbenetzwerk*, interessenbezogen*, reichweitenmessung,
    abbestellen, webanalyse`,
  'tracking-ads+': `werbung, marketing*, pixel`,
  'tracking-ads?': `werb*, analyse*, anzeigen, angebote, browser, abmelden, profil*, facebook`,
  'retention-rights': `
    speicherdauer, aufbewahr*, löschen wir, daten ~ löschen, recht auf ~ auskunft,
    recht auf ~ berichtigung, recht auf ~ löschung, widerspruchsrecht,
    recht auf ~ datenübertragbarkeit, datenübertragbarkeit, einschränkung der verarbeitung,
    einwilligung ~ widerruf*, widerruf* ~ einwilligung, aufsichtsbehörde, betroffenenrechte,
    datenkopie, beschwerde ~ aufsichtsbehörde`,
  'retention-rights+': `
    gespeichert, gelöscht, löschung, auskunft*, ihre rechte, deine rechte, anonymisier*`,
  'retention-rights?': `
    speicher*, lösch*, recht, rechte, tage, monate, jahre, dauer, berichtig*, widersp*, solange,
    einwilligung*`,
  security: `
    verschlüssel*, sicherheitsmaßnahme*, technische und organisatorische, passwort*, passwörter,
    zugangsdaten, zwei-faktor*, authentifizierung, vertraulich*, geheim*, datenpanne*,
    datenschutzverletzung*, schwachstelle*, unbefugte* zugriff*, unbefugten, schützen ~ daten`,
  'security?': `sicher*, schutz*, schütz*, missbrauch, kennwort`,
  'content-licence': `
    lizenz*, urheberrecht*, geistige* eigentum*, eigentumsrecht*, markenrecht*, nutzungsrecht*,
    nicht-exklusiv*, nicht ausschließlich*, unterlizenz*, räum* ~ recht*, gebührenfrei*,
    rechteinhaber*, schutzrecht*, patent*`,
  'content-licence+': `marke, marken, unentgeltlich*, weltweit*, einräum*`,
  'content-licence?': `
    inhalt*, rechte, recht, eigentum*, vervielfältig*, verbreit*, veröffentlich*, bearbeit*, nutzung,
    logo*`,
  conduct: `
    hass*, hassrede, nacktheit, terror*, phishing, schadsoftware, fehlinformation*, diskriminier*,
    glücksspiel*, community-richtlinien, verhaltensregeln, gemeinschaftsstandards, zurückentwick*,
    dekompilier*, reverse engineering, selbstverletzung, suizid, jugendgefährd*`,
  'conduct+': `
    rechtswidrig*, illegal*, beleidig*, gewalt*, drohung*, bedroh*, belästig*, pornograf*, sexuell*,
    spam, viren, betrug*, betrüger*, täusch*, irreführ*, waffen, drogen, alkohol, tabak, umgeh*, stör*,
    verstoß*, missbräuchlich*, verboten, untersagt, nicht gestattet, nicht erlaubt, unzulässig`,
  'conduct?': `
    inhalte*, dürfen, richtlinie*, regeln, nutzer*, posten, veröffentlich*, verletz*, produkte,
    anzeigen, erlaubt`,
  termination: `
    kündig*, sperr*, gesperrt, aussetz*, deaktivier*, konto ~ schließ*, konto ~ lösch*,
    entfern* ~ inhalt*, inhalte ~ entfern*, beendigung, vertragsende, ausschließen, einspruch*,
    verwarn*`,
  'termination+': `ausschluss, beenden, laufzeit`,
  'termination?': `
    konto, entfern*, frist, fristlos*, löschen, verstoß*, zugang, beschwerde*, nutzerkonto`,
  'age-minors': `
    minderjähr*, kinder*, kind, jugendlich*, mindestalter, volljährig*, unter 13, unter 16, unter 18,
    jahre alt, lebensjahr*, eltern*, erziehungsberechtigt*, altersverifi*, altersprüfung, alter ~ prüf*`,
  'age-minors?': `alter, 16, 18, familie`,
  payments: `
    preis*, gebühr*, kosten, zahlung*, zahlungs*, bezahl*, erstatt*, rückerstatt*, rechnung*,
    abonnement*, abo, probezeitraum, testphase, testzeitraum, widerrufsrecht*, widerrufsbelehrung,
    rücksend*, kreditkarte*, gutschein*, rabatt*, mehrwertsteuer, lastschrift`,
  'payments+': `
    rückgabe*, liefer*, versand*, kauf*, guthaben, punkte, ware*, bonus*, fällig*, provision*, steuer*,
    bestell*`,
  'payments?': `
    verläng*, kostenlos*, betrag, euro, eur, käufer*, verkäufer*, artikel, angebot*, kunde*`,
  changes: `
    bedingungen ~ änder*, bedingungen zu ändern, änderung* ~ bedingungen,
    änderung* ~ nutzungsbedingungen, änderung* ~ richtlinie, änderung* ~ datenschutz*,
    datenschutz* ~ änder*, nutzungsbedingungen ~ änder*, nutzungsbedingungen ~ aktualisier*,
    aktualisier* ~ bedingungen, recht vor ~ änder*, änderungsvorbehalt, neue fassung, aktuelle fassung,
    haben ~ aktualisiert, haben ~ geändert, einstellung ~ dienst*, dienst* einzustellen,
    änderungen mitteil*`,
  'changes+': `in kraft, von zeit zu zeit, inkrafttreten`,
  'changes?': `
    änder*, änderung*, anpass*, aktualisier*, version, ankündig*, mitteil*, inform*, wirksam*`,
  liability: `
    haftung*, haften, haftet, haftbar, gewährleist*, garantie*, schadensersatz, schäden, schaden,
    fahrlässig*, vorsatz, vorsätzlich*, höhere gewalt, freistell*, freizustellen, verschulden,
    pflichtverletzung*, produkthaftung*, mangel, mängel, mängelhaftung, auf eigene gefahr,
    verfügbarkeit`,
  'liability?': `verantwort*, risiko, verlust*, ansprüche, ausgeschlossen, unterbrech*, fehler*`,
  disputes: `
    streitigkeit*, streitbeilegung*, schlichtung*, schiedsverfahren, schiedsgericht*, gerichtsstand,
    anwendbares recht, deutsches recht, deutschem recht, recht der bundesrepublik, gilt ~ recht,
    unterliegen ~ recht, verbraucherschlicht*, rechtsweg, sammelklage*, un-kaufrecht, OS-Plattform`,
  'disputes+': `klage*, mediation`,
  'disputes?': `gericht*, recht, gesetz*, verbraucher*, zuständig*, beschwerde*`,
  'legal-entity': `
    verantwortliche* ~ verarbeitung, verantwortliche stelle, datenschutzbeauftragte*, impressum,
    handelsregister*, amtsgericht, geschäftsführer*, umsatzsteuer-identifikation*, ust-id*,
    anbieter ist, vertretungsberechtigt*, registergericht`,
  'legal-entity+': `AG, sitz, GmbH, kontakt*, vertragspartner, verantwortlicher`,
  'legal-entity?': `
    adresse, anschrift, e-mail, telefon*, unternehmen, gesellschaft, straße, berlin, irland, dublin,
    schriftlich`,
  developer: `programmierschnittstelle*, api-schlüssel, webhook*`,
  'developer+': `API, SDK, entwickler*, schnittstelle*, einbett*, plugin*`,
  'developer?': `app, apps, anwendung*, integration*, dokumentation, plattform`,
};
