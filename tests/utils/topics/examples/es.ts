import type { Examples } from './types.ts';

export const es: Examples = {
  topics: {
    'ai-scraping': [
      'Está prohibido extraer datos del sitio con robots u otros medios automáticos.',
      'El contenido no podrá usarse para entrenar sistemas de inteligencia artificial.',
    ],
    'ai-training': [
      'Usamos tus publicaciones para entrenar nuestros modelos de IA.',
      'Puedes oponerte al uso de tus datos para el entrenamiento de la IA.',
    ],
    'ai-features': [
      'Las respuestas generadas por IA pueden ser inexactas.',
      'No tomamos decisiones automatizadas sobre ti.',
    ],
    'data-collection': ['Recopilamos tu nombre, tu ubicación y datos de uso.'],
    'data-sharing': [
      'Compartimos sus datos con proveedores de servicios.',
      'Compartimos tus datos con terceros y proveedores de servicios.',
    ],
    'tracking-ads': ['Usamos cookies para mostrar publicidad personalizada.'],
    'retention-rights': ['Conservamos tus datos dos años; tienes derecho de acceso y rectificación.'],
    security: ['Guarda tu contraseña; los datos están cifrados.'],
    'content-licence': ['Nos concedes una licencia gratuita y no exclusiva sobre tu contenido.'],
    conduct: [
      'El acoso, el odio y el fraude están prohibidos.',
      'Se prohíbe el acoso, el odio y la violencia.',
    ],
    termination: ['Podemos suspender o cancelar tu cuenta.'],
    'age-minors': ['Los menores necesitan el permiso de sus padres.'],
    payments: ['El precio de la suscripción no es reembolsable.'],
    changes: ['Podemos modificar estos términos en cualquier momento.'],
    liability: ['La empresa no será responsable de los daños causados.'],
    disputes: [
      'Toda controversia se somete a arbitraje.',
      'Las controversias se someterán a los tribunales de Madrid.',
    ],
    'legal-entity': ['El responsable del tratamiento es Ejemplo S.L., con domicilio social en Madrid.'],
    developer: ['Los desarrolladores deben proteger la clave de API.'],
  },
  neither: ['La formación del personal se realiza cada año.', 'El entrenador personal no está incluido.'],
};
