# Translated by the project's authors, not yet reviewed by a native clinician.

page-history = Sobre su salud
page-about_you = Sobre usted

finding-risks = ¿Algo de esto es su caso?
    .hint = Marque todo lo que sea su caso.
    .why = Con algo de esto puede hacer falta mirar antes dónde está el embarazo. Muchas personas con un embarazo ectópico (fuera del útero) no tienen nada de esto.
    .name = Factores de riesgo
    .none = Nada de esto
option-risks-previous_ectopic = Embarazo ectópico previo (fuera del útero)
    .name = embarazo ectópico previo
option-risks-tubal_surgery = Operación de las trompas (de Falopio)
    .hint = Cuenta toda operación en una o en las dos trompas, que llegan al útero.
    .name = cirugía de trompas
option-risks-sterilised = Ligadura de trompas, o esterilización
    .hint = Se refiere a usted, no a su pareja. Le ataron, cortaron, cerraron o taparon las trompas.
    .name = esterilización tubárica
option-risks-coil = DIU, ahora o en este ciclo
    .hint = El DIU va dentro del útero para evitar el embarazo. «Este ciclo» es desde que empezó su última regla.
    .name = DIU colocado, o retirado en este ciclo
option-risks-fertility_treatment = Tratamiento de fertilidad para este embarazo
    .hint = Fecundación in vitro (FIV), o medicinas para ovular.
    .name = tratamiento de fertilidad en este embarazo (FIV o para ovular)
option-risks-pelvic_infection = Infección del útero o las trompas
    .hint = Por ejemplo, enfermedad inflamatoria pélvica o clamidia.
    .name = infección pélvica previa
option-risks-endometriosis = Endometriosis
    .name = endometriosis
option-risks-smoker = Fumo
    .name = tabaquismo
option-risks-pelvic_surgery = Otra operación del bajo vientre
    .hint = Por ejemplo, del apéndice.
    .name = otra cirugía pélvica o del abdomen bajo
option-risks-emergency_or_progestogen_pill = Pastilla del día después o minipíldora en este ciclo
    .hint =
        La minipíldora es una píldora sin estrógeno.
        «Este ciclo» es desde que empezó su última regla.
    .name = anticoncepción de emergencia en este ciclo, o píldora de solo progestágeno
option-risks-age_40_or_over = 40 años o más
    .name = 40 años o más
option-risks-ovarian_cyst = Quiste de ovario en control, o mayor de 5 cm
    .hint =
        Márquelo si se lo dijeron así.
        El quiste pequeño de todo embarazo temprano (cuerpo lúteo) no cuenta.
    .name = quiste de ovario en control, o de más de 5 cm
option-risks-molar_before = Embarazo molar previo
    .hint = También se llama mola hidatiforme.
    .name = embarazo molar previo

finding-pregnancy_ended = ¿Terminó un embarazo, o le hicieron algo en el útero, en las últimas 6 semanas?
    .hint =
        Responda que sí si hubo algo de esto en las últimas 6 semanas:
        una pérdida del embarazo (aborto espontáneo)
        una interrupción del embarazo (aborto voluntario), con pastillas o con un procedimiento
        tratamiento de un embarazo ectópico
        un parto o una cesárea
        un procedimiento dentro del útero, como un legrado
        Una transferencia de embriones, una extracción de óvulos, poner un DIU o una citología no son nada de esto: responda que no.
    .tick = Últimas 6 semanas: una pérdida, un aborto, un parto, un ectópico, o algo hecho en el útero
    .why = En las semanas que siguen, el dolor, la fiebre o el sangrado pueden necesitar otra atención.
    .name = Fin de un embarazo o procedimiento en las últimas 6 semanas

finding-asked_before = ¿Ya pidió ayuda por esto y le sigue haciendo falta?
    .hint =
        Responda que sí si pidió ayuda por esta molestia en este embarazo, y:
        ahora está peor
        o sigue ahí, y no hay una próxima cita
        Responda que no si no ha empeorado y ya hay una próxima cita.
    .tick = Ya pedí ayuda: va a peor, o no tengo otra cita
    .why = Volver por lo mismo es un buen motivo para pedir atención antes.
    .name = Ya pidió ayuda por la misma molestia

finding-hard_to_reach_care = ¿Le cuesta conseguir atención médica?
    .hint =
        Responda que sí si le pasa algo de esto:
        está a más de 1 hora de un hospital
        nadie puede dar atención a tiempo
        tiene menos de 16 años y no hay un adulto con usted
    .tick = Hospital a más de 1 hora, nadie me atiende, o menos de 16 años sin un adulto
    .why = Cuando cuesta llegar a la atención, es más seguro pedirla antes.
    .name = Atención difícil de conseguir

