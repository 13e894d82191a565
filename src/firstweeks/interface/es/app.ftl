# Translated by the project's authors, not yet reviewed by a native clinician.
# The words of the app's own screens, whatever a protocol is about. Every message here begins with "ui-".

# Around every screen
ui-skip = Ir a la parte principal
ui-language = Idioma
ui-leave = Salir
ui-back = Atrás
ui-country = País
ui-numbers-for-change = Números para: { $country }. Cambiar
ui-changed = ¿Ha cambiado algo? Vuelva a comprobar
ui-stays-here = Sus respuestas se quedan en este dispositivo. No las enviamos.
ui-parts-of-others = No es un servicio de ningún sistema de salud. El aspecto usa partes de código abierto del sistema de diseño del NHS.
ui-error-prefix = {"Error: "}
ui-problem = Hay un problema

# Titles: browsers keep them, so they never name a sign
ui-title = { $page } – { protocol }
ui-title-start = Inicio
ui-title-question = Pregunta
ui-title-conflict = Revisar
ui-title-check = Revisar
ui-title-result = Qué hacer
ui-title-summary = Resumen
ui-title-claims = Lo que se dice
ui-title-care = Autocuidados
ui-title-visit = La consulta
ui-title-support = Apoyo
ui-title-privacy = Privacidad
ui-title-numbers = Números

# Start
ui-start-title = ¿Cuándo debo buscar atención?
ui-start-check = Revisar los síntomas
ui-start-first = Primero van las señales de emergencia. Puede parar cuando quiera.
ui-start-more = También puede
ui-start-claims = Comprobar algo que ha leído
ui-start-claims-hint = Lo que dicen artículos y foros, con lo que se sabe de cada cosa
ui-start-care = Qué puede ayudar en casa
ui-start-care-hint = Antes hay unas preguntas: no todo es seguro en todos los casos
ui-start-visit = Qué pasa en la consulta
ui-start-support = Apoyo
ui-start-numbers = Números de emergencia y adónde ir
ui-start-summary = Resumen para el personal médico
ui-start-anew = Empezar de nuevo
ui-start-limits = Qué puede y qué no puede hacer

# Questions
ui-continue = Continuar
ui-not-sure-one = Dudo de alguna
ui-not-sure-some = Dudo de alguna
ui-still-not-sure = Sigo con dudas
ui-which-not-sure = ¿Sobre cuáles tiene dudas?
ui-how-to-tell-tick = Marque una señal si cree que puede ser así.
ui-dates = Calcular con una fecha
ui-date-day = Día
ui-date-month = Mes
ui-date-year = Año
ui-dates-use = Usar esta fecha
ui-dates-not = No podemos usar esta fecha. Revise el día, el mes y el año, por ejemplo 27, 3 y 2026.
ui-error-choose = Elija una respuesta. Puede elegir “No lo sé”.
ui-error-tick = Marque lo que sea así, o marque que nada lo es.
ui-error-which = Marque aquellas sobre las que tiene dudas.
ui-error-none-and-sign = Ha marcado “ninguna” y también algo de la lista. Hemos dejado las dos marcas. Quite la que esté mal.
ui-error-none-and-unsure = Ha marcado “ninguna” y también que tiene dudas. Hemos dejado las dos marcas. Quite la que esté mal.
ui-error-number-and-unsure = Ha escrito un número y también ha marcado “No lo sé”. Hemos dejado las dos cosas. Quite la que esté mal.
ui-error-range = “{ $typed }” no es un número de { $low } a { $high }. Escriba un número o marque “No lo sé”.
ui-error-range-empty = Escriba un número de { $low } a { $high } o marque “No lo sé”.
ui-change = Cambiar

