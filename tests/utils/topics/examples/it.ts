import type { Examples } from './types.ts';

export const it: Examples = {
  topics: {
    'ai-scraping': [
      'È vietato estrarre dati dal sito con robot o altri mezzi automatici.',
      'I contenuti non possono essere utilizzati per addestrare sistemi di intelligenza artificiale.',
      'È vietato estrarre dati con robot o altri mezzi automatici.',
      'Non è consentito usare i nostri contenuti per addestrare sistemi di intelligenza artificiale.',
      'Lo scraping è vietato.',
      'L’estrazione di testo e di dati è riservata.',
    ],
    'ai-training': [
      'Utilizziamo i tuoi contenuti per addestrare i nostri modelli di IA.',
      'I tuoi dati non vengono utilizzati per addestrare modelli di IA.',
      'Utilizziamo i tuoi messaggi per migliorare la nostra IA.',
      'I tuoi dati non saranno usati per addestrare modelli.',
      'Puoi opporti all’uso dei tuoi dati per l’intelligenza artificiale.',
    ],
    'ai-features': ['Le risposte generate dall’intelligenza artificiale possono essere errate.'],
    'data-collection': [
      'Raccogliamo nome, indirizzo e informazioni sul dispositivo.',
      'Raccogliamo il tuo nome, la posizione e i dati di navigazione.',
    ],
    'data-sharing': [
      'Comunichiamo i dati a fornitori che trattano i dati per nostro conto.',
      'Condividiamo i dati con terzi e fornitori di servizi.',
    ],
    'tracking-ads': ['Usiamo cookie per la pubblicità personalizzata.'],
    'retention-rights': [
      'Conserviamo i dati per dieci anni, poi li cancelliamo.',
      'Conserviamo i dati per due anni; hai diritto di accesso e di rettifica.',
    ],
    security: ['Conserva la tua password; i dati sono protetti con crittografia.'],
    'content-licence': ['Ci concedi una licenza gratuita e non esclusiva sui tuoi contenuti.'],
    conduct: ['Sono vietati le molestie, l’odio e lo spam.'],
    termination: [
      "Possiamo chiudere l'account dell'utente senza preavviso.",
      'Possiamo sospendere il servizio o chiudere il tuo account.',
    ],
    'age-minors': ['Devi essere maggiorenne o avere il consenso di un genitore.'],
    payments: [
      'Il canone si rinnova ogni mese e viene addebitato sulla carta.',
      'Il prezzo dell’abbonamento non è rimborsabile.',
    ],
    changes: [
      'Ci riserviamo di cambiare i presenti termini con un preavviso di trenta giorni.',
      'Possiamo modificare questi termini in qualsiasi momento.',
    ],
    liability: [
      'Non rispondiamo dei danni indiretti.',
      'Non rispondiamo dei danni indiretti e decliniamo ogni responsabilità.',
    ],
    disputes: [
      'Foro competente è quello di Milano.',
      'Per ogni controversia è competente il foro di Milano.',
    ],
    'legal-entity': ['Il titolare del trattamento è Esempio S.r.l., con sede legale a Milano.'],
    developer: ['Gli sviluppatori devono proteggere la chiave API.'],
  },
  neither: [
    'La formazione del personale si svolge ogni anno.',
    'Il piano di allenamento è incluso.',
    'Il personale riceve una formazione.',
    'Raccogliamo automaticamente il tuo indirizzo IP.',
  ],
};
