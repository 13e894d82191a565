# Translated by the project's authors, not yet reviewed by a native clinician.

page-signs = Otras señales

finding-vomiting = ¿Ha tenido vómitos?
    .hint = Si duda entre dos respuestas, elija la más grave.
    .why = Al vomitar se pierden líquidos, y un dolor con vómitos hay que mirarlo mejor.
    .name = Vómitos
option-vomiting-none = No
    .hint = Elija esto si tiene náuseas pero no vomita.
    .name = sin vómitos
option-vomiting-sometimes = Sí, alguna vez
    .hint = Retiene casi todo lo que come y bebe.
    .name = vómitos ocasionales
    .sign = vómitos
option-vomiting-often = Sí, muchas veces
    .hint = Vomita una y otra vez, pero retiene algo de líquido.
    .name = vómitos frecuentes, retiene algo de líquido
    .sign = vómitos una y otra vez
option-vomiting-nothing_stays_down = Lo vomito todo
    .hint =
        Elija esto si le pasa al menos una de estas cosas:
        lleva 24 horas sin retener ningún líquido
        lleva 8 horas sin orinar, sin contar las horas de sueño
        perdió 1 parte de cada 20 de su peso: 3 kg si pesaba 60 kg, o 7 libras si pesaba 140
    .name = no retiene líquidos en 24 horas, sin orina en 8 horas de vigilia, o pérdida de peso
    .sign = 24 horas sin retener líquidos, u 8 horas sin orinar, sin contar el sueño

finding-vomiting_with_pain = ¿Los vómitos vinieron con este dolor?
    .hint =
        Responda que sí si empezaron con el dolor, o si vomita cuando le viene el dolor.
        Las náuseas y los vómitos del embarazo, si son los mismos que antes del dolor, no cuentan.
    .tick = Los vómitos vinieron con este dolor
    .why = Las náuseas del embarazo no explican por sí solas un dolor de vientre con vómitos.
    .name = Vómitos que vinieron con el dolor
    .sign = vómitos que vienen con el dolor

finding-tissue_passed = ¿Le ha salido por la vagina algo sólido, gris o blanco?
    .hint =
        Responda que sí si salió algo de esto, con sangre o sin ella:
        algo sólido que no parece sangre (tejido)
        trozos grises o blancos
        bolitas como uvas pequeñas
        Si no sabe si era un coágulo, responda que no lo sabe.
    .tick = Algo sólido, gris o blanco, o como uvas pequeñas, por la vagina
    .why = Puede tener más de una causa, y hay que mirarlo el mismo día.
    .name = Salida de tejido, trozos grises o blancos, o vesículas
    .sign = algo sólido, gris, blanco o como uvas pequeñas, que sale por la vagina

finding-fever = ¿Tiene fiebre o escalofríos con temblor?
    .hint =
        Responda que sí si le pasa algo de esto:
        38 °C (100,4 °F) o más
        escalofríos que le hacen temblar
        sintió fiebre y tomó paracetamol (acetaminofén), aunque ahora le haya bajado
        Si no puede medirla y no sabe si es fiebre, responda que no lo sabe.
    .tick = Fiebre de 38 °C (100,4 °F) o más, o escalofríos con temblor
    .why = La fiebre puede ser señal de infección. Con dolor o sangrado hay que atenderla cuanto antes.
    .name = Fiebre
    .sign = fiebre de 38 °C (100,4 °F) o más, o escalofríos que le hacen temblar

finding-aches_all_over = ¿Le duele todo el cuerpo, como con la gripe?
    .hint =
        Responda que sí si pasan las dos cosas:
        los brazos, las piernas o la cabeza duelen tanto como la parte baja de la espalda
        hay tos, mocos o dolor de garganta
        Si lo que más duele es la espalda, o si tiene dudas, responda que no.
    .why = La fiebre con dolor de espalda puede venir de un riñón. Si duele todo el cuerpo y hay catarro, se parece más a una gripe.
    .name = Dolor en todo el cuerpo, como con la gripe

finding-urinary_symptoms = ¿Le arde al orinar, o ha cambiado su orina?
    .hint =
        Responda que sí si le pasa algo de esto:
        ardor o escozor al orinar
        orina turbia o con mal olor
        orinar muchas más veces de lo que es habitual para usted en este embarazo
    .tick = Orina turbia, que arde o huele mal, o mucho más a menudo
    .why = Una infección de orina hay que tratarla. Un embarazo fuera del útero puede dar las mismas molestias.
    .name = Molestias urinarias
    .sign = ardor al orinar, orina turbia o con mal olor, u orinar muchas más veces que antes

finding-blood_in_urine = ¿Hay sangre en su orina?
    .hint =
        Se refiere a sangre en la propia orina.
        ¿Sangra también por la vagina? Entonces responda que sí solo si un análisis encontró sangre en la orina.
    .tick = Sangre en la propia orina
    .why = La sangre en la orina hay que mirarla el mismo día. Con dolor, puede ser señal de una piedra (cálculo) en el riñón.
    .name = Sangre en la orina
    .sign = sangre en la propia orina, que no viene de la vagina

