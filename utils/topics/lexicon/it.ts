import type { Lexicon } from './groups.ts';

/** Italian words. */
export const it: Lexicon = {
  survival: `sopravviv*`,
  purpose: `
    per fornire/migliorare/prevenire/adempiere/proteggere/verificare/analizzare/personalizzare/gestire/rispondere/offrire`,
  robot: `
    robot, robots, bots, spider, crawler*, scraper*, mezzi automatizzati, mezzo automatizzato,
    mezzi automatici, sistemi automatizzati, sistemi automatici, strumenti automatizzati,
    strumenti automatici, processi automatizzati, programmi automatici, script, agenti IA`,
  scrape: `
    scraping, crawling, data mining, text and data mining, estrazione ~ dati, estrazione ~ contenut*,
    estrarre ~ dati, estrarre ~ contenut*, estrazione ~ testo, raccolta automat*, estrazione automat*,
    estrazione sistematica, scaricare ~ massa, robots.txt, TDM, rastrell*, raccolta sistematica`,
  gather: `
    raccog*, raccol*, estra*, accede*, accesso, copia*, scaric*, indicizz*, otten*, riprodu*, consult*,
    memorizz*`,
  forbid: `
    non può, non puoi, non potrà, non potrai, non deve, non devi, non è consentit*, non sono consentit*,
    non è permess*, non è autorizzat*, vietat*, divieto, è fatto divieto, proibit*, si impegna a non,
    ti impegni a non, non utilizzare, non usare, astener*, è vietato, riservat*, non raccogliere,
    non estrarre, è riservata, non possono`,
  youMayNot: `
    non può, non puoi, non potrà, è vietat*, sono vietat*, è fatto divieto, è proibit*, non è consentit*,
    non è permess*, gli utenti non, non possono, non potranno, non raccogliere, non utilizzare, non usare,
    si impegna a non, ti impegni a non`,
  unless: `senza ~ autorizzazione, senza ~ consenso, senza ~ permesso, salvo ~ autorizz*, salvo previo`,
  train: `addestr*, allen*`,
  develop: `svilupp*, miglior*, creare, creazione`,
  ai: `
    IA, AI, intelligenza artificiale, apprendimento automatico, modell* linguistic*,
    modelli di linguaggio, machine learning`,
  trainAi: `
    addestra* ~ modell*, addestra* ~ IA, addestra* ~ AI, addestra* ~ intelligenza,
    addestra* ~ algoritm*, addestrare, addestramento di, addestramento dei, dati di addestramento,
    finalità di addestramento`,
  developAi: `
    svilupp* ~ modell*, svilupp* ~ intelligenza, svilupp* ~ IA, svilupp* ~ AI, miglior* ~ modell*,
    miglior* ~ IA, miglior* ~ AI, miglior* ~ intelligenza, miglior* ~ algoritm*`,
  we: `noi, nostro, nostra, nostri, nostre`,
  yours: `
    tuoi dati, suoi dati, vostri dati, tuoi contenuti, suoi contenuti, tuoi messaggi, tuoi post,
    tue foto, tue informazioni, dati personali, dati degli utenti, dati dell'utente,
    contenuti degli utenti, contenuti dell'utente, dati del cliente, tue conversazioni`,
  promise: `
    non utilizziamo, non utilizzeremo, non usiamo, non useremo, non saranno utilizzat*,
    non vengono utilizzat*, non sono utilizzat*, non verranno utilizzat*, mai utilizzat*`,
  compete: `concorren*, competitiv*`,
  miningLaw: `2019 790, 70 quater`,
  others: `
    dati ~ altri utenti, informazioni ~ altri utenti, informazioni su ~ utenti, dati di altri,
    dati personali ~ utenti, dati personali ~ terzi, indirizzi email, indirizzi e-mail,
    dati ~ altri membri, informazioni personali ~ altri, dati personali ~ altri, dati di altre persone`,
  optOut: `opporti, opporsi, opposizione, disattiv*, impostazioni, revocare ~ consenso, rifiutare`,
  staff: `
    formazione ~ personale, formazione ~ dipendenti, formare ~ personale, addestramento ~ personale,
    addestrare ~ personale, addestrare ~ dipendenti, formazione dei collaboratori,
    addestramento ~ dipendenti, allenament*, corsi di formazione, biglietti ~ treno`,
  wanted: `motori di ricerca ~ indicizz*, posizionamento, risultati di ricerca, il tuo sito`,
  threat: `protegger* ~ scraping, non sei un robot, non è un robot`,
  customModel: `tuoi modelli, tuo modello, modelli personalizzati`,
  'ai-features': `
    IA generativa, AI generativa, intelligenza artificiale generativa, generat* dall'IA,
    generat* dall'AI, generat* dall'intelligenza, generat* da IA, funzion* di IA, funzionalità ~ IA,
    funzionalità ~ AI, strumenti di IA, strumenti di AI, sistemi di IA, sistema di IA,
    sistemi di intelligenza, assistent* IA, chatbot*, assistente virtuale, decision* automatizzat*,
    processo decisionale automatizzato, profilazione, deepfake*, contenut* sintetic*,
    uso dell'intelligenza, utilizzo dell'intelligenza, trattamento automatizzato`,
  'ai-features?': `IA, intelligenza artificiale, algoritm*, automatizzat*, generat*, output`,
  'data-collection': `
    raccogliamo, possiamo raccogliere, dati raccolti, informazioni raccolte, raccolta di dati,
    raccolta dei dati, trattiamo, trattamento dei ~ dati, trattamento di dati, finalità,
    base giuridica, basi giuridiche, legittimo interesse, interesse legittimo, interessi legittimi,
    esecuzione del contratto, categorie di dati, geolocalizzazione, posizione, indirizzo IP,
    dati biometrici, informativa sulla privacy, informativa privacy, utilizziamo ~ dati,
    utilizziamo ~ informazioni, dati di navigazione, dati di utilizzo, che ci fornisc*`,
  'data-collection?': `
    informazioni personali, dati, nome, indirizzo email, telefono, dispositiv*, browser, trattamento,
    raccol*, miglior*`,
  'data-sharing': `
    condividere ~ dati, condividere ~ informazioni, condividiamo, condivisione ~ dati,
    comunicare ~ dati, comunicazione dei dati, comunicati a, comunicati ai, cedere ~ dati, divulg*,
    trasferimento ~ dati, trasferimenti ~ dati, trasferire ~ dati, trasferiti, vendiamo, vendere ~ dati,
    vendita ~ dati, responsabil* esterni, fornitori di servizi, destinatari*, clausole contrattuali,
    al di fuori dell'unione, al di fuori dello spazio, fuori dall'unione, autorità, con terzi, a terzi,
    a terze parti, fusione, visibil* ~ utenti, sub-responsabil*, comunichiamo, per nostro conto,
    trasmettiamo`,
  'data-sharing?': `
    terzi, terze parti, partner, affiliate, società del gruppo, condivi*, comunic*, trasfer*,
    stati uniti, pubblic*, fornitori`,
  'tracking-ads': `
    cookie, cookies, pixel, pubblicità personalizzata, pubblicità mirata, annunci personalizzati,
    pubblicità comportamentale, newsletter*, comunicazioni commerciali, comunicazioni promozionali,
    tracciamento, strumenti di tracciamento, google analytics, identificator* ~ pubblicitar*,
    annullare l'iscrizione, finalità pubblicitarie`,
  'tracking-ads+': `marketing, tecnologie simili, tracker`,
  'tracking-ads?': `
    pubblicit*, annunci, inserzion*, promozional*, analisi, statistich*, offerte, navigazione, facebook`,
  'retention-rights': `
    conserviamo, conserveremo, periodo di conservazione, conservazione dei dati, tempi di conservazione,
    diritto di accesso, diritto di rettifica, cancellazione dei ~ dati, diritto all'oblio, portabilità,
    diritto di opposizione, diritto di opporsi, limitazione del trattamento, revocare ~ consenso,
    revoca ~ consenso, autorità di controllo, esercitare ~ diritti, eliminare ~ dati,
    eliminazione ~ dati, cancelliamo, per ~ anni`,
  'retention-rights+': `
    conservare, conservat*, rettifica, cancellazione, garante, tuoi diritti, suoi diritti, anonimizz*`,
  'retention-rights?': `
    conserv*, cancell*, elimin*, diritto, diritti, accesso, opposizione, giorni, mesi, anni, periodo,
    consenso, reclamo`,
  security: `
    crittograf*, cifrat*, misure di sicurezza, misure tecniche, password, autenticazione, riservat*,
    vulnerabilità, violazione ~ dati, data breach, accesso non autorizzato, accessi non autorizzati,
    credenziali`,
  'security?': `sicur*, protegg*, protezione, confidenzial*`,
  'content-licence': `
    licenza, licenze, proprietà intellettuale, diritto d'autore, diritti d'autore, copyright,
    non esclusiva, sublicen*, royalty, gratuita e ~ esclusiva, irrevocabile, diritti morali,
    opere derivate, titolar* dei diritti, brevett*, diritti di proprietà`,
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
    recesso, recedere, risoluzione ~ contratto, risolvere ~ contratto, sospen*, chiudere ~ account,
    chiusura ~ account, eliminare ~ account, cancellare ~ account, disattiva* ~ account,
    bloccare ~ account, rimuovere ~ contenut*, rimozione ~ contenut*, ricorso ~ decision*,
    interruzione ~ account, disdetta`,
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
    diritto di recesso, carta di credito, carte di credito, coupon, scont*, iva, addebit*,
    valuta virtuale`,
  'payments+': `
    acquist*, ordine, ordini, consegn*, spedizion*, costi, commission*, impost*, punti, saldo, importo,
    reso, resi, buoni, buono, pagare, pagament*`,
  'payments?': `prodott*, articol*, venditor*, client*, offert*, gratuit*, costo, euro`,
  changes: `
    modificare ~ informativa, modifiche ~ termini, modifiche ~ condizioni, modifiche ~ informativa,
    modifica ~ condizioni, aggiornare ~ informativa, aggiornare ~ termini, aggiornamenti ~ informativa,
    diritto di modificare, entreranno in vigore, entrerà in vigore, abbiamo aggiornato,
    abbiamo modificato, uso continuato, continuando a utilizzare, interrompere ~ servizio,
    nuova versione, cambiare ~ termini/condizioni, modificare ~ termini/condizioni/servizio`,
  'changes+': `entrata in vigore, di volta in volta, preavviso`,
  'changes?': `modific*, cambi*, aggiorn*, versione, avviso, notific*, preavviso, vigore, accett*`,
  liability: `
    responsabilità, responsabile per, responsabile di, responsabili per, garanzi*, garantisc*, danni,
    danno, risarci*, manlev*, indenni*, forza maggiore, così com'è, negligenza, colpa grave, dolo,
    lucro cessante, esoner*, conformità, difett*, a proprio rischio, non sarà responsabile,
    disponibilità`,
  'liability?': `responsabil*, perdit*, rischi*, limit*, error*, obbligo, interruzion*`,
  disputes: `
    controversi*, arbitra*, legge applicabile, legge italiana, diritto applicabile,
    regolat* dalla legge, disciplinat* dalla legge, azione collettiva, class action,
    risoluzione ~ controversie, conciliazione, ODR, foro competente, foro ~ di`,
  'disputes+': `tribunale, tribunali, foro, giurisdizione, mediazione`,
  'disputes?': `legge, leggi, consumator*, reclam*, giudizi*, competente`,
  'legal-entity': `
    titolare del trattamento, titolari del trattamento, contitolari, responsabile della protezione,
    DPO, sede legale, registro delle imprese, partita IVA, note legali, ragione sociale,
    rappresentante ~ unione, cedere ~ contratto, cessione ~ contratto, S.r.l., S.p.A.`,
  'legal-entity+': `contattarci, contattaci, contattare, servizio clienti, codice fiscale`,
  'legal-entity?': `
    società, indirizzo, sede, email, telefono, via, milano, irlanda, contatt*, entità`,
  developer: `interfaccia di programmazione, chiave API, chiavi API, webhook*`,
  'developer+': `API, SDK, sviluppator*, plugin*`,
  'developer?': `applicazion*, app, integrazion*, piattaforma, documentazione, codice`,
};
