# Translated by the project's authors, not yet reviewed by a native clinician.

advice-rest = Descanse cuando le haga falta, sin quedarse en cama
    .text =
        Siéntese o acuéstese cuando se sienta peor. Deje para otro día las tareas pesadas y pida ayuda.
        Entre un descanso y otro, levántese y muévase por casa, si le sienta bien.
        No se ha demostrado que quedarse en cama evite la pérdida del embarazo (aborto espontáneo).
        El descanso no sustituye una consulta. Respete el plazo que le da esta página.

advice-posture-and-lifting = Cuide la espalda al sentarse, al estar de pie y al cargar
    .text =
        Siéntese hasta el fondo de la silla. Ponga un cojín o una toalla enrollada en la parte baja de la espalda. Apoye los dos pies en el suelo. Cambie de postura a menudo.
        De pie, mantenga la espalda recta y reparta el peso en los dos pies. Use zapatos planos que sujeten bien el pie.
        Deje que otra persona cargue lo pesado. Para lo ligero, siga estos pasos.
        Esto puede aliviar una espalda cansada. No le dice cuál es la causa del dolor.
    .steps =
        Acérquese a lo que va a levantar.
        Doble las rodillas y mantenga la espalda recta.
        Pegue el peso al cuerpo y levántese despacio.
        Para girar, mueva los pies. No gire la cintura.

advice-massage-heat-exercise-not-now = Por ahora no use masajes ni calor, y no haga ejercicio
    .text =
        Por sus respuestas, es más seguro no dar masajes en la espalda ni en el vientre. No se ponga calor ahí ni se dé un baño caliente. Deje también el deporte, los estiramientos y las cargas.
        Aún no se sabe la causa del dolor o del sangrado. Nada de esto la trata, y tampoco descarta nada.
        Si el dolor se calma un rato, puede que espere demasiado para consultar.
        Puede moverse por casa con suavidad, si eso no le causa dolor ni sangrado. Siéntese o acuéstese como le resulte cómodo.
        Pregunte a un profesional de salud cuándo puede empezar. Si el dolor crece o hay una señal nueva, vuelva a revisar aquí sus síntomas.

advice-massage-and-heat-not-now = Por ahora no use masajes ni calor
    .text =
        Por sus respuestas, es más seguro no dar masajes en la espalda ni ponerse calor. No se dé un baño caliente.
        Los masajes y el calor no tratan la causa de un dolor. Si el dolor se calma un rato, puede que espere demasiado para consultar.
        Puede dar paseos suaves y moverse despacio, si eso no le causa dolor.
        Pregunte a un profesional de salud cuándo puede empezar. Si el dolor crece o hay una señal nueva, vuelva a revisar aquí sus síntomas.

advice-walking = Dé paseos cortos y suaves
    .text =
        Empiece con 5 a 10 minutos por terreno llano (la cifra es nuestra). Debe poder hablar mientras camina.
        No se aleje de casa y lleve el teléfono.
        En Estados Unidos (ACOG) se aconsejan 150 minutos por semana, si no hay motivo en contra. No hace falta llegar a eso ahora.
        Pare si sangra, pierde líquido, tiene mareo o debilidad, o le duele la cabeza. Pare si empieza un dolor o crece, o si le duele o se le hincha una pantorrilla. Después vuelva a revisar aquí sus síntomas.
        Si le duele el pecho, le falta el aire o se desmaya, llame al número de emergencias.

advice-gentle-movement = Mueva la espalda despacio, a gatas
    .text =
        Este ejercicio lento dura unos 2 minutos. El servicio de salud británico (NHS) aconseja uno parecido, 10 veces, para el dolor de espalda en el embarazo.
        Los estudios de ejercicio para el dolor de espalda en el embarazo empiezan en la semana 12. No conocemos ninguno antes.
        Puede aliviar la espalda rígida. No trata ni descarta una causa.
        Muévase solo hasta donde le resulte cómodo. Al acabar, levántese despacio.
        Pare enseguida si el dolor crece, si sangra, o si nota mareo o una zona dormida. Pare si hay una señal nueva. Después vuelva a revisar aquí sus síntomas.
    .steps =
        Póngase de rodillas sobre algo blando. Las manos, debajo de los hombros. Las rodillas, debajo de las caderas.
        Mantenga la espalda plana, como una mesa.
        Suelte el aire y suba la espalda despacio, en curva, como un gato. Deje caer la cabeza.
        Quédese así unos segundos.
        Tome aire y vuelva a la espalda plana. No deje que la espalda se hunda.
        Hágalo 10 veces, despacio. Luego descanse.
    .pace =
        Suelte el aire: redondee la espalda despacio hacia arriba
        Tome aire: vuelva a la espalda plana

