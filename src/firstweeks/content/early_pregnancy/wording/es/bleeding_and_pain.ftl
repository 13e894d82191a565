# Translated by the project's authors, not yet reviewed by a native clinician.

page-bleeding = Sangrado
page-pain_where = Dónde le duele
page-pain = El dolor

finding-bleeding = ¿Sangrado por la vagina en las últimas 24 horas?
    .hint =
        Puede ser rojo, rosado, marrón (café) o aguado. Todo cuenta.
        Puede parar y volver. Elija lo máximo que tuvo en las últimas 24 horas.
        La escala cuenta las { word-pads } que empapa.
    .why = Según cuánto sangra, puede hacer falta atención más pronto, pero un sangrado leve o marrón también importa.
    .name = Sangrado

option-bleeding-none = Nada
    .hint = En las últimas 24 horas no hubo sangre roja, rosada ni marrón, ni siquiera al limpiarme.
    .name = ninguno
option-bleeding-spotting = Solo al limpiarme
    .hint = No hay nada en la { word-pad }, ni en la ropa interior.
    .name = manchado
    .sign = sangre al limpiarse, aunque sea marrón (café) o rosada
option-bleeding-light = Poco: menos de 1 { word-pad } en 3 horas
    .hint = Mancha la ropa interior, la { word-pad }. Tarda más de 3 horas en empapar una.
    .name = leve: menos de 1 { word-pad } en 3 horas
    .sign = sangre en la { word-pad }, o en la ropa interior
option-bleeding-moderate = Como una regla: 1 { word-pad } cada 3 horas o antes
    .hint = Empapa una en 3 horas o menos, pero no 1 cada hora.
    .name = moderado: 1 { word-pad } cada 3 horas, o más a menudo
    .sign = sangrado como una regla, que empapa más de 1 { word-pad } en 3 horas
option-bleeding-heavy = Mucho: 1 { word-pad } cada hora, o coágulos grandes repetidos
    .hint =
        Empapa 1 cada hora durante 2 horas, o 1 en media hora. O salen coágulos grandes una y otra vez.
        Lo más alto de la escala es empapar 2 o más en 1 hora. Si es su caso, vuelva atrás y márquelo en las señales de emergencia.
    .name = abundante: 1 { word-pad } cada hora por 2 horas; 1 en media hora; o coágulos grandes repetidos
    .sign = sangrado abundante: empapa 1 { word-pad } cada hora por 2 horas; o 1 en media hora; o salen coágulos grandes una y otra vez

finding-pain_sites = ¿Le duele alguna de estas zonas?
    .hint =
        Marque todo lo que le duele ahora o le ha dolido en las últimas 24 horas. El dolor que va y viene cuenta.
        Si duda entre 2 zonas, marque las dos.
    .why = Según dónde duele, puede ser señal de cosas distintas, y el dolor cuenta aunque no haya sangrado.
    .name = Dónde duele
    .none = No, ninguna

option-pain_sites-low_back_both_sides = Espalda baja: en el centro, o igual en los dos lados
    .name = zona lumbar, central o igual en ambos lados
    .sign = dolor en el centro o en los dos lados de la parte baja de la espalda
option-pain_sites-low_back_one_side = Espalda baja: en un lado, o más en un lado
    .hint = Es cerca de la cintura o encima de la nalga, a la izquierda o a la derecha.
    .name = zona lumbar, en un lado
    .sign = dolor en un lado de la parte baja de la espalda
option-pain_sites-flank = Costado o espalda, debajo de las costillas
    .hint = Si duda entre esta zona y la parte baja de la espalda, marque las dos.
    .name = flanco, bajo las costillas
    .sign = dolor en el costado o la espalda, debajo de las costillas
option-pain_sites-pelvis_middle = Bajo vientre: en el centro, o todo
    .hint = Es debajo del ombligo, donde puede doler la regla.
    .name = pelvis, en el centro
    .sign = dolor en el bajo vientre
option-pain_sites-pelvis_one_side = Bajo vientre: en un lado, o más en un lado
    .hint = Es debajo del ombligo, hacia la cadera o la ingle de ese lado.
    .name = pelvis, en un lado
    .sign = dolor en un lado del bajo vientre
option-pain_sites-upper_abdomen = Parte alta del vientre (boca del estómago)
    .hint = Es por encima del ombligo y debajo de las costillas.
    .name = abdomen superior
    .sign = dolor en la parte alta del vientre
option-pain_sites-rectum = Ano: presión, o dolor al hacer caca
    .name = presión en el recto, o dolor al hacer caca
    .sign = presión en el recto o el ano, o dolor al hacer caca

finding-pain_severity = ¿Cuánto le duele?
    .hint = Piense en lo peor que ha llegado a ser en las últimas 24 horas. Elija según lo que le deja hacer.
    .why = Un dolor fuerte puede necesitar atención más pronto.
    .name = Fuerza del dolor

option-pain_severity-none = Nada
    .hint = Si algo le duele, aunque vaya y venga, elija leve o más.
    .name = ninguno
