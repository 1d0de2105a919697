import type { Lexicon } from './groups.ts';

/** Portuguese words. */
export const pt: Lexicon = {
  survival: `sobreviver*, subsistir*`,
  purpose: `
    para prestar/melhorar/prevenir/cumprir/proteger/verificar/analisar/personalizar/gerir/responder/oferecer,
    gerir/gerenciar/melhorar/cumprir/prestar/prevenir/gestão/cumprimento`,
  robot: `
    robô, robôs, robot, robots, bots, spider*, crawler*, scraper*, rastreador*,
    meio*/sistema*/processo* automatizado*, meios automáticos, ferramenta* automatizada*, script,
    scripts, agentes de IA`,
  scrape: `
    scraping, raspagem, raspar, rastreamento ~ dados, mineração de dados/textos/texto,
    prospeção de textos/dados, extração/extrair ~ dados/conteúdo*, coleta/extração automat*/sistemática,
    recolha automat*, download em massa, robots.txt, TDM`,
  gather: `
    colet*, recolh*, extra*, acess*, copi*, baix*, index*, obter, obten*, reproduz*, consult*,
    armazen*, transfer*`,
  forbid: `
    não pode/podes/poderá/deve/deverá/utilizar/usar/colet*/recolh*/extraia/podem, não é permitid*,
    não são permitid*, não está autorizad*, proibid*, proíbe, proibição, vedad*, é vedado,
    concorda em não, compromete-se a não, interdit*, abster*, reserv* ~ direito*`,
  youMayNot: `
    você não pode, não pode/poderá/podem/poderão/colete/recolha/utilize/use, é proibid*/vedad*,
    são/fica proibid*, não é permitid*, o utilizador não, o usuário não, compromete-se a não,
    concorda em não`,
  unless: `
    sem ~ autorização/consentimento/permissão, salvo autorização, salvo se ~ autoriz*,
    exceto com ~ autoriz*`,
  train: `trein*`,
  develop: `desenvolv*, melhor*, aprimor*, aperfeiço*, criar`,
  ai: `
    IA, inteligência artificial, aprendizado/aprendizagem de máquina, aprendizagem automática,
    modelo* de linguagem, machine learning`,
  trainAi: `
    trein* ~ modelo*/inteligência/algoritmo*/aprendiz*, trein* ~ IA, dados/fins de treinamento/treino`,
  developAi: `
    desenvolv*/aprimor* ~ modelo*/inteligência, desenvolv*/melhor*/aprimor* ~ IA,
    melhor* ~ modelo*/inteligência/algoritmo*`,
  forAi: `
    para IA, para a IA, para inteligência artificial, para a inteligência artificial,
    para aprendizado de máquina, para o aprendizado de máquina, fins de IA`,
  we: `nós, nosso, nossa, nossos, nossas`,
  yours: `
    seus dados/conteúdos, teus dados, seu/teu conteúdo,
    suas mensagens/publicações/fotos/informações/conversas, dados pessoais,
    dados dos usuários/utilizadores, dados do usuário/cliente, conteúdo do usuário/utilizador`,
  promise: `
    não utilizamos/utilizaremos/usamos/usaremos, não serão utilizad*/usad*, não são utilizad*/usad*,
    nunca us*/utiliz*`,
  compete: `concorr*, compet*`,
  miningLaw: `2019 790`,
  others: `
    dados/informações ~ outros usuários/utilizadores, informações sobre ~ usuários, dados de terceiros,
    dados pessoais ~ usuários/terceiros, endereços de e-mail, dados/informações pessoais de outros,
    dados/informações ~ outras pessoas`,
  optOut: `oposição, opor, recusar, desativ*, configurações, definições, retirar/revogar ~ consentimento`,
  staff: `
    treinar ~ funcionários/equipe*/equipa*/colaboradores,
    treinamento ~ funcionários/equipe*/pessoal/colaboradores,
    formação ~ pessoal/colaboradores/funcionários, treino físico, treinador*, plano* de treino,
    bilhete* de comboio`,
  wanted: `
    mecanismos de busca ~ index*, motores de pesquisa ~ index*, resultados de pesquisa/busca, seu site`,
  threat: `proteger* ~ scraping, não é um robô`,
  customModel: `seus próprios modelos, seu próprio modelo, modelo* personalizado*`,
  'ai-features': `
    IA generativa, inteligência artificial generativa, gerad* por IA, gerad* por inteligência,
    gerad* pela IA, recurso*/funcionalidade*/ferramenta*/sistema*/assistente*/uso de IA,
    sistemas/uso de inteligência, chatbot*, assistente virtual, decis* automatizada*,
    definição de perfis, deepfake*, conteúdo sintético, uso da inteligência, tratamento automatizado`,
  'ai-features?': `IA, inteligência artificial, algoritmo*, automatizad*, gerad*, resultado*`,
  'data-collection': `
    coletamos, recolhemos, podemos coletar/recolher, dados/informações que coletamos,
    coleta de dados/informações, recolha/categorias de dados, tratamos/utilizamos ~ dados,
    tratamento de ~ dados, tratamento dos seus, finalidade*, base legal, bases legais,
    fundamento jurídico, legítimo interesse, interesses legítimos, interesse legítimo,
    execução do contrato, execução de contrato, geolocalização, localização, endereço IP,
    dados biométricos, usamos ~ informações/dados, dados de uso,
    que nos fornece*, que você nos`,
  'data-collection?': `
    informações pessoais, dados, nome, e-mail, telefone, dispositivo*, navegador, tratamento, colet*,
    recolh*, melhorar`,
  'data-sharing': `
    compartilhar/compartilhamento ~ dados/informações, compartilhamos,
    partilhar/transferir/vender ~ dados, partilhamos, partilha/transferência de dados, divulg*,
    transferência* ~ internaciona*, vendemos, venda de ~ dados, subcontratante*, operadores,
    prestadores de serviço*, fornecedores de serviços, destinatári*, cláusulas contratuais,
    fora da união, fora do espaço, autoridades, com/a terceiros, fusão, visíve* para/a`,
  'data-sharing?': `
    terceiros, parceiros, afiliad*, empresas do grupo, compartilh*, partilh*, comunic*, transfer*,
    estados unidos, públic*`,
  'tracking-ads': `
    cookie, cookies, pixel, píxeis, pixels, publicidade personalizada/direcionada,
    anúncios personalizados, boletim informativo, newsletter*, comunicações comerciais,
    comunicações de marketing, tecnologias de rastreamento, rastreamento ~ usuário*, google analytics,
    identificador* ~ publici*, cancelar a inscrição/subscrição, fins publicitários`,
  'tracking-ads+': `marketing, tecnologias semelhantes`,
  'tracking-ads?': `
    publicidade, publicitári*, anúnci*, promocion*, análise*, ofertas, navegação, facebook`,
  'retention-rights': `
    conservamos, armazenamos ~ por, manteremos, período de retenção/conservação, prazo de conservação,
    retenção de dados, direito de acesso/retificação/oposição, exclusão/eliminação de ~ dados,
    excluir/apagar ~ dados, portabilidade, limitação do tratamento, retirar/revogar ~ consentimento,
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
    licença*, propriedade intelectual/industrial, direitos autorais/morais, direitos/direito de autor,
    marca registrada, marcas registradas, copyright, não exclusiva, sublicen*, isenta de royalties,
    irrevogável, obras derivadas, titular* de ~ direitos, patente*`,
  'content-licence+': `marcas, concede*, royalties`,
  'content-licence?': `
    conteúdo*, direitos, titularidade, propriedade, reproduz*, distribu*, modific*, mundial, perpétu*`,
  conduct: `
    não permitimos/publique, assédi*, assediar, ódio, terroris*, nudez, phishing, malware, discrimin*,
    jogos de azar, suicíd*, automutilação, diretrizes/padrões da comunidade, engenharia reversa,
    descompil*, desinformação`,
  'conduct+': `
    proibid*, não é permitid*, não são permitid*, ilega*, ilícit*, ameaç*, violên*, violent*, sexua*,
    fraude, fraudulent*, engan*, spam, vírus, armas, drogas, tabaco, álcool, contornar, burlar,
    interferir, ofensiv*, abusiv*, pornogr*, difam*, obscen*`,
  'conduct?': `
    conteúdo*, publicar, usuários, utilizadores, regras, política*, permit*, conduta, comportamento,
    viol*, respeit*, anúncios`,
  termination: `
    rescis*, rescind*, resolução/denúncia ~ contrato,
    encerr*/cancelar/fechar/excluir/eliminar/desativ*/bloque* ~ conta, suspen*,
    remover/remoção ~ conteúdo*, recurso ~ decisão, banir, banimento`,
  'termination+': `cessa*, encerramento, pôr fim`,
  'termination?': `
    conta, remov*, remoção, bloque*, aviso prévio, sem aviso, incumprimento, descumprimento, termin*,
    acesso`,
  'age-minors': `
    menor de, crianç*, adolescente*, idade mínima, maior de idade/18, maioridade, anos de idade,
    responsável legal, responsáveis legais, verificação de ~ idade, verificar ~ idade`,
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
    modificar ~ termos, alterar/alterações ~ termos/condições/política, mudanças ~ termos/política,
    atualizar ~ política/termos, atualizações ~ política, direito de modificar/alterar,
    entrarão/entrará em vigor, alterámos, uso continuado/contínuo, continuar a utilizar, nova versão`,
  'changes+': `de tempos em tempos, atualizamos, entrada em vigor, descontinuar`,
  'changes?': `modific*, alter*, mudanç*, atualiz*, versão, aviso, notific*, vigor, aceit*`,
  liability: `
    responsabilidade*, responsável/responsáveis por, garantia*, garantimos, danos, prejuízo*, indeniz*,
    indemniz*, força maior, no estado, tal como está, negligência, lucros cessantes,
    isent* de responsabilidade, conformidade, defeit*, por sua conta, não será responsável,
    disponibilidade`,
  'liability?': `responsab*, perda*, risco*, limit*, erro*, obrigação*, interrup*`,
  disputes: `
    litígio*, controvérsia*, arbitra*, mediação, lei aplicável/portuguesa, legislação aplicável,
    leis brasileiras, regid* pela*, ação coletiva, ações coletivas,
    resolução ~ conflitos/litígios/disputas, eleito o foro, foro competente`,
  'disputes+': `disputa*, tribunal, tribunais, foro, jurisdição`,
  'disputes?': `lei, leis, legislação, consumidor*, reclamaç*, conflito*, judicia*`,
  'legal-entity': `
    responsável pelo tratamento, encarregado de proteção, sede/razão social, CNPJ, NIPC,
    aviso legal, representante ~ união, ceder/cessão ~ contrato, Ltda`,
  'legal-entity+': `
    controlador, controladora, encarregado, fale conosco, entre/entrar em contato, contactar-nos,
    contacte-nos, atendimento ao cliente, sede em, @, DPO, mail/email ~ @, telefone/tel ~ #`,
  'legal-entity?': `
    empresa, endereço, morada, e-mail, telefone, rua, lisboa, irlanda, contat*, contact*, entidade`,
  developer: `interface de programação, chave* de API, webhook*`,
  'developer+': `API, SDK, desenvolvedor*, programador*, plugin*`,
  'developer?': `aplicativo*, aplicaç*, integraç*, plataforma, documentação, código`,
};
