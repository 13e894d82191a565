# Translated by the project's authors, not yet reviewed by a native clinician.
# The words of the interview, the result, the summary and the cases, whatever a protocol is about. All begin with "ui-".
# A protocol may say any of them in its own way. { protocol } is the name that it gives itself.

ui-promise = Responda unas preguntas. Le decimos dónde pedir atención y con qué prisa. Nada de lo que responda sale de este dispositivo.
ui-not-a-device = { protocol } no es un dispositivo médico certificado. { $signed } No reemplaza a su médico ni a su enfermera.
ui-unsigned = Ningún profesional de salud ha firmado este protocolo.
ui-signed = Este protocolo lo ha firmado { $names }.
ui-emergency-line = ¿Corre peligro ahora? Llame al { $emergency }.
ui-numbers-for = Teléfonos de: { $country }
ui-language-is = Idioma: español
ui-language-name = Español
# How the language is written: ltr (left to right) or rtl (right to left).
ui-language-direction = ltr

# Asking
ui-yes = Sí
ui-no = No
ui-not-sure = No lo sé
ui-type-one = Escriba un número.
ui-type-number = Escriba un número del { $low } al { $high }.
ui-type-many = Escriba los números que sean, con un espacio. Añada ? si duda de otros.
ui-type-weeks = Las semanas y los días se pueden escribir así: 4+3.
ui-explain-one = Escriba i y un número, como i 2, para ver qué cuenta.
ui-left = quedan unas { $count }
ui-for-words = Para que nuestras palabras encajen
ui-answer-on-the-way = Responda esto de camino. Muestra si hace falta una ambulancia.
ui-type-list = Escriba el número de cada cosa que sea su caso. Si no sabe qué responder a la 3, escriba 3?
ui-none-of-these = Nada de esto
ui-list-heading = ¿Algo de esto?
ui-keys = ? no lo sé   < volver   i por qué se pregunta   l idioma   c país   q salir
ui-why = Por qué lo preguntamos: { $why }
ui-if-you-stop = Si lo deja: { $soon }.
ui-how-to-tell = Cómo saberlo
ui-how-to-tell-again = Por favor, elija otra vez. Si aún no lo sabe, escriba ? de nuevo.
ui-choose-language = Elija un idioma.
ui-choose-country = Escriba las letras de un país.
ui-answer-is = Usted respondió: { $answer }

# When what is typed cannot be used
ui-error-one = «{ $typed }» no es una de las respuestas. Escriba un número del 1 al { $count }, o ? si no lo sabe.
ui-error-number = «{ $typed }» no es un número del { $low } al { $high }. Escriba un número, o ? si no lo sabe.
ui-error-many = «{ $typed }» no está en la lista. Escriba números del 1 al { $count }, 0 si no es ninguno, o ? si no lo sabe.
ui-error-none-and-some = Escribió 0, que es «nada de esto», y también un número de la lista. Escriba el 0 solo, o los números que sean su caso.
ui-error-empty = Por favor, escriba una respuesta. Escriba ? si no lo sabe.
ui-error-first = Esta es la primera pregunta. No se puede volver más atrás.
ui-error-country = «{ $typed }» no está en la lista. Escriba 2 letras, u «other» si es otro país.

# Answers that do not fit together
ui-check-answers = Revise sus respuestas, por favor
ui-keep-both = Dejar las respuestas como están
ui-change-answer = Cambiar: { $name } ({ $answer })

# The result
ui-where = Dónde y cómo
ui-else-in = Quién más puede ayudar ({ $country })
ui-lines-in = Líneas que escuchan o protegen ({ $country })
ui-hours-always = día y noche
ui-hours-day = de día
ui-line-hours = { $line } ({ $hours })
ui-do-now = Qué hacer ahora
ui-say = Qué decir
ui-fallback = Si nadie contesta, o nadie puede dar atención
ui-why-this = Por qué lo decimos
ui-because = Usted dijo: { $answers }
ui-one-of-these = Aún no se sabe todo. Puede que pase algo de esto, y no lo podemos descartar:
ui-not-known = Sin respuesta, o no lo sabe: { $findings }. Si lo averigua, el consejo puede ser más urgente.
ui-not-known-decided = Sin respuesta, o no lo sabe: { $findings }. Eso no cambia la prisa.
ui-raised = Un grado más urgente
ui-causes = Qué puede causar esto
ui-limits = Lo que no se puede saber con preguntas
ui-visit = Qué pasará en la consulta
ui-meanwhile = Qué puede aliviar mientras tanto
ui-avoid = Qué no hacer
ui-recheck = Cuándo revisar otra vez
ui-support = Apoyo
ui-sources = De dónde salen estos consejos
ui-checked-primary = leímos la fuente
ui-checked-secondary = leímos una copia o un resumen
ui-checked-no = sin cotejar con un texto
ui-call = Llamar al { $number }
ui-find = Buscar cerca: { $name }
ui-all-changes = Todas las señales que cambian esto, según la urgencia
ui-open-questions = Quedan preguntas por responder. Una respuesta puede hacer esto más urgente.
ui-your-answers = Sus respuestas
ui-protocol = Protocolo { $id }, versión { $version }, contenido { $hash }
ui-review-by = Esta guía debe revisarse antes del { $day }.
ui-saved-nothing = No hemos guardado nada.

