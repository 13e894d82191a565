# Translated by the project's authors, not yet reviewed by a native clinician.
# Las palabras de las pantallas del diario.

care-cannot = Este navegador no puede cerrar con llave un diario. Abra la app desde su dirección, o use otro navegador.
care-offer =
    Puede llevar un diario en este teléfono: sangrado, dolor, pruebas, visitas y sus últimas revisiones. Solo existe si usted lo crea.
    Se cierra con sus propias palabras. Nada de él sale de este teléfono.
    Si olvida las palabras, nadie puede abrirlo, y nosotros tampoco. Quien las sepa, sí.
care-offer-limits =
    El navegador puede borrarlo si falta espacio. Guarde a veces una copia cerrada.
    Se cierra cuando mira otra cosa, y se borra solo tras el tiempo que elija.
care-safari =
    Safari puede borrar el diario tras 7 días sin visita.
    Añada antes la app a la pantalla de inicio, o guarde a veces una copia cerrada.
care-none-found = No hay un diario en este teléfono. Si tenía uno aquí, el navegador lo ha borrado. Puede cargar una copia guardada.
care-begin = Crear un diario
care-new = Crear un diario
care-phrase-why =
    Elija al menos 4 palabras que nadie adivine. Un número corto se prueba en minutos.
    Anótelas donde nadie mire. No use un nombre ni una fecha.
care-phrase = Sus palabras
care-show = Mostrar las palabras
care-suggest = Proponer palabras
care-phrase-short = Es muy corto. Use al menos 4 palabras, con 12 letras o más.
care-days-label = Borrar el diario sin pedirlo
care-days-after = { $days } días después del último cambio
care-make = Crear el diario
care-wait = Espere un momento.
care-stays = El diario está creado. El navegador dice que lo guarda.
care-may-go = El diario está creado. El navegador puede borrarlo si falta espacio: guarde a veces una copia cerrada.
care-open = Abrir
care-wrong-phrase = Estas palabras no lo abren. Revise las letras y los espacios.
care-forgot = Si olvidó las palabras, nadie puede abrir el diario. Puede borrarlo y empezar de nuevo.
care-gone = El diario ya no está en este teléfono. Se borró en otra ventana, o lo borró el navegador.
care-expired = Pasó el tiempo que eligió, y el diario se ha borrado solo.
care-delete = Borrar el diario
care-delete-means =
    Todas las notas se pierden para siempre, y la copia de la app para usar sin red.
    Las copias que guardó no se borran. El historial del navegador tampoco.
care-delete-now = Borrar todo ahora
care-keep = Conservarlo
care-deleted = Está borrado
care-deleted-means =
    No queda ningún diario en este teléfono.
    Borre también el historial del navegador, si alguien puede mirar. Luego cierre esta página.
care-enter = Anotar
care-today = Hoy
care-nothing-today = Nada aún.
care-ask-again = Revisar mis síntomas otra vez
care-ask-found = Estas notas de hoy responden algunas preguntas. Quite lo que no sea así. Luego puede cambiar todo.
care-ask-nothing = Ninguna nota de hoy responde una pregunta. Se hacen todas.
care-ask-kept = El diario guarda lo que responde, para decir la próxima vez qué ha cambiado. Lo que se pregunta en privado no se guarda.
care-ask-begin = Empezar
care-timeline = Todos los días, con gráficos
care-figures = Calcular: fechas, análisis, peso
care-carry = Guardar una copia o cargar una
care-lock = Cerrar ahora
care-from-answers = Esto viene de sus últimas respuestas.
care-look-again = Mire otra vez a las { $time }; antes, si algo va a peor.
care-remind = Poner la hora en un calendario, sin decir de qué es
care-take-out = Quitar
care-taken-out = La nota se ha quitado.
care-saved = Guardado, { $time }.
care-noted = Queda anotado en su diario.
care-not-saved = No se guardó. El diario de este teléfono sigue como antes. Pruebe otra vez.
care-full = El diario está lleno. Guarde una copia y quite notas viejas.
care-done = Listo
care-save = Guardar
care-other-number = u otro número
care-number = Escriba un número de { $low } a { $high }.
care-missing = Rellene esto.
care-earlier = La semana anterior
care-print = Imprimir
care-back = Volver al diario
care-table = Como tabla
care-out = Llevárselo
care-copy = Guardar una copia cerrada
care-plain-warning =
    Los dos archivos de abajo no están cerrados. Quien los encuentre puede leerlos.
    Son para su médico, o para usted.
care-page = Página para un profesional de salud
care-page-means =
    El resumen de su última revisión, y luego todos los días con gráficos. Lo que dijo en privado no está.
    Imprímala o guárdela como PDF. En papel no está cerrada.
care-page-none = Este diario aún no guarda ninguna revisión, y no hay resumen. Revise antes sus síntomas desde el diario.
care-csv = Guardar como tabla (CSV)
care-json = Guardar como lista (JSON)
care-in = Cargar uno
care-in-means = Una copia cerrada pide las palabras con que se hizo. Lo que ya está no entra dos veces.
care-file = El archivo
care-copy-phrase = Las palabras de la copia cerrada
care-no-file = Elija antes un archivo.
care-file-wrong = No se cargó nada. Fallos en este archivo: { $count }.
care-taken-in = Notas cargadas: { $count }.
care-take-in = Cargar
care-work-out = Calcular
care-input-wrong = Revise: { $inputs }.
care-choice-yes = sí
care-choice-no = no
care-choice-iom = Estados Unidos y otros (IOM)
care-choice-wst = China (WS/T 801)
care-input-today = Hoy
care-input-last_period = Primer día de la última regla
care-input-cycle = Días de una regla a la otra
care-input-ovulation = Día de la ovulación, si lo sabe
care-input-transfer = Día de la transferencia
care-input-embryo_days = Edad del embrión ese día, en días
care-input-crown_rump = Largo del embrión en la ecografía
care-input-measured = Día de esa ecografía
care-input-first = Primer valor
care-input-first_at = Hora del primer análisis
care-input-second = Segundo valor
care-input-second_at = Hora del segundo análisis
care-input-same_lab = Los dos en el mismo laboratorio
care-input-height = Estatura
care-input-before = Peso antes del embarazo
care-input-now = Peso ahora
care-input-age = Semanas y días, como 8+3
care-input-guideline = Guía
care-input-babies = Bebés
care-input-nausea = Horas de náuseas en 24 horas
care-input-vomits = Veces que vomitó
care-input-retches = Veces con arcadas
care-input-instant = Tazas de café soluble
care-input-filter = Tazas de café de filtro
care-input-tea = Tazas de té
care-input-cola = Latas de cola
care-input-energy = Latas de bebida energética
care-input-dark_chocolate = Chocolate negro
care-input-milk_chocolate = Chocolate con leche
care-input-other = Otra cafeína, en mg
care-input-wake = Se despierta a las
care-input-sleep = Se duerme a las
care-input-every = Horas entre comidas
care-input-pads = Compresas empapadas
care-input-hours = En cuántas horas
care-input-wiping = Sangre al limpiarse
