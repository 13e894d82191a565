# Lo que dicen las reglas, los consejos y las creencias. Traducido del inglés; ningún clínico ha revisado las palabras.

rule-convulsing-now = Una convulsión puede dañar el cerebro y necesita ayuda enseguida.
    .name = Convulsión ahora
rule-convulsions = Una convulsión durante una enfermedad puede ser señal de una infección grave.
    .name = Convulsiones en esta enfermedad
rule-cannot-drink = Un niño que no puede beber ni tomar el pecho puede estar muy grave, y pierde agua deprisa.
    .name = No puede beber ni tomar el pecho
rule-vomits-everything = Cuando no retiene nada, el niño pierde agua y ninguna medicina por la boca puede ayudar.
    .name = Vomita todo
rule-lethargic-or-unconscious = Un niño muy somnoliento o que no despierta puede estar muy grave.
    .name = Letárgico o inconsciente
rule-stridor = Un ruido áspero al tomar aire significa que la vía del aire es estrecha. Puede cerrarse.
    .name = Estridor
rule-chest-indrawing = Un pecho que se hunde muestra que los pulmones necesitan ayuda.
    .name = Tiraje subcostal
rule-fast-breathing = El niño respira rápido para su edad. Puede ser una infección de los pulmones.
    .name = Respiración rápida para la edad
rule-long-cough = Una tos de 14 días o más puede tener una causa que necesita una prueba.
    .name = Tos de 14 días o más
rule-severe-dehydration = Los ojos hundidos y beber mal muestran que ha perdido muchísima agua.
    .name = Signos de deshidratación grave
rule-long-diarrhoea-with-dehydration = Una diarrea de 14 días o más con señales de pérdida de agua necesita un hospital.
    .name = Diarrea de 14 días o más, con deshidratación
rule-some-dehydration = Estas señales juntas muestran que ha perdido agua y necesita un plan para beber.
    .name = Signos de algún grado de deshidratación
rule-blood-in-the-stool = La sangre en las heces puede ser una infección del intestino que necesita tratamiento.
    .name = Sangre en las heces
rule-drinking-poorly = Un niño con diarrea que bebe mal no puede reponer el agua que pierde.
    .name = Bebe mal y tiene diarrea
rule-long-diarrhoea = Una diarrea de 14 días o más debilita al niño, y hay que encontrar la causa.
    .name = Diarrea de 14 días o más
rule-stiff-neck = La fiebre con la nuca rígida puede ser una infección alrededor del cerebro.
    .name = Fiebre con rigidez de nuca
rule-fever-with-malaria-about = Donde hay malaria, la fiebre necesita una prueba hoy.
    .name = Fiebre donde hay malaria
rule-long-fever = Una fiebre de más de 7 días puede ser señal de una enfermedad grave.
    .name = Fiebre de más de 7 días
rule-fever-for-three-days = Una fiebre que no se ha ido en 3 días hay que mirarla.
    .name = Fiebre de 3 días
rule-getting-sicker = Usted ve que el niño empeora. Eso solo ya es un motivo.
    .name = Empeora

contradiction-cannot-drink-but-drinks-eagerly = Dijo que el niño no puede beber. También dijo que bebe con ansia. Revise las dos respuestas, por favor.
    .stands = Hasta que cambie una, nos guiamos por la más urgente: el niño no puede beber.

advice-first-convulsing = Mientras dure la convulsión
    .text = Ponga al niño de lado, lejos de cosas duras. No le meta nada en la boca. Llame al { $emergency }.
advice-on-the-way = Por el camino
    .text = No espere a que baje la fiebre ni a que haga efecto una medicina.
    .steps =
        Manténgalo abrigado y pegado a usted.
        Si está despierto y puede tragar, ofrézcale el pecho o pequeños sorbos.
        Diga primero qué señal de peligro vio y cuándo empezó.
advice-bring-to-the-visit = Lleve esto
    .text = La cartilla del niño, las medicinas que le haya dado, y lo que notó y cuándo.
advice-no-one-there = Vaya al hospital más cercano
    .text = No espere a que alguien vuelva. Vaya enseguida si empieza una señal de peligro.
advice-cause = Lo más frecuente es una infección
    .text = Puede ser una infección de los pulmones, del intestino o de la sangre. Cuál es y qué la trata, solo lo muestran una exploración y las pruebas.
advice-limits = Contar señales no es explorar
    .text = Cuenta señales; no puede explorar al niño. Es un ejemplo que ningún clínico ha firmado.
advice-visit = Qué mira el profesional
    .text = El profesional cuenta las respiraciones, toca la piel y la nuca, busca sangre y puede tomar una gota de sangre para buscar malaria.
advice-recheck = Cada pocas horas, también de noche
    .text = Mire al niño cada pocas horas, también de noche. Vuelva a las primeras preguntas si algo cambia.