# After the result
ui-what-next = ¿Qué quiere hacer?
ui-next-change = Cambiar una respuesta
ui-next-self-care = Ver qué puede ayudar mientras tanto
ui-next-summary = Ver un resumen para un profesional de salud
ui-next-sources = Ver de dónde salen estos consejos
ui-next-finish = Terminar
ui-which-answer = ¿Qué respuesta?
ui-self-care-gate = Antes, unas preguntas más. No todo es seguro para todas las personas.
ui-summary-written = El resumen está en el archivo { $file }.
ui-goodbye = Cuídese. Vuelva si algo cambia.
ui-stopped = Aquí se termina. No hemos guardado nada.
ui-known-so-far = Según estas respuestas:

# The summary for a clinician
ui-summary-title = Resumen de { protocol }
ui-summary-by-person = Respuestas de la propia persona con síntomas. No es un diagnóstico. { $signed }
ui-situation = Situación
ui-recommendation = Recomendación
ui-blanks = Para anotar
ui-blank = { $name }: ________
ui-line-situation = S { $list }.
ui-line-background = B { $list }.
ui-line-assess = A { $list }.
ui-line-request = R { $list }.
ui-red-flags = Signos de alarma: { $some } de { $all }.
ui-red-flags-none = Signos de alarma: ninguno de { $all }.
ui-red-flags-unknown = Signos de alarma: no se saben todos; por ahora { $some } de { $all }.
ui-present = Presente
ui-absent = Ausente
ui-not-asked = No se preguntó: { $findings }
ui-unknown = No se sabe
ui-advised = Consejo de { protocol }: { $level } ({ $when })
ui-between = Con lo que falta por saber, puede ir de «{ $low }» a «{ $high }»
ui-rules = Regla que se cumple
ui-made-at = Fecha y hora: { $time }

# The sentence to say on the phone; say-<finding>-<option> completes it. In Spanish each saying is a clause.
ui-sentence-wrong = Lo que me pasa: { $list }.
ui-sentence = { $who }; { $list }.
ui-interpreter =
    { $language ->
        [en] Hablo inglés. Un intérprete, por favor.
        [es] Hablo español. Un intérprete, por favor.
        [zh-CN] Hablo chino mandarín. Un intérprete, por favor.
       *[other] Un intérprete, por favor.
    }
ui-sentence-short = { $who }.
ui-sentence-ask = Me dieron este consejo: { $soon }.
ui-sentences = { $first } { $second }
ui-who = Llamo para pedir consejo
ui-comma = {", "}
ui-and = {" y "}
ui-pair = { $name }: { $answer }
ui-semicolon = {"; "}
ui-error-menu = «{ $typed }» no está en la lista. Escriba un número del 1 al { $count }.
ui-source = { $citation } ({ $checked })
ui-rule-line = { $name } [{ $rule }]: { $level }
ui-reason = { $reason } { $because }

# A claim that people ask about
ui-belief-nearest = Es lo más cercano que conocemos. El veredicto es sobre esta frase, tal como está aquí.
ui-belief-warning = Esto puede ocultar un peligro. Lea qué hacer y no espere.
ui-belief-known = Lo que se sabe
ui-belief-others = ¿No es lo que buscaba? Estas se parecen
ui-belief-none = No conocemos nada que se parezca a esto. Por eso no podemos decir si es cierto.
ui-belief-ask = ¿Se siente mal, o le preocupa algo que nota? Abra «firstweeks» y responda las preguntas.
ui-belief-three = Lo más cercano que conocemos
ui-belief-all = Lo que la gente dice, y lo que hallamos

