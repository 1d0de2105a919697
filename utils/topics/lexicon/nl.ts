import type { Lexicon } from './groups.ts';

/** Dutch words. */
export const nl: Lexicon = {
  survival: `blijven ~ van kracht`,
  purpose: `om ~ te`,
  robot: `
    robot, robots, bots, spider, spiders, crawler*, scraper*,
    geautomatiseerde middel*/system*/tools/hulpmiddel*/proces*/wijze/manier/software,
    automatische middel*/hulpmiddelen, automatisch systeem, scripts, AI-agent*, bot`,
  scrape: `
    scrap*, screen-scraping, webscraping, crawlen, crawling, datamining, data mining,
    tekst- en datamining, gegevensontginning, oogsten, harvest*, massaal download*,
    systematisch ~ download*/verzamel*/doorzoek*/overnem*,
    geautomatiseerd ~ verzamel*/download*/overnem*, robots.txt, TDM, bulksgewijs,
    automatisch ~ downloaden/verzamelen/opvragen/kopiëren`,
  gather: `
    verzamel*, extraher*, extractie, toegang, kopië*, kopieer*, download*, indexer*, opvrag*, ophalen,
    verkrijg*, reproducer*, opslaan, bezoek*, overnem*, doorzoek*, raadpleg*`,
  forbid: `
    mag/mogen niet/geen, mag je niet, mag u niet, niet toegestaan/gerechtigd/gebruiken/geoorloofd,
    verboden, verbied*, verbod, stemt ermee in niet, is het niet, zal/zult niet, onthoud*, voorbehouden,
    gebruik/verzamel geen, behouden ~ voor`,
  youMayNot: `
    mag/mogen niet/geen, is/zijn verboden, is niet toegestaan, niet toegestaan, mag je niet/geen,
    mag u niet/geen, gebruik/verzamel geen, het is verboden, het is niet toegestaan, u dient niet,
    zult niet, je/u mag ~ niet, gebruikers mogen ~ niet, je/u mag geen, gebruikers mogen geen`,
  unless: `zonder ~ toestemming/goedkeuring, tenzij ~ toestemming/toegestaan, behalve met`,
  train: `train*, getraind`,
  develop: `ontwikkel*, verbeter*, creër*, testen`,
  ai: `AI, KI, kunstmatige/artificiële intelligentie, machine learning, machinaal leren, taalmodel*`,
  trainAi: `
    train* ~ model*/intelligentie/algoritme*, model* ~ train*, AI ~ trainen, train* ~ AI,
    intelligentie/algoritme* ~ trainen, trainen/training van ~ model*, training van ~ AI,
    trainingsgegevens, trainingsdata, trainingsdoeleinden`,
  developAi: `
    ontwikkel*/verbeter* ~ AI, ontwikkel* ~ model*/intelligentie, AI ~ ontwikkel*/verbeter*,
    modellen ~ ontwikkel*/verbeter*, verbeter* ~ model*/algoritme*, AI-modellen ~ verbeter*`,
  forAi: `
    voor AI, voor kunstmatige intelligentie, voor machine learning, voor machinaal leren, AI-doeleinden`,
  we: `wij, we, ons, onze`,
  yours: `
    je/uw gegevens/inhoud/content/berichten/informatie/gesprekken, jouw gegevens/inhoud, je foto's,
    persoonsgegevens, gebruikersgegevens, gegevens van gebruikers, klantgegevens, klantcontent,
    gebruikerscontent`,
  promise: `
    we/wij gebruiken ~ niet, gebruiken ~ niet, niet/nooit gebruikt, niet worden gebruikt,
    zullen ~ niet gebruiken, niet voor ~ training`,
  compete: `concurre*`,
  miningLaw: `2019 790, 15o auteurswet`,
  others: `
    gegevens van andere/derden, gegevens/persoonsgegevens van ~ gebruikers,
    informatie over ~ gebruikers, persoonsgegevens/informatie van anderen, e-mailadressen`,
  optOut: `bezwaar, afmelden, uitschakelen, instellingen, toestemming intrekken, weigeren`,
  staff: `
    training van ~ personeel/medewerkers, medewerkers ~ trainen/opleiden, personeel ~ trainen,
    trainen van ~ medewerkers/personeel, opleiding, opleidingen, trainingsschema*, trainer, trainers,
    sporttraining, treinkaart*, per trein`,
  wanted: `zoekmachineoptimalisatie, zoekmachines ~ indexer*, zoekresultaten, uw website`,
  threat: `bescherm* ~ scraping, geen robot`,
  customModel: `je/uw eigen model*, aangepaste modellen`,
  'ai-features': `
    generatieve AI, generatieve kunstmatige, AI-functie*, AI-gegenereerd*, gegenereerd door AI,
    AI-system*, AI-systeem, AI-tools, AI-assistent*, AI-gestuurd*, AI-modellen, AI-diensten, chatbot*,
    geautomatiseerde besluitvorming/beslissing*/individuele, profilering, deepfake*,
    synthetische ~ content, synthetische media, gebruik van AI, gebruik van kunstmatige,
    met behulp van AI, AI-verordening, door AI ~ gegenereerd*, AI ~ gegenereerd*, output`,
  'ai-features?': `
    AI, kunstmatige intelligentie, algoritme*, geautomatiseerd*, automatisch*, gegenereerd*,
    uitvoer`,
  'data-collection': `
    we/wij verzamelen/verwerken, verzamelen/verwerken wij/we, kunnen ~ verzamelen, gegevens die we/wij,
    verzamelen/verzameling van gegevens, verwerking van ~ gegevens, verwerking van persoonsgegevens,
    doeleinden, rechtsgrond*, grondslag*, gerechtvaardigd belang, gerechtvaardigde belang*,
    uitvoering van ~ overeenkomst, categorieën ~ gegevens, locatiegegevens, locatie, IP-adres*,
    biometrisch*, gebruiksgegevens, gebruiken ~ gegevens om,
    die u ons, die je ons`,
  'data-collection?': `
    persoonsgegevens, persoonlijke gegevens, gegevens, informatie, naam, e-mailadres, telefoonnummer,
    apparaat*, browser, verwerk*, verzamel*, verbeteren`,
  'data-sharing': `
    delen/verstrekken/verkopen ~ gegevens, gegevens/we/wij delen, delen wij/we, gedeeld met,
    verstrekt aan, verstrekking, bekendmak*, doorgifte*, doorgegeven, doorgeven,
    overdracht/verkoop van ~ gegevens, verwerker, verwerkers, dienstverleners, ontvangers,
    modelcontractbepalingen, standaardcontractbepalingen, standaardcontractclausules,
    buiten de europese/EER, autoriteiten, met/aan derden, fusie, zichtbaar voor, subverwerker*`,
  'data-sharing?': `
    derden, partners, dochterondernemingen, groepsmaatschappijen, delen, gedeeld, verenigde staten,
    openbaar, leveranciers`,
  'tracking-ads': `
    cookie, cookies, pixel*, gepersonaliseerde/gerichte advertenties/reclame, nieuwsbrief,
    nieuwsbrieven, commerciële berichten/communicatie, direct marketing, trackingtechnolog*, tracking,
    volgtechnolog*, google analytics, advertentie-id, reclamedoeleinden, advertentiedoeleinden`,
  'tracking-ads+': `marketing*, vergelijkbare technieken, afmelden`,
  'tracking-ads?': `advertent*, reclame*, promotion*, analyse*, aanbiedingen, facebook`,
  'retention-rights': `
    bewaren ~ gegevens, we/wij bewaren, bewaartermijn*, bewaarperiode*, gegevensbewaring,
    recht op inzage, recht op ~ rectificatie/verwijdering/wissing/overdraagbaarheid, recht om vergeten,
    gegevensoverdraagbaarheid, dataportabiliteit, recht van bezwaar, beperking van ~ verwerking,
    toestemming ~ intrekken, intrekken ~ toestemming, autoriteit persoonsgegevens,
    toezichthoudende autoriteit, toezichthouder, gegevens ~ verwijderen, verwijdering van ~ gegevens`,
  'retention-rights+': `bewaard, je/uw rechten, anonimiser*, geanonimiseer*`,
  'retention-rights?': `
    bewaren, verwijder*, wissen, recht, rechten, inzage, bezwaar, dagen, maanden, jaar, jaren, termijn,
    toestemming, klacht`,
  security: `
    versleutel*, encryptie, beveiligingsmaatregel*, technische en organisatorische, wachtwoord*,
    authenticatie, tweefactor*, vertrouwelijk*, geheimhouding, datalek*, inbreuk* ~ persoonsgegevens,
    kwetsbaarhed*, ongeautoriseerde toegang, onbevoegd*, inloggegevens`,
  'security?': `beveilig*, veilig*, bescherm*, misbruik`,
  'content-licence': `
    licentie*, intellectuele/intellectueel eigendom*, auteursrecht*, handelsmerk*, niet-exclusieve,
    sublicent*, royaltyvrij*, onherroepelijk*, morele rechten, afgeleide werken, rechthebbende*,
    octrooi*, verleent ~ licentie, eigendomsrecht*`,
  'content-licence+': `merk, merken`,
  'content-licence?': `
    inhoud, content, rechten, eigendom, eigenaar, reproducer*, verspreid*, wijzig*, wereldwijd*`,
  conduct: `
    mag niet ~ plaatsen, plaats geen, pesten, haat*, terroris*, naaktheid, lasterlijk*, smadelijk*,
    obsce*, phishing, malware, discrimin*, gokken, zelfmoord, zelfbeschadiging, communityrichtlijnen,
    huisregels, reverse engineer*, decompil*, desinformatie`,
  'conduct+': `
    verboden, niet toegestaan, illega*, onwettig*, onrechtmatig*, bedreig*, geweld*, seksue*, fraude*,
    frauduleu*, misleid*, virus*, spam, wapens, drugs, tabak, alcohol, omzeil*, verstor*,
    aanstootgevend*, schadelijk*, pornograf*, intimid*`,
  'conduct?': `
    inhoud, content, plaatsen, gebruikers, regels, beleid, toegestaan, gedrag, schend*, respect*,
    advertenties`,
  termination: `
    beëindig*, opzegg*, opschort*, opgeschort, account ~ sluiten/verwijder*/blokker*/deactiveer*,
    geblokkeerd, verwijderen ~ inhoud, inhoud ~ verwijder*, beroep ~ beslissing, geschorst, schors*,
    ontbind*`,
  'termination+': `uitgesloten, blokker*, deactiver*`,
  'termination?': `
    account, verwijder*, voorafgaande kennisgeving, opzegtermijn, schending*, overtred*, einde,
    eindigt, toegang`,
  'age-minors': `
    minderjarig*, kinderen, tieners, minimumleeftijd, meerderjarig*, jonger dan, jaar oud,
     voogd*, leeftijdsverificatie, leeftijd ~ verifi*`,
  'age-minors+': `ouders, kind, 16/18/13 jaar, ouder dan`,
  'age-minors?': `leeftijd, jaar, gezin, 16, 18`,
  payments: `
    prijs, prijzen, tarief, tarieven, terugbetal*, restitutie, factuur, facturen, facturering,
    abonnement*, proefperiode, proefversie, herroeping*, bestelling*, creditcard, cadeaukaart*,
    korting*, btw`,
  'payments+': `
    kosten, betaling*, betalen, betaald*, lever*, bezorg*, verzend*, aankoop, aankopen, kopen,
    belasting*, commissie, retour*, saldo, punten, tegoed, verlenging, bestellen`,
  'payments?': `product*, artikel*, verkoper*, klant*, aanbieding*, gratis, bedrag, euro`,
  changes: `
    voorwaarden/beleid/privacybeleid/privacyverklaring ~ wijzig*, wijziging* ~ voorwaarden/beleid,
    wijzigen ~ voorwaarden, voorwaarden ~ aan te passen, voorwaarden bij te werken,
    recht voor ~ wijzig*, recht om ~ wijzig*, hebben ~ bijgewerkt/gewijzigd, blijven gebruiken,
    voortgezet gebruik, dienst* ~ stop*, nieuwe versie`,
  'changes+': `van tijd tot tijd, in werking, van kracht, inwerkingtreding`,
  'changes?': `
    wijzig*, aanpass*, bijwerk*, bijgewerkt, update*, versie, kennisgeving, op de hoogte, accepte*`,
  liability: `
    aansprakelijk*, garantie*, garander*, schade, schadevergoeding, vrijwar*, schadeloos*, overmacht,
    nalatigheid, opzet, gevolgschade, conformiteit, gebrek, gebreken, eigen risico, zoals het is,
    niet verantwoordelijk, beschikbaarheid`,
  'liability?': `verantwoordelijk*, verlies*, risico*, beperk*, fout*, onderbreking*`,
  disputes: `
    geschil*, arbitrage, rechtbank*, bevoegde rechter, toepasselijk/nederlands recht,
    van toepassing is ~ recht, beheerst door, rechtsbevoegdheid, collectieve vordering*, class action,
    ODR`,
  'disputes+': `rechter, mediation, bemiddeling`,
  'disputes?': `recht, wet, wetgeving, consument*, klacht*, bevoegd*`,
  'legal-entity': `
    verwerkingsverantwoordelijke*, functionaris voor gegevensbescherming, statutaire zetel,
    kamer van koophandel, KvK, handelsregister, btw-nummer, juridische kennisgeving,
    vertegenwoordiger ~ unie, overdracht ~ overeenkomst`,
  'legal-entity+': `
    B.V., N.V., gevestigd te/in, contact met ons, neem contact, klantenservice, functionaris, @,
    mail/email ~ @, telefoon/tel ~ #`,
  'legal-entity?': `
    bedrijf, onderneming, vennootschap, adres, e-mail, telefoon*, straat, amsterdam, ierland, contact,
    entiteit`,
  developer: `api-sleutel*, programmeerinterface, webhook*`,
  'developer+': `API, SDK, ontwikkelaar*, plugin*, plug-in*`,
  'developer?': `app, apps, applicatie*, toepassing*, integratie*, platform, documentatie`,
};
