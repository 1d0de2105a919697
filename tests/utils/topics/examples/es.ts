import type { Examples } from './types.ts';

export const es: Examples = {
  topics: {
    'ai-scraping': [
      'Está prohibido extraer datos del sitio con robots u otros medios automáticos.',
      'El contenido no podrá usarse para entrenar sistemas de inteligencia artificial.',
      'Queda prohibido extraer datos mediante robots.',
      'No puede utilizar nuestros contenidos para entrenar modelos de inteligencia artificial.',
      'Está prohibido el raspado web.',
      'No se permite la recopilación automatizada de información de otros usuarios.',
      'Se prohíbe la minería de textos y datos.',
    ],
    'ai-training': [
      'Usamos tus publicaciones para entrenar nuestros modelos de IA.',
      'Puedes oponerte al uso de tus datos para el entrenamiento de la IA.',
      'Usamos sus mensajes para mejorar nuestra inteligencia artificial.',
      'Sus datos no se utilizarán para entrenar modelos.',
      'Puede oponerse al uso de sus datos para la IA.',
      'Nos autoriza a usar su contenido para el aprendizaje automático.',
    ],
    'ai-features': [
      'Las respuestas generadas por IA pueden ser inexactas.',
      'No tomamos decisiones automatizadas sobre ti.',
    ],
    'data-collection': [
      'Recogemos su nombre, su dirección y los datos de uso.',
      'Recopilamos tu nombre, tu ubicación y datos de uso.',
    ],
    'data-sharing': [
      'Compartimos sus datos con empresas del grupo situadas fuera del Espacio Económico Europeo.',
      'Compartimos sus datos con proveedores de servicios.',
      'Compartimos tus datos con terceros y proveedores de servicios.',
    ],
    'tracking-ads': [
      'Utilizamos cookies para mostrarle anuncios adaptados a sus intereses.',
      'Usamos cookies para mostrar publicidad personalizada.',
    ],
    'retention-rights': [
      'Guardamos sus datos durante cinco años y luego los borramos.',
      'Conservamos tus datos dos años; tienes derecho de acceso y rectificación.',
    ],
    security: ['Ciframos sus contraseñas.', 'Guarda tu contraseña; los datos están cifrados.'],
    'content-licence': [
      'Usted nos cede gratuitamente los derechos sobre lo que publique.',
      'Nos concedes una licencia gratuita y no exclusiva sobre tu contenido.',
    ],
    conduct: [
      'Queda prohibido publicar insultos o amenazas.',
      'El acoso, el odio y el fraude están prohibidos.',
      'Se prohíbe el acoso, el odio y la violencia.',
    ],
    termination: [
      'Podemos dar de baja su cuenta en cualquier momento.',
      'Podemos suspender o cancelar tu cuenta.',
    ],
    'age-minors': [
      'Solo pueden registrarse personas mayores de edad.',
      'Los menores necesitan el permiso de sus padres.',
    ],
    payments: [
      'La suscripción se renueva cada mes y se cobra en su tarjeta.',
      'El precio de la suscripción no es reembolsable.',
    ],
    changes: [
      'Nos reservamos la facultad de cambiar estas condiciones; le avisaremos con quince días de antelación.',
      'Podemos modificar estos términos en cualquier momento.',
    ],
    liability: [
      'No respondemos de los daños que sufra el usuario.',
      'La empresa no será responsable de los daños causados.',
    ],
    disputes: [
      'Las partes se someten a los juzgados de Madrid.',
      'Toda controversia se somete a arbitraje.',
      'Las controversias se someterán a los tribunales de Madrid.',
    ],
    'legal-entity': [
      'El responsable es Ejemplo S.L., con domicilio en Sevilla.',
      'El responsable del tratamiento es Ejemplo S.L., con domicilio social en Madrid.',
    ],
    developer: ['Los desarrolladores deben proteger la clave de API.'],
  },
  neither: [
    'La formación del personal se realiza cada año.',
    'El entrenador personal no está incluido.',
    'El personal recibe formación.',
    'No puede copiar ni vender el software.',
    'Recopilamos automáticamente su dirección IP.',
  ],
};