finding-bowel_symptoms = ¿Tiene diarrea nueva, o presión o dolor en el ano?
    .hint =
        Responda que sí si le pasa algo de esto:
        diarrea nueva (heces sueltas o como agua)
        presión o dolor en el ano o el recto, al ir al baño o en otro momento
        Si ya marcó ese lugar para el dolor, responda que sí también aquí.
    .tick = Diarrea nueva, o presión o dolor en el ano
    .why = Esto puede venir del intestino, pero también de un embarazo fuera del útero.
    .name = Diarrea, o presión o dolor en el recto
    .sign = diarrea nueva, o presión o dolor en el ano o el recto

finding-dizzy = ¿Tiene mareo, o siente que se va a caer?
    .hint =
        Responda que sí si siente que flota o si todo le da vueltas.
        Piense sobre todo en cuando se pone de pie, o desde que hay dolor o sangrado.
        El cansancio por sí solo no es esto. Las náuseas tampoco.
        ¿Se desmayó, o tuvo que sentarse o acostarse enseguida para no desmayarse? Entonces vuelva atrás y marque esa señal de emergencia.
    .tick = Mareo, o sensación de flotar
    .why = El mareo puede tener muchas causas. Una de ellas es un sangrado por dentro que no se ve.
    .name = Mareo
    .sign = mareo o sensación de flotar, sobre todo al ponerse de pie

finding-smelly_discharge = ¿Tiene flujo vaginal con mal olor?
    .hint = El flujo es el líquido que sale por la vagina.
    .tick = Flujo con mal olor
    .why = El flujo con mal olor puede ser señal de una infección.
    .name = Flujo con mal olor
    .sign = flujo vaginal con mal olor

finding-injury = En los últimos 3 días, ¿tuvo una caída fuerte o un choque, o recibió un golpe?
    .hint =
        Responda que sí si le pasó algo de esto en los últimos 3 días:
        una caída fuerte
        un choque de auto o coche
        un golpe en el vientre
        alguien le hizo daño, o le obligó a tener sexo
        Un tropiezo no cuenta.
    .tick = Últimos 3 días: caída fuerte, choque, golpe, o alguien me hizo daño
    .why = El plazo de la revisión depende de las semanas y de lo que sienta.
    .name = Golpe, caída o agresión en los últimos 3 días
    .sign = una caída fuerte, un choque de auto o coche, un golpe en el vientre o una agresión

finding-one_leg_swollen = ¿Tiene una sola pierna hinchada, caliente, roja o con dolor, y es algo nuevo?
    .hint =
        Es una pantorrilla o un muslo de un solo lado.
        Los dos tobillos hinchados no cuentan.
    .tick = Hinchazón, calor, rojez o dolor nuevos en una pierna
    .why = Puede ser señal de un trombo (coágulo) en la pierna. Hay que verlo el mismo día.
    .name = Una pierna hinchada, dolorida, caliente o roja
    .sign = una sola pantorrilla o un solo muslo con hinchazón, dolor, calor o rojez que antes no tenía

finding-late_warning_signs = ¿Ha notado alguna de estas señales de un embarazo más avanzado?
    .hint =
        Responda que sí si le pasa algo de esto:
        le sale líquido por la vagina
        una presión nueva en la pelvis, como un peso que baja
        el vientre se le pone duro cada cierto tiempo, con regularidad
        dolor de espalda que va y viene en oleadas
        después de 20 semanas: el bebé se mueve menos que antes; la cara o las manos se hinchan en pocos días; la piel se pone amarilla
    .tick = Pierdo líquido, noto presión abajo, o vientre o espalda duelen en oleadas. Tras 20 semanas: el bebé se mueve menos, cara o manos hinchadas, o piel amarilla
    .why = Estas señales pueden indicar que empieza un parto, también en quien no sabía de un embarazo.
    .name = Señales de alarma de un embarazo más avanzado
    .sign = salida de líquido, presión nueva en la pelvis, vientre duro cada cierto tiempo o dolor de espalda en oleadas; después de 20 semanas, también un bebé que se mueve menos, o cara o manos que se hinchan

finding-vomiting_and_brain_signs = Desde que vomita, ¿hay confusión, visión doble o falta de equilibrio?
    .hint = Confusión nueva, ver doble, ojos que saltan, o caminar con balanceo.
    .tick = Desde que vomito tengo confusión, visión doble o falta de equilibrio
    .why = Vomitar mucho tiempo puede agotar una vitamina que el cerebro necesita. En un hospital se la pueden dar.
    .name = Confusión, visión doble o inestabilidad desde los vómitos
    .sign = confusión, visión doble o falta de equilibrio tras días de vómitos

finding-dizzy_how = ¿Cuánto mareo?
    .hint = Elija lo peor que haya sido desde que empezó el dolor o el sangrado.
    .why = Un mareo nuevo o que crece puede venir de un sangrado que no se ve.
    .name = Grado del mareo
option-dizzy_how-slight = Un poco: un momento al ponerme de pie, o como otras veces
    .hint = Camina con seguridad.
    .name = leve: un momento al levantarse, o como antes
option-dizzy_how-marked = Más: es nuevo o crece, también al estar en una silla o en la cama, o tengo que agarrarme
    .name = marcado: nuevo o creciente, en reposo, o necesita agarrarse
    .sign = un mareo nuevo o que crece, o que obliga a agarrarse