# A claim, and a whole text, checked
ui-claim-question = { $verdict }: «{ $claim }» ¿Es esto lo que leyó?
ui-claim-concepts = Lo que se reconoció en el texto
ui-claim-said = { $words } → { $concept }
ui-claim-silent = Se entiende que el texto no afirma nada por esta regla: { $pattern }
ui-claim-doubted = De quienes dicen «{ $claim }», pocas personas dicen lo demás que se oye aquí: { $concepts }
ui-article-title = Un texto, revisado
ui-article-unsafe = Ideas de este texto que es peligroso seguir: { $count }. La más peligrosa: «{ $claim }».
ui-article-no-unsafe = No hallamos aquí ninguna idea que sepamos peligrosa. Eso no hace cierto lo demás.
ui-article-missing-count = Cosas que un texto seguro debe decir y que a este le faltan: { $count }.
ui-article-unknown = Frases de las que no sabemos nada: { $count }. Que no se sepa no quiere decir que sea cierto.
ui-article-says = Dice: «{ $text }»
ui-article-missing = Lo que le falta a este texto
ui-article-mentioned = Lo que sí dice
ui-article-text = El texto, con lo que conocemos marcado
ui-article-kept = El texto se leyó en este aparato y no se guarda en ningún sitio.

# How texts are read: words that deny, that add to what is denied, and that end a clause.
ui-search-not = no; sin; nunca; ni; nada de; ningún; ninguna; ninguno; tampoco; jamás; ausencia de; falta de; cero; en ausencia de; libre de; libre; sin nada de; sin ningún; sin ninguna; carente de; ningun; no significa; no quiere decir; no implica; no es señal de que; no son señal de que; no es un signo de que; no es porque; no demuestra que; no prueba que
ui-search-or = o; ni; u
ui-search-but = pero; porque; así que; para; si; cuando; aunque; y; entonces; que; por eso; pues; con; mientras; o sea
ui-search-number = dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; veinte; treinta; cuarenta; cincuenta; cien

# Casos que revisa un profesional: parejas de personas que se distinguen en una respuesta.
ui-case-title = Casos para revisar
ui-case-intro =
    Cada pareja muestra dos personas con una sola respuesta distinta. Para la primera se cumple la regla. Para la segunda, no.
    Lea qué se le dice a cada una, vea si es correcto y firme. Anote lo que debe cambiar.
    Aunque algunas respuestas no encajen entre sí, la regla debe cumplirse.
    Un (2) marca lo que una regla pide por segunda vez.
ui-case-usual = Las respuestas que no se muestran son las más comunes: { $answers }
ui-case-coverage = Respuestas que piden las reglas: { $places }. Las muestra una pareja: { $shown }. Parejas: { $pairs }. Parejas con dos grados: { $apart }.
ui-case-without = No las muestra una pareja: { $count }. Están en la lista de su regla.
ui-case-holds-if = La regla se cumple si: { $sentence }
ui-case-named = { $name } significa: { $sentence }
ui-case-guard = { $name } se pregunta solo si: { $sentence }. Si no, cuenta como: { $answer }
ui-case-pair = Pareja { $number }
ui-case-decides = Lo que decide: { $atoms }
ui-case-both = Las dos: { $answers }
ui-case-both-usual = Las dos: las respuestas más comunes
ui-case-first = Primera: { $answers }. La regla se cumple. Se le dice: { $level }
ui-case-second = Segunda: { $answers }. La regla no se cumple. Se le dice: { $level }
ui-case-same-level = A las dos se les dice lo mismo, porque otras reglas también se cumplen.
ui-case-conflict = Algunas de estas respuestas no encajan entre sí: { $answers }
ui-case-boundary = Cerca del límite: { $answer }. La regla se cumple. Se le dice: { $level }
ui-case-boundary-not = Cerca del límite: { $answer }. La regla no se cumple. Se le dice: { $level }
ui-case-initials = Correcto: sí / no. Iniciales: ________ Fecha: ________
ui-case-signed = Nombre, cargo y firma: ________________________
ui-case-impossible = No hay pareja que muestre esta respuesta. Está demostrado que lo decide el resto de la regla: { $atom }
ui-case-undecided = No se sabe si una pareja puede mostrar esta respuesta: { $atom }