advice-warm-pack = Ponga calor suave en la parte baja de la espalda, poco rato
    .text =
        La bolsa debe estar tibia, no caliente. Póngala sobre la ropa, en la parte baja de la espalda. Nunca en el vientre.
        Quítela a los 20 minutos como máximo. No se duerma con ella puesta.
        No la use si sangra, si nota fiebre, o si tiene ahí la piel dormida o dañada. Tampoco si un profesional de salud le dijo que no.
        También sirve un baño tibio, no caliente. El NHS lo nombra para el dolor de espalda en el embarazo.
        Es para su comodidad. No trata ni descarta una causa. No conocemos ningún estudio antes de la semana 12.
        Pare si el dolor crece, si sangra, si nota mareo o si hay una señal nueva. Después vuelva a revisar aquí sus síntomas.

advice-massage-stroking = Pases suaves hacia abajo en la parte baja de la espalda
    .text =
        Es solo para su comodidad. Puede aliviar un rato un músculo cansado. No trata ni descarta una causa, y no sustituye una consulta.
        Una revisión reunió 12 estudios de masaje en el embarazo. Hubo menos dolor de espalda y menos estrés, con efectos no deseados pocos y leves. Todos empezaron en la semana 12 o después: no conocemos ninguno antes.
        Puede hacerlo usted o alguien de su confianza. Toque con suavidad, como tocaría un durazno (melocotón) maduro.
        Nunca frote el vientre. Nunca apriete sobre la columna.
        No lo haga si ha tenido un coágulo en una vena, toma anticoagulantes o tiene la presión (tensión) alta. Tampoco si tiene ahí la piel dañada o le dijeron que no.
        Pare enseguida si el dolor crece, si sangra, o si nota mareo o una zona dormida. Pare si hay una señal nueva. Después vuelva a revisar aquí sus síntomas.
        Las repeticiones son una elección nuestra, para su comodidad. No vienen de un estudio.
    .steps =
        Siéntese con el pecho contra el respaldo de una silla, o acuéstese de lado. No se acueste boca abajo.
        Frote las palmas hasta que estén tibias. Puede usar unas gotas de aceite sin perfume ni hierbas.
        Ponga una mano a cada lado de la parte baja de la espalda, junto a la columna. De lado, empiece por el lado de arriba.
        Pase la mano despacio hacia abajo, hasta el borde de la cadera. Cada pase dura unos 5 segundos.
        Haga 12 pases en un lado y luego 12 en el otro.
        Pare 10 segundos y suelte el aire despacio. Eso es 1 serie.
        Haga 3 series, en unos 6 minutos. Nunca pase de 10 minutos.
        Luego piense: ¿le duele menos, igual o más? Si le duele más, vuelva a revisar aquí sus síntomas.
    .pace =
        Deslice la mano despacio hasta la parte alta de la cadera

