import type { TermsType } from '../types.ts';

/** What documents say that state facts rather than bind anybody, in all languages together. */
export const FACTS: ReadonlyMap<TermsType, string> = new Map([
  [
    'Imprint',
    `
      publisher, published by, editor, editors, publication, hosting, hosted, registered office*, company number
      registration number, commercial register, trade register, companies register, share capital, capital of
      represented by, managing director*, chief executive, vat, contact, telephone, phone, tel, e-mail, email
      éditeur, édité, directeur de la publication, directrice de la publication, hébergeur, hébergé*
      hébergement, siège, siège social, capital, capital social, immatriculé*, rcs, siret, siren, tva, téléphone
      représenté*, handelsregister, registergericht, amtsgericht, geschäftsführer*, vertreten durch
      vertretungsberechtigt*, ust-id*, umsatzsteuer*, sitz, anschrift, telefon, verantwortlich
      inhaltlich verantwortlich, gmbh, titular, domicilio, registro mercantil, cif, nif, teléfono, correo, sede
      sede legale, partita iva, registro delle imprese, capitale sociale, telefono, kvk, btw, vestigd*
      gevestigd, krs, nip, regon, siedziba, morada, cnpj, sarl, sas, sa, inc, ltd
    `,
  ],
  [
    'Data Processor Agreement',
    `
      processor*, subprocessor*, sub-processor*, subcontractor*, entity, purpose*, location*, country
      processing, hosting, infrastructure, support, sous-traitant*, pays, finalité*, unterauftragsverarbeiter*
      auftragsverarbeiter*, zweck*, standort*, land, subencargado*, encargado*, finalidad*, país, verwerker*
      subverwerker*, doel*, locatie*, inc, llc, ltd, gmbh, usa, united states, ireland, germany, eu
    `,
  ],
  [
    'Brand Guidelines',
    `
      brand, brands, logo, logos, logotype*, trademark*, mark, marks, colour*, color*, palette, font, fonts
      typeface*, typography, spacing, clear space, icon, icons, badge*, marque*, couleur*, police, marke*
      farbe*, schrift*, marca*, colore*, merk*
    `,
  ],
  [
    'Accessibility Statement',
    `
      accessib*, wcag, rgaa, conformance, conformant, conforme*, conformité, screen reader*, assistive
      disabilit*, contrast, keyboard, handicap*, lecteur* d'écran, barriere*, behinderung*, bitv, accesibil*
      acessibil*, discapacidad, deficiência, disabilità, toegankelijk*, dostępn*, niepełnosprawn*
      アクセシビリティ, 障害
    `,
  ],
  [
    'Vulnerability Disclosure Policy',
    `
      vulnerabilit*, researcher*, report*, disclos*, bounty, exploit*, scope, safe harbor, safe harbour
      security, vulnérabilité*, signalement*, chercheur*, schwachstelle*, sicherheitslücke*
    `,
  ],
]);
