import type { Examples } from './types.ts';

export const pt: Examples = {
  topics: {
    'ai-scraping': [
      'É proibido extrair dados do site com robôs ou outros meios automáticos.',
      'O conteúdo não pode ser usado para treinar inteligência artificial.',
    ],
    'ai-training': [
      'Usamos suas publicações para treinar nossos modelos de IA.',
      'Seus dados não são usados para treinar modelos de IA.',
    ],
    'ai-features': ['As respostas geradas por IA podem estar erradas.'],
    'data-collection': ['Coletamos seu nome, sua localização e dados de uso.'],
    'data-sharing': ['Compartilhamos dados com terceiros e prestadores de serviços.'],
    'tracking-ads': ['Usamos cookies para publicidade personalizada.'],
    'retention-rights': ['Conservamos os dados por dois anos; você tem direito de acesso e de retificação.'],
    security: ['Guarde sua senha em segredo; usamos criptografia.'],
    'content-licence': ['Você nos concede uma licença gratuita e não exclusiva sobre seu conteúdo.'],
    conduct: ['São proibidos o assédio, o ódio e a violência.'],
    termination: ['Podemos suspender o serviço ou encerrar sua conta.'],
    'age-minors': ['Menores precisam da autorização dos pais.'],
    payments: ['O preço da assinatura não é reembolsável.'],
    changes: ['Podemos alterar estes termos a qualquer momento.'],
    liability: ['Não nos responsabilizamos por danos indiretos e limitamos nossa responsabilidade.'],
    disputes: ['Qualquer litígio será resolvido no foro de Lisboa.'],
    'legal-entity': ['O responsável pelo tratamento é a Exemplo Lda., com sede social em Lisboa.'],
    developer: ['Os desenvolvedores devem proteger a chave de API.'],
  },
  neither: ['O treinamento dos funcionários ocorre todos os anos.', 'O bilhete de comboio vale um dia.'],
};
