import type { Examples } from './types.ts';

export const nl: Examples = {
  topics: {
    'ai-scraping': [
      'Het is verboden om gegevens van de site te verzamelen met robots of door scraping.',
      'De inhoud mag niet worden gebruikt voor het trainen van kunstmatige intelligentie.',
      'Het is verboden gegevens te verzamelen met bots.',
      'Je mag onze inhoud niet gebruiken om AI te trainen.',
      'Scrapen is niet toegestaan.',
      'Het is niet toegestaan om gegevens automatisch te downloaden.',
      'Tekst- en datamining is voorbehouden.',
    ],
    'ai-training': [
      'We gebruiken je berichten om onze AI-modellen te trainen.',
      'Je gegevens worden niet gebruikt om AI te trainen.',
      'Wij gebruiken je berichten om onze AI te verbeteren.',
      'Je gegevens worden niet gebruikt om modellen te trainen.',
      'Je kunt bezwaar maken tegen het gebruik van je gegevens voor AI.',
    ],
    'ai-features': [
      'Antwoorden die door AI worden gegenereerd, kunnen onjuist zijn: controleer elke AI-tekst.',
    ],
    'data-collection': [
      'Wij verzamelen je naam, adres en gegevens over je gebruik.',
      'We verzamelen je naam, je locatiegegevens en gebruiksgegevens.',
    ],
    'data-sharing': [
      'Wij delen je gegevens met partners buiten de Europese Unie.',
      'We delen je gegevens met derden en dienstverleners.',
    ],
    'tracking-ads': ['We gebruiken cookies voor gepersonaliseerde advertenties.'],
    'retention-rights': [
      'Wij bewaren je gegevens zeven jaar en verwijderen ze daarna.',
      'We bewaren je gegevens twee jaar; je hebt recht op inzage.',
    ],
    security: ['Houd je wachtwoord geheim; de gegevens zijn versleuteld.'],
    'content-licence': ['Je verleent ons een kosteloze licentie op je inhoud.'],
    conduct: ['Pesten, haat en spam zijn verboden.'],
    termination: [
      'Wij mogen je account op elk moment sluiten.',
      'Wij kunnen je account blokkeren of de overeenkomst beëindigen.',
    ],
    'age-minors': ['Minderjarigen hebben toestemming van hun ouders nodig.'],
    payments: [
      'Het abonnement wordt elke maand verlengd en afgeschreven.',
      'De prijs van het abonnement wordt niet terugbetaald.',
    ],
    changes: [
      'Wij kunnen deze voorwaarden wijzigen en laten je dat dertig dagen van tevoren weten.',
      'We kunnen deze voorwaarden op elk moment wijzigen.',
    ],
    liability: [
      'Wij zijn niet aansprakelijk voor indirecte schade.',
      'Wij zijn niet aansprakelijk voor indirecte schade.',
    ],
    disputes: [
      'Op deze overeenkomst is Nederlands recht van toepassing.',
      'Geschillen worden voorgelegd aan de rechtbank te Utrecht.',
    ],
    'legal-entity': ['De verwerkingsverantwoordelijke is Voorbeeld B.V., gevestigd te Utrecht.'],
    developer: ['Ontwikkelaars moeten hun API-sleutel geheim houden.'],
  },
  neither: [
    'De opleiding van onze medewerkers vindt elk jaar plaats.',
    'Je treinkaartje is één dag geldig.',
    'Onze medewerkers krijgen training.',
    'Wij verzamelen automatisch je IP-adres.',
  ],
};
