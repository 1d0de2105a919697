import type { Language } from '../language.ts';
import type { TopicId } from '../types.ts';

/** What a clause does. What a person is told of it is in the locales: "act_sellsData_is", "act_sellsData_was". */
export interface Act {
  readonly topic: TopicId;
  /** Whether the promise not to do it is told too ("act_sellsData_deniedIs"); else a sentence that denies it is not told. */
  readonly mayBeDenied?: boolean;
  /** How each language says it, written as the phrases of the lexicon are. */
  readonly phrases: Readonly<Record<Language, string>>;
}

/** Acts that a few words say beyond doubt, those that weigh most first. */
export const ACTS = {
  sellsData: {
    topic: 'data-sharing',
    mayBeDenied: true,
    phrases: {
      en: 'sell your ~ data/information, sell ~ personal data/information, we may sell ~ data/information',
      fr: 'vendre vos ~ données/informations, vendons ~ données/informations, vendons pas ~ données/informations',
      de: 'verkaufen ~ daten, daten ~ verkaufen',
      es: 'vender ~ datos/información, vendemos ~ datos/información',
      it: 'vendere ~ dati/informazioni, vendiamo ~ dati/informazioni',
      pt: 'vender ~ dados/informações, vendemos ~ dados/informações',
      nl: 'verkopen ~ gegevens, gegevens ~ verkopen',
      zh: '出售您的 ~ 信息, 出售您的 ~ 数据',
    },
  },
  sharesData: {
    topic: 'data-sharing',
    mayBeDenied: true,
    phrases: {
      en: 'share your ~ data/information with, disclose your ~ data/information to',
      fr: 'partager vos ~ données/informations avec, partageons vos ~ données/informations, partageons pas vos ~ données/informations',
      de: 'geben ~ daten ~ weiter, teilen ~ daten ~ mit',
      es: 'compartir tus/sus ~ datos/información, compartimos tus/sus ~ datos/información',
      it: 'condividere i tuoi dati, condividiamo i tuoi dati, condividiamo i suoi dati',
      pt: 'compartilhar seus/suas ~ dados/informações, compartilhamos seus/suas ~ dados/informações',
      nl: 'delen ~ gegevens met, gegevens delen met',
      zh: '共享您的 ~ 信息, 共享您的 ~ 数据',
    },
  },
  waivesClass: {
    topic: 'disputes',
    phrases: {
      en: 'waive* ~ class action*, class action waiver, not ~ class action*, only on an individual basis',
      fr: 'renonc* ~ action collective, renonc* ~ recours collectif',
      de: 'verzicht* ~ sammelklage*',
      es: 'renunci* ~ demanda colectiva, renunci* ~ acción colectiva',
      it: 'rinunci* ~ azione collettiva, rinunci* ~ class action',
      pt: 'renunci* ~ ação coletiva, renunci* ~ ações coletivas',
      nl: 'afstand ~ collectieve vordering*, afstand ~ class action',
      zh: '放弃 ~ 集体诉讼',
    },
  },
  arbitrates: {
    topic: 'disputes',
    phrases: {
      en: 'binding arbitration, final and binding ~ arbitration, resolved/settled/decided by ~ arbitration',
      fr: "soumis* à ~ arbitrage, tranché* par ~ arbitrage, résolu* par ~ arbitrage, voie d'arbitrage",
      de: 'schiedsverfahren ~ entschieden, durch ~ schiedsgericht*, im wege ~ schiedsverfahren*',
      es: 'arbitraje vinculante, resolverán mediante ~ arbitraje, someter* a arbitraje',
      it: 'arbitrato vincolante, risolt* mediante arbitrato, devolut* ad arbitrato',
      pt: 'arbitragem vinculativa, arbitragem vinculante, resolvid* por ~ arbitragem',
      nl: 'bindende arbitrage, beslecht door ~ arbitrage',
      zh: '提交 ~ 仲裁',
    },
  },
  changesAlone: {
    topic: 'changes',
    phrases: {
      en: 'change/modify/amend/update/revise these ~ at any time, change/modify/amend/update/revise this ~ at any time, change/modify/amend/update/revise the ~ at any time, right to change/modify/amend/update/revise these',
      fr: 'modifier les présentes ~ tout moment, modifier les ~ conditions ~ tout moment, modifier les ~ conditions ~ sans préavis',
      de: 'bedingungen ~ jederzeit ~ ändern, jederzeit ~ bedingungen ~ ändern',
      es: 'modificar ~ términos ~ en cualquier momento, modificar ~ condiciones ~ en cualquier momento',
      it: 'modificare ~ termini ~ in qualsiasi momento, modificare ~ condizioni ~ in qualsiasi momento',
      pt: 'alterar ~ termos ~ a qualquer momento, modificar ~ termos ~ a qualquer momento',
      nl: 'voorwaarden ~ moment ~ wijzigen, voorwaarden ~ tijde ~ wijzigen',
      zh: '随时 ~ 修改本协议, 有权 ~ 修改本协议',
    },
  },
  endsAccount: {
    topic: 'termination',
    phrases: {
      en: 'we ~ suspend/terminate/close/disable/deactivate/delete ~ your account/access, right to ~ suspend/terminate/close/disable ~ your account/access',
      fr: 'pouvons ~ suspendre/fermer/résilier/supprimer ~ votre compte, réserv* ~ suspendre/fermer/résilier/supprimer ~ votre compte',
      de: 'können ~ konto ~ sperren/kündigen/löschen/schließen',
      es: 'podemos ~ suspender/cancelar/cerrar/eliminar ~ tu/su cuenta',
      it: 'possiamo ~ sospendere/chiudere/cancellare/eliminare ~ account',
      pt: 'podemos ~ suspender/encerrar/cancelar/excluir ~ sua conta',
      nl: 'kunnen ~ account ~ blokkeren/sluiten/opschorten/verwijderen',
      zh: '我们有权 ~ 终止, 我们有权 ~ 封禁',
    },
  },
  renewsAlone: {
    topic: 'payments',
    phrases: {
      en: 'automatically renew*, auto-renew*, renew* automatically',
      fr: 'tacite reconduction, renouvel* automatiquement, reconduit* automatiquement',
      de: 'verlängert sich automatisch, verlängert sich ~ automatisch, automatisch verlänger*',
      es: 'renov* automáticamente, renuev* automáticamente, renovación automática',
      it: 'rinnov* automaticamente, rinnovo automatico',
      pt: 'renov* automaticamente, renovação automática',
      nl: 'automatisch verlengd, automatische verlenging',
      zh: '自动续费',
    },
  },
  refundsNothing: {
    topic: 'payments',
    phrases: {
      en: 'non-refundable, nonrefundable, not refundable, no refunds, not ~ refund*',
      fr: "non remboursable*, ne ~ pas remboursé*, n'est pas remboursable, ne ~ pas remboursable*",
      de: 'nicht erstattungsfähig, nicht erstattet, keine rückerstattung',
      es: 'no reembolsable*, no es reembolsable, no son reembolsables',
      it: 'non rimborsabil*, non è rimborsabile, non sono rimborsabili',
      pt: 'não reembolsáve*, não é reembolsável, não são reembolsáveis',
      nl: 'niet terugbetaald, niet restitueerbaar, geen restitutie',
      zh: '不予退款, 不退款',
    },
  },
  licensesYours: {
    topic: 'content-licence',
    phrases: {
      en: 'you grant us ~ license/licence, you ~ grant ~ license/licence to ~ your content, you give us ~ license/licence',
      fr: 'vous nous ~ licence, vous ~ accordez ~ licence, vous ~ concédez ~ licence',
      de: 'räumen uns ~ nutzungsrecht*, räumst uns ~ nutzungsrecht*, räumen sie uns ~ recht*, gewähren uns ~ lizenz',
      es: 'nos concedes ~ licencia, nos concede ~ licencia, nos otorga* ~ licencia',
      it: 'ci concedi ~ licenza, ci concede ~ licenza',
      pt: 'nos concede ~ licença, concede-nos ~ licença',
      nl: 'verleent ons ~ licentie, verleen je ons ~ licentie',
      zh: '您授予我们 ~ 许可',
    },
  },
} as const satisfies Readonly<Record<string, Act>>;

export type ActId = keyof typeof ACTS;

export const ACT_IDS = Object.keys(ACTS) as readonly ActId[];