ui-on-the-way = De camino
ui-more = Más
ui-see-how = Ver cómo
ui-weeks-how = Por ejemplo 6 o 4+3
ui-date-kind = ¿Qué fecha conoce?
ui-cover = ¿Seguir donde estaba?
ui-cover-go-on = Seguir
ui-recheck-now = ¿Cómo está ahora?
ui-recheck-start = Volver a comprobar
ui-recheck-same = Igual, y sin señales nuevas
ui-recheck-better = Mejor
ui-recheck-worse = Peor
ui-recheck-sign = Hay una señal nueva
ui-keep-nothing = No guardar nada, ni al recargar
ui-keeps-nothing = Ahora no se guarda nada. Al recargar se empieza de nuevo.
ui-aloud = Leer en voz alta
ui-aloud-stop = Dejar de leer

# The result
ui-about = Sobre estos consejos
ui-show-this = Mostrar esta pantalla
ui-show-this-in = Mostrar esto: { $language }
ui-show-title = Por favor, lea esto
ui-share-card = Compartir esta tarjeta
ui-print-card = Imprimir esta tarjeta
ui-print-all = Imprimir todo
ui-go-on = Seguir con las preguntas

# How this is checked
ui-title-checked = Cómo se comprueba
ui-checked-is = Qué se comprueba
ui-checked-is-lines =
    Todos los consejos salen de reglas. Están escritas en frases, para que un profesional de salud pueda leer cada una.
    Un programa recorre todas las respuestas posibles y busca alguna que rompa una promesa. Una de ellas: una pregunta sin responder nunca oculta un peligro.
    Cada regla y cada consejo dicen de dónde salen. Decimos qué textos hemos leído por nuestra cuenta.
    Esta aplicación y nuestros otros programas dan los mismos consejos. Hay pruebas que los comparan.
ui-checked-not = Qué no se comprueba
ui-checked-not-lines =
    { $signed }
    El programa muestra que las reglas hacen lo que sus autores querían. No puede mostrar que eso sea lo mejor para usted.
    No se ha probado con pacientes en un estudio.
ui-checked-you = Qué quiere decir para usted
ui-checked-you-lines =
    Úselo como ayuda para decidir cuándo pedir atención. No sustituye una consulta.
    Si siente que algo no va bien, pida atención, lea aquí lo que lea.
ui-certificate = La marca de esa comprobación: { $certificate }

# The summary
ui-summary-how =
    Abajo está cada línea que lleva el papel. Puede enseñarlo, imprimirlo o guardárselo.
    No lleva ningún nombre. Lo que dijo en privado solo aparece si lo marca abajo.
ui-leave-out = Elegir las líneas
ui-print = Imprimir
ui-copy = Copiar como texto
ui-copied = Copiado. Otras aplicaciones de este dispositivo quizá puedan leerlo.
ui-copy-failed = Este navegador no nos deja copiar. Seleccione el texto y cópielo a mano.
ui-code = Mostrar como código
ui-code-what = Cualquier cámara convierte este código en texto. Solo lleva el texto. No abre ninguna página ni pasa por nadie.
ui-code-shortened = Hay más de lo que cabe en un código. Lleva las líneas más importantes.
ui-code-lacks = No cabe todo en este código: { $topics }
ui-code-alt = Un código cuadrado que lleva el resumen como texto

# Claims
ui-claims-title = Lo que se dice
ui-claims-how = Frases de artículos y foros, cada una con lo que se sabe. Busque con sus propias palabras.
ui-claims-search = ¿Qué ha leído u oído?
ui-claims-paste = Pegue una frase o un texto entero. No sale de este teléfono.
ui-claims-check = Revisar
ui-important = Importante

# Self-care
ui-gate-why =
    No todo es seguro en todos los casos. Antes hacemos unas preguntas, cada vez.
    No trata la causa ni sustituye una revisión.
ui-care-title = Qué puede aliviar
ui-care-limits =
    Esto es para sentirse mejor. Aunque alivie, respete el plazo que se le dio.
    Pare enseguida si empeora o si empieza otra señal.
