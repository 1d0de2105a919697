import type { LegalSpeech } from './speech.ts';

/** French, Spanish, Portuguese, Italian. */
export const ROMANCE: Readonly<Record<string, LegalSpeech>> = {
  fr: {
    voice: `
      vous acceptez, vous reconnaissez, vous vous engagez, vous ne pouvez, vous ne devez, vous devez
      vous disposez, vous pouvez exercer, vous pouvez demander, vous pouvez vous opposer, vous êtes responsable
      vous garantissez, vous accordez, en utilisant, nous pouvons, nous nous réservons, nous collectons
      nous recueillons, nous traitons, nous utilisons, nous conservons, nous partageons, nous supprimons
      nous autorisons, nous interdisons, nous n'autorisons, nous ne, s'engage*, se réserve*, reconnaît, accepte
      ne peut, ne peuvent, ne pourra, ne pourront, ne saurait, ne sauraient, est tenu*, sont tenu*, doit, devra
      doivent, est interdit*, sont interdit*, il est interdit, ne sont pas autorisé*, n'est pas autorisé*
      ne publiez, ne partagez, présentes conditions, les présentes, présent contrat, présente politique
      présente charte, nos services, notre site, votre compte, vos données, cette politique, notre service
      notre plateforme, vos informations, vos droits, vous pouvez, vous concernant, nous vous, ci-après, ce site
      cette application, sont collectées, sont traitées, sont conservées, sont destinées, présent règlement
      présentes règles
    `,
    matter: `
      données personnelles, données à caractère personnel, informations personnelles, conditions générales
      conditions d'utilisation, politique de confidentialité, responsabilité, responsable du traitement
      responsable de traitement, loi applicable, droit applicable, droit français, propriété intellectuelle
      droits d'auteur, résili*, consentement, tiers, conformément, mentions légales, droit d'accès
      droit de rectification, droit d'opposition, règlement*, règles, utilisateur*, usager*, le client, abonné*
      cnil, rgpd, cookies, traceurs, infraction*, enfrei*, violation*, litige*, tribuna*, obligation*, contenu*
      finalité*, durée de conservation, garantie*, force majeure, rétractation, licence
    `,
    report: `
      a déclaré, ont déclaré, a annoncé, a indiqué, a expliqué, a affirmé, affirme, porte-parole, a-t-il
      a-t-elle, la semaine dernière, le mois dernier, l'an dernier, hier, journaliste*, dénonce*, communiqué
    `,
  },
  es: {
    voice: `
      usted acepta, usted reconoce, usted no, usted puede, usted debe, usted tiene derecho, aceptas, reconoces
      no puedes, no debes, debes, tienes derecho, al utilizar, al usar, podemos, nos reservamos, recopilamos
      recogemos, tratamos, utilizamos, usamos, compartimos, conservamos, no permitimos, se compromete*
      se reserva*, se obliga*, acepta, no podrá*, podrá*, deberá*, queda prohibid*, quedan prohibid*
      está prohibid*, están prohibid*, no está permitid*, no se permite*, será responsable, no será responsable
      no se hace responsable, presente* política, presente* condiciones, presentes términos, sus datos
      tus datos, tu cuenta, su cuenta, nuestros servicios, nuestro sitio, esta política, estas condiciones
      estos términos, este aviso, nuestra política, usted, en adelante, este sitio web, esta página web
      serán tratados, sus derechos, tus derechos, su información, tu información, le informamos, te informamos
      el usuario
    `,
    matter: `
      datos personales, información personal, términos, condiciones, política de, responsab*
      responsable del tratamiento, propiedad intelectual, derechos de autor, consentimiento, terceros
      tratamiento, de acuerdo con, de conformidad con, conforme a, legislación, ley aplicable, derechos
      usuario*, el cliente, rgpd, cookies, jurisdicción, tribunales, obligacion*, obligación, contrato
      incumplimiento, rescisión, resolución, indemniz*, garantía*, finalidad*, interés legítimo
      plazo de conservación, infracción, infracciones, licencia
    `,
    report: `
      dijo, declaró, anunció, afirmó, explicó, señaló, aseguró, portavoz*, ayer, la semana pasada, el mes pasado
      el año pasado, periodista*, comunicado, denuncia*
    `,
  },
  pt: {
    voice: `
      você concorda, você aceita, você reconhece, você não, você pode, você deve, você tem o direito, concorda
      aceita, ao utilizar, ao usar, ao acessar, podemos, poderemos, reservamo-nos, nos reservamos, coletamos
      recolhemos, tratamos, utilizamos, usamos, compartilhamos, partilhamos, conservamos, armazenamos
      não permitimos, compromete-se, se compromete*, reserva-se, obriga-se, não poderá*, poderá*, deverá*, deve
      é proibid*, são proibid*, fica proibid*, não é permitid*, não são permitid*, não se responsabiliza
      será responsável, presente política, presentes termos, esta política, estes termos, seus dados, sua conta
      nossos serviços, nosso site, estas condições, nossa política, nossa plataforma, seus direitos
      suas informações, doravante, adiante, este site, este aplicativo, serão tratados, são tratados
      são recolhidos, são coletados
    `,
    matter: `
      dados pessoais, informações pessoais, termos, condições, política de, responsab*, propriedade intelectual
      direitos autorais, direitos de autor, consentimento, terceiros, tratamento, de acordo com, nos termos
      em conformidade com, legislação, lei aplicável, direitos, usuário*, utilizador*, o cliente, lgpd, rgpd
      cookies, foro, jurisdição, tribuna*, obrigaç*, contrato, rescisão, indeniz*, indemniz*, garantia*
      finalidade*, interesse legítimo, violação, violações, licença, controlador, encarregado
    `,
    report: `
      disse, declarou, anunciou, afirmou, explicou, porta-voz, ontem, na semana passada, no mês passado
      no ano passado, jornalista*, comunicado
    `,
  },
  it: {
    voice: `
      l'utente accetta, l'utente si impegna, l'utente può, l'utente non, l'utente è, accetti, accetta, riconosci
      riconosce, non puoi, non devi, devi, hai il diritto, ha il diritto, utilizzando, possiamo, ci riserviamo
      raccogliamo, trattiamo, utilizziamo, condividiamo, conserviamo, non consentiamo, si impegna*, si riserva*
      si obbliga*, è tenut*, sono tenut*, non potrà*, potrà*, dovrà*, è vietat*, sono vietat*, non è consentit*
      non sono consentit*, non è responsabile, sarà responsabile, presente informativa, presente contratto
      presenti condizioni, presenti termini, i tuoi dati, tuo account, suoi dati, nostri servizi, nostro sito
      questa informativa, questi termini, queste condizioni, la nostra, i nostri, tuoi diritti, puoi, di seguito
      questa applicazione, questo sito, il titolare, i suoi dati, suoi diritti, sono trattati, sono raccolti
      sono conservati
    `,
    matter: `
      dati personali, informazioni personali, termini e condizioni, termini di, condizioni, informativa
      l'utente, gli utenti, utenti, il cliente, trattamento, titolare*, responsabil*, proprietà intellettuale
      diritto d'autore, consenso, terzi, terze parti, ai sensi, in conformità, diritti, diritto di
      legge applicabile, foro competente, gdpr, cookie, obbligh*, contratto, recesso, risoluzione, risarcimento
      garanzi*, finalità, interesse legittimo, legittimo interesse, base giuridica, violazion*, licenza
      conservazione
    `,
    report: `
      ha detto, ha dichiarato, ha annunciato, ha spiegato, ha affermato, portavoce, ieri, la settimana scorsa
      il mese scorso, l'anno scorso, giornalist*, comunicato
    `,
  },
};
