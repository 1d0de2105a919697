import type { Lexicon } from './groups.ts';

/** French words. */
export const fr: Lexicon = {
  robot: `
    robot, robots, bots, robot d'indexation, araignée*, crawler*, scraper*, collecteur*,
    moyens automatisés, moyen automatisé, moyens automatiques, systèmes automatisés,
    système automatisé, outils automatisés, outil automatisé, procédé automatisé, procédés automatisés,
    dispositif automatique, dispositifs automatisés, logiciel automatisé, processus automatisé,
    de manière automatisée, de façon automatisée, automatiquement, script, scripts, agents IA, agent IA`,
  scrape: `
    scraping, webscraping, scraper, crawling, crawl, data mining, fouille de textes, fouille de données,
    fouilles de textes, fouille ~ données, moissonn*, aspir*, aspiration, extraction ~ données,
    extraction ~ contenu*, extraire ~ données, extraire ~ contenu*, extraction automati*,
    collecte automati*, exploration de données, extraction systématique, extraction répétée,
    extraction ~ substantielle, base de données ~ extraction, robots.txt, TDM, harvesting,
    récolte ~ données, récolter, indexation automati*, L122-5-3, fouille ~ textes, extraction ~ base,
    extraire ~ base de données, moissonnage, aspirateur*, extraire ~ partie ~ base, collecte massive,
    téléchargement massif, reproduction systématique`,
  gather: `
    collect*, recueill*, extraire, extrai*, extraction*, accéder, accès, copier, copie*, télécharg*,
    récupér*, index*, interrog*, reproduire, reproduction, consulter, stocker, surveiller`,
  forbid: `
    ne pouvez pas, ne peut pas, ne peuvent pas, ne devez pas, ne doit pas, ne doivent pas, interdi*,
    ne pas, n'êtes pas autorisé*, n'est pas autorisé*, n'est pas permis, s'engage à ne, vous engagez à ne,
    s'interdi*, prohib*, non autorisé*, s'oppose*, oppos*, il est interdit, ne saurai*, ne peuvent être,
    ne peut être, proscrit*, sont exclu*, interdis*, s'opposent, réserv* ~ droit*, subordonné* à,
    défense de`,
  youMayNot: `
    vous ne pouvez, vous ne devez, vous vous engagez à ne, il est interdit, est interdit, est interdite,
    sont interdits, sont interdites, strictement interdit*, utilisateur s'interdit, ne peuvent servir,
    ne peuvent être, ne peut être, vous vous interdisez, vous vous engagez à ne pas, il vous est interdit,
    interdiction de, sont prohibé*, est prohibé*, est proscrit*, ne sauraient être`,
  unless: `
    sans autorisation, sans ~ autorisation, sans ~ accord, sans ~ consentement, sauf autorisation,
    sauf accord, sauf si ~ autorisé*, sauf ~ autoris*, sous réserve d'une autorisation,
    subordonné* ~ autorisation, soumis* ~ autorisation, autorisation préalable, autorisation écrite,
    accord écrit, accord préalable, consentement préalable`,
  train: `entraîne*, entraine*, entrainement, entraînement, apprentissage`,
  develop: `développe*, améliore*, amélioration, perfectionn*, créer, création, tester`,
  ai: `
    IA, intelligence artificielle, apprentissage automatique, apprentissage machine,
    modèle* de langage, modèle* de langue, machine learning, deep learning, IA générative`,
  trainAi: `
    entraîn* ~ modèle*, entrain* ~ modèle*, entraîn* ~ IA, entrain* ~ IA, entraîn* ~ intelligence,
    entrain* ~ intelligence, entraîn* ~ algorithme*, entrain* ~ algorithme*, entraînement de ~ modèle*,
    entraînement des ~ modèle*, formation de ~ modèle*, formation des ~ modèle*, former ~ modèle*,
    formation ~ IA, former ~ IA, former ~ intelligence, formation ~ intelligence,
    apprentissage de ~ modèle*, apprentissage des ~ modèle*, apprentissage ~ IA,
    données d'entraînement, données d'apprentissage, fins d'entraînement, fins d'apprentissage`,
  developAi: `
    développe* ~ IA, développe* ~ intelligence, développement ~ modèle*, développer ~ modèle*,
    améliorer ~ modèle*, améliorer ~ IA, améliorer ~ intelligence, amélioration ~ modèle*,
    amélioration ~ IA, améliorer ~ algorithme*, amélioration ~ algorithme*, créer ~ modèle*`,
  we: `nous, notre, nos`,
  yours: `
    vos données, vos contenus, votre contenu, vos informations, vos messages, vos publications, vos photos,
    vos conversations, vos entrées, données personnelles, données à caractère, contenu utilisateur,
    contenus utilisateur*, données utilisateur*, données des utilisateurs, données client*,
    données du client, vos commentaires, vos interactions, vos échanges`,
  promise: `
    nous ne ~ pas, nous n'utilis*, n'utilise ~ pas ~ données, ne sont pas utilisé*,
    ne seront pas utilisé*, ne sont jamais, n'utilisons`,
  compete: `concurren*, concurrent*, similaire*`,
  miningLaw: `L122-5-3, l 122 5 3, 2019 790`,
  others: `
    informations sur ~ utilisateur*, données ~ autres utilisateur*, données ~ autres membres,
    données personnelles ~ utilisateur*, données personnelles ~ tiers, informations ~ autres utilisateurs,
    données d'autres, données ~ autrui, adresses e-mail, adresses électroniques,
    informations personnelles ~ autres, coordonnées ~ autres, informations ~ autres membres,
    données ~ autres personnes, informations sur les autres, données sur les autres, données ~ membres`,
  optOut: `
    vous opposer, s'opposer, opposition, droit d'opposition, désactiver, refuser, paramètres,
    retirer votre consentement`,
  staff: `
    formation ~ personnel, formation ~ équipes, formation ~ salarié*, formation ~ collaborateur*,
    former ~ équipes, former ~ personnel, former ~ salarié*, formation professionnelle,
    organisme* de formation, susceptible* d'entra*, peut entraîner, peut entrainer, peuvent entraîner,
    peuvent entrainer, pourra entraîner, pourrait entraîner, billet* de train, en train`,
  wanted: `moteurs de recherche ~ index*, référencement, résultats de recherche, votre site`,
  threat: `protéger ~ scraping, pas un robot, distinguer ~ robots, lutte* contre ~ robots`,
  customModel: `
    vos modèles, votre modèle, votre propre modèle, modèle personnalisé*, modèles personnalisés`,
  'ai-features': `
    IA générative, intelligence artificielle générative, généré* par ~ IA, généré* par ~ intelligence,
    généré* par l'IA, fonctionnalités ~ IA, fonctionnalité ~ IA, outils ~ IA, outil ~ IA,
    système* d'IA, systèmes d'intelligence, assistant* IA, agent* conversationnel*, chatbot*,
    robot* conversationnel*, décision* automatisée*, décision* individuelle* automatisée*,
    décision ~ automatisé*, prise de décision ~ automatis*, traitement* automatisé*, profilage,
    hypertrucage*, deepfake*, médias synthétiques, contenu* synthétique*, copilot,
    grand* modèle* de langage, recours à l'IA, recours à l'intelligence,
    utilise* l'intelligence artificielle, utilisation ~ IA, utilisation de l'intelligence,
    alimenté* par l'IA, entièrement automatisé*, exclusivement ~ automatisé*`,
  'ai-features?': `
    IA, intelligence artificielle, algorithme*, algorithmique*, automatisé*, automatique*, scoring,
    généré*, machine learning, apprentissage automatique, modèles`,
  'data-collection': `
    nous collectons, nous recueillons, nous pouvons collecter, nous pouvons recueillir,
    collecte ~ données, collecte ~ informations, collecter ~ données, collecter ~ informations,
    collectons, recueillons, données collectées, données recueillies, données que nous,
    informations que nous, informations que vous, données que vous, nous utilisons ~ données,
    nous utilisons ~ informations, nous traitons, traitement de vos données, traitement des données,
    traitement de données, traitons vos, finalité*, base légale, bases légales, base juridique,
    intérêt légitime, intérêts légitimes, exécution du contrat, exécution ~ contrat,
    données d'identification, catégories de données, types de données, données biométriques,
    géolocalisation, localisation, adresse IP, données de navigation, données de connexion,
    données techniques, politique de confidentialité, charte ~ données, protection des données,
    enregistrement ~ appels, données d'utilisation, données de santé, nature des données,
    origine des données, informations d'identification`,
  'data-collection?': `
    données personnelles, données à caractère personnel, vos données, informations personnelles,
    collecté*, traité*, traitement*, traitements, nom, prénom, adresse e-mail, adresse électronique,
    numéro de téléphone, date de naissance, navigateur, appareil, améliorer nos, amélioration,
    statistiques, lutte contre la fraude, obligations légales, personnalis*, photo, contacts, civilité`,
  'data-sharing': `
    partager vos, partager ~ données, partager ~ informations, partage ~ données, partageons,
    partagées avec, communiquer vos, communiquer ~ données, communiquons, communiquées à,
    communication ~ données, transmises à, transmises aux, transmettre vos, transmettre ~ données,
    transmission ~ données, transfert ~ données, transférées, transférer ~ données, transferts ~ hors,
    transférons, hors de l'union, en dehors de l'union, hors union, hors UE,
    clauses contractuelles types, décision d'adéquation, privacy shield, bouclier de protection,
    sous-traitant*, prestataires, destinataire*, partenaires commerciaux, vendre ~ données,
    vendons ~ données, vente ~ données, cession ~ données, divulg*, autorités, autorité judiciaire,
    autorités compétentes, réquisition*, fusion*, accessible* au public, visible* par, rendu* public*,
    tiers autorisés, réseaux sociaux, partenaires`,
  'data-sharing?': `
    tiers, partage*, communiqu*, transmis*, transmet*, transfert*, transfér*, filiales,
    sociétés du groupe, groupe, états-unis, pays, acquisition, affilié*, fournisseurs, public, entités`,
  'tracking-ads': `
    cookie, cookies, traceur*, balise*, pixel*, publicité ciblée, publicités ciblées,
    publicité personnalisée, publicités personnalisées, ciblage, reciblage, retargeting,
    annonces personnalisées, prospection, newsletter*, lettre d'information, lettres d'information,
    communications commerciales, offres commerciales, communications marketing, marketing direct,
    e-mails ~ marketing, messages ~ marketing, sollicitations commerciales, régie* publicitaire*,
    identifiant* publicitaire*, finalités publicitaires, fins publicitaires, fins de prospection,
    mesure d'audience, google analytics, vous désabonner, désinscription, vous désinscrire,
    désinscrire, contenus publicitaires, partenaires publicitaires, démarchage, bloctel`,
  'tracking-ads+': `publicité*, publicitaire*, centres d'intérêt`,
  'tracking-ads?': `
    publicit*, marketing, audience, annonce*, navigation, terminal, promotion*, sms, offres, analytics,
    profil, réseaux sociaux, statistique*, session, facebook`,
  'retention-rights': `
    durée de conservation, durées de conservation, conservons, conservées pendant, conservé* pendant,
    conservation des données, conservation de vos, conserver vos, conserver ~ données,
    durée nécessaire, archivage, archivées, droit d'accès, droit de rectification,
    droit à l'effacement, droit d'effacement, droit de suppression, droit d'opposition,
    droit à la limitation, droit à la portabilité, droit de portabilité, portabilité, exercer ~ droits,
    exercice ~ droits, retirer ~ consentement, retrait ~ consentement, CNIL, autorité de contrôle,
    autorité de protection, réclamation auprès, supprimer ~ données, suppression ~ données,
    suppression de vos, directives ~ décès, droit de vous opposer, vous opposer au traitement,
    demande* d'accès, copie ~ données`,
  'retention-rights+': `vos droits, conservées, conservée, anonymis*, supprimées, effacement`,
  'retention-rights?': `
    conserv*, supprim*, effac*, rectif*, opposition, accès, limitation, ans, mois, jours, durée, rgpd,
    droit, droits, consentement, compter, justificatif d'identité, prescription, loi informatique`,
  security: `
    chiffr*, cryptage, crypté*, mesures de sécurité, mesures techniques, mesures organisationnelles,
    mesures ~ appropriées, violation de données, violation ~ données personnelles, mot de passe,
    mots de passe, identifiants ~ confidenti*, authentification, double authentification,
    confidentialité de ~ identifiant*, confidentialité de ~ mot, confidentiel*,
    confidentialité des données, sécuriser, sécurisé*, vulnérabilité*, accès non autorisé*,
    protéger ~ données, pseudonymis*, pare-feu, sécurité des données, sécurité ~ compte, failles,
    clé privée, 3d secure, ssl`,
  'security?': `
    sécurité, protection, protéger, confidentialité, identifiant*, sécurisation, piratage, intrusion,
    fraude, perte, incident*, précautions, accès`,
  'content-licence': `
    licence, propriété intellectuelle, droits d'auteur, droit d'auteur, droits de propriété, marques,
    marque déposée, contrefaçon, contrefaire, droit de reproduction, droits de reproduction,
    droit moral, libre de droits, non exclusive, non exclusif, cession de droits, titulaire des droits,
    titulaires de droits, propriété exclusive, brevet*, droit à l'image, sous-licence,
    protégé* par ~ droit, crédit photo`,
  'content-licence+': `
    reproduction, représentation, base de données, producteur, œuvre*, oeuvre*, logo*, redevance*,
    cédez, concession, concéd*`,
  'content-licence?': `
    reproduire, propriété, propriétaire, droits, contenu*, utilisation, exploit*, marque, autorisation,
    copier, copie, diffus*, modifier, adaptation, textes, images, logiciel*, graphismes, auteur*`,
  conduct: `
    il est interdit, sont interdits, est strictement interdit, interdisons, n'autorisons pas,
    ne publiez pas, ne pas publier, contenu* interdit*, haine, haineux, haineuse*, harcèlement,
    harceler, terroris*, extrémis*, nudité, désinformation, hameçonnage, phishing,
    logiciels malveillants, discrimin*, racis*, suicide, automutilation, règles de la communauté,
    règles de conduite, standards de la communauté, bonnes mœurs, ingénierie inverse, décompil*,
    faux avis, mineurs ~ sexuel*`,
  'conduct+': `
    interdits, interdites, est interdit, illicite*, illégal*, illégaux, menac*, violence, violent*,
    sexuel*, frauduleu*, trompeu*, injur*, armes, drogue*, tabac, alcool, comportement*, abus,
    exploitation, manipul*, dangereu*, contourn*, perturb*, entrave*, virus, usurp*, ordre public,
    offensant*, choquant*, obscène*, diffam*, pornograph*, vous engagez à ne, s'engage à ne,
    s'interdit, usage* abusif*, spam, pourriel, mutil*`,
  'conduct?': `
    interdi*, autorisé*, autorisons, règles, publier, publication*, contenu*, contenus, politique, propos,
    dignité, utilisateur*, annonceur*, vidéos, images, autoris*, publi*, avis, modération, signaler,
    victime*, promotion, incit*`,
  termination: `
    résili*, suspen*, fermeture ~ compte, fermer ~ compte, clôtur*, supprimer ~ compte,
    suppression ~ compte, bloquer ~ compte, bannir, bannissement, retrait ~ contenu*,
    retirer ~ contenu*, supprimer ~ contenu*, suppression ~ contenu*, contester ~ décision,
    recours ~ modération, mettre fin, prend fin, fin du contrat, fin au contrat, radiation,
    désinscription ~ programme, déréférencement, restreindre ~ accès`,
  'termination+': `
    désactiv*, blocage, exclusion, exclure, sanction*, avertissement*, restriction*, met fin,
    faire appel`,
  'termination?': `
    supprimer, supprimé, retirer, retrait, bloquer, manquement*, violation*, préavis, sans préavis,
    compte, fin, immédiat*, mise en demeure, accès, résolution, plein droit, cess*`,
  'age-minors': `
    mineur*, enfant*, ans révolus, âgé* de, âge minimum, âge de, moins de 13, moins de 15, moins de 16,
    moins de 18, plus de 18, au moins 18, autorité parentale, représentant* légal*,
    représentants légaux, tuteur*, vérification ~ âge, vérifier ~ âge, adolescent*`,
  'age-minors+': `parent*, jeunes, majeur*, majorité, ados`,
  'age-minors?': `âge, ans, famille, responsable légal, juridique, capacité`,
  payments: `
    prix, tarif*, remboursement*, rembours*, facture*, facturation, facturé*, paiement*, payable*,
    livraison*, rétractation, abonnement*, renouvellement, tacite reconduction, essai gratuit,
    période d'essai, carte bancaire, cartes bancaires, carte cadeau, cartes cadeaux, carte-cadeau,
    code promo*, codes promo*, bon d'achat, bons d'achat, TVA, TTC, virement, prélèvement,
    monnaie virtuelle, mensualité*, paypal, expédition*, disponibilité ~ produits, cagnotte,
    point relais`,
  'payments+': `
    achat*, commande*, commander, livré*, livrer, retour, retours, retourner, retourné*, points,
    fidélité, frais, crédit*, débit*, commission*, réduction*, remise*, pièces, échéance*, expédié*,
    panier, solde, stock, payer, taxes, euros, transporteur*, colis`,
  'payments?': `
    vendeur*, offre*, montant*, somme*, gratuit*, client*, acheteur*, valeur, mode, délai*, annul*,
    annulation, réception, magasin*, avoir`,
  changes: `
    modifier les présentes, modifier les conditions, modifier ~ conditions, modifier ~ politique,
    modifier ~ charte, modification des conditions, modification ~ conditions,
    modification ~ politique, modifications ~ conditions, modifications ~ politique,
    mettre à jour ~ politique, mettre à jour ~ conditions, mise à jour ~ politique,
    mises à jour ~ conditions, droit de modifier, nouvelle version, nouvelles conditions,
    nouvelles cgu, version en vigueur, entrée en vigueur, entreront en vigueur, entrera en vigueur,
    avons mis à jour, avons modifié, avons apporté, apporter des modifications, interrompre ~ service*,
    arrêter ~ service*`,
  'changes+': `actualis*, évoluer, modifier à tout moment`,
  'changes?': `
    modifi*, modification*, mise à jour, mises à jour, version, date, préavis, inform*, avis, accepter,
    acceptation, présentes, évolution*, avant`,
  liability: `
    responsabilité, responsable de, responsables de, tenu* responsable*, tenu* pour responsable*,
    garantie*, garantir, garantit, garantissons, dommage*, dommages-intérêts, préjudice*,
    force majeure, indemnis*, en l'état, tel quel, vice* caché*, vices cachés, défaut de conformité,
    défauts de conformité, conformité, garantie légale, risques et périls, seul responsable,
    seule responsabilité, obligation de moyens, ne saurait être, ne pourra être, décline*, imputable,
    faute, cas fortuit, perte ~ données, interruption*`,
  'liability?': `
    responsab*, perte*, erreur*, risque*, engag*, obligation*, défaut*, défectu*, limit*, indirect*,
    inexécution, disponibilité, omission*, causé*`,
  disputes: `
    litige*, différend*, médiation, médiateur*, arbitrage, tribunal, tribunaux, juridiction*,
    droit applicable, droit français, loi applicable, loi française, régi* par, soumis* au droit,
    soumises au droit, règlement ~ litiges, résolution ~ litiges, règlement amiable, à l'amiable,
    recours collectif, action collective, RLL, odr, réclamation ~ médiateur`,
  'disputes+': `compétence, amiable, contestation*, prescription, arbitre`,
  'disputes?': `
    loi, droit, consommation, consommateur*, réclamation*, plainte*, compétent*, judiciaire*, cour,
    justice`,
  'legal-entity': `
    responsable du traitement, responsable de traitement, responsables du traitement,
    responsables conjoints, délégué à la protection, DPO, DPD, siège social, RCS, R.C.S, SIREN, SIRET,
    société par actions, société anonyme, au capital, capital social, édité par,
    directeur de la publication, directrice de la publication, hébergé par, numéro de TVA,
    TVA intracommunautaire, représentant ~ union, céder ~ contrat, registre du commerce`,
  'legal-entity+': `
    siège, SAS, SARL, éditeur, hébergeur, nous contacter, contactez-nous, contactez, coordonnées,
    adresse postale, cession ~ contrat, mentions légales, immatricul*`,
  'legal-entity?': `
    société, adresse, contact*, e-mail, email, courrier, téléphone, rue, paris, cedex, avenue,
    boulevard, écrivant, tél, irlande, dublin, luxembourg, formulaire, entité, france, service client`,
  developer: `
    clé* API, clés d'API, kit de développement, application tierce, applications tierces, webhook*,
    iframe, jeton* d'accès`,
  'developer+': `API, SDK, développeur*, intégration, extensions, plugin*`,
  'developer?': `application*, app, appli, intégr*, plateforme, documentation, code source`,
};