ui-care-nothing = Según sus respuestas, aquí no hay nada que ahora sea seguro con certeza.
ui-read-first = Lea esto primero
ui-timer-start = Empezar, con cuenta
ui-timer-stop = Parar
ui-timer-pause = Pausa
ui-timer-go-on = Seguir
ui-timer-changed = Algo ha cambiado
ui-timer-rest = Descanse y suelte el aire despacio
ui-timer-left = Quedan { $count }
ui-timer-part = Parte { $side } de { $sides }
ui-timer-part-set = Parte { $side } de { $sides }, serie { $set } de { $sets }
ui-timer-stop-if = Pare si empeora o si empieza otra señal.
ui-timer-sound = Un sonido suave en cada cuenta
ui-timer-vibration = Una vibración en cada cuenta
ui-after-title = ¿Cómo está ahora?
ui-after-is-worse = Peor, o hay otra señal
ui-after-is-same = Igual
ui-after-is-easier = Mejor
ui-after-easier = Bien. Ahora descanse. Respete el plazo que se le dio y mire la lista de señales.
ui-after-same = No siga con esto. No trata la causa. Si continúa, consulte con un médico o una enfermera.
ui-after-new = ¿Ha empezado otra señal? Entonces elija “Peor, o hay otra señal”.
ui-after-look = Ver qué hacer

# Other screens
ui-visit-how = Puede decir que no a cualquier prueba, preguntar para qué es y tener a alguien a su lado.
ui-support-how =
    Sienta lo que sienta, está bien. Puede llamar aunque no sepa qué decir.
ui-numbers-title = Números de emergencia
ui-numbers-today = Otros números
ui-numbers-basis = Comprobado el { $date }. { $source }
ui-no-script = Las preguntas de esta aplicación necesitan JavaScript. Estos números sirven sin él.
ui-not-found = Esa página no existe aquí. Estos números funcionan desde cualquier página.

# Privacy
ui-privacy-nothing = Nada sale de este dispositivo
ui-privacy-nothing-is =
    Sus respuestas están en la memoria de esta página. Para que no se pierdan al recargar o en una llamada, esta pestaña las guarda 4 horas.
    Se borran si cierra la pestaña, pulsa “Salir” o elige no guardar nada. No las enviamos, y no contamos a nadie.
ui-privacy-offline = Funciona sin red
ui-privacy-offline-is =
    En la primera visita, su navegador descarga todas las partes de la aplicación, en todos los idiomas. Después no pide nada más.
    El servidor de esta aplicación y su red pueden ver que ha entrado. No pueden ver qué lee ni qué responde.
ui-privacy-leave = Salir al instante
ui-privacy-leave-is =
    “Salir” tapa la página, olvida sus respuestas y abre una página del tiempo. Pulsar 3 veces la tecla Mayús hace lo mismo.
    No borra el historial del navegador. El historial muestra que abrió { protocol }, sin respuestas ni síntomas.
ui-privacy-cannot = De qué no podemos protegerle
ui-privacy-cannot-is =
    De alguien que mire su pantalla, ni de programas de este dispositivo que vigilen lo que hace.
    Si su navegador traduce esta página, las palabras van al traductor. Un teclado de otra empresa puede ver lo que escribe.
ui-privacy-summary = El resumen es suyo
ui-privacy-summary-is =
    Lo que imprime, copia o enseña queda fuera de nuestro alcance. El personal sanitario puede anotarlo. Usted elige cada línea.
ui-privacy-diary = Solo hay un diario si usted lo crea, cerrado con sus propias palabras. Se borra en su propia página.
ui-forget = Olvidar mis respuestas ahora

# News
ui-update-title = Novedades de la aplicación
ui-update-waits = Hay una versión nueva. Empieza de cero y se olvidan sus respuestas.
ui-update-now = Usar la versión nueva
ui-outdated = Esta es una versión antigua. Otra ventana tiene la nueva.
ui-reload = Cargar la versión nueva
ui-result-diary = Mientras espera, y un diario de los días
ui-start-diary = Diario, fechas y análisis
ui-title-diary = Diario

# Above every page, once the content is older than its date
ui-out-of-date = Esta guía debía revisarse antes del { $day }. Puede estar anticuada. Confíe más en un profesional de salud que en esta página.