advice-massage-fists = Puños sueltos que suben junto a la columna
    .text =
        Es solo para su comodidad. No conocemos ningún estudio antes de la semana 12. No trata ni descarta una causa.
        Con ayuda se llega mejor a la espalda. Si lo hace usted, suba solo hasta donde llegue sin esfuerzo.
        Toque con suavidad, como tocaría un durazno (melocotón) maduro. No dé golpes ni hunda los nudillos.
        Nunca apriete el vientre. Nunca apriete sobre la columna.
        No lo haga si ha tenido un coágulo en una vena, toma anticoagulantes o tiene la presión (tensión) alta. Tampoco si tiene ahí la piel dañada o le dijeron que no.
        Pare enseguida si el dolor crece, si sangra, o si nota mareo o una zona dormida. Pare si hay una señal nueva. Después vuelva a revisar aquí sus síntomas.
        Las repeticiones son una elección nuestra, para su comodidad. No vienen de un estudio.
    .steps =
        Siéntese con el pecho contra el respaldo de una silla, o acuéstese de lado. No se acueste boca abajo.
        Frote las palmas hasta que estén tibias. Cierre las manos en puños sueltos. Puede usar unas gotas de aceite sin perfume ni hierbas.
        Apoye los puños en la parte baja de la espalda, en el músculo que hay junto a la columna.
        Ruede los puños despacio hacia arriba, unos centímetros cada vez. Cada subida dura unos 5 segundos.
        Haga 12 subidas en un lado y luego 12 en el otro.
        Pare 10 segundos y suelte el aire despacio. Eso es 1 serie.
        Haga 3 series, en unos 6 minutos. No pase de 10 minutos, con los otros masajes incluidos.
        Luego piense: ¿le duele menos, igual o más? Si le duele más, vuelva a revisar aquí sus síntomas.
    .pace =
        Ruede los puños sueltos despacio hacia arriba

advice-neck-stretch = Un estiramiento suave de cabeza y cuello
    .text =
        Puede sentar bien después del masaje. No trata el dolor de la parte baja de la espalda. No conocemos ningún estudio en el embarazo.
        Muévase despacio. No gire la cabeza en círculos. No la empuje con la mano.
        Pare si nota mareo, dolor de cabeza, o dolor u hormigueo en un brazo.
        Un dolor nuevo y raro donde acaba el hombro no es rigidez del cuello. Llame al número de emergencias.
        Las repeticiones son una elección nuestra, para su comodidad.
    .steps =
        Siéntese con la espalda recta y los dos pies en el suelo.
        Deje caer despacio la cabeza hacia un lado, hasta notar un estiramiento leve.
        Quédese así 5 segundos y siga respirando.
        Vuelva al centro. Haga el otro lado.
        Haga cada lado 3 veces. Luego baje la barbilla 3 veces, 5 segundos cada vez.
        Mire al frente y descanse antes de levantarse.
    .pace =
        Deje caer la cabeza despacio y quédese ahí
        Vuelva al centro

advice-breathing = Respire despacio durante 3 minutos
    .text =
        Puede darle calma mientras descansa o espera. No trata el dolor ni el sangrado.
        Respire sin forzar. No aguante el aire.
        Si nota mareo, pare y respire a su manera. Si el mareo sigue, vuelva a revisar aquí sus síntomas.
    .steps =
        Siéntese o acuéstese como le resulte cómodo.
        Tome aire por la nariz y cuente hasta 4.
        Suelte el aire por la boca y cuente hasta 6.
        Siga 3 minutos, unas 18 veces. Luego descanse un momento.
    .pace =
        Tome aire
        Suelte el aire

advice-paracetamol = Para el dolor, primero el paracetamol (acetaminofén)
    .text =
        Tome la dosis más baja que le alivie, el menor tiempo posible. Tómese antes la temperatura, porque puede ocultar la fiebre.
        La dosis habitual de adultos en el Reino Unido es de 1 g cada 4 a 6 horas. El máximo es de 4 g en 24 horas. Con pastillas de 500 mg, son 2 cada vez y como mucho 8 en 24 horas.
        Mire de cuántos mg es su pastilla. Si su caja da un límite más bajo, siga ese. Mire que no lo lleve también otro medicamento, como los del resfriado.
        No lo tome si le ha sentado mal otras veces. Pregunte antes en la farmacia si pesa menos de 50 kg o toma otros medicamentos. También si tiene problemas de hígado o de riñón, o si bebe mucho alcohol.
        Si el dolor vuelve cuando se pasa el efecto, vuelva a revisar aquí sus síntomas. Que duela menos con una pastilla no quiere decir que todo esté bien.
        Puede que haya leído que causa autismo. Un estudio de 2,48 millones de nacimientos no vio relación al comparar hermanos. En 2025, la OMS y las agencias europea y británica no cambiaron su consejo.

