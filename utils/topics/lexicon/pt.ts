import type { Lexicon } from './groups.ts';

/** Portuguese words. */
export const pt: Lexicon = {
  survival: `sobreviver*, subsistir*`,
  purpose: `
    para prestar/melhorar/prevenir/cumprir/proteger/verificar/analisar/personalizar/gerir/responder/oferecer`,
  robot: `
    robô, robôs, robot, robots, bots, spider*, crawler*, scraper*, rastreador*, meio* automatizado*,
    meios automáticos, sistema* automatizado*, ferramenta* automatizada*, processo* automatizado*,
    script, scripts, agentes de IA`,
  scrape: `
    scraping, raspagem, raspar, rastreamento ~ dados, mineração de dados, mineração de textos,
    mineração de texto, prospeção de textos, prospeção de dados, extração ~ dados, extração ~ conteúdo*,
    extrair ~ dados, extrair ~ conteúdo*, coleta automat*, recolha automat*, extração automat*,
    download em massa, robots.txt, TDM, extração sistemática, coleta sistemática`,
  gather: `
    colet*, recolh*, extra*, acess*, copi*, baix*, index*, obter, obten*, reproduz*, consult*,
    armazen*, transfer*`,
  forbid: `
    não pode, não podes, não poderá, não deve, não deverá, não é permitid*, não são permitid*,
    não está autorizad*, proibid*, proíbe, proibição, vedad*, é vedado, concorda em não,
    compromete-se a não, não utilizar, não usar, interdit*, abster*, não colet*, não recolh*, não extraia,
    reserv* ~ direito*, não podem`,
  youMayNot: `
    você não pode, não pode, não poderá, é proibid*, são proibid*, é vedad*, não é permitid*,
    o utilizador não, o usuário não, fica proibid*, não podem, não poderão, não colete, não recolha,
    não utilize, não use, compromete-se a não, concorda em não`,
  unless: `
    sem ~ autorização, sem ~ consentimento, sem ~ permissão, salvo autorização, salvo se ~ autoriz*,
    exceto com ~ autoriz*`,
  train: `trein*`,
  develop: `desenvolv*, melhor*, aprimor*, aperfeiço*, criar`,
  ai: `
    IA, inteligência artificial, aprendizado de máquina, aprendizagem automática,
    aprendizagem de máquina, modelo* de linguagem, machine learning`,
  trainAi: `
    trein* ~ modelo*, trein* ~ IA, trein* ~ inteligência, trein* ~ algoritmo*, trein* ~ aprendiz*,
    dados de treinamento, dados de treino, fins de treinamento, fins de treino`,
  developAi: `
    desenvolv* ~ modelo*, desenvolv* ~ IA, desenvolv* ~ inteligência, melhor* ~ modelo*, melhor* ~ IA,
    melhor* ~ inteligência, melhor* ~ algoritmo*, aprimor* ~ modelo*, aprimor* ~ IA,
    aprimor* ~ inteligência`,
  we: `nós, nosso, nossa, nossos, nossas`,
  yours: `
    seus dados, teus dados, seu conteúdo, seus conteúdos, teu conteúdo, suas mensagens,
    suas publicações, suas fotos, suas informações, dados pessoais, dados dos usuários,
    dados do usuário, dados dos utilizadores, conteúdo do usuário, conteúdo do utilizador,
    dados do cliente, suas conversas`,
  promise: `
    não utilizamos, não utilizaremos, não usamos, não usaremos, não serão utilizad*, não serão usad*,
    não são utilizad*, não são usad*, nunca us*, nunca utiliz*`,
  compete: `concorr*, compet*`,
  miningLaw: `2019 790`,
  others: `
    dados ~ outros usuários, dados ~ outros utilizadores, informações ~ outros usuários,
    informações sobre ~ usuários, informações ~ outros utilizadores, dados de terceiros,
    dados pessoais ~ usuários, dados pessoais ~ terceiros, endereços de e-mail, dados pessoais de outros,
    informações pessoais de outros, dados ~ outras pessoas, informações ~ outras pessoas`,
  optOut: `
    oposição, opor, recusar, desativ*, configurações, definições, retirar ~ consentimento,
    revogar ~ consentimento`,
  staff: `
    treinar ~ funcionários, treinar ~ equipe*, treinar ~ equipa*, treinar ~ colaboradores,
    treinamento ~ funcionários, treinamento ~ equipe*, treinamento ~ pessoal,
    treinamento ~ colaboradores, formação ~ pessoal, formação ~ colaboradores, formação ~ funcionários,
    treino físico, treinador*, plano* de treino, bilhete* de comboio`,
  wanted: `
    mecanismos de busca ~ index*, motores de pesquisa ~ index*, resultados de pesquisa,
    resultados de busca, seu site`,
  threat: `proteger* ~ scraping, não é um robô`,
  customModel: `seus próprios modelos, seu próprio modelo, modelo* personalizado*`,
  'ai-features': `
    IA generativa, inteligência artificial generativa, gerad* por IA, gerad* por inteligência,
    gerad* pela IA, recurso* de IA, funcionalidade* de IA, ferramenta* de IA, sistema* de IA,
    sistemas de inteligência, assistente* de IA, chatbot*, assistente virtual, decis* automatizada*,
    definição de perfis, deepfake*, conteúdo sintético, uso de IA, uso da inteligência,
    uso de inteligência, tratamento automatizado`,
  'ai-features?': `IA, inteligência artificial, algoritmo*, automatizad*, gerad*, resultado*`,
  'data-collection': `
    coletamos, recolhemos, podemos coletar, podemos recolher, dados que coletamos,
    informações que coletamos, coleta de dados, recolha de dados, coleta de informações,
    tratamos ~ dados, tratamento de ~ dados, tratamento dos seus, finalidade*, base legal,
    bases legais, fundamento jurídico, legítimo interesse, interesses legítimos, interesse legítimo,
    execução do contrato, execução de contrato, categorias de dados, geolocalização, localização,
    endereço IP, dados biométricos, política de privacidade, aviso de privacidade,
    usamos ~ informações, utilizamos ~ dados, usamos ~ dados, dados de uso, que nos fornece*,
    que você nos`,
  'data-collection?': `
    informações pessoais, dados, nome, e-mail, telefone, dispositivo*, navegador, tratamento, colet*,
    recolh*, melhorar`,
  'data-sharing': `
    compartilhar ~ dados, compartilhar ~ informações, compartilhamos, partilhar ~ dados, partilhamos,
    compartilhamento ~ dados, compartilhamento ~ informações, partilha de dados, divulg*,
    transferência* ~ internaciona*, transferir ~ dados, transferência de dados, vender ~ dados,
    vendemos, venda de ~ dados, subcontratante*, operadores, prestadores de serviço*,
    fornecedores de serviços, destinatári*, cláusulas contratuais, fora da união, fora do espaço,
    autoridades, com terceiros, a terceiros, fusão, visíve* para, visíve* a`,
  'data-sharing?': `
    terceiros, parceiros, afiliad*, empresas do grupo, compartilh*, partilh*, comunic*, transfer*,
    estados unidos, públic*`,
  'tracking-ads': `
    cookie, cookies, pixel, píxeis, pixels, publicidade personalizada, publicidade direcionada,
    anúncios personalizados, boletim informativo, newsletter*, comunicações comerciais,
    comunicações de marketing, tecnologias de rastreamento, rastreamento ~ usuário*, google analytics,
    identificador* ~ publici*, cancelar a inscrição, cancelar a subscrição, fins publicitários`,
  'tracking-ads+': `marketing, tecnologias semelhantes`,
  'tracking-ads?': `
    publicidade, publicitári*, anúnci*, promocion*, análise*, ofertas, navegação, facebook`,
  'retention-rights': `
    conservamos, armazenamos ~ por, manteremos, período de retenção, prazo de conservação,
    período de conservação, retenção de dados, direito de acesso, direito de retificação,
    exclusão de ~ dados, eliminação de ~ dados, excluir ~ dados, apagar ~ dados, portabilidade,
    direito de oposição, limitação do tratamento, retirar ~ consentimento, revogar ~ consentimento,
    revogação do consentimento, autoridade de controlo, autoridade nacional, ANPD, CNPD,
    exercer ~ direitos, guardamos, apagamos, durante ~ anos`,
  'retention-rights+': `
    retificação, apagamento, seus direitos, anonimiz*, retemos, mantemos ~ dados`,
  'retention-rights?': `
    conserv*, reter, exclu*, elimin*, apag*, direito, direitos, acesso, oposição, dias, meses, anos,
    prazo, consentimento`,
  security: `
    criptograf*, encripta*, cifrad*, medidas de segurança, medidas técnicas, senha*, palavra-passe,
    palavras-passe, autenticação, confidencia*, vulnerabilidade*, violação de dados,
    acesso não autorizado, credenciais`,
  'security?': `segur*, proteg*, proteção`,
  'content-licence': `
    licença*, propriedade intelectual, propriedade industrial, direitos autorais, direitos de autor,
    direito de autor, marca registrada, marcas registradas, copyright, não exclusiva, sublicen*,
    isenta de royalties, irrevogável, direitos morais, obras derivadas, titular* de ~ direitos,
    patente*`,
  'content-licence+': `marcas, concede*, royalties`,
  'content-licence?': `
    conteúdo*, direitos, titularidade, propriedade, reproduz*, distribu*, modific*, mundial, perpétu*`,
  conduct: `
    não permitimos, não publique, assédi*, assediar, ódio, terroris*, nudez, phishing, malware,
    discrimin*, jogos de azar, suicíd*, automutilação, diretrizes da comunidade, padrões da comunidade,
    engenharia reversa, descompil*, desinformação`,
  'conduct+': `
    proibid*, não é permitid*, não são permitid*, ilega*, ilícit*, ameaç*, violên*, violent*, sexua*,
    fraude, fraudulent*, engan*, spam, vírus, armas, drogas, tabaco, álcool, contornar, burlar,
    interferir, ofensiv*, abusiv*, pornogr*, difam*, obscen*`,
  'conduct?': `
    conteúdo*, publicar, usuários, utilizadores, regras, política*, permit*, conduta, comportamento,
    viol*, respeit*, anúncios`,
  termination: `
    rescis*, rescind*, resolução ~ contrato, encerr* ~ conta, suspen*, cancelar ~ conta,
    fechar ~ conta, excluir ~ conta, eliminar ~ conta, desativ* ~ conta, bloque* ~ conta,
    remover ~ conteúdo*, remoção ~ conteúdo*, recurso ~ decisão, banir, banimento, denúncia ~ contrato`,
  'termination+': `cessa*, encerramento, pôr fim`,
  'termination?': `
    conta, remov*, remoção, bloque*, aviso prévio, sem aviso, incumprimento, descumprimento, termin*,
    acesso`,
  'age-minors': `
    menor de, crianç*, adolescente*, idade mínima, maior de idade, maioridade, maior de 18,
    anos de idade, responsável legal, responsáveis legais, verificação de ~ idade, verificar ~ idade`,
  'age-minors+': `pais, tutor*, menores`,
  'age-minors?': `idade, anos, família, 16, 18`,
  payments: `
    preço*, tarifa*, reembols*, fatura*, assinatura*, subscrição, período experimental,
    avaliação gratuita, teste gratuito, livre resolução, encomenda*, cartão*, cupom, cupões, cupons,
    desconto*, cobrança*, cobrado*, moeda virtual`,
  'payments+': `
    compra, compras, comprar, envio, entrega*, pagamento*, pagar, pedido*, taxa, taxas, imposto*,
    comissão, comissões, pontos, saldo, vale, devoluç*, renovação, arrependimento`,
  'payments?': `produto*, artigo*, vendedor*, cliente*, oferta*, grátis, gratuit*, custo*, valor*`,
  changes: `
    modificar ~ termos, alterar ~ termos, alterar ~ condições, alterar ~ política, alterações ~ termos,
    alterações ~ condições, alterações ~ política, mudanças ~ termos, mudanças ~ política,
    atualizar ~ política, atualizar ~ termos, atualizações ~ política, direito de modificar,
    direito de alterar, entrarão em vigor, entrará em vigor, alterámos, uso continuado, uso contínuo,
    continuar a utilizar, nova versão`,
  'changes+': `de tempos em tempos, atualizamos, entrada em vigor, descontinuar`,
  'changes?': `modific*, alter*, mudanç*, atualiz*, versão, aviso, notific*, vigor, aceit*`,
  liability: `
    responsabilidade*, responsável por, responsáveis por, garantia*, garantimos, danos, prejuízo*,
    indeniz*, indemniz*, força maior, no estado, tal como está, negligência, lucros cessantes,
    isent* de responsabilidade, conformidade, defeit*, por sua conta, não será responsável,
    disponibilidade`,
  'liability?': `responsab*, perda*, risco*, limit*, erro*, obrigação*, interrup*`,
  disputes: `
    litígio*, controvérsia*, arbitra*, mediação, lei aplicável, legislação aplicável, leis brasileiras,
    lei portuguesa, regid* pela*, ação coletiva, ações coletivas, resolução ~ conflitos,
    resolução ~ litígios, resolução ~ disputas, eleito o foro, foro competente`,
  'disputes+': `disputa*, tribunal, tribunais, foro, jurisdição`,
  'disputes?': `lei, leis, legislação, consumidor*, reclamaç*, conflito*, judicia*`,
  'legal-entity': `
    responsável pelo tratamento, encarregado de proteção, DPO, sede social, CNPJ, NIPC, aviso legal,
    razão social, representante ~ união, ceder ~ contrato, cessão ~ contrato, Ltda`,
  'legal-entity+': `
    controlador, controladora, encarregado, fale conosco, entre em contato, entrar em contato,
    contactar-nos, contacte-nos, atendimento ao cliente, sede em`,
  'legal-entity?': `
    empresa, endereço, morada, e-mail, telefone, rua, lisboa, irlanda, contat*, contact*, entidade`,
  developer: `interface de programação, chave* de API, webhook*`,
  'developer+': `API, SDK, desenvolvedor*, programador*, plugin*`,
  'developer?': `aplicativo*, aplicaç*, integraç*, plataforma, documentação, código`,
};
