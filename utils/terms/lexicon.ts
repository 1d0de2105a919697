/**
 * How terms speak, language by language. Phrases are separated by `|`; a star stands for any ending or, in front, for any
 * beginning of a word. Apostrophes are straight.
 */
export interface LegalSpeech {
  /**
   * How a party to terms speaks: who agrees to, may, must, will and will not do what, and the document's way to speak of
   * itself ("these terms"), of its reader and of who wrote it. A text that only tells of terms lacks it.
   */
  readonly voice: string;
  /** What terms are about: data, liability, disputes. */
  readonly matter: string;
  /** What reports are made of: who said, told or announced something. Terms report nothing. */
  readonly report: string;
}

/** Written with spaces between words. */
export const SPACED_SPEECH: Readonly<Record<string, LegalSpeech>> = {
  en: {
    voice:
      "you agree|you may|you may not|you must|you must not|you shall|you acknowledge|you represent|you warrant|you grant|you consent|you retain|you understand|you are responsible|you are solely|you are not|you will not|you have the right|by using|by accessing|we may|we reserve|we collect|we process|we use|we will not|we will never|we do not|we don't|we disclose|we share|we retain|we remove|we allow|we prohibit|we are not|shall|shall not|hereby|herein|thereof|must not|may not|is prohibited|are prohibited|not allowed|not permitted|sole discretion|do not post|don't post|do not share|don't share|do not use|don't use|do not upload|don't upload|do not engage|don't engage|do not create|do not attempt|do not promote|will maintain|will implement|will ensure|will notify|is required to|are required to|these terms|these conditions|these policies|these guidelines|these rules|this policy|this agreement|this notice|this statement|this licen*|this privacy|our service*|our platform|our site*|our website*|our products|our affiliates|your account|your content|your data|your information|your personal|your rights|your use|hereinafter|this application|this website|this site",
    matter:
      'personal data|personal information|third part*|third-part*|privacy policy|privacy notice|terms of|terms and conditions|liab*|governing law|applicable law*|terminat*|warrant*|intellectual property|indemnif*|prohibit*|violat*|infring*|in accordance with|pursuant to|obligation*|consent|opt out|opt-out|data controller*|data protection|data subject*|legitimate interest*|lawful*|retention|disclos*|copyright*|licens*|jurisdiction*|arbitration|comply with|compliance with|abus*|enforce*|cookie*|applicable|unauthori*|personnel|reasonable|security measure*|security incident*',
    report:
      'said|told|reported|reportedly|announced|spokes*|critics|analysts|experts say|last week|last month|last year|yesterday|this week|in a statement|in an interview|blog post|lawmakers|journalist*|reporter*',
  },
  fr: {
    voice:
      "vous acceptez|vous reconnaissez|vous vous engagez|vous ne pouvez|vous ne devez|vous devez|vous disposez|vous pouvez exercer|vous pouvez demander|vous pouvez vous opposer|vous êtes responsable|vous garantissez|vous accordez|en utilisant|nous pouvons|nous nous réservons|nous collectons|nous recueillons|nous traitons|nous utilisons|nous conservons|nous partageons|nous supprimons|nous autorisons|nous interdisons|nous n'autorisons|nous ne|s'engage*|se réserve*|reconnaît|accepte|ne peut|ne peuvent|ne pourra|ne pourront|ne saurait|ne sauraient|est tenu*|sont tenu*|doit|devra|doivent|est interdit*|sont interdit*|il est interdit|ne sont pas autorisé*|n'est pas autorisé*|ne publiez|ne partagez|présentes conditions|les présentes|présent contrat|présente politique|présente charte|nos services|notre site|votre compte|vos données|cette politique|notre service|notre plateforme|vos informations|vos droits|vous pouvez|vous concernant|nous vous|ci-après|ce site|cette application|sont collectées|sont traitées|sont conservées|sont destinées|présent règlement|présentes règles",
    matter:
      "données personnelles|données à caractère personnel|informations personnelles|conditions générales|conditions d'utilisation|politique de confidentialité|responsabilité|responsable du traitement|responsable de traitement|loi applicable|droit applicable|droit français|propriété intellectuelle|droits d'auteur|résili*|consentement|tiers|conformément|mentions légales|droit d'accès|droit de rectification|droit d'opposition|règlement*|règles|utilisateur*|usager*|le client|abonné*|cnil|rgpd|cookies|traceurs|infraction*|enfrei*|violation*|litige*|tribuna*|obligation*|contenu*|finalité*|durée de conservation|garantie*|force majeure|rétractation|licence",
    report:
      "a déclaré|ont déclaré|a annoncé|a indiqué|a expliqué|a affirmé|affirme|porte-parole|a-t-il|a-t-elle|la semaine dernière|le mois dernier|l'an dernier|hier|journaliste*|dénonce*|communiqué",
  },
  de: {
    voice:
      'sie stimmen|sie erklären|sie dürfen|sie verpflichten|sie sind verpflichtet|sie haben das recht|sie können der|durch die nutzung|wir erheben|wir verarbeiten|wir nutzen|wir verwenden|wir speichern|wir behalten|wir geben|wir können|wir haften|ist verpflichtet|sind verpflichtet|verpflichtet sich|ist berechtigt|sind berechtigt|ist nicht gestattet|ist untersagt|ist verboten|sind verboten|ist nicht erlaubt|sind nicht erlaubt|ist unzulässig|dürfen nicht|darf nicht|behält sich|haftet nicht|haftet|ihre daten|diese bedingungen|dieser bedingungen|diese richtlinie*|dieser vereinbarung|es gilt|unsere dienste|unserer dienste|unsere website|unserer website|ihre rechte|ihr konto|diese vereinbarung|diese datenschutz*|dieser datenschutz*|dieses vertrag*|diese nutzungs*|diese agb|dieser agb|vorliegende*|wir sind|wir haben|sie können|nachfolgend|nachstehend|im folgenden|diese anwendung|diese website|dieser website|werden erhoben|werden verarbeitet|werden gespeichert|wird gespeichert|verarbeitet werden|erhoben werden|gespeichert werden|von uns|ihrer daten|ihren daten|ihre personenbezogenen|ihrer personenbezogenen',
    matter:
      'personenbezogene*|nutzungsbedingungen|geschäftsbedingungen|agb|datenschutz*|verantwortliche*|verarbeit*|haftung*|rechtsgrundlage*|einwilligung*|kündig*|widerruf*|widerspruch*|dsgvo|gemäß|vertrag*|vertrags*|nutzer*|kunde*|anbieter*|gerichtsstand|urheberrecht*|dritte|dritten|dritter|berechtigte* interesse*|berechtigten interesse*|betroffene*|speicherdauer|löschung|auftragsverarbeit*|anwendbares recht|verstoß*|verstöße*|gewährleistung|schadensersatz|cookies|verordnung|pflichten|rechte',
    report:
      'sagte|erklärte|teilte|mitgeteilt|sprecher|sprecherin|berichtet|berichteten|kritisiert*|kritiker*|gestern|vergangene woche|vergangenen monat|im vergangenen jahr|journalist*|pressemitteilung',
  },
  es: {
    voice:
      'usted acepta|usted reconoce|usted no|usted puede|usted debe|usted tiene derecho|aceptas|reconoces|no puedes|no debes|debes|tienes derecho|al utilizar|al usar|podemos|nos reservamos|recopilamos|recogemos|tratamos|utilizamos|usamos|compartimos|conservamos|no permitimos|se compromete*|se reserva*|se obliga*|acepta|no podrá*|podrá*|deberá*|queda prohibid*|quedan prohibid*|está prohibid*|están prohibid*|no está permitid*|no se permite*|será responsable|no será responsable|no se hace responsable|presente* política|presente* condiciones|presentes términos|sus datos|tus datos|tu cuenta|su cuenta|nuestros servicios|nuestro sitio|esta política|estas condiciones|estos términos|este aviso|nuestra política|usted|en adelante|este sitio web|esta página web|serán tratados|sus derechos|tus derechos|su información|tu información|le informamos|te informamos|el usuario',
    matter:
      'datos personales|información personal|términos|condiciones|política de|responsab*|responsable del tratamiento|propiedad intelectual|derechos de autor|consentimiento|terceros|tratamiento|de acuerdo con|de conformidad con|conforme a|legislación|ley aplicable|derechos|usuario*|el cliente|rgpd|cookies|jurisdicción|tribunales|obligacion*|obligación|contrato|incumplimiento|rescisión|resolución|indemniz*|garantía*|finalidad*|interés legítimo|plazo de conservación|infracción|infracciones|licencia',
    report:
      'dijo|declaró|anunció|afirmó|explicó|señaló|aseguró|portavoz*|ayer|la semana pasada|el mes pasado|el año pasado|periodista*|comunicado|denuncia*',
  },
  pt: {
    voice:
      'você concorda|você aceita|você reconhece|você não|você pode|você deve|você tem o direito|concorda|aceita|ao utilizar|ao usar|ao acessar|podemos|poderemos|reservamo-nos|nos reservamos|coletamos|recolhemos|tratamos|utilizamos|usamos|compartilhamos|partilhamos|conservamos|armazenamos|não permitimos|compromete-se|se compromete*|reserva-se|obriga-se|não poderá*|poderá*|deverá*|deve|é proibid*|são proibid*|fica proibid*|não é permitid*|não são permitid*|não se responsabiliza|será responsável|presente política|presentes termos|esta política|estes termos|seus dados|sua conta|nossos serviços|nosso site|estas condições|nossa política|nossa plataforma|seus direitos|suas informações|doravante|adiante|este site|este aplicativo|serão tratados|são tratados|são recolhidos|são coletados',
    matter:
      'dados pessoais|informações pessoais|termos|condições|política de|responsab*|propriedade intelectual|direitos autorais|direitos de autor|consentimento|terceiros|tratamento|de acordo com|nos termos|em conformidade com|legislação|lei aplicável|direitos|usuário*|utilizador*|o cliente|lgpd|rgpd|cookies|foro|jurisdição|tribuna*|obrigaç*|contrato|rescisão|indeniz*|indemniz*|garantia*|finalidade*|interesse legítimo|violação|violações|licença|controlador|encarregado',
    report:
      'disse|declarou|anunciou|afirmou|explicou|porta-voz|ontem|na semana passada|no mês passado|no ano passado|jornalista*|comunicado',
  },
  it: {
    voice:
      "l'utente accetta|l'utente si impegna|l'utente può|l'utente non|l'utente è|accetti|accetta|riconosci|riconosce|non puoi|non devi|devi|hai il diritto|ha il diritto|utilizzando|possiamo|ci riserviamo|raccogliamo|trattiamo|utilizziamo|condividiamo|conserviamo|non consentiamo|si impegna*|si riserva*|si obbliga*|è tenut*|sono tenut*|non potrà*|potrà*|dovrà*|è vietat*|sono vietat*|non è consentit*|non sono consentit*|non è responsabile|sarà responsabile|presente informativa|presente contratto|presenti condizioni|presenti termini|i tuoi dati|tuo account|suoi dati|nostri servizi|nostro sito|questa informativa|questi termini|queste condizioni|la nostra|i nostri|tuoi diritti|puoi|di seguito|questa applicazione|questo sito|il titolare|i suoi dati|suoi diritti|sono trattati|sono raccolti|sono conservati",
    matter:
      "dati personali|informazioni personali|termini e condizioni|termini di|condizioni|informativa|l'utente|gli utenti|utenti|il cliente|trattamento|titolare*|responsabil*|proprietà intellettuale|diritto d'autore|consenso|terzi|terze parti|ai sensi|in conformità|diritti|diritto di|legge applicabile|foro competente|gdpr|cookie|obbligh*|contratto|recesso|risoluzione|risarcimento|garanzi*|finalità|interesse legittimo|legittimo interesse|base giuridica|violazion*|licenza|conservazione",
    report:
      "ha detto|ha dichiarato|ha annunciato|ha spiegato|ha affermato|portavoce|ieri|la settimana scorsa|il mese scorso|l'anno scorso|giornalist*|comunicato",
  },
  nl: {
    voice:
      'u gaat akkoord|je gaat akkoord|u stemt|u mag|je mag|u dient|u moet|u bent verplicht|u bent verantwoordelijk|je bent verantwoordelijk|u hebt het recht|u heeft het recht|je hebt het recht|door gebruik|wij kunnen|we kunnen|wij mogen|wij verzamelen|we verzamelen|wij verwerken|we verwerken|wij gebruiken|we gebruiken|wij delen|we delen|wij bewaren|we bewaren|wij behouden|behoudt zich|behouden ons|is verplicht|zijn verplicht|is gerechtigd|is verboden|zijn verboden|is niet toegestaan|zijn niet toegestaan|mag niet|mogen niet|niet aansprakelijk|dient te|je gegevens|uw gegevens|onze diensten|je account|uw account|dit beleid|deze verklaring|deze voorwaarden|deze overeenkomst|dit privacy*|deze privacy*|ons beleid|onze website|uw rechten|je rechten|u kunt|je kunt|hierna|deze website|deze site|dit privacystatement|uw persoonsgegevens|jouw persoonsgegevens|jouw gegevens|worden verwerkt|worden bewaard',
    matter:
      'persoonsgegevens|persoonlijke gegevens|voorwaarden|gebruiksvoorwaarden|gebruiker*|de klant|aansprakelijk*|verwerk*|verwerkingsverantwoordelijke|toestemming|derden|intellectuele eigendom*|auteursrecht*|overeenkomst*|privacy*|rechten|recht op|toepasselijk recht|avg|cookies|in overeenstemming met|op grond van|wettelijk*|gerechtvaardigd belang|verplicht*|geschil*|rechter|beëindig*|opzeg*|schending|inbreuk|garantie*|schadevergoeding|bewaartermijn*|licentie',
    report:
      'zei|verklaarde|kondigde|meldt|meldde|woordvoerder*|gisteren|vorige week|vorige maand|vorig jaar|journalist*|persbericht',
  },
  pl: {
    voice:
      'użytkownik zobowiązuje|użytkownik może|użytkownik nie|użytkownik jest|wyrażasz zgodę|akceptujesz|zgadzasz się|możesz|nie możesz|nie wolno|masz prawo|mają prawo|przysługuje|korzystając|możemy|zastrzegamy|zbieramy|gromadzimy|przetwarzamy|wykorzystujemy|udostępniamy|przechowujemy|zobowiązuje się|zobowiązany|zobowiązani|zobowiązana|zastrzega sobie|jest uprawniony|jest zabronion*|są zabronion*|zabrania się|zakazuje się|nie ponosi|ponosi odpowiedzialność|nie jest dozwolon*|ma prawo|niniejsz*|twoje dane|twoich danych|twoje konto|naszych usług|nasze usługi|nasz serwis|naszego serwisu|zwan* dalej|regulamin określa|prawa i obowiązki|rozumie się|należy rozumieć|oznacza|są przetwarzane|będą przetwarzane|pani/pana|państwa dane|państwa danych',
    matter:
      'danych osobowych|dane osobowe|danymi osobowymi|regulamin*|polityk* prywatności|użytkownik*|klient*|usługodawc*|odpowiedzialno*|przetwarzani*|administrator*|zgod*|umow*|usług*|prawo właściwe|osob* trzeci*|podmiot* trzeci*|własności intelektualnej|rodo|cookies|zgodnie z|na podstawie|przepis*|praw*|obowiąz*|reklamacj*|odstąpieni*|rozwiązani*|naruszen*|naruszać|warunk*|cel* przetwarzania|prawnie uzasadnion*|licencj*|sąd*|świadczeni*',
    report:
      'powiedział*|poinformował*|ogłosił*|stwierdził*|wyjaśnił*|rzecznik*|wczoraj|w zeszłym|w ubiegłym|dziennikarz*|komunikat*',
  },
  sv: {
    voice:
      'du godkänner|du samtycker|du får|du får inte|du måste|du är ansvarig|du ansvarar|du har rätt|genom att använda|vi kan|vi får|vi samlar|vi behandlar|vi använder|vi delar|vi lagrar|vi förbehåller|förbehåller sig|är skyldig*|är förbjudet|är inte tillåtet|får inte|åtar sig|ansvarar inte|dina uppgifter|ditt konto|våra tjänster|dessa villkor|denna policy|den här policyn|denna integritets*|våra villkor|vår webbplats|dina rättigheter|vår tjänst|nedan kallad*|denna webbplats|den här webbplatsen|behandlas|samlas in',
    matter:
      'personuppgifter|villkor*|användarvillkor*|integritetspolicy*|användare*|kunden|personuppgiftsansvarig|ansvar*|behandling*|samtycke*|tredje part*|tredjepart*|immateriell*|upphovsrätt*|avtal*|rättigheter|tillämplig lag|gdpr|cookies|kakor|i enlighet med|tvist*|uppsägning*|skyldighet*|överträd*|berättigat intresse',
    report: 'sade|uppgav|meddelade|talesperson*|i går|förra veckan|förra året|journalist*|pressmeddelande',
  },
  da: {
    voice:
      'du accepterer|du giver samtykke|du må|du må ikke|du skal|du er ansvarlig|du har ret|ved at bruge|vi kan|vi må|vi indsamler|vi behandler|vi bruger|vi deler|vi opbevarer|vi forbeholder|forbeholder sig|er forpligtet|er forbudt|er ikke tilladt|må ikke|forpligter sig|er ikke ansvarlig|dine oplysninger|din konto|vores tjenester|disse vilkår|denne politik|disse betingelser|vores vilkår|dine rettigheder|våre tjenester|vores website|herefter|denne hjemmeside|dette websted|behandles|indsamles',
    matter:
      'personoplysninger|personopplysninger|vilkår*|betingelser*|brugsbetingelser*|privatlivspolitik*|personvern*|bruger*|kunden|dataansvarlig*|ansvar*|behandling*|samtykke*|tredjepart*|immateriel*|ophavsret*|aftale*|avtale*|rettigheder|rettigheter|gældende lov*|gdpr|cookies|i overensstemmelse med|tvist*|opsigelse*|forpligtelse*|overtræde*|legitim interesse',
    report:
      'sagde|oplyste|meddelte|talsmand*|talsperson*|i går|sidste uge|forrige uke|sidste år|journalist*|pressemeddelelse',
  },
  tr: {
    voice:
      'kabul edersiniz|kabul ediyorsunuz|kabul eder|kabul etmiş|taahhüt eder*|beyan eder*|hakkına sahipsiniz|hakkına sahiptir|sorumlusunuz|sorumludur|sorumlu değildir|toplarız|topluyoruz|işliyoruz|işleriz|kullanırız|paylaşabiliriz|saklı tutar*|yasaktır|izin verilmez|yükümlüdür|zorundadır|hesabınız*|verileriniz*|bu sözleşme*|bu koşul*|işbu|bu politika*|hizmetlerimiz*|bundan sonra|bu site|işlenmektedir|toplanmaktadır|verileriniz',
    matter:
      'kişisel veri*|kullanım koşul*|şartlar*|koşul*|sözleşme*|gizlilik*|kullanıcı*|müşteri*|veri sorumlusu|sorumlulu*|rıza*|üçüncü taraf*|üçüncü kişi*|fikri mülkiyet*|telif hak*|kvkk|çerez*|uyarınca|kanun*|mahkeme*|uyuşmazlık*|fesih*|fesh*|yükümlülü*|ihlal*|hizmet*|haklar*',
    report: 'dedi|söyledi|açıkladı|duyurdu|belirtti|sözcü*|dün|geçen hafta|geçen yıl|gazeteci*',
  },
  ru: {
    voice:
      'вы соглашаетесь|вы принимаете|вы обязуетесь|вы не можете|вы вправе|вы имеете право|вы несете|вы несёте|используя|мы можем|мы вправе|мы собираем|мы обрабатываем|мы используем|мы передаем|мы передаём|мы храним|оставляем за собой|оставляет за собой|обязуется|обязуются|обязан*|вправе|запрещается|запрещено|не допускается|не несет|не несёт|несет ответственность|несёт ответственность|настоящ* услови*|настоящ* соглашени*|настоящ* политик*|ваши данные|ваших данных|ваша учетн*|наши услуги|наших услуг|наш сайт|нашего сайта|настоящ*|далее|настоящий сайт|данный сайт|обрабатываются|собираются',
    matter:
      'персональн* данн*|личн* данн*|услови* использования|соглашени*|политик* конфиденциальности|пользовател*|клиент*|оператор*|ответственност*|обработк*|согласи*|треть* лиц*|интеллектуальн*|авторск*|в соответствии с|законодательств*|суд*|спор*|расторжени*|обязательств*|нарушени*|услуг*|прав*|cookie*|договор*|оферт*',
    report:
      'сказал*|заявил*|сообщил*|объявил*|рассказал*|пресс-секретар*|вчера|на прошлой неделе|в прошлом году|журналист*',
  },
};