advice-no-nsaids = No tome ibuprofeno ni use parches para el dolor por su cuenta
    .text =
        Esto es para usted si hay un embarazo, si puede haberlo o si lo busca.
        No tome ibuprofeno, naproxeno, diclofenaco ni aspirina para el dolor.
        Un estudio los relacionó (sin contar la aspirina) con más pérdidas del embarazo (abortos espontáneos) antes de la semana 20. Otros estudios no coinciden.
        Desde la semana 20 se deben evitar, salvo que un médico lo indique. Desde la 28 no se deben usar.
        Los geles y los parches también cuentan: parte del medicamento pasa al cuerpo. Algunos llevan hierbas, almizcle, alcanfor o salicilato de metilo. No hallamos datos que muestren que sean seguros.
        Si usó uno antes de saberlo, déjelo y cuéntelo a un profesional de salud. No quiere decir que haya causado daño.
        No deje la aspirina en dosis baja que le hayan recetado. Tras una pérdida, una interrupción o un parto, pregunte a su equipo qué puede tomar.

advice-no-herbs-or-keeping-medicines = No tome por su cuenta hierbas ni fármacos para «retener» el embarazo
    .text =
        China lo dice claro: con sangrado o dolor de vientre al inicio del embarazo, lo primero es acudir al médico. No se trate por su cuenta.
        Estos remedios no muestran dónde está el embarazo, y pueden retrasar la consulta.
        La progesterona es solo para algunas personas, tras una ecografía (ultrasonido). Lo decide un médico con usted.
        Si un médico le ha dado un medicamento, no lo deje por su cuenta. Pregunte antes.

advice-physiotherapy-and-acupuncture = La fisioterapia puede ayudar; la acupuntura puede esperar a la ecografía
    .text =
        Puede pedir fisioterapia. La guía británica (NICE) la nombra para el dolor de la pelvis en el embarazo. Los estudios de ejercicio empezaron en la semana 12 o después.
        En 10 estudios, la acupuntura alivió el dolor de espalda. Los resultados varían mucho, y los estudios son de más tarde, desde las semanas 12 a 16.
        Unas 2 de cada 100 personas tuvieron un efecto no deseado, leve o moderado. Los estudios de los llamados puntos prohibidos no vieron daños.
        Espere a que una ecografía (ultrasonido) vea el embarazo en el útero. Luego busque a alguien con título y diga que hay un embarazo.

advice-sex-while-bleeding = Las relaciones sexuales pueden esperar mientras sangra
    .text =
        Un estudio no vio relación entre el sexo y el sangrado de las primeras semanas. No hay motivo para culparse.
        Mientras sangra, se suele aconsejar esperar, por comodidad y para evitar infecciones. Hay pocas pruebas de ello.
        Si le duele al tener relaciones, pare y cuéntelo en la consulta.

advice-stress = El estrés pesa: compártalo y busque ratos de descanso
    .text =
        No saber es duro. Cuente lo que siente a alguien de su confianza y pida ayuda con las tareas del día.
        Pregunte en su centro a quién puede llamar con dudas, de día y de noche. Puede preguntar cuantas veces quiera.
        Si leer más le hace sentir peor, déjelo por hoy. Puede ayudar oír música o hablar con alguien.
        Si le pesan la tristeza, el miedo o los malos recuerdos, cuéntelo a un profesional de salud. La ayuda sirve más si llega pronto. Si cree que podría llegar a hacerse daño, llame ya al { $emergency }.
        La calma ayuda a descansar. No trata el dolor ni el sangrado, así que respete el plazo que le da esta página.

advice-sleep = Duerma en la postura que le resulte cómoda
    .text =
        Al inicio del embarazo no se conoce ninguna postura que sea un problema. Dormir de lado importa desde la semana 28.
        Si le duele la espalda, acuéstese de lado con una almohada entre las rodillas. Un colchón firme puede ayudar.
        Para levantarse, gire primero de lado y empuje con los brazos.
        Si el dolor le despierta y crece, vuelva a revisar aquí sus síntomas.

advice-no-hot-tub = Nada de jacuzzi, sauna ni baños muy calientes
    .text =
        El agua muy caliente puede subir la temperatura de todo el cuerpo. En un estudio con bañera de agua caliente, llegó a 38,9 °C, a los 10 minutos como muy pronto.
        Un estudio relacionó el calor fuerte en las primeras semanas con más defectos del cerebro y la columna.
        Si lo usó antes de saberlo, cuéntelo a un profesional de salud. No quiere decir que haya causado daño.

