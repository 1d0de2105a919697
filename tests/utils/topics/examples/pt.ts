import type { Examples } from './types.ts';

export const pt: Examples = {
  topics: {
    'ai-scraping': [
      'É proibido extrair dados do site com robôs ou outros meios automáticos.',
      'O conteúdo não pode ser usado para treinar inteligência artificial.',
      'É proibido extrair dados por meio de robôs.',
      'Você não pode usar nosso conteúdo para treinar inteligência artificial.',
      'A raspagem de dados não é permitida.',
    ],
    'ai-training': [
      'Usamos suas publicações para treinar nossos modelos de IA.',
      'Seus dados não são usados para treinar modelos de IA.',
      'Usamos suas mensagens para melhorar nossa inteligência artificial.',
      'Seus dados não serão usados para treinar modelos.',
      'Você pode se opor ao uso dos seus dados para IA.',
    ],
    'ai-features': ['As respostas geradas por IA podem estar erradas.'],
    'data-collection': [
      'Coletamos o seu nome, endereço e dados de uso.',
      'Coletamos seu nome, sua localização e dados de uso.',
    ],
    'data-sharing': [
      'Partilhamos os seus dados com parceiros fora da União Europeia.',
      'Compartilhamos dados com terceiros e prestadores de serviços.',
    ],
    'tracking-ads': ['Usamos cookies para publicidade personalizada.'],
    'retention-rights': [
      'Guardamos os dados durante cinco anos e depois os apagamos.',
      'Conservamos os dados por dois anos; você tem direito de acesso e de retificação.',
    ],
    security: ['Guarde sua senha em segredo; usamos criptografia.'],
    'content-licence': ['Você nos concede uma licença gratuita e não exclusiva sobre seu conteúdo.'],
    conduct: ['São proibidos o assédio, o ódio e a violência.'],
    termination: [
      'Podemos encerrar a sua conta a qualquer momento.',
      'Podemos suspender o serviço ou encerrar sua conta.',
    ],
    'age-minors': ['Menores precisam da autorização dos pais.'],
    payments: [
      'A assinatura é renovada a cada mês e cobrada no seu cartão.',
      'O preço da assinatura não é reembolsável.',
    ],
    changes: [
      'Podemos alterar estes termos e avisaremos com trinta dias de antecedência.',
      'Podemos alterar estes termos a qualquer momento.',
    ],
    liability: [
      'Não nos responsabilizamos por danos indiretos.',
      'Não nos responsabilizamos por danos indiretos e limitamos nossa responsabilidade.',
    ],
    disputes: ['Fica eleito o foro de Lisboa.', 'Qualquer litígio será resolvido no foro de Lisboa.'],
    'legal-entity': ['O responsável pelo tratamento é a Exemplo Lda., com sede social em Lisboa.'],
    developer: ['Os desenvolvedores devem proteger a chave de API.'],
  },
  neither: [
    'O treinamento dos funcionários ocorre todos os anos.',
    'O bilhete de comboio vale um dia.',
    'Nossos funcionários recebem treinamento.',
    'Coletamos automaticamente o seu endereço IP.',
  ],
};