option-pain_severity-mild = Leve: puedo ignorarlo
    .hint = Puede hacer lo mismo que siempre. Sería de 1 a 3 sobre 10.
    .name = leve (1 a 3 de 10): se puede ignorar
    .sign = cualquier dolor, aunque sea leve
option-pain_severity-moderate = Moderado: me cuesta ignorarlo
    .hint = Puede seguir con lo suyo, pero no logra olvidarse del dolor. Sería de 4 a 6 sobre 10.
    .name = moderado (4 a 6 de 10): cuesta ignorarlo
    .sign = un dolor al que cuesta no hacer caso
option-pain_severity-severe = Fuerte: no puedo hacer mis cosas
    .hint = Le cuesta caminar, hablar, pensar o dormir. Sería de 7 a 10 sobre 10.
    .name = intenso (7 a 10 de 10): impide la actividad habitual
    .sign = un dolor que no le deja hacer sus cosas

finding-pain_trend = ¿Mejora o empeora?
    .hint = Compare con hace unas horas, o con cuando empezó.
    .why = Un dolor que empeora puede necesitar atención más pronto.
    .name = Evolución del dolor

option-pain_trend-easing = Mejora, o ya se fue
    .name = mejora
option-pain_trend-steady = Casi igual
    .hint = Elija esto también si va y viene sin cambiar.
    .name = igual
    .sign = un dolor que no mejora
option-pain_trend-worse = Empeora
    .hint = Es más fuerte que antes, viene más veces o dura más.
    .name = empeora
    .sign = un dolor que empeora

finding-pain_started_suddenly = ¿El dolor empezó de repente?
    .hint =
        Sí: no había dolor, y en unos minutos ya lo había.
        No: fue creciendo durante horas o días.
        Si va y viene, piense en la primera vez.
    .tick = Empezó de repente, en minutos
    .why = Un dolor que empieza de repente puede ser señal de algo que necesita atención rápida.
    .name = Empezó de repente
    .sign = un dolor que empieza de repente

finding-pain_eases_with_rest = ¿El dolor se quita o alivia tras una hora de reposo?
    .hint =
        Sí: se quita o baja claramente con 30 a 60 minutos de reposo, o al cambiar de postura.
        No: después de una hora sigue ahí, igual que antes.
        Si va y viene, piense en el final de esa hora: ¿sigue ahí?
        ¿Aún no ha reposado? Responda que no lo sabe, y no espere a comprobarlo.
    .why = Un dolor que sigue ahí tras una hora de reposo puede necesitar atención más pronto.
    .name = Se alivia con el reposo
    .sign = dolor que sigue ahí tras una hora de reposo

finding-pain_changes_with_movement = ¿El dolor de espalda cambia al moverse?
    .hint = Piense en cuando se agacha, carga peso, se levanta o se da la vuelta en la cama. Sí: eso lo mejora o lo empeora.
    .why = El dolor de músculo o de articulación suele cambiar con el movimiento, y el de otras causas puede no cambiar.
    .name = El dolor de espalda cambia con el movimiento

finding-pain_on_jolting = ¿El vientre duele mucho más al toser o con un bache?
    .hint =
        Sí, si empeora mucho al toser, al dar un saltito o con un bache. No hace falta que lo pruebe.
        Sí, si empeora mucho al apretar el vientre y soltar.
        Sí, si tiene el vientre duro y tenso.
        No, si es un dolor de espalda al agacharse, cargar peso, caminar o darse la vuelta.
    .tick = Al toser, con un bache o al apretar, el vientre duele mucho más, o está duro
    .why = Un dolor así puede ser señal de un problema dentro del vientre que necesita atención rápida.
    .name = Dolor de vientre peor con sacudidas, o vientre duro
    .sign = dolor de vientre o de pelvis que empeora mucho al toser o con un bache, o vientre duro y tenso

option-pain_sites-all_over_belly = Todo el vientre
    .name = todo el abdomen
    .sign = dolor en todo el vientre

finding-jolting_lasts = ¿Cuánto dura ese dolor agudo?
    .hint = Piense en el dolor al toser, estornudar, girarse o ponerse de pie.
    .why = Un pinchazo que se va enseguida suele venir de un ligamento que se estira. Un dolor que se queda puede ser otra cosa.
    .name = Dolor agudo con los movimientos bruscos: duración
option-jolting_lasts-brief = Segundos: un pinchazo en la ingle o el costado, y luego nada
    .name = segundos, y desaparece
option-jolting_lasts-stays = Se queda, o el vientre duele al tocarlo
    .name = persiste, o abdomen doloroso al tacto
    .sign = un dolor agudo al toser o con una sacudida que no se va

finding-heartburn_only = ¿El dolor de la parte alta del vientre es solo acidez?
    .hint =
        Responda que sí si arde detrás del pecho, o en lo alto del vientre.
        Viene después de comer o al acostarse. Ya lo conoce, o se alivia con un antiácido.
        Si es algo más que eso, responda que no.
    .why = La acidez puede esperar. Otro dolor en lo alto del vientre hay que mirarlo mejor.
    .name = Dolor abdominal alto: solo acidez
