/** Invented pages for detection, in the languages the lexicon knows: terms, and what is easily mistaken for them. */

export interface ExamplePage {
  readonly language: string;
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const page = (
  language: string,
  path: string,
  heading: string,
  ...paragraphs: readonly string[]
): ExamplePage => ({
  language,
  url: `https://www.example.org/${path}`,
  title: `${heading} | Pigeon Post`,
  heading,
  paragraphs,
});

/** Addresses say nothing, so that name and speech must carry. */
export const TERMS: readonly (ExamplePage & { readonly termsType: string })[] = [
  {
    termsType: 'Terms of Service',
    ...page(
      'en',
      'p/1',
      'Terms of Service',
      'By using Pigeon Post you agree to these terms. If you do not agree, you may not use our service.',
      'You are responsible for your account and for all content that you send with our pigeons.',
      'You must not use the service to violate applicable laws or the rights of third parties.',
      'We may terminate your account at our sole discretion if you violate these terms.',
      'We are not liable for indirect damages. Some jurisdictions do not allow this limitation of liability.',
      'These terms are subject to the governing law of our seat, and any dispute shall be settled there.',
    ),
  },
  {
    termsType: 'Privacy Policy',
    ...page(
      'fr',
      'p/2',
      'Politique de confidentialité',
      'La présente politique de confidentialité explique comment nous traitons vos données personnelles.',
      'Nous collectons votre adresse et les messages que vous confiez à nos pigeons.',
      'Nous conservons ces données pendant la durée du contrat, conformément au RGPD.',
      'Vous disposez d’un droit d’accès et d’un droit de rectification auprès du responsable de traitement.',
      'Nous ne partageons pas vos données avec des tiers sans votre consentement.',
      'En cas de litige, vous pouvez saisir la CNIL ou le tribunal compétent.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'de',
      'p/3',
      'Allgemeine Geschäftsbedingungen',
      'Diese Bedingungen regeln den Vertrag zwischen dem Kunden und dem Anbieter der Brieftaubenpost.',
      'Der Kunde ist verpflichtet, seine Zugangsdaten vor dem Zugriff Dritter zu schützen.',
      'Die Nutzung der Tauben zu gewerblichen Zwecken ist nicht gestattet.',
      'Der Anbieter haftet nicht für leichte Fahrlässigkeit; die Haftung für Vorsatz bleibt unberührt.',
      'Beide Seiten können den Vertrag mit einer Frist von einem Monat kündigen.',
      'Es gilt deutsches Recht. Gerichtsstand ist der Sitz des Anbieters.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'es',
      'p/4',
      'Términos y condiciones',
      'Al utilizar nuestros servicios, usted acepta los presentes términos y condiciones.',
      'El usuario se compromete a no enviar contenido que infrinja los derechos de terceros.',
      'Queda prohibido revender las palomas sin nuestro consentimiento por escrito.',
      'Nos reservamos el derecho de suspender su cuenta en caso de incumplimiento.',
      'La empresa no será responsable de los daños indirectos que sufra el usuario.',
      'La ley aplicable es la española y serán competentes los tribunales de Madrid.',
    ),
  },
  {
    termsType: 'Privacy Policy',
    ...page(
      'it',
      'p/5',
      'Informativa sulla privacy',
      'La presente informativa descrive il trattamento dei dati personali degli utenti.',
      'Il titolare del trattamento raccoglie l’indirizzo e i messaggi affidati ai piccioni.',
      'Utilizziamo questi dati con il consenso dell’interessato o per un legittimo interesse.',
      'L’utente ha il diritto di accedere ai propri dati e di chiederne la cancellazione.',
      'I dati non sono comunicati a terze parti, salvo gli obblighi di legge ai sensi del GDPR.',
      'La conservazione dura quanto il contratto, e non oltre le finalità indicate.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'pt',
      'p/6',
      'Termos de uso',
      'Ao utilizar o serviço, você concorda com estes termos de uso e com a política de privacidade.',
      'O usuário compromete-se a não violar os direitos de terceiros nem a legislação.',
      'É proibido usar os pombos para fins comerciais sem o nosso consentimento.',
      'Reservamo-nos o direito de encerrar a sua conta em caso de violação destes termos.',
      'A empresa não se responsabiliza por danos indiretos sofridos pelo usuário.',
      'Fica eleito o foro da comarca da nossa sede, nos termos da lei aplicável.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'nl',
      'p/7',
      'Algemene voorwaarden',
      'Deze voorwaarden zijn van toepassing op elke overeenkomst tussen de klant en Duivenpost.',
      'U bent verantwoordelijk voor uw account en voor alles wat u met onze duiven verstuurt.',
      'Het is verboden inbreuk te maken op de rechten van derden.',
      'Wij behouden ons het recht voor om de overeenkomst te beëindigen bij een schending.',
      'Duivenpost is niet aansprakelijk voor indirecte schade van de gebruiker.',
      'Geschillen worden voorgelegd aan de rechter van onze vestigingsplaats.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'pl',
      'p/8',
      'Regulamin serwisu',
      'Regulamin określa warunki, na jakich usługodawca świadczy usługi poczty gołębiej.',
      'Użytkownik zobowiązuje się do przestrzegania przepisów prawa i praw osób trzecich.',
      'Zabrania się korzystania z gołębi w celach sprzecznych z regulaminem.',
      'Usługodawca nie ponosi odpowiedzialności za szkody wynikłe z winy użytkownika.',
      'Użytkownik może złożyć reklamację lub odstąpić od umowy w ciągu czternastu dni.',
      'Administrator przetwarza dane osobowe zgodnie z RODO.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'ja',
      'p/9',
      '利用規約',
      '本規約は、当社が提供する伝書鳩サービスの利用条件を定めるものです。',
      '利用者は、本規約に同意したうえで本サービスを利用するものとします。',
      '利用者は、法令または公序良俗に違反する行為をしてはなりません。',
      '当社は、利用者に生じた損害について一切の責任を負いません。',
      '当社は、必要と判断した場合、会員の登録を取り消すことができるものとします。',
      '本規約の準拠法は日本法とし、当社の所在地を管轄する裁判所を専属的合意管轄とします。',
    ),
  },
  {
    termsType: 'Privacy Policy',
    ...page(
      'zh',
      'p/10',
      '隐私政策',
      '本政策说明我们如何收集、使用和保护您的个人信息。请您在使用服务前仔细阅读。',
      '我们会收集您交给信鸽的地址和内容，用于提供服务。',
      '未经您的同意，我们不会向第三方披露您的个人信息。',
      '您有权查询、更正或删除您的个人信息，也可以注销账号。',
      '您不得利用本服务从事违反法律的活动，否则我们有权终止服务。',
      '因本政策产生的争议，由我们所在地的法院管辖。',
    ),
  },
  {
    termsType: 'Privacy Policy',
    ...page(
      'sv',
      'p/11',
      'Integritetspolicy',
      'Den här integritetspolicyn beskriver hur vi behandlar dina personuppgifter när du använder våra tjänster.',
      'Vi samlar in din adress och de meddelanden som du lämnar till våra duvor.',
      'Vi delar inte uppgifter med tredje part utan ditt samtycke.',
      'Du har rätt att få dina uppgifter rättade eller raderade av den personuppgiftsansvarige.',
      'Behandlingen sker i enlighet med gdpr och med stöd av vårt avtal med dig.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'ru',
      'p/12',
      'Пользовательское соглашение',
      'Настоящее соглашение регулирует отношения между пользователем и голубиной почтой.',
      'Используя сервис, вы соглашаетесь с условиями настоящего соглашения.',
      'Пользователь обязуется не нарушать законодательство и права третьих лиц.',
      'Мы вправе прекратить оказание услуг в случае нарушения обязательств.',
      'Сервис не несет ответственности за косвенные убытки пользователя.',
      'Споры разрешаются в суде в соответствии с законодательством.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'ko',
      'p/13',
      '이용약관',
      '이 약관은 회사가 제공하는 비둘기 우편 서비스의 이용 조건을 정합니다.',
      '회원은 이 약관에 동의하고 서비스를 이용해야 합니다.',
      '이용자는 법령을 위반하거나 제3자의 권리를 침해해서는 안 됩니다.',
      '회사는 이용자의 손해에 대하여 책임을 지지 않습니다.',
      '회사는 필요한 경우 계약을 해지할 수 있습니다.',
      '분쟁은 회사 소재지를 관할하는 법원에서 해결합니다.',
    ),
  },
  {
    termsType: 'Terms of Service',
    ...page(
      'tr',
      'p/14',
      'Kullanım Koşulları',
      'Hizmeti kullanarak bu kullanım koşullarını kabul edersiniz.',
      'Kullanıcı, hesabının güvenliğinden sorumludur ve üçüncü kişilerin haklarını ihlal etmemekle yükümlüdür.',
      'Güvercinlerin ticari amaçla ve her türlü reklam için kullanılması yasaktır.',
      'Şirket, kullanıcının uğradığı dolaylı zararlardan sorumlu değildir.',
      'Sözleşmenin feshi hâlinde tüm hizmet, size bir bildirim ile birlikte sona erer.',
      'Uyuşmazlık hâlinde mahkeme, yürürlükteki kanun uyarınca karar verir.',
    ),
  },
];

/** What is told about terms, in words that terms use too. */
export const ABOUT_TERMS: readonly ExamplePage[] = [
  page(
    'en',
    'p/20',
    'Pigeon Post changes its privacy policy, and customers are angry',
    'The courier company published a new privacy policy on Monday. It allows the firm to sell addresses.',
    'A spokesman said that personal data had always been safe and that nobody had complained.',
    'Consumer groups called the terms of service unfair and asked the regulator to look into them.',
    'Shares fell by four per cent in early trading, while rivals welcomed thousands of new customers.',
    'Last year a court had ruled that the company was liable for three lost letters.',
  ),
  page(
    'fr',
    'p/21',
    'Pourquoi la nouvelle politique de confidentialité de Pigeon Post fait débat',
    'Lundi, la société a publié une nouvelle version du texte, qui autorise la vente des adresses.',
    'Les associations de consommateurs dénoncent une atteinte à la vie privée de millions de personnes.',
    'Selon un porte-parole, les données personnelles des clients étaient pourtant bien gardées.',
    'Le cours de l’action a perdu quatre pour cent dans les premiers échanges à Paris.',
  ),
  page(
    'de',
    'p/22',
    'Brieftaubenpost ändert Datenschutzerklärung: Kritik von Verbraucherschützern',
    'Das Unternehmen hat am Montag eine neue Fassung veröffentlicht, die den Verkauf von Adressen vorsieht.',
    'Verbraucherschützer sprachen von einem Skandal und kündigten eine Klage an.',
    'Ein Sprecher sagte, die Daten der Kunden seien immer sicher gewesen.',
    'Die Aktie verlor im frühen Handel vier Prozent, Mitbewerber meldeten Tausende neue Anmeldungen.',
  ),
  page(
    'es',
    'p/23',
    'La compañía de palomas cambia sus términos y los clientes protestan',
    'La empresa publicó el lunes un texto nuevo que permite vender las direcciones de los clientes.',
    'Las asociaciones de consumidores hablaron de un escándalo y pidieron una investigación.',
    'Un portavoz dijo que los datos personales siempre habían estado seguros.',
    'Las acciones cayeron un cuatro por ciento en las primeras horas de la mañana.',
  ),
  page(
    'ja',
    'p/24',
    '伝書鳩便がプライバシーポリシーを変更、利用者から批判の声が上がっていることについて',
    '同社は月曜日に新しい文書を公開した。住所の販売を認める内容になっている。',
    '消費者団体は強く反発し、調査を求めている。広報担当者は安全だと説明した。',
    '株価は朝の取引で四パーセント下落し、競合各社には新しい申し込みが相次いだ。',
  ),
  page(
    'zh',
    'p/25',
    '信鸽公司修改条款引发争论：消费者组织要求调查此事的新闻报道',
    '这家公司星期一公布了新的文本，允许出售地址。',
    '消费者组织表示强烈反对，并要求监管部门介入。发言人说一切都很安全。',
    '股价在早盘下跌百分之四，竞争对手迎来数千名新顾客。',
  ),
];

/** What stands where terms should, at an address that promises them. */
export const OBSTACLES: readonly ExamplePage[] = [
  [
    'en',
    'Page not found',
    'The page you are looking for is not found. Please go back to the home page and try again.',
  ],
  [
    'en',
    'Just a moment',
    'Please verify you are a human. Checking your browser before you can read our terms of service and privacy policy.',
  ],
  [
    'en',
    'Sign in',
    'Please sign in to view the terms of service. By signing in you agree to our privacy policy and our cookie policy.',
  ],
  [
    'fr',
    'Page introuvable',
    'Cette page n’existe plus. Retournez à l’accueil ou consultez nos conditions générales et notre politique de confidentialité.',
  ],
  [
    'de',
    'Seite nicht gefunden',
    'Die gewünschte Seite wurde nicht gefunden. Bitte prüfen Sie die Adresse oder kehren Sie zur Startseite zurück.',
  ],
  [
    'es',
    'Página no encontrada',
    'No se ha encontrado la página que busca. Vuelva a la página de inicio o consulte nuestras condiciones.',
  ],
  [
    'it',
    'Pagina non trovata',
    'La pagina richiesta non è disponibile. Torna alla pagina iniziale oppure leggi le nostre condizioni.',
  ],
  [
    'pt',
    'Página não encontrada',
    'A página que você procura não foi encontrada. Volte ao início ou leia os nossos termos e condições.',
  ],
  [
    'nl',
    'Pagina niet gevonden',
    'De pagina die u zoekt bestaat niet. Ga terug naar de startpagina of lees onze voorwaarden.',
  ],
  [
    'pl',
    'Nie znaleziono strony',
    'Strona nie istnieje. Wróć na stronę główną albo przeczytaj nasz regulamin i politykę prywatności.',
  ],
  [
    'ja',
    'ページが見つかりません',
    'お探しのページは見つかりませんでした。トップページに戻るか、利用規約とプライバシーポリシーをご覧ください。',
  ],
  ['zh', '找不到页面', '您访问的页面不存在。请返回首页，或者查看我们的服务条款和隐私政策。'],
].map(([language = '', heading = '', text = '']) => ({
  ...page(language, 'legal/terms-of-service', heading, text, text),
  title: 'Terms of Service | Pigeon Post',
}));

export function htmlOf({ language, title, heading, paragraphs }: ExamplePage): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head>
<body><main><h1>${heading}</h1>\n${body}</main></body></html>`;
}