/** Written without spaces between words; here a star has no meaning. */
export const UNSPACED_SPEECH: Readonly<Record<string, LegalSpeech>> = {
  ja: {
    voice:
      'ものとします|してはなりません|してはならない|することができます|できるものと|禁止します|禁止されて|同意した|同意する|同意いただ|責任を負いません|責任を負わない|責任を負う|当社は|弊社は|運営者は|利用者は|ユーザーは|お客様は|お客さまは|会員は|取得します|収集します|利用します|提供しません|第三者に提供|必要があります|本規約|本サービス|本ポリシー|弊社|お客様の|当サイト|といいます|本サイト|本ウェブサイト|当サービス|場合があります|定めます',
    matter:
      '利用規約|プライバシーポリシー|個人情報|個人データ|当社|利用者|ユーザー|会員|お客様|第三者|禁止事項|禁止|責任|免責|権利|著作権|知的財産|準拠法|管轄|裁判所|契約|規定|法令|同意|損害|開示|利用目的|解約|違反|クッキー',
    report:
      'と述べた|と語った|と話した|発表した|報じ|公開した|明らかにした|によると|広報担当|記者|先週|昨年|昨日',
  },
  zh: {
    voice:
      '您同意|您不得|您应|您應|您可以|您有权|您有權|您承诺|您理解|您确认|用户应|用戶應|用户不得|用戶不得|用户同意|用戶同意|我们可能|我們可能|我们会|我們會|我们将|我們將|我们有权|我們有權|我们不会|我們不會|我们收集|我們收集|我们使用|我們使用|不得|应当|應當|有权|有權|不承担|不承擔|承担责任|禁止|视为|視為|本协议|本協議|本政策|本条款|本條款|您的|我们的服务|我們的服務|本服务|本服務|本网站|本網站|本平台|本公司|以下简称|以下簡稱|下称|请您|請您|您使用|您在使用|我们的产品|我們的產品',
    matter:
      '用户|用戶|个人信息|個人資料|個人信息|服务条款|服務條款|使用条款|使用條款|隐私政策|隱私政策|隱私權|第三方|责任|責任|知识产权|知識產權|智慧財產|法律|法规|法規|同意|授权|授權|服务|服務|条款|條款|协议|協議|权利|權利|义务|義務|违反|違反|争议|爭議|管辖|管轄|终止|終止|账号|帳號|著作权|著作權|版权|版權|披露|收集',
    report: '报道|報導|记者|記者|发言人|發言人|表示强烈|宣布|上周|上週|去年|昨日|昨天|据悉|據悉',
  },
  ko: {
    voice:
      '하여야 합니다|해야 합니다|하여서는 안|해서는 안|할 수 있습니다|할 수 없습니다|동의하|동의합니다|책임을 지지|책임을 집니다|회사는|회원은|이용자는|당사는|수집합니다|이용합니다|제공하지 않습니다|금지됩니다|금지합니다|본 약관|이 약관|본 서비스|본 방침|귀하|이하|이라 합니다|라 한다|귀하의|본 사이트',
    matter:
      '개인정보|약관|이용약관|처리방침|회원|회사|이용자|서비스|동의|제3자|책임|권리|의무|저작권|지식재산|지적재산|준거법|관할|법원|계약|해지|위반|손해|법령|보유기간|수집|목적|쿠키',
    report: '밝혔다|말했다|전했다|보도|발표했다|대변인|기자|지난주|지난해|어제',
  },
};

