import type { Lexicon } from './groups.ts';

/** Spanish words. */
export const es: Lexicon = {
  survival: `sobrevivir*, subsistir*`,
  purpose: `
    para prestar/mejorar/prevenir/cumplir/proteger/verificar/analizar/personalizar/gestionar/responder/ofrecer,
    gestionar/prestar/mejorar/cumplir/prevenir/gestión/cumplimiento/prevención`,
  robot: `
    robot, robots, bots, araña, arañas, rastreador*, crawler*, scraper*,
    medio*/sistema*/proceso*/programa* automatizado*, medios automáticos, herramienta* automatizada*,
    script, scripts, agentes de IA`,
  scrape: `
    scraping, raspado, rastreo, rastrear, extracción/extraer ~ datos/contenido*,
    recopilación/extracción automat*/sistemática, recolección automat*, cosechar, recolectar,
    descarga masiva, robots.txt, TDM, descargar ~ masiv*, extraer ~ base de datos, web scraping, minería`,
  gather: `
    recopil*, recab*, recog*, recolect*, extra*, acced*, acceso, copi*, descarg*, index*, obten*,
    reproduc*, consult*, almacen*`,
  forbid: `
    no puede/puedes/podrá/podrás/debe/debes/deberá/utilizar/usar/permitid*/recopil*/recabe/recoja/podrán/pueden/extraiga,
    no está permitid*/autorizad*, no se permite, prohíbe, prohibid*, prohibición, se prohíbe/abstendrá,
    queda prohibid*, se compromete a no, te comprometes a no, absten*, reserv* ~ derecho*`,
  youMayNot: `
    no puede/puedes/podrá/podrás/podrán/pueden/deben/recopile/recopiles/utilice/use/uses, usted no,
    está/queda/quedan prohibid*, se prohíbe, no está permitid*, los usuarios no, se compromete a no,
    te comprometes a no`,
  unless: `
    sin ~ autorización/consentimiento/permiso, salvo autorización, salvo que ~ autori*,
    excepto con ~ autori*`,
  train: `entren*`,
  develop: `desarroll*, mejor*, crear, creación`,
  ai: `IA, inteligencia artificial, aprendizaje automático, modelo* de lenguaje, machine learning`,
  trainAi: `
    entren* ~ modelo*/inteligencia/algoritmo*/aprendizaje, entren* ~ IA, modelos entrenados,
    datos/fines de entrenamiento`,
  developAi: `
    desarroll* ~ modelo*/inteligencia, desarroll*/mejor* ~ IA, mejor* ~ modelo*/inteligencia/algoritmo*,
    crear modelos`,
  forAi: `
    para la IA, para IA, para la inteligencia, para inteligencia artificial,
    para el aprendizaje automático, fines de IA, por la IA`,
  we: `nosotros, nuestro, nuestra, nuestros, nuestras`,
  yours: `
    tus datos/contenidos/mensajes/publicaciones/fotos/conversaciones, sus datos/contenidos/mensajes,
    tu/su contenido/información, datos personales, datos de los usuarios, datos del usuario/cliente,
    contenido del usuario, su contenido, sus fotos/conversaciones`,
  promise: `
    no utilizamos/utilizaremos/usamos/usaremos/empleamos, no se utilizar*/usar*/utilizan,
    nunca utiliz*/us*`,
  compete: `compet*, compit*`,
  miningLaw: `2019 790`,
  others: `
    datos/información ~ otros usuarios, información sobre ~ usuarios, datos de otros/terceros,
    datos personales ~ usuarios, información ~ terceros, direcciones de correo,
    información personal de otros, datos personales de otros, datos/información ~ otras personas`,
  optOut: `
    oponer*, oposición, excluirte, darte de baja, desactiv*, configuración, retirar ~ consentimiento,
    rechazar`,
  staff: `
    formación ~ personal/emplead*/equipo*, formar ~ personal, capacit* ~ personal/emplead*,
    entrenamiento físico, entrenador*, entrenar ~ emplead*/personal, plan* de entrenamiento, rutina*,
    billete* de tren`,
  wanted: `posicionamiento, motores de búsqueda ~ index*, resultados de búsqueda, su sitio web`,
  threat: `proteger* ~ scraping, no es un robot, no eres un robot`,
  customModel: `tus propios modelos, su propio modelo, modelo* personalizado*`,
  'ai-features': `
    IA generativa, inteligencia artificial generativa, generad*/generado por IA,
    generad* por inteligencia, generad* por la IA,
    funcion*/herramienta*/sistema*/asistente*/uso/funciones de IA, sistemas/uso de inteligencia,
    chatbot*, asistente virtual, decision* automatizada*, decisiones individuales automatizadas,
    elaboración de perfiles, deepfake*, contenido sintético, uso de la inteligencia,
    tratamiento automatizado, utiliza* ~ inteligencia artificial, inteligencia artificial,
    decisiones automatizadas`,
  'ai-features?': `IA, inteligencia artificial, algoritmo*, automatizad*, generad*, resultado*`,
  'data-collection': `
    recopilamos, recogemos, recabamos, podemos recopilar, datos/información que recopilamos,
    recopilación de, recogida/categorías de datos, tratamos sus/tus, tratamiento de ~ datos,
    tratamiento de sus/tus, finalidad*, base jurídica/legal, bases legales, interés legítimo,
    intereses legítimos, ejecución del contrato, geolocalización, ubicación, dirección IP,
    datos biométricos, utilizamos ~ datos/información,
    usamos ~ información, datos de uso/contacto/ubicación, que nos proporcion*, que usted nos,
    recolectamos, datos personales que, fines del tratamiento, nos proporcionas/proporciona`,
  'data-collection?': `
    información personal, datos, nombre, correo electrónico, teléfono, dispositivo*, navegador,
    tratamiento, finalidades, recopil*, mejorar`,
  'data-sharing': `
    compartir/transferir ~ datos/información, compartimos, compartir sus/tus,
    comunicar/comunicación/cesión/ceder/vender ~ datos, revelar, divulg*,
    transferencia ~ internacional*, transferencias internacionales, vendemos, venta de ~ datos,
    encargad* del tratamiento, proveedores de servicios, destinatari*, cláusulas contractuales,
    fuera del espacio, fuera de la unión, autoridades, con/a terceros, fusión, visible* para,
    subencargad*, operadas por ~ externas, empresas externas, terceros ~ acceso`,
  'data-sharing?': `
    terceros, socios, filiales, empresas del grupo, compart*, comunic*, transfer*, estados unidos,
    públic*, proveedores`,
  'tracking-ads': `
    cookie, cookies, píxel*, publicidad personalizada/dirigida/basada, anuncios personalizados, boletín,
    boletines, newsletter*, comunicaciones comerciales/promocionales, rastreo ~ usuario*,
    tecnologías de seguimiento/rastreo, google analytics, identificador* ~ publici*,
    darse/darte de baja, fines publicitarios, marketing directo`,
  'tracking-ads+': `marketing, analítica, tecnologías similares`,
  'tracking-ads?': `
    publicidad, publicitari*, anunci*, promocional*, análisis, seguimiento, ofertas, navegación,
    facebook`,
  'retention-rights': `
    conserv*/eliminar/eliminación/borrar/suprimir ~ datos, conservamos, conservaremos,
    plazo*/período de conservación, derecho de acceso/oposición/supresión, derechos de acceso,
    derecho de ~ rectificación, derecho al olvido, portabilidad, derecho a oponer*/acceder,
    limitación del tratamiento, retirar/revocar ~ consentimiento, autoridad de control,
    agencia española, AEPD, ejercer ~ derechos, guardamos, borramos, durante ~ años/meses`,
  'retention-rights+': `conservar*, rectificación, supresión, sus/tus derechos, retención, anonimiz*`,
  'retention-rights?': `
    conserv*, elimin*, suprim*, borr*, derecho, derechos, acceso, oposición, días, meses, años, plazo,
    consentimiento`,
  security: `
    encript*, medidas de seguridad, medidas técnicas, contraseña*, autenticación, confidencial*,
    vulnerabilidad*, violación ~ seguridad, brecha*, acceso no autorizado, seguridad de ~ cuenta,
    credenciales, doble factor, cifra*`,
  'security?': `segur*, proteg*, protección, usurp*`,
  'content-licence': `
    licencia*, propiedad intelectual/industrial, derechos de autor/propiedad, marca registrada,
    marcas registradas, copyright, no exclusiva, sublicen*, libre de regalías, irrevocable,
    derechos morales, obras derivadas, patente*, nos otorgas/concedes, infracción/cesión de derechos,
    cede* ~ derechos, titular*`,
  'content-licence+': `marcas, infracción, concede*, regalías`,
  'content-licence?': `
    contenido*, derechos, titularidad, propiedad, propietari*, reproduc*, distribu*, modific*, mundial,
    perpetu*`,
  conduct: `
    no puede publicar, no puedes publicar, no publiques, acos*, odio, terroris*, desnud*, phishing,
    malware, suplant*, discrimin*, suicid*, autolesi*, normas de la comunidad, normas comunitarias,
    ingeniería inversa, descompil*, desinformación, infring* ~ términos/política,
    cumplir con todas las leyes, cumplir con ~ normas, política de contenido, conducta prohibida,
    contenido prohibido/ilegal, queda/está prohibido, quedan/están prohibid*, incitación, spam,
    uso indebido, fraude`,
  'conduct+': `
    prohibid*, no está permitid*, no se permite, ilegal*, ilícit*, amenaz*, violen*, sexual*, fraude,
    fraudulent*, engañ*, virus, spam, armas, drogas, tabaco, alcohol, apuestas, eludir, interferir,
    ofensiv*, abusiv*, dañin*, pornograf*, difam*, obscen*`,
  'conduct?': `
    contenido*, publicar, usuarios, normas, política*, permit*, conducta, comportamiento, infring*,
    respet*, anuncios`,
  termination: `
    rescin*, resolución ~ contrato, suspen*,
    cancelar/cancelación/cerrar/cierre/desactiv*/bloque*/baja/terminar ~ cuenta,
    eliminar ~ cuenta/contenido*, retirar/retirada ~ contenido*, apela*, expuls*, dar por finalizad*,
    eliminar o retirar, rescisión, dar/darse de baja`,
  'termination+': `terminación, terminar, inhabilit*, sancion*, poner fin`,
  'termination?': `
    cuenta, elimin*, retir*, bloque*, previo aviso, incumplimiento, sin previo, finaliz*, acceso`,
  'age-minors': `
    menor/menores de, niñ*, adolescente*, edad mínima, mayor de edad/18, mayoría/años/mayores de edad,
    patria potestad, verificación de ~ edad, verificar ~ edad, padre* o tutor*, consentimiento parental`,
  'age-minors+': `padres, tutor*, menores`,
  'age-minors?': `edad, años, familia*, 14, 18`,
  payments: `
    precio*, tarifa*, pagar, reembols*, factur*, suscripci*, renovación, prueba gratuita,
    período de prueba, desistimiento, tarjeta*, cupón, cupones, descuento*, iva, moneda virtual, pago*,
    envío ~ pedido*, devolución, devoluciones, impuestos, información de pago`,
  'payments+': `
    compra, compras, comprar, envío*, entrega*, pago, pagos, pedido*, gastos, cargo*, puntos, saldo,
    vale, importe*, comisión*, comisiones, impuesto*, devoluci*`,
  'payments?': `
    product*, artículo*, vendedor*, cliente*, oferta*, gratis, gratuit*, cobr*, coste*, euros`,
  changes: `
    modificar/cambios ~ términos/condiciones/política, modificaciones/cambiar ~ términos/condiciones,
    modificación ~ condiciones, actualizar ~ política/términos,
    actualizaciones/actualización ~ política, derecho a modificar, derecho de modificar,
    entrarán/entrará en vigor, hemos actualizado/modificado, uso continuado,
    continuar/seguir utilizando, interrumpir ~ servicio*, nueva versión, cambios en ~ términos`,
  'changes+': `de vez en cuando, entrada en vigor`,
  'changes?': `modific*, cambi*, actualiz*, versión, aviso, notific*, vigor, inform*, acept*`,
  liability: `
    responsabilidad*, responsable/responsables de, garantía*, garantiza*, daños, perjuicio*, indemniz*,
    fuerza mayor, tal cual, negligencia, lucro cesante, eximir*, exonera*, conformidad, defect*,
    bajo su propio riesgo, no será responsable, no seremos responsables, disponibilidad,
    no nos hacemos responsables, no somos responsables, limitación de responsabilidad, sin garantía*,
    según disponibilidad, bajo tu propio riesgo, único responsable`,
  'liability?': `responsab*, pérdida*, riesgo*, limit*, error*, obligación*, interrup*`,
  disputes: `
    controversia*, litigio*, arbitra*, mediación, juzgado*, ley aplicable,
    legislación aplicable/española, se regirá*/rige*, regirán, fuero, demanda* colectiva*,
    resolución ~ conflictos/litigios, acción colectiva, jurisdicción, tribunales de,
    conflicto* de leyes, disputas`,
  'disputes+': `disputa*, tribunal, tribunales, jurisdicción`,
  'disputes?': `ley, leyes, legislación, consumidor*, reclamaci*, conflicto*, judicial*`,
  'legal-entity': `
    responsable/responsables del tratamiento, delegado de protección, domicilio/razón social,
    registro mercantil, aviso/representante legal, representante ~ unión, ceder/cesión ~ contrato, S.L.,
    ponte/póngase en contacto, atención al cliente`,
  'legal-entity+': `
    sociedad, contáctanos, contáctenos, ponerse en contacto, contactar con, atención al cliente, CIF,
    NIF, @, DPO, mail/email ~ @, teléfono/tel ~ #`,
  'legal-entity?': `
    empresa, dirección, domicilio, correo, teléfono, calle, madrid, irlanda, contact*, entidad`,
  developer: `interfaz de programación, clave* de API, webhook*, desarrolladores, SDK`,
  'developer+': `API, SDK, desarrollador*, plugin*, complemento*`,
  'developer?': `aplicaci*, integraci*, plataforma, documentación, código`,
};
