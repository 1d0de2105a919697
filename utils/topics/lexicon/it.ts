import type { Lexicon } from './groups.ts';

/** Italian words. */
export const it: Lexicon = {
  survival: `sopravviv*`,
  purpose: `
    per fornire/migliorare/prevenire/adempiere/proteggere/verificare/analizzare/personalizzare/gestire/rispondere/offrire,
    fornire/migliorare/gestire/prevenire/adempiere/gestione/adempimento`,
  robot: `
    robot, robots, bots, spider, crawler*, scraper*, mezzi/sistemi/strumenti automatizzati/automatici,
    mezzo automatizzato, processi automatizzati, programmi automatici, script, agenti IA`,
  scrape: `
    scraping, crawling, data mining, text and data mining, estrazione ~ dati/contenut*/testo,
    estrarre ~ dati/contenut*, raccolta/estrazione automat*/sistematica, scaricare ~ massa, robots.txt,
    TDM, rastrell*`,
  gather: `
    raccog*, raccol*, estra*, accede*, accesso, copia*, scaric*, indicizz*, otten*, riprodu*, consult*,
    memorizz*`,
  forbid: `
    non può/puoi/potrà/potrai/deve/devi/utilizzare/usare/raccogliere/estrarre/possono,
    non è consentit*/permess*/autorizzat*, non sono consentit*, vietat*, divieto, è fatto divieto,
    proibit*, si impegna a non, ti impegni a non, astener*, è vietato/riservata, riservat*`,
  youMayNot: `
    non può/puoi/potrà/possono/potranno/raccogliere/utilizzare/usare, è vietat*/proibit*, sono vietat*,
    è fatto divieto, non è consentit*/permess*, gli utenti non, si impegna a non, ti impegni a non`,
  unless: `senza ~ autorizzazione/consenso/permesso, salvo ~ autorizz*, salvo previo`,
  train: `addestr*, allen*`,
  develop: `svilupp*, miglior*, creare, creazione`,
  ai: `
    IA, AI, intelligenza artificiale, apprendimento automatico, modell* linguistic*,
    modelli di linguaggio, machine learning`,
  trainAi: `
    addestra* ~ modell*/intelligenza/algoritm*, addestra* ~ IA, addestra* ~ AI, addestrare,
    addestramento di/dei, dati/finalità di addestramento`,
  developAi: `
    svilupp* ~ modell*/intelligenza, svilupp*/miglior* ~ IA, svilupp*/miglior* ~ AI,
    miglior* ~ modell*/intelligenza/algoritm*`,
  forAi: `
    per l'IA, per l'intelligenza artificiale, per l'apprendimento automatico, per il machine learning,
    fini di IA`,
  we: `noi, nostro, nostra, nostri, nostre`,
  yours: `
    tuoi dati/contenuti/messaggi/post, suoi dati/contenuti, vostri dati,
    tue foto/informazioni/conversazioni, dati personali, dati/contenuti degli utenti,
    dati/contenuti dell'utente, dati del cliente`,
  promise: `
    non utilizziamo/utilizzeremo/usiamo/useremo, non saranno utilizzat*, non vengono utilizzat*,
    non sono utilizzat*, non verranno utilizzat*, mai utilizzat*`,
  compete: `concorren*, competitiv*`,
  miningLaw: `2019 790, 70 quater`,
  others: `
    dati ~ altri utenti/membri, informazioni ~ altri utenti, informazioni su ~ utenti, dati di altri,
    dati personali ~ utenti/terzi/altri, indirizzi email, indirizzi e-mail,
    informazioni personali ~ altri, dati di altre persone`,
  optOut: `opporti, opporsi, opposizione, disattiv*, impostazioni, revocare ~ consenso, rifiutare`,
  staff: `
    formazione/addestramento/addestrare ~ personale/dipendenti, formare ~ personale,
    formazione dei collaboratori, allenament*, corsi di formazione, biglietti ~ treno`,
  wanted: `motori di ricerca ~ indicizz*, posizionamento, risultati di ricerca, il tuo sito`,
  threat: `protegger* ~ scraping, non sei un robot, non è un robot`,
  customModel: `tuoi modelli, tuo modello, modelli personalizzati`,
  'ai-features': `
    IA generativa, AI generativa, intelligenza artificiale generativa, generat* dall'IA,
    generat* dall'AI, generat* dall'intelligenza, generat* da IA,
    funzion*/strumenti/sistemi/sistema di IA, funzionalità ~ IA, funzionalità ~ AI, strumenti di AI,
    sistemi di intelligenza, assistent* IA, chatbot*, assistente virtuale, decision* automatizzat*,
    processo decisionale automatizzato, profilazione, deepfake*, contenut* sintetic*,
    uso/utilizzo dell'intelligenza, trattamento automatizzato, output`,
  'ai-features?': `IA, intelligenza artificiale, algoritm*, automatizzat*, generat*`,
  'data-collection': `
    raccogliamo, possiamo raccogliere, dati raccolti/biometrici, informazioni raccolte,
    raccolta/trattamento/categorie di dati, raccolta dei dati, trattiamo, trattamento dei ~ dati,
    finalità, base giuridica, basi giuridiche, legittimo interesse, interesse legittimo,
    interessi legittimi, esecuzione del contratto, geolocalizzazione, posizione, indirizzo IP,
    utilizziamo ~ dati/informazioni,
    dati di navigazione/utilizzo, che ci fornisc*`,
  'data-collection?': `
    informazioni personali, dati, nome, indirizzo email, telefono, dispositiv*, browser, trattamento,
    raccol*, miglior*`,
  'data-sharing': `
    condividere ~ dati/informazioni, condividiamo,
    condivisione/comunicare/cedere/trasferimento/trasferimenti/trasferire/vendere/vendita ~ dati,
    comunicazione dei dati, comunicati a/ai, divulg*, trasferiti, vendiamo, responsabil* esterni,
    fornitori di servizi, destinatari*, clausole contrattuali, al di fuori dell'unione,
    al di fuori dello spazio, fuori dall'unione, autorità, con/a terzi, a terze parti, fusione,
    visibil* ~ utenti, sub-responsabil*, comunichiamo, per nostro conto, trasmettiamo`,
  'data-sharing?': `
    terzi, terze parti, partner, affiliate, società del gruppo, condivi*, comunic*, trasfer*,
    stati uniti, pubblic*, fornitori`,
  'tracking-ads': `
    cookie, cookies, pixel, pubblicità personalizzata/mirata/comportamentale, annunci personalizzati,
    newsletter*, comunicazioni commerciali/promozionali, tracciamento, strumenti di tracciamento,
    google analytics, identificator* ~ pubblicitar*, annullare l'iscrizione, finalità pubblicitarie`,
  'tracking-ads+': `marketing, tecnologie simili, tracker`,
  'tracking-ads?': `
    pubblicit*, annunci, inserzion*, promozional*, analisi, statistich*, offerte, navigazione, facebook`,
  'retention-rights': `
    conserviamo, conserveremo, periodo/tempi di conservazione, conservazione dei dati,
    diritto di accesso/rettifica/opposizione/opporsi, cancellazione dei ~ dati, diritto all'oblio,
    portabilità, limitazione del trattamento, revocare/revoca ~ consenso, autorità di controllo,
    esercitare ~ diritti, eliminare/eliminazione ~ dati, cancelliamo, per ~ anni`,
  'retention-rights+': `
    conservare, conservat*, rettifica, cancellazione, garante, tuoi/suoi diritti, anonimizz*`,
  'retention-rights?': `
    conserv*, cancell*, elimin*, diritto, diritti, accesso, opposizione, giorni, mesi, anni, periodo,
    consenso, reclamo`,
  security: `
    crittograf*, cifrat*, misure di sicurezza, misure tecniche, password, autenticazione, riservat*,
    vulnerabilità, violazione ~ dati, data breach, accesso non autorizzato, accessi non autorizzati,
    credenziali`,
  'security?': `sicur*, protegg*, protezione, confidenzial*`,
  'content-licence': `
    licenza, licenze, proprietà intellettuale, diritto/diritti d'autore, copyright, non esclusiva,
    sublicen*, royalty, gratuita e ~ esclusiva, irrevocabile, diritti morali, opere derivate,
    titolar* dei diritti, brevett*, diritti di proprietà`,
  'content-licence+': `marchi, marchio, concede*, concedi`,
  'content-licence?': `
    contenut*, diritti, titolarità, proprietà, proprietari*, riprodu*, distribu*, modific*, mondiale,
    perpetu*`,
  conduct: `
    non pubblicare, molest*, odio, terroris*, nudità, phishing, malware, discriminat*, gioco d'azzardo,
    suicid*, autolesion*, standard della community, linee guida della community, reverse engineering,
    ingegneria inversa, decompil*, disinformazione`,
  'conduct+': `
    vietat*, non è consentit*, non sono consentit*, illegal*, illecit*, minacc*, violen*, sessual*,
    fraudolent*, frode, frodi, spam, virus, armi, droghe, tabacco, alcol*, elud*, interferi*,
    offensiv*, abusiv*, dannos*, pornograf*, diffam*, oscen*, ingannevol*`,
  'conduct?': `
    contenut*, pubblicare, utenti, norme, regole, consent*, comportament*, viol*, rispett*, annunci`,
  termination: `
    recesso, recedere, risoluzione/risolvere ~ contratto, sospen*,
    chiudere/chiusura/eliminare/cancellare/disattiva*/bloccare/interruzione ~ account,
    rimuovere/rimozione ~ contenut*, ricorso ~ decision*, disdetta`,
  'termination+': `cessazione, cessare, porre fine`,
  'termination?': `
    account, rimuov*, rimozion*, blocc*, preavviso, violazion*, termin*, accesso, inadempi*`,
  'age-minors': `
    minore di, minorenn*, bambin*, adolescent*, età minima, maggiorenn*, maggiore età, anni di età,
    responsabilità genitoriale, verifica dell'età, verificare ~ età, minori di 18`,
  'age-minors+': `minori, genitor*, tutor*`,
  'age-minors?': `età, anni, famiglia, 14, 18`,
  payments: `
    prezz*, tariff*, rimbors*, fattur*, abbonament*, rinnov*, prova gratuita, periodo di prova,
    diritto di recesso, carta/carte di credito, coupon, scont*, iva, addebit*, valuta virtuale`,
  'payments+': `
    acquist*, ordine, ordini, consegn*, spedizion*, costi, commission*, impost*, punti, saldo, importo,
    reso, resi, buoni, buono, pagare, pagament*`,
  'payments?': `prodott*, articol*, venditor*, client*, offert*, gratuit*, costo, euro`,
  changes: `
    modificare ~ informativa/termini/condizioni/servizio, modifiche ~ termini/condizioni/informativa,
    modifica ~ condizioni, aggiornare ~ informativa/termini, aggiornamenti ~ informativa,
    diritto di modificare, entreranno/entrerà in vigore, abbiamo aggiornato/modificato, uso continuato,
    continuando a utilizzare, interrompere ~ servizio, nuova versione, cambiare ~ termini/condizioni`,
  'changes+': `entrata in vigore, di volta in volta, preavviso`,
  'changes?': `modific*, cambi*, aggiorn*, versione, avviso, notific*, preavviso, vigore, accett*`,
  liability: `
    responsabilità, responsabile per/di, responsabili per, garanzi*, garantisc*, danni, danno, risarci*,
    manlev*, indenni*, forza maggiore, così com'è, negligenza, colpa grave, dolo, lucro cessante,
    esoner*, conformità, difett*, a proprio rischio, non sarà responsabile, disponibilità`,
  'liability?': `responsabil*, perdit*, rischi*, limit*, error*, obbligo, interruzion*`,
  disputes: `
    controversi*, arbitra*, legge applicabile/italiana, diritto applicabile,
    regolat*/disciplinat* dalla legge, azione collettiva, class action, conciliazione, ODR,
    foro competente, foro ~ di`,
  'disputes+': `tribunale, tribunali, foro, giurisdizione, mediazione`,
  'disputes?': `legge, leggi, consumator*, reclam*, giudizi*, competente`,
  'legal-entity': `
    titolare/titolari del trattamento, contitolari, responsabile della protezione, sede legale,
    registro delle imprese, partita IVA, note legali, ragione sociale, rappresentante ~ unione,
    cedere/cessione ~ contratto, S.r.l., S.p.A.`,
  'legal-entity+': `
    contattarci, contattaci, contattare, servizio clienti, codice fiscale, @, DPO, mail/email ~ @,
    telefono/tel ~ #`,
  'legal-entity?': `
    società, indirizzo, sede, email, telefono, via, milano, irlanda, contatt*, entità`,
  developer: `interfaccia di programmazione, chiave/chiavi API, webhook*`,
  'developer+': `API, SDK, sviluppator*, plugin*`,
  'developer?': `applicazion*, app, integrazion*, piattaforma, documentazione, codice`,
};