finding-something_badly_wrong = ¿Siente usted, o alguien que está con usted, que algo va muy mal?
    .hint = No hace falta que sepa qué es.
    .tick = Siento que algo va muy mal
    .why = Sentir esto ya es un buen motivo para pedir atención hoy.
    .name = Siente que algo va muy mal
    .sign = la sensación, suya o de quien va con usted, de que algo va muy mal

finding-medicine_or_condition = ¿Le queda por consultar algún medicamento o enfermedad?
    .hint =
        Responda que sí si tiene alguna de estas cosas:
        un medicamento con receta que toma de forma habitual
        una enfermedad de larga duración
        Por ejemplo: epilepsia, tiroides, diabetes, presión (tensión) alta o trombos.
        ¿Ya lo habló todo con un profesional de salud en este embarazo? Entonces responda que no.
    .tick = Medicamento o enfermedad crónica sin consultar en este embarazo
    .why = Con algunos medicamentos y enfermedades conviene consultar pronto en el embarazo.
    .name = Medicamento o enfermedad sin consultar en este embarazo

finding-unsafe_at_home = ¿Corre peligro en su casa?
    .hint =
        Responda solo si nadie más puede ver su pantalla.
        También puede responder que no lo sabe o que prefiere no decirlo. No se lo volveremos a preguntar.
        ¿Alguien podría hacerle daño ahora? Vuelva atrás y marque esa señal de emergencia, o llame al número de emergencias.
    .why = Su seguridad importa para su salud, y hay quien puede ayudar en privado.
    .name = Seguridad en casa

option-risks-blood_thinner = Anticoagulante, o trastorno de la coagulación
    .hint = La aspirina en dosis baja, sola, no cuenta.
    .name = anticoagulante, o trastorno hemorrágico
option-risks-insulin = Diabetes con insulina
    .name = diabetes tratada con insulina
option-risks-sickle_cell = Anemia falciforme
    .name = anemia falciforme
option-risks-steroids = Corticoides, o defensas bajas
    .hint = Durante semanas o más.
    .name = corticoides prolongados o inmunidad baja

finding-hurt_by_someone = ¿Alguien le hizo daño?
    .hint =
        Responda solo si nadie más puede ver su pantalla.
        Incluye cualquier acto sexual que usted no quería. Puede preferir no decirlo.
    .why = Para esto hay atención y ayuda, en privado.
    .name = Daño causado por otra persona

finding-ended_how = ¿Cómo terminó, o qué se hizo?
    .hint = Elija lo que más se parezca. Si prefiere no decirlo, elija “No lo sé”.
    .why = Lo que cabe esperar después es distinto, y nuestras palabras también.
    .name = Cómo terminó el embarazo
option-ended_how-miscarriage = Una pérdida (aborto espontáneo)
    .name = aborto espontáneo
option-ended_how-abortion = Una interrupción, con pastillas o con un procedimiento
    .name = interrupción del embarazo
option-ended_how-ectopic_treated = Tratamiento de un embarazo ectópico
    .name = ectópico tratado
option-ended_how-birth = Un parto, a partir de las 20 semanas
    .name = parto
option-ended_how-procedure = Un procedimiento dentro del útero
    .name = procedimiento intrauterino

finding-pills_did_nothing = Si tomó pastillas para interrumpir el embarazo, ¿pasó poco o nada?
    .hint =
        Responda que sí en cualquiera de estos casos:
        no hubo sangrado, o casi nada, 24 horas después de las segundas pastillas
        siguen los síntomas de embarazo
        una prueba da positivo 2 o 3 semanas después
        Si no tomó esas pastillas, responda que no.
    .tick = Tomé pastillas para interrumpir el embarazo, y pasó poco o nada
    .why = El embarazo puede seguir ahí, dentro o fuera del útero.
    .name = Las pastillas tuvieron poco o ningún efecto

finding-overstimulation = Tras un tratamiento para lograr un embarazo, ¿le pasa algo de esto?
    .hint =
        vientre hinchado
        poca orina
        vómitos
        falta de aire
        Cuenta también si le sacaron óvulos hace 3 semanas o menos. Basta con una.
    .tick = Tras medicinas o punción de fertilidad: vientre hinchado, poca orina, vómitos o falta de aire
    .why = Los ovarios pueden reaccionar de más. Su unidad de fertilidad debe saberlo hoy.
    .name = Signos de hiperestimulación ovárica
    .sign = el vientre se hincha, orina poco o le falta el aire tras medicinas para lograr un embarazo

finding-seen_and_planned = ¿Ya tuvo una consulta por esto, y la próxima revisión tiene fecha?
    .hint =
        Responda que sí solo si todo esto es cierto:
        un profesional de salud hizo una exploración o una ecografía por esto
        desde entonces está igual o mejor
        la próxima revisión tiene fecha
    .why = Así no le pedimos que vuelva a consultar lo que ya se ha mirado.
    .name = Ya consultó por esto, igual o mejor, próxima revisión con fecha
