import type { Examples } from './types.ts';

export const de: Examples = {
  topics: {
    'ai-scraping': [
      'Das automatisierte Auslesen unserer Seiten durch Programme ist ohne unsere Erlaubnis verboten.',
      'Das Auslesen der Seiten mit Crawlern oder anderen automatisierten Verfahren ist untersagt.',
      'Die Inhalte dürfen nicht zum Training künstlicher Intelligenz genutzt werden.',
    ],
    'ai-training': [
      'Ihre Beiträge verwenden wir, um unsere Sprachmodelle zu trainieren; Sie können dem widersprechen.',
      'Wir nutzen deine Beiträge, um unsere KI-Modelle zu trainieren.',
      'Deine Daten werden nicht zum Training von KI verwendet.',
    ],
    'ai-features': [
      'Eine Entscheidung, die allein auf einer automatisierten Verarbeitung beruht, treffen wir nicht.',
      'Von der KI erzeugte Texte können Fehler enthalten; prüfen Sie sie, bevor Sie sie verwenden.',
      'KI-generierte Antworten können falsch sein.',
      'Über den Antrag wird durch eine automatisierte Entscheidung befunden.',
    ],
    'data-collection': [
      'Wir nutzen Ihre Angaben, um Ihre Anfrage zu beantworten.',
      'Dies geschieht auf Grundlage von Art. 6 Abs. 1 Buchst. f DSGVO.',
      'Beim Aufruf unserer Seite werden Datum, Uhrzeit und die aufgerufene Seite festgehalten.',
      'Bei der Registrierung werden folgende Daten verarbeitet: Name und Kontaktdaten.',
      'Wir erheben Ihren Namen, Ihre Anschrift und Standortdaten.',
      'Rechtsgrundlage der Verarbeitung ist unser berechtigtes Interesse.',
    ],
    'data-sharing': [
      'Auf richterliche Anordnung geben wir Auskunft an Ermittler.',
      'Eine Übertragung in Länder außerhalb der Europäischen Union findet nicht statt.',
      'Ihre Angaben reichen wir an Zahlungsanbieter und Versandpartner weiter.',
      'Ihre Daten liegen in einem Rechenzentrum in den USA.',
      'Wir geben Ihre Daten an Dienstleister weiter.',
      'Die Übermittlung in ein Drittland erfolgt auf Grundlage von Standardvertragsklauseln.',
    ],
    'tracking-ads': [
      'Dem Erhalt unseres Rundbriefs können Sie jederzeit widersprechen.',
      'Mit Ihrer Zustimmung setzen wir Tracker ein, um Ihnen passende Anzeigen zu zeigen.',
      'Wir setzen Cookies für personalisierte Werbung ein.',
    ],
    'retention-rights': [
      'Ihnen steht ein Beschwerderecht bei der zuständigen Aufsicht zu.',
      'Nach Ablauf von zehn Jahren werden die Unterlagen vernichtet.',
      'Sie können verlangen, dass wir unrichtige Angaben berichtigen.',
      'Sicherungskopien werden nach 30 Tagen gelöscht.',
      'Ihre Angaben werden nach zwei Jahren automatisch gelöscht.',
      'Die Daten werden nach zwei Jahren gelöscht, die Speicherdauer endet dann.',
      'Sie haben ein Recht auf Auskunft und Berichtigung.',
    ],
    security: [
      'Wir schützen Ihre Angaben durch geeignete Maßnahmen gegen Verlust und unbefugten Zugriff.',
      'Alle Verbindungen sind durchgehend verschlüsselt.',
      'Halten Sie Ihr Passwort geheim.',
      'Die Übertragung ist verschlüsselt.',
    ],
    'content-licence': [
      'Die Software bleibt unser Eigentum; Sie dürfen sie nur auf einem Gerät nutzen.',
      'Mit dem Hochladen räumen Sie uns ein räumlich unbeschränktes, unentgeltliches Recht ein, Ihre Beiträge zu verbreiten.',
      'Sie räumen uns ein einfaches Nutzungsrecht an Ihren Inhalten ein.',
    ],
    conduct: [
      'Verstoßen Beiträge gegen diese Regeln, können sie von uns beanstandet werden.',
      'Das massenhafte Versenden von Nachrichten an andere Mitglieder ist nicht gestattet.',
      'Es ist untersagt, sich als eine andere Person auszugeben.',
      'Sie dürfen keine Inhalte einstellen, die Gewalt verherrlichen oder zum Hass aufstacheln.',
      'Du machst wahrheitsgemäße Angaben und hast nur ein Konto.',
      'Tiere zu quälen ist untersagt; wir dulden das nicht.',
      'Mobbing und das Vorgeben einer falschen Identität sind ein Missbrauch der Plattform.',
      'Beleidigungen, Hassrede und Spam sind verboten.',
    ],
    termination: [
      'Die Nutzerin kann ihr Profil in den Einstellungen jederzeit schließen; das Vertragsverhältnis endet damit.',
      'Wir können Ihren Zugang jederzeit und ohne Angabe von Gründen beenden.',
      'Wir können Ihr Konto sperren oder den Vertrag kündigen.',
    ],
    'age-minors': [
      'Die Anmeldung ist nur volljährigen Personen erlaubt; Jugendliche benötigen die Zustimmung ihrer Eltern.',
      'Minderjährige brauchen die Zustimmung ihrer Eltern.',
    ],
    payments: [
      'Kommt der Kunde in Verzug, berechnen wir Zinsen in Höhe von fünf Prozentpunkten.',
      'Sie können Ihre Vertragserklärung innerhalb von vierzehn Tagen ohne Begründung widerrufen.',
      'Alle Preise verstehen sich inklusive der gesetzlichen Umsatzsteuer.',
      'Das Abo verlängert sich um jeweils einen Monat, wenn es nicht rechtzeitig gekündigt wird.',
      'Bei Zahlungsverzug fallen Kosten an.',
      'Käufe sind nicht erstattungsfähig.',
      'Der Preis wird monatlich per Lastschrift eingezogen und nicht erstattet.',
    ],
    changes: [
      'Wir dürfen den Funktionsumfang des Dienstes erweitern, einschränken oder ganz einstellen.',
      'Wir behalten uns vor, diese AGB mit einer Frist von sechs Wochen anzupassen; widerspricht der Nutzer nicht, gilt die Zustimmung als erteilt.',
      'Wir behalten uns vor, diese Nutzungsbedingungen zu ändern.',
    ],
    liability: [
      'Eine Erreichbarkeit von 99 % im Jahresmittel wird angestrebt, aber nicht zugesichert.',
      'Der Kunde stellt uns von allen Ansprüchen Dritter frei.',
      'Für leicht fahrlässig verursachte Sachschäden ist unsere Haftung auf den vorhersehbaren Schaden begrenzt.',
      'Wir haften nicht für leichte Fahrlässigkeit.',
    ],
    disputes: [
      'Zur Teilnahme an einem Verfahren vor einer Verbraucherschlichtungsstelle sind wir weder bereit noch verpflichtet.',
      'Es gilt österreichisches Recht unter Ausschluss der Verweisungsnormen.',
      'Ausschließlicher Gerichtsstand für alle Streitigkeiten ist München.',
      'Gerichtsstand ist Berlin; es gilt deutsches Recht.',
    ],
    'legal-entity': [
      'Vertreten durch den Vorstand; Sitz der Gesellschaft ist Köln.',
      'Unseren Datenschutzbeauftragten erreichen Sie unter der oben genannten Anschrift.',
      'Verantwortlich für die Datenverarbeitung ist die Beispiel GmbH, Musterweg 1, 20099 Hamburg.',
      'Betrieben von der Muster GmbH mit Sitz in Musterstadt, vertreten durch die Geschäftsführung.',
      'Verantwortliche Stelle ist die Beispiel GmbH mit Sitz in Berlin.',
    ],
    developer: [
      'Je Zugangsschlüssel sind höchstens 1000 Abfragen der Schnittstelle am Tag zulässig.',
      'Entwickler müssen den API-Schlüssel ihrer Anwendung geheim halten.',
    ],
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