advice-fluids = Dele más de beber
    .text = Dele pequeños sorbos a menudo: el pecho, agua limpia o una solución de sales de rehidratación oral (SRO). Si vomita, espere 10 minutos y siga más despacio.
advice-feeding = Siga alimentándolo
    .text = Ofrézcale el pecho o la comida de siempre más a menudo, en porciones pequeñas. Una comida más al día durante un tiempo después de la enfermedad también ayuda.
advice-avoid-stopping-food = No le quite la comida ni la bebida
    .text = Un niño enfermo necesita las dos. No le dé medicinas contra la diarrea, ni ninguna que no le haya indicado un profesional.

concept-diarrhoea = diarrea*
concept-drink = beber; bebe; líquido*; beba
concept-sleepy = duerm*; dorm*; somnolient*
concept-child = niñ*; hijo; hija; bebé
concept-breathing = respir*
concept-fast = rápid*; deprisa; bien
concept-fever = fiebre*; calentura
belief-no-drink-with-diarrhoea = Un niño con diarrea debe beber menos
    .known = Es al revés: el niño pierde agua, y lo que mata es su falta.
    .do = Dele más de beber que de costumbre. Si no puede beber, o tiene los ojos hundidos, vaya ahora al hospital.
    .phrasings =
        quitar los líquidos cuando hay diarrea
        beber empeora la diarrea
belief-sleepy-is-resting = Un niño enfermo muy dormido solo descansa
    .known = Dormir es bueno. Pero un niño al que cuesta despertar, o que no le hace caso, puede estar muy grave.
    .do = Intente despertarlo. Si no puede, o no le mira, vaya ahora al hospital.
    .phrasings =
        dejar dormir al niño enfermo y somnoliento
        mi hijo duerme todo el día con fiebre
belief-fast-breathing-is-fever = Respirar rápido es solo por la fiebre
    .known = La fiebre puede acelerar un poco la respiración. Respirar rápido para la edad es señal de buscar una infección de los pulmones.
    .do = Cuente un minuto entero con el niño tranquilo. Desde 50 respiraciones, o desde 40 si ya cumplió un año, que lo vea hoy un profesional.
    .phrasings =
        es normal respirar rápido con fiebre
        respirará bien cuando baje la fiebre
verdict-unsafe = Peligroso
    .means = Hacer caso de esto puede dañar a un niño o retrasar la atención.
verdict-unsupported = Sin respaldo
    .means = No encontramos nada que lo respalde.

route-emergency = Ambulancia
    .else = { $place ->
        [GB] O llame al { $emergency } para pedir una ambulancia.
        [ES] O llame al { $emergency } para pedir una ambulancia.
        [KE] O llame al { $emergency } para pedir una ambulancia. Los números no funcionan en todas partes: averigüe ahora el de su hospital más cercano.
       *[other] O pida una ambulancia: { $emergency }. Pregunte ahora el número a alguien cerca.
    }
route-hospital = Hospital
    .do = { $place ->
        [GB] Salga ya hacia el hospital con urgencias (A&E) más cercano.
        [ES] Salga ya hacia el hospital con urgencias más cercano.
       *[other] Salga ya hacia el hospital más cercano.
    }
    .else = { $place ->
        [ES] Si está cerrado, vaya a un hospital con urgencias.
       *[other] Si está cerrado, vaya al hospital abierto más cercano.
    }
    .to = un hospital
route-doctor = Médico de familia (GP)
    .do = Llame a un médico de familia (GP) y pida que vean a un niño.
    .else = Si necesita ayuda antes, llame a un médico de familia (GP).
route-health_centre = { $place ->
    [ES] Centro de salud
   *[other] Consultorio, centro de salud o médico
}
    .do = { $place ->
        [ES] Vaya a su centro de salud y pida que vean al niño.
        [KE] Vaya al centro de salud o al hospital más cercano.
       *[other] Vaya a un consultorio, a un centro de salud o a un médico que atienda a niños.
    }
    .else = { $place ->
        [ES] Si necesita ayuda antes, vaya a su centro de salud.
        [KE] Si necesita ayuda antes, vaya al centro de salud o al hospital más cercano.
       *[other] Si necesita ayuda antes, vaya al consultorio u hospital más cercano que atienda a niños.
    }
    .to = un consultorio, un centro de salud o un médico
route-advice_line = NHS 111
    .else = Si el consultorio está cerrado, llame al 111 o vaya a un hospital con urgencias (A&E).
route-home = En casa
    .do = Puede cuidar al niño en casa.

place-GB = Reino Unido
    .emergency = 999
place-KE = Kenia
    .emergency = 999 o 112
place-ES = España
    .emergency = 112
place-other = Otro país
    .emergency = su número local de emergencias (112 o 911 en muchos países)