advice-folic-acid = Tome ácido fólico: 400 microgramos al día
    .text =
        Esto es para usted si hay o puede haber un embarazo y quiere seguir con él. También si busca un embarazo.
        Tome 400 microgramos (0,4 mg) al día, hasta la semana 12. Empiece hoy si aún no lo toma. Se toma para que haya menos defectos del cerebro y la columna.
        Mire la caja: hay pastillas de 5 mg, que es una dosis mucho más alta. Algunas personas la necesitan, pero lo decide un profesional de salud.
        Pregunte por ella si usted o su pareja nacieron con un defecto así, o si lo hubo en otro embarazo. También si tiene diabetes, anemia falciforme o talasemia.
        Pregunte si toma algo para la epilepsia. No lo deje.
        El consejo británico añade 10 microgramos (400 UI) de vitamina D al día. Muchas pastillas para el embarazo llevan las dos cosas.

advice-no-alcohol-or-tobacco = No beba alcohol ni fume
    .text =
        Esto es para usted si hay un embarazo, si puede haberlo o si lo busca. Lo más seguro es no beber nada de alcohol.
        Si bebió o fumó antes de saberlo, déjelo ya y cuéntelo a un profesional de salud. No es culpa suya.
        Si bebe todos los días, pregunte hoy a un profesional de salud cómo dejarlo sin riesgo.
        Fumar también se relaciona con más embarazos fuera del útero (ectópicos). Es duro dejarlo a solas: pida ayuda.

advice-food-and-drink = Coma poco y a menudo, y tome menos de 200 mg de cafeína al día
    .text =
        Es un consejo general. La comida y la bebida no tratan el dolor ni el sangrado.
        Comer poco y a menudo, y beber a sorbos, puede ayudar si tiene náuseas. Tome lo que le siente bien. Si vomita a menudo o no retiene líquidos, vuelva a revisar aquí sus síntomas.
        Tome menos dulces y bebidas con azúcar. Beba agua y coma fruta en lugar de algunos dulces.
        Una taza grande de café soluble tiene unos 100 mg de cafeína. De café de filtro, 140 mg. De té, 75 mg.
        Una lata de refresco de cola tiene unos 40 mg, y una de bebida energética, 80 mg. Una barra de 50 g de chocolate negro tiene menos de 25 mg. De chocolate con leche, menos de 10 mg.
        Así, 1 taza de café de filtro y 1 lata de cola suman 180 mg. Mire la etiqueta si la hay.

advice-weight = En las primeras semanas se gana poco peso: no haga dieta
    .text =
        Hasta la semana 13, las guías esperan de 0 a 2 kg. Por eso, este aumento no explica el dolor de espalda del inicio.
        Ahora su cuerpo y el embarazo necesitan comida. Perder peso no trata el dolor de espalda.
        Con las náuseas se puede perder algo de peso. Llame hoy a un profesional de salud si pierde 3 kg de 60 kg. También si no retiene líquidos.
        Si ha tenido un trastorno alimentario, dígalo. Puede pedir que no le digan su peso.
        Las cifras de abajo son el aumento en todo el embarazo, si no son gemelos. Van según el índice de masa corporal (IMC) de antes.
        Guía de EE. UU. (IOM 2009): con IMC menor de 18,5, de 12,5 a 18 kg (28 a 40 libras).
        Guía de EE. UU.: con IMC de 18,5 a 24,9, de 11,5 a 16 kg (25 a 35 libras).
        Guía de EE. UU.: con IMC de 25 a 29,9, de 7 a 11,5 kg (15 a 25 libras).
        Guía de EE. UU.: con IMC de 30 o más, de 5 a 9 kg (11 a 20 libras).
        Guía de China (WS/T 801-2022), para personas adultas: con IMC menor de 18,5, de 11 a 16 kg.
        Guía de China: con IMC de 18,5 a menos de 24, de 8 a 14 kg.
        Guía de China: con IMC de 24 a menos de 28, de 7 a 11 kg.
        Guía de China: con IMC de 28 o más, de 5 a 9 kg.
        Pregunte en la consulta cuál es la suya. No hace falta pesarse cada día.
