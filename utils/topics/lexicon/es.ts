import type { Lexicon } from './groups.ts';

/** Spanish words. */
export const es: Lexicon = {
  survival: `sobrevivir*, subsistir*`,
  purpose: `
    para prestar/mejorar/prevenir/cumplir/proteger/verificar/analizar/personalizar/gestionar/responder/ofrecer`,
  robot: `
    robot, robots, bots, araña, arañas, rastreador*, crawler*, scraper*, medio* automatizado*,
    medios automáticos, sistema* automatizado*, herramienta* automatizada*, proceso* automatizado*,
    programa* automatizado*, script, scripts, agentes de IA`,
  scrape: `
    scraping, raspado, rastreo, rastrear, extracción ~ datos, extracción ~ contenido*, extraer ~ datos,
    extraer ~ contenido*, recopilación automat*, recolección automat*, extracción automat*, cosechar,
    recolectar, descarga masiva, robots.txt, TDM, extracción sistemática, descargar ~ masiv*,
    recopilación sistemática, extraer ~ base de datos, web scraping, minería`,
  gather: `
    recopil*, recab*, recog*, recolect*, extra*, acced*, acceso, copi*, descarg*, index*, obten*,
    reproduc*, consult*, almacen*`,
  forbid: `
    no puede, no puedes, no podrá, no podrás, no debe, no debes, no deberá, no está permitid*,
    no se permite, no está autorizad*, prohíbe, prohibid*, prohibición, se prohíbe, queda prohibid*,
    se compromete a no, te comprometes a no, no utilizar, no usar, se abstendrá, absten*, no permitid*,
    reserv* ~ derecho*, no recopil*, no recabe, no recoja, no podrán, no pueden, no extraiga`,
  youMayNot: `
    no puede, no puedes, no podrá, no podrás, usted no, está prohibid*, queda prohibid*, quedan prohibid*,
    se prohíbe, no está permitid*, los usuarios no, no podrán, no pueden, no deben, no recopile,
    no recopiles, no utilice, no use, no uses, se compromete a no, te comprometes a no`,
  unless: `
    sin ~ autorización, sin ~ consentimiento, sin ~ permiso, salvo autorización, salvo que ~ autori*,
    excepto con ~ autori*`,
  train: `entren*`,
  develop: `desarroll*, mejor*, crear, creación`,
  ai: `IA, inteligencia artificial, aprendizaje automático, modelo* de lenguaje, machine learning`,
  trainAi: `
    entren* ~ modelo*, entren* ~ IA, entren* ~ inteligencia, entren* ~ algoritmo*,
    entren* ~ aprendizaje, modelos entrenados, datos de entrenamiento, fines de entrenamiento`,
  developAi: `
    desarroll* ~ modelo*, desarroll* ~ IA, desarroll* ~ inteligencia, mejor* ~ modelo*, mejor* ~ IA,
    mejor* ~ inteligencia, mejor* ~ algoritmo*, crear modelos`,
  we: `nosotros, nuestro, nuestra, nuestros, nuestras`,
  yours: `
    tus datos, sus datos, tu contenido, su contenido, tus contenidos, sus contenidos, tus mensajes,
    sus mensajes, tus publicaciones, tus fotos, tu información, su información, datos personales,
    datos de los usuarios, datos del usuario, datos del cliente, contenido del usuario,
    tus conversaciones`,
  promise: `
    no utilizamos, no utilizaremos, no usamos, no usaremos, no se utilizar*, no se usar*,
    no se utilizan, nunca utiliz*, nunca us*, no empleamos`,
  compete: `compet*, compit*`,
  miningLaw: `2019 790`,
  others: `
    datos ~ otros usuarios, información ~ otros usuarios, información sobre ~ usuarios, datos de otros,
    datos de terceros, datos personales ~ usuarios, información ~ terceros, direcciones de correo,
    información personal de otros, datos personales de otros, datos ~ otras personas,
    información ~ otras personas`,
  optOut: `
    oponer*, oposición, excluirte, darte de baja, desactiv*, configuración, retirar ~ consentimiento,
    rechazar`,
  staff: `
    formación ~ personal, formación ~ emplead*, formar ~ personal, formación ~ equipo*,
    capacit* ~ personal, capacit* ~ emplead*, entrenamiento físico, entrenador*, entrenar ~ emplead*,
    entrenar ~ personal, plan* de entrenamiento, rutina*, billete* de tren`,
  wanted: `posicionamiento, motores de búsqueda ~ index*, resultados de búsqueda, su sitio web`,
  threat: `proteger* ~ scraping, no es un robot, no eres un robot`,
  customModel: `tus propios modelos, su propio modelo, modelo* personalizado*`,
  'ai-features': `
    IA generativa, inteligencia artificial generativa, generad* por IA, generad* por inteligencia,
    generad* por la IA, funcion* de IA, herramienta* de IA, sistema* de IA, sistemas de inteligencia,
    asistente* de IA, chatbot*, asistente virtual, decision* automatizada*,
    decisiones individuales automatizadas, elaboración de perfiles, deepfake*, contenido sintético,
    uso de IA, uso de la inteligencia, uso de inteligencia, tratamiento automatizado,
    utiliza* ~ inteligencia artificial, inteligencia artificial, funciones de IA, generado por IA,
    decisiones automatizadas`,
  'ai-features?': `IA, inteligencia artificial, algoritmo*, automatizad*, generad*, resultado*`,
  'data-collection': `
    recopilamos, recogemos, recabamos, podemos recopilar, datos que recopilamos,
    información que recopilamos, recopilación de, recogida de datos, tratamos sus, tratamos tus,
    tratamiento de ~ datos, tratamiento de sus, tratamiento de tus, finalidad*, base jurídica,
    base legal, bases legales, interés legítimo, intereses legítimos, ejecución del contrato,
    categorías de datos, geolocalización, ubicación, dirección IP, datos biométricos,
    política de privacidad, aviso de privacidad, utilizamos ~ datos, utilizamos ~ información,
    usamos ~ información, datos de uso, que nos proporcion*, que usted nos, recolectamos,
    datos personales que, fines del tratamiento, datos de contacto, datos de ubicación,
    nos proporcionas, nos proporciona`,
  'data-collection?': `
    información personal, datos, nombre, correo electrónico, teléfono, dispositivo*, navegador,
    tratamiento, finalidades, recopil*, mejorar`,
  'data-sharing': `
    compartir ~ datos, compartir ~ información, compartimos, compartir sus, compartir tus,
    comunicar ~ datos, comunicación ~ datos, cesión ~ datos, ceder ~ datos, revelar, divulg*,
    transferencia ~ internacional*, transferencias internacionales, transferir ~ datos,
    transferir ~ información, vender ~ datos, vendemos, venta de ~ datos, encargad* del tratamiento,
    proveedores de servicios, destinatari*, cláusulas contractuales, fuera del espacio,
    fuera de la unión, autoridades, con terceros, a terceros, fusión, visible* para, subencargad*,
    operadas por ~ externas, empresas externas, terceros ~ acceso`,
  'data-sharing?': `
    terceros, socios, filiales, empresas del grupo, compart*, comunic*, transfer*, estados unidos,
    públic*, proveedores`,
  'tracking-ads': `
    cookie, cookies, píxel*, publicidad personalizada, publicidad dirigida, anuncios personalizados,
    publicidad basada, boletín, boletines, newsletter*, comunicaciones comerciales,
    comunicaciones promocionales, rastreo ~ usuario*, tecnologías de seguimiento, google analytics,
    identificador* ~ publici*, darse de baja, fines publicitarios, tecnologías de rastreo,
    marketing directo, darte de baja`,
  'tracking-ads+': `marketing, analítica, tecnologías similares`,
  'tracking-ads?': `
    publicidad, publicitari*, anunci*, promocional*, análisis, seguimiento, ofertas, navegación,
    facebook`,
  'retention-rights': `
    conserv* ~ datos, conservamos, conservaremos, plazo* de conservación, período de conservación,
    derecho de acceso, derechos de acceso, derecho de ~ rectificación, derecho al olvido, portabilidad,
    derecho de oposición, derecho a oponer*, limitación del tratamiento, retirar ~ consentimiento,
    revocar ~ consentimiento, autoridad de control, agencia española, AEPD, ejercer ~ derechos,
    eliminar ~ datos, eliminación ~ datos, borrar ~ datos, derecho a acceder, derecho de supresión,
    suprimir ~ datos, guardamos, borramos, durante ~ años, durante ~ meses`,
  'retention-rights+': `
    conservar*, rectificación, supresión, sus derechos, tus derechos, retención, anonimiz*`,
  'retention-rights?': `
    conserv*, elimin*, suprim*, borr*, derecho, derechos, acceso, oposición, días, meses, años, plazo,
    consentimiento`,
  security: `
    encript*, medidas de seguridad, medidas técnicas, contraseña*, autenticación, confidencial*,
    vulnerabilidad*, violación ~ seguridad, brecha*, acceso no autorizado, seguridad de ~ cuenta,
    credenciales, doble factor, cifra*`,
  'security?': `segur*, proteg*, protección, usurp*`,
  'content-licence': `
    licencia*, propiedad intelectual, propiedad industrial, derechos de autor, marca registrada,
    marcas registradas, copyright, no exclusiva, sublicen*, libre de regalías, irrevocable,
    derechos morales, obras derivadas, patente*, derechos de propiedad, nos otorgas, nos concedes,
    infracción de derechos, cede* ~ derechos, cesión de derechos, titular*`,
  'content-licence+': `marcas, infracción, concede*, regalías`,
  'content-licence?': `
    contenido*, derechos, titularidad, propiedad, propietari*, reproduc*, distribu*, modific*, mundial,
    perpetu*`,
  conduct: `
    no puede publicar, no puedes publicar, no publiques, acos*, odio, terroris*, desnud*, phishing,
    malware, suplant*, discrimin*, suicid*, autolesi*, normas de la comunidad, normas comunitarias,
    ingeniería inversa, descompil*, desinformación, infring* ~ términos, infring* ~ política,
    cumplir con todas las leyes, cumplir con ~ normas, política de contenido, conducta prohibida,
    contenido prohibido, contenido ilegal, queda prohibido, quedan prohibid*, está prohibido,
    están prohibid*, incitación, spam, uso indebido, fraude`,
  'conduct+': `
    prohibid*, no está permitid*, no se permite, ilegal*, ilícit*, amenaz*, violen*, sexual*, fraude,
    fraudulent*, engañ*, virus, spam, armas, drogas, tabaco, alcohol, apuestas, eludir, interferir,
    ofensiv*, abusiv*, dañin*, pornograf*, difam*, obscen*`,
  'conduct?': `
    contenido*, publicar, usuarios, normas, política*, permit*, conducta, comportamiento, infring*,
    respet*, anuncios`,
  termination: `
    rescin*, resolución ~ contrato, suspen*, cancelar ~ cuenta, cancelación ~ cuenta, cerrar ~ cuenta,
    cierre ~ cuenta, eliminar ~ cuenta, desactiv* ~ cuenta, bloque* ~ cuenta, eliminar ~ contenido*,
    retirar ~ contenido*, retirada ~ contenido*, apela*, expuls*, baja ~ cuenta, dar por finalizad*,
    eliminar o retirar, terminar ~ cuenta, rescisión, dar de baja, darse de baja`,
  'termination+': `terminación, terminar, inhabilit*, sancion*, poner fin`,
  'termination?': `
    cuenta, elimin*, retir*, bloque*, previo aviso, incumplimiento, sin previo, finaliz*, acceso`,
  'age-minors': `
    menor de, niñ*, adolescente*, edad mínima, mayor de edad, mayoría de edad, mayor de 18,
    años de edad, patria potestad, verificación de ~ edad, verificar ~ edad, menores de,
    padre* o tutor*, consentimiento parental, mayores de edad`,
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
    modificar ~ términos, modificar ~ condiciones, modificar ~ política, modificaciones ~ términos,
    modificación ~ condiciones, modificaciones ~ condiciones, cambios ~ términos,
    cambios ~ condiciones, cambios ~ política, cambiar ~ términos, cambiar ~ condiciones,
    actualizar ~ política, actualizar ~ términos, actualizaciones ~ política, actualización ~ política,
    derecho a modificar, derecho de modificar, entrarán en vigor, entrará en vigor, hemos actualizado,
    hemos modificado, uso continuado, continuar utilizando, interrumpir ~ servicio*, nueva versión,
    cambios en ~ términos, nos reservamos el derecho de modificar, seguir utilizando`,
  'changes+': `de vez en cuando, entrada en vigor`,
  'changes?': `modific*, cambi*, actualiz*, versión, aviso, notific*, vigor, inform*, acept*`,
  liability: `
    responsabilidad*, responsable de, responsables de, garantía*, garantiza*, daños, perjuicio*,
    indemniz*, fuerza mayor, tal cual, negligencia, lucro cesante, eximir*, exonera*, conformidad,
    defect*, bajo su propio riesgo, no será responsable, no seremos responsables, disponibilidad,
    no nos hacemos responsables, no somos responsables, limitación de responsabilidad, sin garantía*,
    según disponibilidad, bajo tu propio riesgo, único responsable`,
  'liability?': `responsab*, pérdida*, riesgo*, limit*, error*, obligación*, interrup*`,
  disputes: `
    controversia*, litigio*, arbitra*, mediación, juzgado*, ley aplicable, legislación aplicable,
    legislación española, se regirá*, regirán, se rige*, fuero, demanda* colectiva*,
    resolución ~ conflictos, resolución ~ litigios, acción colectiva, jurisdicción, tribunales de,
    conflicto* de leyes, resolución de disputas, disputas`,
  'disputes+': `disputa*, tribunal, tribunales, jurisdicción`,
  'disputes?': `ley, leyes, legislación, consumidor*, reclamaci*, conflicto*, judicial*`,
  'legal-entity': `
    responsable del tratamiento, responsables del tratamiento, delegado de protección, DPO,
    domicilio social, registro mercantil, aviso legal, razón social, representante ~ unión,
    ceder ~ contrato, cesión ~ contrato, S.L., ponte en contacto, póngase en contacto,
    atención al cliente, representante legal`,
  'legal-entity+': `
    sociedad, contáctanos, contáctenos, ponerse en contacto, contactar con, atención al cliente, CIF,
    NIF`,
  'legal-entity?': `
    empresa, dirección, domicilio, correo, teléfono, calle, madrid, irlanda, contact*, entidad`,
  developer: `interfaz de programación, clave* de API, webhook*, desarrolladores, SDK`,
  'developer+': `API, SDK, desarrollador*, plugin*, complemento*`,
  'developer?': `aplicaci*, integraci*, plataforma, documentación, código`,
};
