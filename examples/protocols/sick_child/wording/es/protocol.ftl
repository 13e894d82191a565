# El protocolo, sus niveles y la frase para decir. Traducido del inglés; ningún clínico ha revisado las palabras.

protocol = Niño enfermo (un ejemplo)
    .limits =
        Esto es un ejemplo. Ningún clínico lo ha firmado.
        Las preguntas no pueden explorar a un niño. Si siente que algo va mal, busque ayuda, diga lo que diga esta página.
    .call = Llame si el niño tiene una convulsión, no despierta, no puede beber o le cuesta mucho respirar.
    .translation = Estas palabras se tradujeron del inglés. Ningún clínico ha revisado la traducción.

# La primera línea de la pantalla de inicio, en lugar de la que trae el programa.
ui-promise = Responda unas preguntas sobre el niño o la niña. Este ejemplo muestra con qué urgencia necesita atención. No lo use con un niño de verdad.

level-hospital_now = Lleve al niño al hospital ahora
    .where = Abríguelo, y por el camino siga ofreciéndole el pecho o pequeños sorbos si puede beber.
    .when = ahora
    .name = Al hospital ahora
    .soon = lleve al niño al hospital ahora
    .if = Lleve al niño al hospital ahora, o llame al { $emergency }, si ve:

level-today = Haga que un profesional sanitario vea al niño hoy
    .where = Al niño tienen que verlo hoy. Si nadie puede hacerlo antes de la noche, vaya a un hospital.
    .when = hoy
    .name = Que lo vean hoy
    .soon = que un profesional sanitario vea al niño hoy
    .if = Haga que un profesional sanitario vea al niño hoy si ve:

level-within_2_days = Haga que un profesional sanitario vea al niño en 2 días
    .where = Puede ir antes. Hágalo si algo empeora.
    .when = en 2 días
    .name = Que lo vean en 2 días
    .soon = que un profesional sanitario vea al niño en 2 días
    .if = Haga que un profesional sanitario vea al niño en 2 días si ve:

level-home = Según estas respuestas, puede cuidar al niño en casa
    .where = Quédese con el niño. Busque ayuda antes si ve alguna señal de esta página.
    .when = vuelva a mirarlo cada pocas horas
    .name = Cuidados en casa
    .soon = cuide al niño en casa y vuelva a mirarlo cada pocas horas

saying-with-age = Cuido a un niño enfermo de { $age_months } meses
saying-child = Cuido a un niño enfermo

say-danger_signs-convulsing_now = una convulsión ahora mismo
say-danger_signs-convulsions = convulsiones en esta enfermedad
say-danger_signs-cannot_drink = imposibilidad de beber o tomar el pecho
say-danger_signs-vomits_everything = vómitos de todo lo que toma
say-danger_signs-lethargic = mucha somnolencia
say-danger_signs-unconscious = un sueño del que nadie lo despierta
say-breathing_signs-chest_indrawing = el pecho que se hunde
say-breathing_signs-stridor = un ruido áspero al tomar aire
say-cough_or_hard_breathing = tos o dificultad para respirar
say-diarrhoea = diarrea
say-blood_in_stool = sangre en las heces
say-dry_signs-sunken_eyes = ojos hundidos
say-dry_signs-drinks_poorly = bebe mal
say-dry_signs-drinks_eagerly = mucha sed
say-dry_signs-restless = inquietud
say-fever = fiebre
say-stiff_neck = la nuca rígida
