import type { Examples } from './types.ts';

export const fr: Examples = {
  topics: {
    'ai-scraping': [
      'La collecte automatisée de données est prohibée sans accord écrit.',
      'Les contenus ne peuvent servir à l’entraînement d’une intelligence artificielle.',
      'L’éditeur s’oppose à toute fouille de textes et de données.',
      'Il est interdit d’extraire des données du site au moyen de robots.',
      'Vous ne pouvez pas utiliser nos contenus pour entraîner une intelligence artificielle.',
      'La fouille de textes et de données est réservée.',
      'Le moissonnage de données est prohibé.',
      'Toute collecte automatisée d’informations sur les membres est interdite.',
      'L’aspiration du site, en tout ou partie, n’est pas autorisée.',
      'Vous vous engagez à ne pas collecter les adresses électroniques des autres utilisateurs.',
      'L’utilisation des résultats pour développer des modèles concurrents est interdite.',
    ],
    'ai-training': [
      'Nous utilisons vos échanges pour améliorer nos modèles d’intelligence artificielle.',
      'Vous pouvez refuser que vos publications servent à entraîner notre IA.',
      'Nous utilisons vos publications pour améliorer nos modèles d’IA.',
      'Vos conversations ne servent pas à l’entraînement de nos modèles.',
      'Vous pouvez vous opposer à l’utilisation de vos données pour l’IA.',
      'Vos photos peuvent servir à l’apprentissage automatique.',
      'Les échanges avec l’assistant sont utilisés pour entraîner nos algorithmes.',
      'Vous nous autorisez à utiliser vos contenus à des fins d’apprentissage machine.',
    ],
    'ai-features': [
      'Les réponses générées par l’IA peuvent être inexactes.',
      'Vous pouvez contester une décision automatisée.',
    ],
    'data-collection': [
      "L'écurie recueille des informations sur votre état de santé.",
      'Les données bancaires et l’historique de navigation sont traitées aux fins du contrat.',
      'Nous collectons votre adresse et les données de votre appareil.',
      'La base légale du traitement est notre intérêt légitime.',
    ],
    'data-sharing': [
      'Vos données peuvent être louées à des tiers.',
      'Nous partageons vos données avec nos prestataires.',
      'Vos données sont transférées hors de l’Union européenne.',
    ],
    'tracking-ads': [
      'Nous pouvons vous envoyer des offres par notifications push.',
      'Nous déposons des cookies pour vous proposer de la publicité ciblée.',
    ],
    'retention-rights': [
      'Nous pouvons rejeter votre demande si elle est abusive.',
      'Vos données sont conservées pendant trois ans.',
      'Vous disposez d’un droit d’accès et de rectification.',
    ],
    security: ['Choisissez un mot de passe solide et gardez-le secret.', 'Les échanges sont chiffrés.'],
    'content-licence': [
      'Vous nous accordez une licence gratuite sur vos contenus.',
      'Nous nous réservons tous les droits sur les dessins.',
    ],
    conduct: [
      'Vous vous engagez à donner des informations exactes et complètes.',
      'Vous ne devez pas laisser une tierce personne monter votre cheval ni utiliser votre compte.',
      'Les propos xénophobes, les insultes et les faux profils sont proscrits.',
      'Les propos haineux et le harcèlement sont interdits.',
    ],
    termination: [
      "Nous pouvons interrompre l'accès à l'écurie à tout moment.",
      'Nous pouvons suspendre ou fermer votre compte en cas de manquement.',
    ],
    'age-minors': [
      "Ces images sont soumises à une limite d'âge.",
      'Le service est réservé aux personnes âgées de plus de 16 ans.',
    ],
    payments: [
      'Les frais de port ne sont pas remboursés.',
      'Le prix de l’abonnement est prélevé chaque mois et n’est pas remboursé.',
      'La balade est gratuite pour les cavaliers.',
      'Comment recharger mes crédits ?',
    ],
    changes: ['Nous pouvons modifier les présentes conditions à tout moment.'],
    liability: [
      'Notre responsabilité ne peut être engagée en cas de dommage indirect.',
      'Nous ne garantissons pas que l’écurie sera ouverte.',
    ],
    disputes: ['Tout litige relève des tribunaux de Lyon ; le droit français s’applique.'],
    'legal-entity': [
      "Pour toute demande, écrivez-nous à l'adresse de l'écurie.",
      'Notre service client est joignable du lundi au vendredi.',
      'Le responsable du traitement est la société Exemple, dont le siège social est à Lyon.',
    ],
    developer: ['Les développeurs gardent secrète la clé d’API de leur application.'],
  },
  neither: [
    'Un retard peut entraîner la résolution du contrat.',
    'La formation du personnel a lieu chaque année.',
    "J'ai lu les conditions et je les accepte.",
    'Votre billet de train est valable un jour.',
    'Notre personnel suit une formation annuelle.',
    'Tout manquement peut entraîner la suspension du compte.',
    'Les moteurs de recherche peuvent indexer votre profil.',
    'Le billet de train n’est pas remboursable.',
    'Nous collectons automatiquement votre adresse IP.',
    'Les séances d’entraînement sont annulables.',
  ],
  otherwise: {
    'age-minors': ["L'écurie est fermée en cas de force majeure."],
    'data-sharing': ['Vous pouvez partager des photos avec nous.'],
    liability: ['Le responsable du traitement est le haras.'],
    'data-collection': ['Le délégué à la protection des données répond aux cavaliers.'],
  },
};