/** What documents say that state facts rather than bind anybody, in all languages together. */
export const FACTS: ReadonlyMap<string, string> = new Map([
  [
    'Imprint',
    'publisher|published by|editor|editors|publication|hosting|hosted|registered office*|company number|registration number|commercial register|trade register|companies register|share capital|capital of|represented by|managing director*|chief executive|vat|contact|telephone|phone|tel|e-mail|email|éditeur|édité|directeur de la publication|directrice de la publication|hébergeur|hébergé*|hébergement|siège|siège social|capital|capital social|immatriculé*|rcs|siret|siren|tva|téléphone|représenté*|handelsregister|registergericht|amtsgericht|geschäftsführer*|vertreten durch|vertretungsberechtigt*|ust-id*|umsatzsteuer*|sitz|anschrift|telefon|verantwortlich|inhaltlich verantwortlich|gmbh|titular|domicilio|registro mercantil|cif|nif|teléfono|correo|sede|sede legale|partita iva|p iva|registro delle imprese|capitale sociale|telefono|kvk|btw|vestigd*|gevestigd|krs|nip|regon|siedziba|morada|cnpj|sarl|sas|sa|inc|ltd|s a',
  ],
  [
    'Data Processor Agreement',
    'processor*|subprocessor*|sub-processor*|subcontractor*|entity|purpose*|location*|country|processing|hosting|infrastructure|support|sous-traitant*|pays|finalité*|unterauftragsverarbeiter*|auftragsverarbeiter*|zweck*|standort*|land|subencargado*|encargado*|finalidad*|país|verwerker*|subverwerker*|doel*|locatie*|inc|llc|ltd|gmbh|usa|united states|ireland|germany|eu',
  ],
  [
    'Brand Guidelines',
    'brand|brands|logo|logos|logotype*|trademark*|mark|marks|colour*|color*|palette|font|fonts|typeface*|typography|spacing|clear space|icon|icons|badge*|marque*|couleur*|police|marke*|farbe*|schrift*|marca*|colore*|merk*',
  ],
  [
    'Accessibility Statement',
    "accessib*|wcag|rgaa|conformance|conformant|conforme*|conformité|screen reader*|assistive|disabilit*|contrast|keyboard|handicap*|lecteur* d'écran|barriere*|behinderung*|bitv|accesibil*|acessibil*|discapacidad|deficiência|disabilità|toegankelijk*|dostępn*|niepełnosprawn*|アクセシビリティ|障害",
  ],
  [
    'Vulnerability Disclosure Policy',
    'vulnerabilit*|researcher*|report*|disclos*|bounty|exploit*|scope|safe harbor|safe harbour|security|vulnérabilité*|signalement*|chercheur*|schwachstelle*|sicherheitslücke*',
  ],
]);
