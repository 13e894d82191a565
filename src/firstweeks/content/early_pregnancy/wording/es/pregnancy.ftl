# Translated by the project's authors, not yet reviewed by a native clinician.

page-test = Prueba de embarazo
page-pregnancy = Este embarazo

finding-pregnancy_test = ¿Se ha hecho una prueba de embarazo?
    .hint =
        Cuenta toda prueba de este embarazo que saliera positiva.
        Cuenta aunque la línea apenas se viera. Cuenta aunque otra saliera negativa más tarde.
    .why = En un embarazo, el dolor o el sangrado pueden necesitar otro tipo de atención.
    .name = Prueba de embarazo

option-pregnancy_test-positive = Sí, al menos 1 positiva, aunque débil
    .hint =
        Una línea que apenas se ve también cuenta.
        Elija esto también si le controlan o le tratan un embarazo ectópico (fuera del útero).
        Elíjalo también si le controlan o le tratan un embarazo que aún no se ve en la ecografía.
    .name = positiva
option-pregnancy_test-negative = Sí, siempre negativa
    .hint =
        ¿Alguna prueba mostró una línea, aunque apenas se viera? Elija la de arriba.
        Una prueba casera negativa no descarta un embarazo.
    .name = negativa
option-pregnancy_test-not_done = No, todavía no
    .name = no hecha

finding-period = ¿Cómo fue su última regla (menstruación), o la tiene con retraso?
    .hint = A veces hay un embarazo y también un sangrado que parece la regla.
    .why = Una regla que se retrasa o que viene rara puede ser señal de embarazo, aunque la prueba no sea positiva.
    .name = Regla (menstruación)

option-period-not_due = La última fue como siempre, y la próxima aún no toca
    .hint = ¿Sangra ahora y aún no le toca la regla? Entonces elija «Fue distinta de lo que es en mí».
    .name = como siempre, la próxima aún no toca
option-period-normal = Vino en su fecha y fue como siempre
    .hint = Vino cuando la esperaba. Duró lo mismo y fue igual de abundante que las demás.
    .name = en su fecha y como siempre
option-period-late = Tengo un retraso
    .hint = Ya pasó el día en que la esperaba y no ha venido.
    .name = con retraso
option-period-unusual = Fue distinta de lo que es en mí
    .hint = Vino con menos sangre, fue más corta, fue más larga o no vino en su fecha.
    .name = distinta: más escasa, más corta, más larga o fuera de fecha
option-period-cannot_tell = No tengo reglas que me sirvan de guía
    .hint =
        Elija esto si toma la minipíldora, o la píldora sin descanso.
        Elíjalo si usa la inyección anticonceptiva, un implante o un DIU.
        Elíjalo si amamanta (da el pecho), si sus ciclos no son regulares o si hace poco tuvo otro embarazo.
    .name = sin reglas que sirvan de guía

finding-weeks = ¿Cuántas semanas hace que empezó su última regla?
    .hint =
        Cuente desde el primer día de la última regla (menstruación), no desde la relación sexual ni desde el retraso.
        Escriba semanas, de 0 a 45, o semanas y días: 6+4 son 6 semanas y 4 días.
        ¿Le dijeron en una consulta de cuántas semanas es el embarazo? Escriba ese número.
    .why = Según las semanas, puede cambiar adónde acudir y con qué prisa.
    .name = Semanas desde la última regla
    .date = ¿Qué día es? La fecha no se guarda.
    .dates =
        Empezó mi última regla
        El parto está previsto
        Me transfirieron un embrión de 5 días
        Me transfirieron un embrión de 3 días
    .found = Son { $number } semanas (semanas + días). Lo escribimos en la casilla.

finding-dates_sure = ¿Sabe esa fecha con seguridad?
    .hint =
        Responda que no si le pasa algo de esto:
        No sabe cuándo fue su última regla.
        Fue más escasa o rara.
        Sus ciclos son irregulares.
        Hasta hace poco usaba la píldora u otro método anticonceptivo con hormonas.
        En ese tiempo amamantaba (daba el pecho).
    .why = Si la fecha no es segura, no nos guiamos por el número de semanas.
    .name = Fecha segura

finding-scan = ¿Mostró una ecografía (ultrasonido) dónde está este embarazo?
    .hint =
        Lo que cuenta es «visto en el útero: saco vitelino, embrión o latido». Basta 1 de los 3.
        Se lo tiene que haber dicho un profesional de salud.
        Tiene que ser una ecografía de este embarazo. Las de otro embarazo no cuentan.
    .why = La ecografía es lo único que deja ver con certeza dónde está el embarazo.
    .name = Ecografía (ultrasonido)

option-scan-none = Ninguna todavía en este embarazo
    .name = sin ecografía todavía
option-scan-unclear = No quedó claro, o solo un saco
    .hint =
        Elija esto si le dijeron: «un saco» y nada más, «es muy pronto», «vacío» o «no es seguro».
        Elíjalo también si tiene una imagen o una grabación, pero ningún profesional de salud le dijo qué se ve.
    .name = ecografía no concluyente: sin saco vitelino ni embrión
option-scan-inside = Sí, visto en el útero: saco vitelino, embrión o latido
    .hint = Elija esto si se lo dijo un profesional de salud y fue en este embarazo. No lo elija si alguien le dijo que puede estar fuera del útero. Un saco sin ninguna de esas 3 cosas es «no quedó claro».
    .name = visto en el útero: saco vitelino, embrión o latido
option-scan-outside = Me dijeron: está, o puede estar, fuera del útero (ectópico)
    .hint =
        Puede estar en una trompa, en una cicatriz del útero o en el cuello del útero.
        Elija esto aunque aún no sea seguro. Elíjalo también mientras le dan tratamiento.
    .name = le dijeron que es o puede ser ectópico

finding-could_be_pregnant = ¿Podría haber un embarazo, aun con anticonceptivos?
    .hint =
        Responda que sí si desde su última regla habitual tuvo relaciones que pueden dar lugar a un embarazo.
        Un tratamiento de fertilidad también cuenta. Los anticonceptivos pueden fallar: con ellos, responda también que sí.
    .why = Si puede haber un embarazo, el mismo dolor puede necesitar otro tipo de atención.
    .name = Posible embarazo

finding-scan_said = ¿Qué le dijeron de la ecografía?
    .hint = Elija lo que más se parezca. Cambia más nuestras palabras que el plazo.
    .why = Para que nuestras palabras correspondan a lo que le han dicho.
    .name = Lo que se dijo de la ecografía
option-scan_said-nothing_seen = Aún no se vio un embarazo, o era pronto para saberlo
    .name = aún no se vio embarazo, o demasiado pronto
option-scan_said-sac_only = Un saco en el útero, todavía sin nada dentro
    .name = solo saco
option-scan_said-no_heartbeat = No se vio latido
    .name = sin latido visible
option-scan_said-may_be_molar = Puede ser un embarazo molar
    .name = posible mola
