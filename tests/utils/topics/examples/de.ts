import type { Examples } from './types.ts';

export const de: Examples = {
  topics: {
    'ai-scraping': [
      'Das Auslesen der Seiten mit Crawlern oder anderen automatisierten Verfahren ist untersagt.',
      'Die Inhalte dürfen nicht zum Training künstlicher Intelligenz genutzt werden.',
    ],
    'ai-training': [
      'Wir nutzen deine Beiträge, um unsere KI-Modelle zu trainieren.',
      'Deine Daten werden nicht zum Training von KI verwendet.',
    ],
    'ai-features': [
      'KI-generierte Antworten können falsch sein.',
      'Über den Antrag wird durch eine automatisierte Entscheidung befunden.',
    ],
    'data-collection': [
      'Bei der Registrierung werden folgende Daten verarbeitet: Name und Kontaktdaten.',
      'Wir erheben Ihren Namen, Ihre Anschrift und Standortdaten.',
      'Rechtsgrundlage der Verarbeitung ist unser berechtigtes Interesse.',
    ],
    'data-sharing': [
      'Ihre Daten liegen in einem Rechenzentrum in den USA.',
      'Wir geben Ihre Daten an Dienstleister weiter.',
      'Die Übermittlung in ein Drittland erfolgt auf Grundlage von Standardvertragsklauseln.',
    ],
    'tracking-ads': ['Wir setzen Cookies für personalisierte Werbung ein.'],
    'retention-rights': [
      'Sicherungskopien werden nach 30 Tagen gelöscht.',
      'Ihre Angaben werden nach zwei Jahren automatisch gelöscht.',
      'Die Daten werden nach zwei Jahren gelöscht, die Speicherdauer endet dann.',
      'Sie haben ein Recht auf Auskunft und Berichtigung.',
    ],
    security: ['Halten Sie Ihr Passwort geheim.', 'Die Übertragung ist verschlüsselt.'],
    'content-licence': ['Sie räumen uns ein einfaches Nutzungsrecht an Ihren Inhalten ein.'],
    conduct: [
      'Du machst wahrheitsgemäße Angaben und hast nur ein Konto.',
      'Tiere zu quälen ist untersagt; wir dulden das nicht.',
      'Mobbing und das Vorgeben einer falschen Identität sind ein Missbrauch der Plattform.',
      'Beleidigungen, Hassrede und Spam sind verboten.',
    ],
    termination: ['Wir können Ihr Konto sperren oder den Vertrag kündigen.'],
    'age-minors': ['Minderjährige brauchen die Zustimmung ihrer Eltern.'],
    payments: [
      'Bei Zahlungsverzug fallen Kosten an.',
      'Käufe sind nicht erstattungsfähig.',
      'Der Preis wird monatlich per Lastschrift eingezogen und nicht erstattet.',
    ],
    changes: ['Wir behalten uns vor, diese Nutzungsbedingungen zu ändern.'],
    liability: ['Wir haften nicht für leichte Fahrlässigkeit.'],
    disputes: ['Gerichtsstand ist Berlin; es gilt deutsches Recht.'],
    'legal-entity': [
      'Betrieben von der Muster GmbH mit Sitz in Musterstadt, vertreten durch die Geschäftsführung.',
      'Verantwortliche Stelle ist die Beispiel GmbH mit Sitz in Berlin.',
    ],
    developer: ['Entwickler müssen den API-Schlüssel ihrer Anwendung geheim halten.'],
  },
  neither: [
    'Unsere Mitarbeiter besuchen jedes Jahr eine Schulung.',
    'Der Trainingsplan ist im Abonnement enthalten.',
    'Ihr Zugticket gilt am gewählten Tag.',
  ],
  otherwise: {
    'data-sharing': ['Das sind Bilder, die du teilst und mit uns teilst.'],
  },
};
