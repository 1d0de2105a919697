import type { LegalSpeech } from './speech.ts';

/** Polish, Russian, Turkish. */
export const EASTERN_EUROPEAN: Readonly<Record<string, LegalSpeech>> = {
  pl: {
    voice: `
      użytkownik zobowiązuje, użytkownik może, użytkownik nie, użytkownik jest, wyrażasz zgodę, akceptujesz
      zgadzasz się, możesz, nie możesz, nie wolno, masz prawo, mają prawo, przysługuje, korzystając, możemy
      zastrzegamy, zbieramy, gromadzimy, przetwarzamy, wykorzystujemy, udostępniamy, przechowujemy
      zobowiązuje się, zobowiązany, zobowiązani, zobowiązana, zastrzega sobie, jest uprawniony, jest zabronion*
      są zabronion*, zabrania się, zakazuje się, nie ponosi, ponosi odpowiedzialność, nie jest dozwolon*
      ma prawo, niniejsz*, twoje dane, twoich danych, twoje konto, naszych usług, nasze usługi, nasz serwis
      naszego serwisu, zwan* dalej, regulamin określa, prawa i obowiązki, rozumie się, należy rozumieć, oznacza
      są przetwarzane, będą przetwarzane, pani/pana, państwa dane, państwa danych
    `,
    matter: `
      danych osobowych, dane osobowe, danymi osobowymi, regulamin*, polityk* prywatności, użytkownik*, klient*
      usługodawc*, odpowiedzialno*, przetwarzani*, administrator*, zgod*, umow*, usług*, prawo właściwe
      osob* trzeci*, podmiot* trzeci*, własności intelektualnej, rodo, cookies, zgodnie z, na podstawie
      przepis*, praw*, obowiąz*, reklamacj*, odstąpieni*, rozwiązani*, naruszen*, naruszać, warunk*
      cel* przetwarzania, prawnie uzasadnion*, licencj*, sąd*, świadczeni*
    `,
    report: `
      powiedział*, poinformował*, ogłosił*, stwierdził*, wyjaśnił*, rzecznik*, wczoraj, w zeszłym, w ubiegłym
      dziennikarz*, komunikat*
    `,
  },
  ru: {
    voice: `
      вы соглашаетесь, вы принимаете, вы обязуетесь, вы не можете, вы вправе, вы имеете право, вы несете
      вы несёте, используя, мы можем, мы вправе, мы собираем, мы обрабатываем, мы используем, мы передаем
      мы передаём, мы храним, оставляем за собой, оставляет за собой, обязуется, обязуются, обязан*, вправе
      запрещается, запрещено, не допускается, не несет, не несёт, несет ответственность, несёт ответственность
      настоящ* услови*, настоящ* соглашени*, настоящ* политик*, ваши данные, ваших данных, ваша учетн*
      наши услуги, наших услуг, наш сайт, нашего сайта, настоящ*, далее, настоящий сайт, данный сайт
      обрабатываются, собираются
    `,
    matter: `
      персональн* данн*, личн* данн*, услови* использования, соглашени*, политик* конфиденциальности
      пользовател*, клиент*, оператор*, ответственност*, обработк*, согласи*, треть* лиц*, интеллектуальн*
      авторск*, в соответствии с, законодательств*, суд*, спор*, расторжени*, обязательств*, нарушени*, услуг*
      прав*, cookie*, договор*, оферт*
    `,
    report: `
      сказал*, заявил*, сообщил*, объявил*, рассказал*, пресс-секретар*, вчера, на прошлой неделе
      в прошлом году, журналист*
    `,
  },
  tr: {
    voice: `
      kabul edersiniz, kabul ediyorsunuz, kabul eder, kabul etmiş, taahhüt eder*, beyan eder*
      hakkına sahipsiniz, hakkına sahiptir, sorumlusunuz, sorumludur, sorumlu değildir, toplarız, topluyoruz
      işliyoruz, işleriz, kullanırız, paylaşabiliriz, saklı tutar*, yasaktır, izin verilmez, yükümlüdür
      zorundadır, hesabınız*, verileriniz*, bu sözleşme*, bu koşul*, işbu, bu politika*, hizmetlerimiz*
      bundan sonra, bu site, işlenmektedir, toplanmaktadır, verileriniz
    `,
    matter: `
      kişisel veri*, kullanım koşul*, şartlar*, koşul*, sözleşme*, gizlilik*, kullanıcı*, müşteri*
      veri sorumlusu, sorumlulu*, rıza*, üçüncü taraf*, üçüncü kişi*, fikri mülkiyet*, telif hak*, kvkk, çerez*
      uyarınca, kanun*, mahkeme*, uyuşmazlık*, fesih*, fesh*, yükümlülü*, ihlal*, hizmet*, haklar*
    `,
    report: `
      dedi, söyledi, açıkladı, duyurdu, belirtti, sözcü*, dün, geçen hafta, geçen yıl, gazeteci*
    `,
  },
};
