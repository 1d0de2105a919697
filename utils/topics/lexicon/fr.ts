import type { Lexicon } from './groups.ts';

/** French words. */
export const fr: Lexicon = {
  survival: `survivr*, survivent, demeureront en vigueur`,
  purpose: `
    afin de, afin d', mieux comprendre,
    pour/de/d fournir/améliorer/assurer/gérer/prévenir/personnaliser/respecter/répondre/permettre/vérifier/analyser/activer/lutter/réaliser/traiter/communiquer/mener/vous/nous/détecter/développer/effectuer/envoyer/identifier/garantir/proposer/enquêter,
    améliorer/gérer/fournir/prévenir/personnaliser/détecter/développer/effectuer/assurer/gestion/proposer/analyser/communiquer,
    fins commerciales`,
  robot: `
    robot, robots, bots, araignée*, crawler*, scraper*, collecteur*, moyens automatisés/automatiques,
    moyen/système/outil/procédé/logiciel/processus automatisé,
    systèmes/outils/procédés/dispositifs automatisés, dispositif automatique, de manière automatisée,
    de façon automatisée, script, scripts, agents/agent IA`,
  scrape: `
    scraping, webscraping, scraper, crawling, crawl, data mining, fouilles de textes,
    fouille ~ données/textes, moissonn*, aspir*, extraction ~ données/contenu*/substantielle/base,
    extraire ~ données/contenu*, extraction automati*/systématique/répétée, collecte automati*/massive,
    exploration de données, base de données ~ extraction, robots.txt, TDM, harvesting,
    récolte ~ données, récolter, indexation automati*, L122-5-3, extraire ~ base de données,
    extraire ~ partie ~ base, téléchargement massif, reproduction systématique,
    extrayez ~ données/contenu*`,
  gather: `
    collect*, recueill*, extrai*, extraction*, accéder, accès, copie*, télécharg*, récupér*, index*,
    interrog*, reproduire, reproduction, consulter, stocker, surveiller, extray*`,
  forbid: `
    ne pouvez pas, ne peut pas/être, ne peuvent pas/être, ne devez pas, ne doit pas, ne doivent pas,
    interdi*, ne pas/saurai*, n'êtes pas autorisé*, n'est pas autorisé*/permis, s'engage à ne,
    vous engagez à ne, s'interdi*, prohib*, non autorisé*, s'oppose*, oppos*, il est interdit,
    proscrit*, sont exclu*, réserv* ~ droit*, subordonné* à, défense de`,
  youMayNot: `
    vous ne pouvez/devez, vous vous engagez à ne, il est interdit,
    est interdit/interdite/prohibé*/proscrit*, sont interdits/interdites/prohibé*,
    strictement interdit*, utilisateur s'interdit, ne peuvent servir/être, ne peut être,
    vous vous interdisez, il vous est interdit, interdiction de, ne sauraient être`,
  unless: `
    sans ~ autorisation/accord/consentement, sauf accord, sauf si ~ autorisé*, sauf ~ autoris*,
    sous réserve d'une autorisation, subordonné*/soumis* ~ autorisation, autorisation préalable/écrite,
    accord écrit/préalable, consentement préalable`,
  train: `entraîne*, entraine*, apprentissage`,
  develop: `développe*, améliore*, amélioration, perfectionn*, créer, création, tester`,
  ai: `
    IA, intelligence artificielle, apprentissage automatique/machine, modèle* de langage/langue,
    machine/deep learning`,
  trainAi: `
    entraîn*/entrain* ~ modèle*/intelligence/algorithme*,
    entraîn*/entrain*/formation/former/apprentissage ~ IA,
    entraînement/formation/apprentissage de ~ modèle*,
    entraînement/formation/apprentissage des ~ modèle*, former ~ modèle*/intelligence,
    formation ~ intelligence, données/fins d'entraînement, données/fins d'apprentissage`,
  developAi: `
    développe*/améliorer/amélioration ~ IA, développe* ~ intelligence,
    développement/développer/créer ~ modèle*, améliorer ~ modèle*/intelligence/algorithme*,
    amélioration ~ modèle*/algorithme*`,
  forAi: `
    pour l'IA, pour l'intelligence artificielle, fins d'IA, pour l'apprentissage automatique/machine,
    fins d'apprentissage automatique/machine, par l'IA, à l'apprentissage automatique/machine`,
  we: `nous, notre, nos`,
  yours: `
    vos données/contenus/informations/messages/publications/photos/conversations/entrées/commentaires/interactions/échanges,
    votre contenu, données personnelles/utilisateur*/client*, données à caractère, contenu utilisateur,
    contenus utilisateur*, données des utilisateurs, données du client`,
  promise: `
    nous ne ~ pas, nous n'utilis*, n'utilise ~ pas ~ données, ne sont pas utilisé*,
    ne seront pas utilisé*, ne sont jamais, n'utilisons`,
  compete: `concurren*, similaire*`,
  miningLaw: `
    L122-5-3, l 122 5 3, 2019 790, fouille ~ réservé*`,
  others: `
    informations sur ~ utilisateur*, données ~ autres utilisateur*/membres/personnes,
    données personnelles ~ utilisateur*/tiers, informations ~ autres utilisateurs/membres,
    données d'autres, données ~ autrui/membres, adresses e-mail, adresses électroniques,
    informations personnelles ~ autres, coordonnées ~ autres, informations/données sur les autres`,
  optOut: `
    vous opposer, s'opposer, opposition, droit d'opposition, désactiver, refuser, paramètres,
    retirer votre consentement`,
  staff: `
    formation ~ personnel/équipes/salarié*/collaborateur*, former ~ équipes/personnel/salarié*,
    formation professionnelle, organisme* de formation, susceptible* d'entra*,
    peut/peuvent entraîner/entrainer, pourra/pourrait entraîner, billet* de train, en train,
    entraînement/entrainement militaire/sportif/physique`,
  wanted: `moteurs de recherche ~ index*, référencement, résultats de recherche, votre site, contenu*/contenus différents`,
  threat: `protéger ~ scraping, pas un robot, distinguer ~ robots, lutte* contre ~ robots`,
  customModel: `
    vos modèles, votre modèle, votre propre modèle, modèle personnalisé*, modèles personnalisés`,
  'ai-features': `
    fonctionnalités/fonctionnalité/outils/outil/utilisation ~ IA, système* d'IA, chatbot*,
    prise de décision ~ automatis*, profilage, hypertrucage*, deepfake*, copilot,
    contenu* généré* par, réponses générées, système* de recommandation, invites,
    intelligence artificielle, nos/notre algorithme*, systèmes de machine,
    décision*/décisions ~ algorithm*/automati*, intervention humaine, par/avec l'IA, outputs,
    résultats/images/textes générés/générées`,
  'ai-features?': `
    intelligence artificielle, algorithme*, automatisé*, automatique*, scoring, machine learning`,
  'data-collection': `
    nous traitons/obtenons/enregistrons, nous pouvons collecter/recueillir,
    collecte/collecter ~ données/informations, collectons, recueillons,
    données recueillies/biométriques/techniques/suivantes/bancaires/sensibles,
    nous utilisons ~ données/informations, traitement de vos données,
    traitement/catégories/types de données, traitons vos, finalité*, base légale/juridique,
    bases légales, intérêt légitime, intérêts légitimes, exécution ~ contrat,
    données/informations d'identification, adresse IP,
    données de navigation/connexion/santé/paiement/commande/contact/géolocalisation,
    données d'utilisation, sont traitées/collectées, est traitée, peuvent être traitées/collectées,
    informations suivantes, sur le fondement, obligation légale, photo/informations de profil,
    informations relatives à votre appareil, améliorer nos services, champs obligatoires,
    renseignées, renseignez, vous nous fournissez, que vous nous communiquez, quelles données,
    pourquoi nous, comment nous utilisons, dossier médical, recueille ~ informations/données,
    informations ~ demandées, utilise/utilisons vos données/informations,
    utilisation de vos données/informations, utiliser vos informations,
    partager/partagez ~ avec nous, état de santé, antécédents, interagissez, traitées par,
    données relatives à, type d'appareil, identifiant unique, journalisation,
    résoudre ~ problèmes/litiges, identifiant de l'utilisateur, modification de votre profil,
    traitement/nature/origine des données, historique*, position géographique,
    informations fournies par, fins commerciales/statistiques, données/informations que nous,
    informations que vous`,
  'data-collection+': `
    données collectées, géolocalisation, données que vous, protection des données,
    informations relatives à, votre âge/sexe/genre/identité, id/identifiant de ~ appareil`,
  'data-collection?': `
    données, politique de confidentialité, vos données, collecté*, traité*, traitement*, nom, prénom, adresse e-mail,
    adresse électronique, numéro de téléphone, date de naissance, navigateur, améliorer nos,
    amélioration, statistiques, lutte contre la fraude, obligations légales, personnalis*, photo,
    contacts, civilité`,
  'data-collection!': `
    délégué/correspondant à la protection des données, responsable de la protection des données,
    obligation légale de suppression/conservation,
    lois/loi/droit/droits/matière/règlement/commissaire/autorité* ~ protection des données`,
  'data-sharing': `
    partager/communiquer/transmettre vos,
    partage/communiquer/transmettre/transfert/transférer/vendre/vendons/vente/cession/louer/échanger ~ données,
    partageons, partagées/échangées avec, communiquons, communiquées/transmises à/aux,
    transmission ~ données/effectue, transférées, transférons, hors de l'union,
    clauses contractuelles types, décision d'adéquation, destinataire*, divulg*, autorité judiciaire,
    autorités compétentes, réquisition*, fusion*, accessible* au public, tiers autorisés,
    partenaires, transmettons, accès à vos données, ont accès, situé* en dehors, pays tiers/hors,
    forces de l'ordre, à des tiers, sociétés affiliées, acquéreur, rachat, restructuration,
    citation à comparaître, transfert international, transferts internationaux,
    garanties appropriées, demandes ~ autorités, sous-traitants et, autorités d'enquête,
    fournisseur* de système*/service*/solution*/stockage/hébergement, partag* ~ données/informations,
    peut/peuvent recevoir ~ données/informations/coordonnées, demande* légale*, la police,
    échange* de données, en dehors de l', données ~ hébergées, visible*/encadré* par,
    visible* des/aux, filiales/entités/sociétés du groupe, organismes publics, cédées à,
    accessibles à/aux, prestataires, prestataire de, hébergeur*, hébergement ~ données`,
  'data-sharing+': `
    sous-traitant*, communication ~ données, avec d'autres, publiquement, partagent`,
  'data-sharing?': `
    tiers, partage*, communiqu*, transmis*, transmet*, transfert*, transfér*, groupe, états-unis,
    pays, affilié*, fournisseurs, public, entités, réseaux sociaux, autorités`,
  'data-sharing!': `
    partager/partagez ~ avec nous, partageant, vous partagez, pouvez ~ partager,
    destinataire de la newsletter, non partenaires, recevons/fournies/provenant ~ partenaires`,
  'tracking-ads': `
    cookie, cookies, traceur*, balise*, pixel*, publicité ciblée/personnalisée,
    publicités ciblées/personnalisées/pertinentes, ciblage, reciblage, retargeting,
    annonces personnalisées, prospection, newsletter*,
    communications commerciales/marketing/promotionnelles, offres commerciales/personnalisées,
    marketing direct, mesure d'audience, google analytics, désinscription, désinscrire, démarchage,
    bloctel, emailing, e-mailing, sollicitation* commerciale*, acquisition de prospects,
    mesurer l'efficacité, performances ~ publicit*, technologies de suivi, technologies similaires,
    bandeau, lien de désabonnement, annonceurs ~ données, enquêtes de satisfaction, envoyer ~ offres,
    publicités ~ susceptibles, nos publicités, proposer des publicités, notifications push,
    publicitaire*, actions de marketing, désabonn*, vous désinscrire,
    messages/contenu/contenus/alertes promotionnel*, messages à contenu,
    services/partenaires/prestataires ~ marketing`,
  'tracking-ads+': `publicité*, centres d'intérêt, statistique*`,
  'tracking-ads?': `
    publicit*, marketing, audience, annonce*, navigation, terminal, promotion*, offres, analytics,
    réseaux sociaux, session, facebook`,
  'tracking-ads!': `cette/présente politique ~ cookies`,
  'retention-rights': `
    conservons, conservé* pendant, conserver vos,
    conserver/supprimer/suppression/copie/corriger/rectifier/télécharger ~ données, durée nécessaire,
    archivage, archivées, droit/demande* d'accès,
    droit de rectification/suppression/portabilité/retirer, droit d'opposition,
    droit à la limitation/portabilité, portabilité, exercer/exercice ~ droits,
    retirer/retrait ~ consentement, CNIL, autorité de contrôle/protection,
    réclamation/plainte auprès, droit de vous opposer, vous opposer au traitement, combien de temps,
    disposez ~ droit, autorité chargée, vous opposer à, s'opposer au traitement, sort de vos données,
    après votre décès, mettre à jour ~ données, paramètres de confidentialité,
    rejeter/refuser ~ demande*, conserve/conservera ~ données/informations/heure/uniquement,
    données ~ supprimées, conserverons, rendre/rendons anonymes, pendant ~ ans/mois,
    vous avez le droit, conserver les informations, déposer une plainte, conservation,
    droits suivants, droits supplémentaires, suppression, automatiquement supprim*, vous ~ opposé,
    temps nécessaire, commissaire/préposé ~ protection, effac*, rectif*, limitation du traitement,
    vous y opposer, demander ~ accès, droit à l'oubli, ces droits, supprimé* après/dans/au,
    prescription légale, détruite*/détruits`,
  'retention-rights+': `
    vos droits, anonymis*, supprimées, conserv*, # mois, justificatif d'identité, d'un mois`,
  'retention-rights?': `
    supprim*, opposition, accès, limitation, ans, mois, jours, durée, droit, droits, consentement,
    compter`,
  'retention-rights!': `disposez ~ droit ~ garantie/rétractation`,
  security: `
    cryptage, crypté*, mesures/incident/incidents de sécurité, mesures techniques/organisationnelles,
    mesures ~ appropriées, mot/mots de passe, double authentification,
    confidentialité de ~ identifiant*/mot, confidentiel*, confidentialité des données,
    vulnérabilité*, protéger/sauvegarde* ~ données, pseudonymis*, pare-feu, sécurité ~ compte, ssl,
    protéger votre compte, sécurité de vos données, serveurs sécurisés, tls, faille*,
    obligation de confidentialité, obligations ~ confidentialité, strictement personnel*/réservé,
    confidentialité et ~ sécurité, chiffrement, chiffré*, accès limité*,
    personnel/salariés/personnes habilité*, identifiant* ~ mot de passe`,
  'security?': `
    identifiant*, intrusion, perte, incident*`,
  'security+': `
    sécurisé*, sécurité des données, accès non autorisé*, authentification,
    garantir/assurer la sécurité, sécuriser`,
  'security!': `tester ~ vulnérabilité`,
  'content-licence': `
    licence, propriété intellectuelle/exclusive, droits/droit d'auteur,
    droits de propriété/reproduction, marque déposée, contrefaçon, contrefaire, droit moral,
    libre/cession/titulaires de droits, non exclusive/exclusif, brevet*, droit à l'image,
    protégé* par ~ droit, droits exclusifs/réservés/voisins/nécessaires, nous appartient,
    appartiennent/appartient à, usage privé/raisonnable/équitable, nom commercial, noms de domaine,
    charte graphique, cède/titulaire ~ droits, streaming non autorisé, dmca,
    déclaration contradictoire, notification et ~ annulation, autorisation d'afficher,
    autorisation d'utiliser, autorisez à utiliser, œuvre, œuvres, nos/les/autres marques,
    vous nous accordez, droits/autorisations que vous, ayants droit, réserv* tous les droits,
    signe/signes distinctif*, accorde*/concède* ~ droit`,
  'content-licence+': `
    reproduction, producteur, cédez, concession, concéd*, marques`,
  'content-licence?': `
    propriété, droits, contenu*, autorisation, copier, diffus*, modifier, textes, auteur*`,
  conduct: `
    êtes/est pas autorisé*, manière abusive, responsable* du contenu, violer* ~ loi*/droits,
    compte ~ autre personne, respect* ~ règles/standards, il est interdit, sont/produits interdits,
    est strictement interdit, interdisons, n'autorisons pas, ne pas publier, contenu* interdit*,
    haine, haineux, haineuse*, harcèlement, harceler, terroris*, nudité, désinformation, hameçonnage,
    phishing, logiciels/codes malveillants, discrimin*, racis*, suicide, automutilation,
    règles/standards de la communauté, règles de conduite, bonnes mœurs, ingénierie inverse,
    décompil*, faux avis/profil*/compte*, mineurs ~ sexuel*, vous ne devez pas, ne doivent pas,
    vous ne pouvez pas publier, interdiction/interdit de, artificiellement,
    usage inapproprié/déloyal/commercial, contenus illicites, contraire* à la loi,
    contraire* aux bonnes/lois, porter atteinte, respectueux, courtois, insult*, calomni*, xénophob*,
    antisémit*, incitation, apologie, cyberharcèlement, fausse*/véritable identité, usurpation,
    tromper, induire en erreur, détourner, à des fins commerciales/illégales, revente, revendre,
    automédication, substances, contrefaits, charte/règlement ~ communauté, rétro-ingénierie,
    désassembl*, laisser/permettre ~ tierce personne, tierce personne ~ compte,
    s'engage ~ à respecter, s'engage ~ à ne pas, informations exactes, exactes et complètes, nuire,
    signaler ~ manquement/contenu/comportement/abus, droits/droit d'autrui, interférer,
    n'interférez pas, ne pas utiliser de, ne publiez, faire preuve de, droits de tiers,
    droits des tiers, interfaces fournies, activités illégales, activité illégale, modérateur*,
    modération de*, prohib*, abstenir, doit/devez mettre à jour`,
  'conduct+': `
    interdit, interdite, interdits, interdites, abusive, exactes, illicite*, illégaux, menac*,
    violence, violent*, sexuel*, trompeu*, injur*, armes, drogue*, tabac, alcool, abus, exploitation,
    manipul*, dangereu*, perturb*, entrave*, usurp*, ordre public, choquant*, obscène*, diffam*,
    pornograph*, vous engagez à ne, s'engage à ne, s'interdit, usage* abusif*, spam, pourriel`,
  'conduct?': `
    interdi*, autorisons, règles, publier, publication*, contenu*, propos, annonceur*, vidéos,
    images, modération, signaler, victime*, promotion, incit*, illégal*, frauduleu*, comportement*`,
  'conduct!': `
    enfrei*/viol* ~ conditions/politique, respectueux de ~ environnement, respectueux de la vie,
    mineurs ~ conditions`,
  termination: `
    résili*, suspen*, fermeture/fermer/bloquer ~ compte, clôtur*, supprimer ~ compte/profil,
    suppression ~ compte/contenu*, bannir, bannissement, retrait/retirer/rejeter ~ contenu*,
    contester ~ décision, mettre/prend fin, fin au contrat, radiation,
    désinscription/exclure/sortir/quitter ~ programme, déréférencement,
    restreindre/interrompre ~ accès, désactiver ~ compte/identifiant, inactivité, inactif*,
    résolution ~ contrat, rupture, dénonc*, fin de l'abonnement, contenus/comptes supprimés,
    récidive, accès ~ interrompu, réinscrire`,
  'termination+': `
    supprimer ~ contenu*, contenu* ~ supprimé*, désactiv*, exclusion, sanction*, avertissement*,
    restriction*, faire appel`,
  'termination?': `
    supprim*, retirer, retrait, bloquer, violation*, préavis, compte, immédiat*, accès, plein droit,
    cess*`,
  'termination!': `résili* ~ abonnement*, abonnement* ~ résili*, suspen*/interrompu* ~ maintenance/opérations`,
  'age-minors': `
    ans révolus, âgé* de, moins de 13/15/16/18, autorité parentale, représentant* légal*,
    représentants légaux, tuteur*, vérifi* ~ âge, adolescent*, consentement ~ parents,
    13/15/16/18 ans, votre enfant, vos enfants,
    données/destiné*/adress*/autorisation ~ mineurs/enfants, client/utilisateur/personne* mineur*,
    mineurs de, personne* majeure*, majeurs, limite/restriction d'âge`,
  'age-minors+': `
    mineur*, parent*, jeunes, ados, enfant*, âge`,
  'age-minors?': `
    ans`,
  'age-minors!': `
    force/raison/violation majeure, majeure partie, modification* majeure*,
    moins/plus de ~ euros`,
  payments: `
    tarif*, rembours*, facture*, facturation, facturé*, paiement*, payable*, livraison*,
    rétractation, renouvellement, essai gratuit, période d'essai, carte bancaire/cadeau,
    cartes bancaires/cadeaux, TTC, virement, prélèvement, mensualité*, paypal, expédition*, cagnotte,
    point relais, débité*, débiter, livré*, bon de retour, programme de fidélité, remise* ~ %,
    code*/bon* de réduction, parrain*, chèque*, acompte*, arrhes, devis, conversion, abonné*,
    échéancier, financement, prêt, apport, colissimo, chronopost, barème, impayé*, gratuits,
    commande*, forfait*, reconduction, mes/vos/ses crédits, payant*, est ~ gratuit*,
    biens/bien/objets virtuels, monnaie*, taxe/taxes de/sur, acheter des crédits/pièces/jetons,
    prix du/des/est/sont, le/les/nos prix, abonnement*`,
  'payments+': `
    retour, retourner, retourné*, points, fidélité, frais, crédit*, débit*, réduction*, pièces,
    expédié*, solde, stock, payer, euros, colis, prix, acheté*, acheter, premium, virtuels`,
  'payments?': `
    montant*, gratuit*, mode, délai*, annul*, magasin*, achat*`,
  changes: `
    modifier ~ conditions/politique/charte, modification ~ conditions/politique/présentes,
    modifications ~ conditions/politique, mise à jour ~ politique, droit de modifier,
    nouvelles conditions/cgu, version/entrée/entreront/entrera en vigueur, avons mis à jour,
    apporter des modifications, peut/peuvent/pourra être modifié*, en cas de modification,
    toute/toutes modification*, supprimer ~ fonctionnalité*, mis à jour nos/notre/les,
    modifié nos/notre, mises à jour du produit, n'acceptez ~ modifications/nouvelles/changements,
    modifier ou ~ mettre, pouvons/peut/pourra/pouvoir modifier/réviser/actualiser,
    réserve le droit de modifier`,
  'changes+': `
    évoluer, changement*`,
  'changes?': `
    modifi*, mise/mises à jour`,
  liability: `
    responsables de, tenu* responsable*, tenu* pour responsable*, garantie*, garantit, garantissons,
    dommage*, préjudice*, force majeure, indemnis*, en l'état, vice* caché*, risques et périls,
    seul responsable, ne saurait être, ne pourra être, décline*, imputable, faute, perte ~ données,
    interruption*, bonne exécution, réparation, défectueux, hors de notre contrôle, avaries,
    manquant*, propres/vos risques, pouvons pas garantir, déclinons, répare, réparé, remplacement,
    responsabilit*, défaut/défauts/garantie de conformité, dédommag*, unique responsable,
    mise en conformité, ne garantissons pas, aucune/sans garantie, ne peut garantir`,
  'liability?': `
    responsab*, erreur*, engag*, obligation*, défaut*, défectu*, limit*, inexécution, disponibilité,
    causé*`,
  'liability+': `responsable de, perte*, garantir`,
  disputes: `
    différend*, médiation, médiateur*, arbitrage, tribunal, juridiction*, loi française,
    règlement/résolution ~ litiges, RLL, plateforme ~ règlement, action en justice, arbitral*,
    désaccord, insatisfaction, adresser ~ réclamation, régi* ~ droit/loi/lois, tribunaux de,
    droit ~ applicable/applique`,
  'disputes+': `
    compétence, amiable, arbitre, tribunaux, litige*`,
  'disputes?': `
    consommation, consommateur*, réclamation*, compétent*`,
  'legal-entity': `
    responsable/responsables du traitement, responsable/responsables de traitement,
    responsables conjoints, DPD, siège/capital social, R.C.S, SIREN, SIRET, au capital,
    représentant ~ union/suisse, directeur de publication, représentant légal, dont le siège,
    service client ~ joignable, du lundi au vendredi, service consommateurs/clients,
    pour toute question, pour/comment nous contacter, vous pouvez nous contacter, entité responsable,
    cocontractant, contactez-nous à/ici/par/via, nous joindre, questions concernant,
    limited pour les utilisateurs, utiliser les coordonnées, responsabilité conjointe`,
  'legal-entity+': `
    siège, SAS, SARL, nous contacter, DPO, délégué à la protection, vous pouvez contacter,
    contacter notre/le, toute demande, écrivez-nous, @, mail/courriel/email ~ @,
    mail/email ~ protected, # ~ rue/avenue/boulevard/place/quai, # paris/cedex`,
  'legal-entity?': `
    société, adresse, contact*, email, courrier, rue, paris, écrivant, tél, formulaire`,
  developer: `
    clés/clé d'API, application tierce, applications tierces/doivent, webhook*, iframe,
    boutique d'applications, store ~ application*, intégrateur*`,
  'developer+': `
    API, extensions, plugin*`,
  'developer?': `
    code source`,
  'liability!': `
    responsable/responsables de/du traitement, client/utilisateur/vendeur garantit`,
};
