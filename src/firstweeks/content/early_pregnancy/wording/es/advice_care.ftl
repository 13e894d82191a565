# Translated by the project's authors, not yet reviewed by a native clinician.

## first

advice-first-self-harm = Pida ayuda ya si piensa en hacerse daño
    .text =
        Merece ayuda en este momento. No hace falta que encuentre las palabras justas.
    .steps =
        Llame al { $emergency } o vaya a { word-emergency-department }.
        Diga: «Puedo hacerme daño. Tengo, o puedo tener, un embarazo».
        Si ha tomado algo o se ha hecho daño, dígalo lo primero.
        Pida a alguien de confianza que se quede con usted hasta que llegue la ayuda.
        Aléjese de todo lo que pueda usar para hacerse daño.

advice-first-in-danger = Vaya a un lugar más seguro, si puede
    .text =
        Usted no tiene la culpa. Haga solo lo que sienta que es seguro.
    .steps =
        Si puede, vaya a donde haya una salida o donde haya más gente.
        Llame a la policía o al { $emergency } en cuanto pueda hacerlo sin peligro. Diga primero dónde está.
        Si no puede hablar, no cuelgue, si le es posible.
        Si hubo golpes, empujones o heridas, vaya a un hospital, aunque se sienta bien.

advice-first-no-safe-travel = Llame al { $emergency } si no puede ir sin peligro
    .text =
        Dijo que le cuesta conseguir atención. Tiene que estar en un hospital en menos de 1 hora.
        Si tiene menos de 16 años, puede pedir esta ayuda por su cuenta.
    .steps =
        Llame si no hay nadie con usted o si siente que se desmaya. Llame si está lejos o no tiene cómo ir sin peligro.
        Diga: «Tengo, o puedo tener, un embarazo. Necesito un hospital ya y no puedo llegar».
        Pregunte cuánto van a tardar y qué hacer hasta entonces.

advice-first-call-who-treated-you = Llame al equipo que llevó su caso
    .text =
        Saben qué cabe esperar después de una pérdida (aborto espontáneo) o de un procedimiento. Use la línea de 24 horas, si se la dieron.
        Pregunte qué puede tomar para el dolor.
        Si nadie contesta en 15 minutos, siga los consejos de esta página. No espere a que llamen.

advice-first-go-then-tell-who-treated-you = Primero la ayuda; después, llame al equipo que lleva su caso
    .text =
        No espere a la línea de 24 horas que le dieron. Llame o salga ya, como dice esta página.
        Luego llame a esa línea, o pida que alguien llame por usted. Después de un parto, llame a la maternidad.
        En el hospital, diga si le dieron metotrexato o si tuvo una operación o un parto, y cuándo. Usted decide qué más cuenta.

advice-first-maternity-unit = Desde las 20 semanas, llame o vaya a la maternidad de su hospital
    .text =
        Está de 20 semanas o más. Esta guía es para las primeras 20 semanas.
        Llame enseguida a la maternidad si le duele el vientre, si sangra o si pierde líquido. Llame también si el bebé se mueve menos. Atienden de día y de noche.
        Si esta página le dice que vaya ahora al hospital, salga ya hacia la maternidad y llame de camino. No espere a que contesten.

advice-first-after-birth = Tras un parto, llame a su matrona o servicio de maternidad
    .text =
        Esta guía es para las primeras 20 semanas. No sirve para revisar cómo está después de un parto.
        Llame ahora si tiene algo de esto: un dolor de cabeza fuerte, cambios en la vista, fiebre o más sangrado. También si le duele una pierna o el ánimo le asusta.

advice-first-hurt-or-unsafe = Usted merece estar a salvo y recibir atención
    .text =
        No es culpa suya. Puede pedir hablar a solas con alguien.
        Un profesional puede atender las lesiones y lo que venga después. No tiene por qué contarlo a nadie de su casa.
        Los teléfonos de apoyo están más abajo. Si pueden hacerle daño ahora, llame al { $emergency } o a la policía.

advice-first-abortion-expected = Tras una interrupción, es de esperar algo de sangrado y dolor
    .text =
        Puede ser como una regla fuerte durante horas, y luego más leve durante 2 o 3 semanas.
        Llame a su clínica si tiene dudas. Vaya al hospital si empapa 2 { word-pads } por hora durante 2 horas, o si se marea mucho.
        Tras una interrupción suelen aconsejar ibuprofeno y calor. Si tiene dudas, pregunte a su clínica.

advice-first-known-ectopic = Siga en contacto con el equipo que lleva su caso
    .text =
        Avise enseguida a su equipo de cualquier sangrado, dolor o mareo, aunque sea poco.
        Diga primero, a todo el personal, que el embarazo está o puede estar fuera del útero.
        No falte a ningún análisis de sangre ni a ninguna ecografía (ultrasonido), aunque se sienta bien. Pregunte al equipo qué puede tomar para el dolor.

advice-first-treated-ectopic = Siga en contacto con el equipo que trata el embarazo ectópico
    .text =
        Durante el tratamiento es de esperar algo de sangrado. Un dolor fuerte o que va a más, no. Sentir que se desmaya, tampoco.
        Diga primero, a todo el personal, que el embarazo está o estuvo fuera del útero.
        No falte a ningún análisis de sangre, aunque se sienta bien. Pregunte al equipo qué puede tomar para el dolor.

advice-first-no-heartbeat = Si le dijeron que no hay latido
    .text =
        Lo sentimos. Puede ser duro de oír, y también de esperar.
        A menudo hace falta mirar otra vez, más o menos una semana después, para estar seguros. Puede preguntar qué pasará, y tomarse su tiempo.
        Puede empezar a sangrar o a tener dolor. Vaya al hospital si empapa una { word-pad } por hora, o si hay fiebre o un desmayo.

advice-first-sac-only = Si le dijeron que hay un saco y aún nada dentro
    .text =
        Puede ser pronto para ver más. También puede ser una pérdida, o un embarazo que no está en el útero.
        La próxima ecografía, en una semana más o menos, lo dirá. Acuda ese día, y antes si aparece alguna señal de esta página.

advice-first-may-be-molar = Si le dijeron que puede ser un embarazo molar
    .text =
        El equipo que hizo la ecografía (ultrasonido) dirá qué hace falta ahora. Suele ser una operación pequeña y análisis de sangre.
        Si hay sangrado o muchos vómitos, llame hoy.

advice-first-positive-after-loss = En las 3 semanas tras un embarazo, la prueba puede seguir positiva
    .text =
        La hormona tarda en salir del cuerpo. Una prueba casera puede seguir positiva unas 3 semanas, y a veces 6. Eso solo no quiere decir que algo vaya mal.
        Tampoco puede descartar un embarazo nuevo, o uno fuera del útero (ectópico). Por eso el dolor y el sangrado siguen siendo importantes.
        Llame a su equipo si la prueba es positiva después de 3 semanas. Llame también si ya era negativa y vuelve a ser positiva.

advice-first-unclear-scan = Vaya a su próxima cita, o llame antes de 24 horas
    .text =
        Su ecografía (ultrasonido) todavía no mostró dónde está el embarazo.
        Si ya tiene fecha para otra ecografía o análisis de sangre, no falte. Si no tiene fecha, llame al servicio en menos de 24 horas.
        Si esta página le dice que vaya antes, no espere a esa fecha. No espere tampoco si algo empeora.

advice-first-test-today-with-risk = Hágase hoy una prueba de embarazo: en su caso importa más
    .text =
        Con un DIU o tras una esterilización, es más frecuente que un embarazo esté fuera del útero. Pasa lo mismo si antes hubo un embarazo ectópico o una operación de trompas.
        Hágase la prueba hoy, aunque otra haya sido negativa. Si no la consigue, pregunte en una farmacia o en un centro de salud.
        Si es positiva, aunque la línea sea débil, vuelva a revisar aquí sus síntomas enseguida. No retrase una llamada ni una visita por hacer la prueba.

advice-first-test-today = Hágase hoy una prueba de embarazo
    .text =
        Puede haber un embarazo sin que se note, aunque haya regla. Una prueba casera hoy puede aclarar más.
        Si es positiva, aunque la línea sea débil, vuelva a revisar aquí sus síntomas.
        Si no consigue una en 2 horas, no la espere: llame o vaya como dice esta página, y pídala allí.

## now

advice-now-call-ambulance = Qué hacer mientras llama y espera
    .text =
        Llame aunque tenga dudas. No le hace perder el tiempo a nadie.
    .steps =
        Llame al { $emergency }. Si es seguro, active el altavoz.
        Diga primero lo más grave. Luego diga si hay, puede haber o hubo hace poco un embarazo.
        Si ninguna ecografía (ultrasonido) ha mostrado este embarazo en el útero, dígalo también.
        Deje la puerta abierta o sin llave, si es seguro. Pida a alguien que se quede con usted.
        Acuéstese. Si le cuesta respirar, siéntese.
        No { word-drive }. No coma ni beba, salvo para tratar una bajada de azúcar si tiene diabetes.
        Tenga a mano sus medicinas o una lista.
        Si sangra, use { word-pad }, no tampón. Guarde las usadas.
        Si empeora antes de que llegue la ayuda, vuelva a llamar.
        ¿Ayuda a una persona que se desmayó o tuvo una convulsión? Póngala de lado y no se vaya.

advice-now-in-danger-and-ill = Qué hacer mientras llama y espera
    .text =
        Llame aunque tenga dudas. No le hace perder el tiempo a nadie.
    .steps =
        Diga primero lo más grave. Diga también que tiene, o puede tener, un embarazo.
        Si ninguna ecografía (ultrasonido) ha mostrado este embarazo en el útero, dígalo también.
        Quédese donde sienta más seguridad. Acuéstese. Si le cuesta respirar, siéntese.
        No coma ni beba, salvo para tratar una bajada de azúcar si tiene diabetes.
        Si empeora antes de que llegue la ayuda, vuelva a llamar si es seguro.

advice-now-hospital-now = Qué hacer antes de salir y de camino
    .text =
        Vaya al más cercano. Si hay dos igual de cerca, mejor el que tenga ginecología.
    .steps =
        Tome un taxi, o pida a alguien que { word-drive }. No { word-drive } usted.
        Llame al { $emergency } si siente que se desmaya o si no puede llegar sin peligro. Llame también si no hay nadie con usted.
        Al llegar, diga primero lo más grave. Luego diga si hay, puede haber o hubo hace poco un embarazo.
        Si ninguna ecografía (ultrasonido) ha mostrado este embarazo en el útero, dígalo también.
        No coma ni beba hasta que un profesional de salud le diga que puede. Quizá haga falta operar. Si tiene diabetes, trate una bajada de azúcar como siempre.
        Si sangra, use { word-pad }, no tampón. Anote a qué hora la cambia.
        Lleve el teléfono, sus medicinas y los resultados que tenga. No pierda tiempo en buscarlos.

advice-now-same-day = Qué hacer y decir hoy
    .text =
        No espere a una cita que ya tenga, ni a que se pase.
    .steps =
        Diga qué siente y desde cuándo. Diga si hay, puede haber o hubo hace poco un embarazo.
        Pregunte: «¿Cuándo y dónde me pueden ver hoy?».
        Si no hay atención antes de la noche, vaya a { word-emergency-department }.
        Procure que haya alguien con usted o cerca. Tenga el teléfono cargado.
        Si sangra, use { word-pads }, no tampones. Anote a qué hora las cambia.
        Haga una lista: fechas, síntomas, medicinas y alergias. Llévela.

advice-now-within-24-hours = Qué hacer y decir
    .text =
        Hágalo hoy, si puede. De noche, pruebe con una línea abierta. Si no la hay, llame o vaya a primera hora de la mañana.
    .steps =
        Diga qué siente y desde cuándo. Diga si hay, puede haber o hubo hace poco un embarazo.
        Si hay un embarazo y ninguna ecografía (ultrasonido) lo ha mostrado en el útero, pregunte cuándo le pueden hacer una.
        Si hay dolor o sangrado, anótelo con la hora.
        Si sangra, use { word-pads }, no tampones.
        Si hay dolor o sangrado, no se aleje mucho de un hospital hasta entonces.

advice-now-within-3-days = Qué pedir en la consulta
    .text =
        Puede pedirlo antes. No hace falta que se sienta peor.
    .steps =
        Diga qué siente, desde cuándo y de cuántas semanas está, si lo sabe.
        Pregunte si necesita una ecografía (ultrasonido) o una prueba, y cuándo.
        Anote lo que cambie, con la hora.

advice-now-self-care = Qué hacer hasta que revise otra vez
    .text =
        Puede consultar con un profesional de salud cuando quiera. No hace falta esperar a una señal.
    .steps =
        Fije una hora mañana para revisar otra vez.
        Lea las señales que debe vigilar. Cuénteselas a alguien de confianza.
        Tenga el teléfono cargado y sepa a dónde iría.
        Si hay un embarazo, puede consultar con un médico o una { word-midwife } sobre su atención y sus opciones.

## pain

advice-pain-relief = Qué puede tomar para el dolor
    .text =
        El paracetamol (acetaminofén) es la primera opción, como dice el envase. Si va al hospital, tómelo con un sorbo de agua.
        Ibuprofeno, solo si lo indicó su equipo.
        Antes, tómese la temperatura: puede ocultar la fiebre. Menos dolor tras una pastilla no quiere decir que todo esté bien.
        No lo tome si alguna vez le sentó muy mal.

advice-pain-relief-after-abortion = Tras una interrupción suelen aconsejar ibuprofeno: pregunte a su clínica
    .text = Tómelo como le dijo su clínica. Si tiene dudas, llame a su línea de atención.

## say

advice-say-ectopic = Decir qué podría ser
    .text = Podría ser un embarazo ectópico.

advice-say-police = Pedir la policía
    .text = Por favor, envíen a la policía.

## assess and request

advice-assess-ectopic = Ectópico
    .text = Ectópico no descartado
advice-assess-known-ectopic = Ectópico conocido o posible
    .text = Ectópico conocido o posible
advice-assess-out-of-scope = Fuera de esta guía
    .text = Fuera de las 20 semanas de esta guía
advice-request-scan = Ecografía
    .text = ecografía y hCG
advice-request-test = Prueba
    .text = primero prueba de embarazo

## fallback

advice-fallback-emergency = Si la ayuda no llega
    .text =
        Si el { $emergency } no contesta, siga llamando. Pida ayuda a un vecino o a quien esté cerca.
        Si le cuesta el idioma, diga «ambulancia» y el nombre de su idioma.
        Si tardan mucho, vuelva a llamar y diga qué ha empeorado. Pregunte si conviene ir en coche con alguien.
        En el hospital, avise enseguida si empeora o si siente que se desmaya.
        Si allí nadie atiende embarazos tempranos, pida que llamen a ginecología o el traslado a otro hospital.

advice-fallback-same-day = Si hoy nadie puede dar atención
    .text =
        ¿Nadie contesta en 1 hora, o no le dan cita antes de la noche? Vaya a { word-emergency-department }.
        Un servicio cerrado, la noche, el fin de semana o un festivo no son motivo para esperar.

advice-fallback-within-24-hours = Si nadie contesta
    .text =
        Pruebe con otro número: su médico, el servicio de guardia, una línea de salud u otro hospital.
        Si en 24 horas no logra hablar con nadie, vaya a { word-emergency-department }. Un fin de semana o un festivo no son motivo para esperar.

advice-fallback-within-3-days = Si en 3 días no consigue hablar con nadie
    .text =
        Pruebe con una línea de salud, un centro sin cita u otro médico. Pida que le busquen una visita.
        Si empieza o empeora el dolor o el sangrado, no espere los 3 días. Vuelva a revisar aquí sus síntomas.

advice-fallback-far-away = Si la atención está lejos o cuesta conseguirla, haga un plan ya
    .text =
        Averigüe qué hospital puede hacer una ecografía (ultrasonido). Piense quién puede ir con usted, también de noche.
        Diga por teléfono a qué distancia está. Pregunte qué hacer si empeora.
        Salga con tiempo. No espere al último momento.
        Si tiene menos de 16 años y no hay un adulto con usted, dígalo. Puede pedir atención por su cuenta.

advice-fallback-words = Palabras que puede usar
    .text =
        Si ninguna ecografía (ultrasonido) ha mostrado este embarazo en el útero, diga: «Tengo un embarazo. No está confirmado en qué lugar está».
        Si no sabe si hay un embarazo, diga: «Puedo tener un embarazo. Háganme una prueba, por favor».
        Si no sabe si le entendieron, diga: «¿Puede ser un embarazo ectópico? ¿Cómo lo van a comprobar?».
        Algunos servicios solo atienden desde la semana 6 o 7. Si por eso no hay atención y tiene dolor, vaya a { word-emergency-department }.
        { $place ->
            [GB] En Inglaterra, la guía oficial (NICE) pide atender enseguida, o en menos de 24 horas, a quien vuelve peor y con señales de un embarazo ectópico.
           *[other] { "" }
        }

advice-fallback-go-back = Puede volver, aunque le hayan dicho que todo estaba bien
    .text =
        Las señales pueden cambiar en pocas horas. Vuelva o llame otra vez si empeora o si siente que algo va mal. Haga lo mismo si sigue igual y no tiene un plan.
        Diga: «Ya vine por esto. No ha mejorado. Les pido que me revisen otra vez».

## cause

advice-cause-ectopic = Un embarazo fuera del útero (embarazo ectópico)
    .text =
        Un embarazo puede crecer fuera del útero, casi siempre en una trompa. Puede doler en la parte baja del vientre, en un lado, en la espalda o en el recto. Puede dar sensación de desmayo o diarrea.
        El sangrado puede ser escaso o marrón. También puede no haber sangre.
        Muchas personas con estas señales tienen el embarazo en el útero. Y muchas con un embarazo ectópico no tenían ningún riesgo conocido.
        Lo aclaran una ecografía (ultrasonido) y los análisis de sangre. Si se encuentra pronto, hay más formas de tratarlo.

advice-cause-loss = Una pérdida del embarazo (aborto espontáneo), o un embarazo que sigue
    .text =
        Si el embarazo está en el útero, el dolor o el sangrado pueden ser señal de una pérdida.
        Pero muchos de estos embarazos siguen adelante. En un estudio grande, manchar o sangrar poco no se asoció a más pérdidas. Sangrar mucho sí, sobre todo con dolor.
        Lo puede aclarar una ecografía (ultrasonido), y a menudo hace falta más de una.

advice-cause-implantation = Por qué la implantación no explica esto
    .text =
        La implantación es cuando el embarazo se fija en la capa interna del útero. En un estudio, casi siempre ocurrió de 8 a 10 días después de la ovulación.
        La prueba se vuelve positiva cuando ya ha empezado. Por eso, con una prueba positiva, no explica un dolor nuevo.
        Otro estudio miró el sangrado de las primeras 8 semanas. Casi nunca cayó en el día de la implantación.
        Buscamos estudios sobre implantación y dolor de espalda o de un solo lado. No encontramos ninguno.
        Así que no atribuya a eso el dolor ni el sangrado. Respete el plazo que le da esta página.

advice-cause-bleeding = De dónde puede venir el sangrado
    .text =
        Cerca de 1 de cada 4 personas mancha o sangra algo al principio del embarazo.
        La sangre puede venir del útero, del cuello del útero o de la vagina. Puede haberla con el embarazo en el útero, en una pérdida del embarazo (aborto espontáneo) o en un embarazo ectópico. Más raras veces, por un embarazo molar, que no se formó como debía. También puede venir de la vejiga o del recto, aunque parezca de la vagina.
        El color no dice de dónde viene. Un sangrado escaso o marrón hay que mirarlo igual que uno rojo.

advice-cause-urine = Una infección de la vejiga o del riñón
    .text =
        Puede arder al orinar, o dar ganas más a menudo. Con fiebre, o con dolor bajo las costillas, puede ser señal de infección del riñón.
        En el embarazo hace falta un análisis de orina y la medicina adecuada.
        Un embarazo ectópico puede sentirse igual. Si ninguna ecografía (ultrasonido) ha mostrado el embarazo en el útero, pida las dos cosas: ecografía y análisis de orina.

advice-cause-stone = Una piedra en el riñón
    .text =
        Una piedra puede dar un dolor fuerte, en oleadas, desde la espalda o el costado hasta la ingle. Puede haber sangre en la orina.
        Con fiebre, es una emergencia. Otras causas pueden sentirse igual, así que hay que pedir atención.

advice-cause-ovary = Un quiste o un ovario torcido
    .text =
        Un quiste de ovario puede doler en un lado. Puede haberlo en cualquier embarazo.
        Un ovario también se puede torcer (torsión). Un dolor de un lado que empieza de golpe, a menudo con vómitos, puede ser señal de eso. Es más frecuente con quistes y con medicinas de fertilidad. Necesita atención en pocas horas.
        Un embarazo ectópico puede sentirse igual. La ecografía (ultrasonido) y la exploración ayudan a distinguirlos.

advice-cause-gut = El intestino o el apéndice
    .text =
        Un apéndice inflamado puede doler. El dolor suele pasar al lado derecho, con fiebre y sin ganas de comer. También pueden doler el estreñimiento, los gases o una infección del intestino.
        La diarrea, o la presión o el dolor en el recto, también pueden ser señal de un embarazo ectópico. Por eso no culpe a la comida si ninguna ecografía (ultrasonido) ha mostrado el embarazo en el útero.

advice-cause-vomiting = Qué puede dar vómitos
    .text =
        Las náuseas son comunes al principio del embarazo. Si no retiene comida ni bebida, puede ser señal de vómitos intensos del embarazo (hiperémesis). Eso tiene tratamiento.
        El dolor de vientre no es propio de las náuseas del embarazo. Con dolor, los vómitos pueden ser señal de otra cosa: un ovario torcido, el apéndice o un riñón.

advice-cause-infection = Una infección
    .text =
        El flujo con mal olor puede ser señal de infección en la vagina o en el útero.
        Después del final de un embarazo, el dolor, la fiebre o un sangrado mayor pueden ser señal de infección. También de que el útero aún no está vacío. Puede haber otras causas.
        Una infección del útero se puede agravar rápido. Tiene tratamiento, y cuanto antes, mejor.

advice-cause-cauda-equina = Presión en los nervios de la parte baja de la espalda
    .text =
        Puede dejar dormida la zona entre las piernas, o quitar fuerza a las piernas. Puede causar problemas nuevos para orinar o para controlar las heces. Se llama síndrome de la cola de caballo.
        También hay otras causas. Lo aclaran la exploración y una resonancia. Hace falta atención en pocas horas, para proteger los nervios.

advice-cause-muscles = Los músculos y las articulaciones
    .text =
        En el embarazo, más de 2 de cada 3 personas tienen alguna vez dolor de espalda, en la parte baja. El dolor que cambia al agacharse, girar o levantarse puede venir de los músculos.
        Pero eso no muestra dónde está un embarazo. El dolor de un solo lado, o que no cede con el reposo, pide más atención.
        Respete el plazo que le da esta página.

## limits

advice-limits-questions = Las señales no muestran dónde está un embarazo
    .text =
        Ninguna señal confirma ni descarta un embarazo ectópico. Cada una dice muy poco.
        Una ecografía (ultrasonido) puede mostrar mucho más, junto con los análisis de sangre y la exploración.
        Por eso esta página dice con qué prisa hace falta atención. No dice cuál es la causa.

advice-limits-negative-test = Una prueba casera negativa no descarta un embarazo
    .text =
        Una prueba casera puede ser negativa y haber un embarazo, incluso fuera del útero (ectópico). Un sangrado como una regla (menstruación) tampoco lo descarta.
        Si puede haber un embarazo y tiene dolor o sensación de desmayo, pida una prueba allí. Un análisis de sangre puede mostrar más que la prueba casera.

advice-limits-fertility-treatment = Tras un tratamiento de fertilidad, una sola ecografía puede no bastar
    .text =
        A la vez puede crecer otro embarazo fuera del útero. Es raro, pero menos raro después de una FIV.
        Por eso, una ecografía (ultrasonido) que vio uno en el útero no lo descarta. Si tiene dolor o sangrado, diga que tuvo un tratamiento de fertilidad. Pregunte si también miraron fuera del útero.

## visit

advice-visit-questions = Qué le preguntarán y qué llevar
    .text =
        Le preguntarán por su última regla (menstruación), sus pruebas, el dolor y el sangrado. También por otros embarazos, operaciones, DIU, medicinas y alergias.
        Puede preguntar para qué lo necesitan saber. Puede no contestar, y puede pedir hablar a solas.
        Si le cuesta el idioma, dígalo desde el principio y pida un intérprete. Puede pedir que ningún familiar hable por usted.
        Lleve lo que tenga a mano. Si es urgente, salga sin nada.
    .steps =
        El primer día de su última regla y las fechas de sus pruebas
        Lo que ha sentido, con la hora, y cuántas { word-pads } ha usado
        Informes de ecografías y análisis de sangre
        Sus medicinas, o una lista, y sus alergias
        El teléfono, el cargador y { word-pads }
        Alguien de confianza, si quiere

advice-visit-waiting = La espera puede durar horas
    .text =
        Primero ven a quien está más grave. Esperar es duro, y usted también importa.
        Avise enseguida si el dolor o el sangrado aumentan, o si siente que se desmaya.
        Procure no irse sin recibir atención. Si tiene que irse, pregunte qué hacer y cuándo volver.

advice-visit-examination = Una exploración y un análisis de orina, solo si usted quiere
    .text =
        Puede que le tomen el pulso, la presión (tensión) y la temperatura, y que le palpen el vientre. Quizá le propongan una exploración por la vagina.
        Puede que le hagan una prueba de embarazo en la orina y busquen señales de infección. Si hacen solo una de las dos cosas, pida también la otra.
        Puede preguntar para qué es y quién la hará. Puede tener a alguien a su lado, decir que no o pedir que paren en cualquier momento.

advice-visit-scan = Una ecografía (ultrasonido), y usted decide
    .text =
        Puede que le propongan una ecografía por la vagina. En las primeras semanas suele mostrar más que la del vientre. Se introduce con suavidad una sonda fina y cubierta.
        Puede pedir que haya otra persona del equipo, o entrar con alguien de su confianza. Puede decir que no, pedir que la hagan por el vientre o que paren en cualquier momento.
        Avise si esta prueba le resulta difícil. No tiene que mirar la pantalla.

advice-visit-blood = Un análisis de sangre, a menudo dos
    .text =
        Mide la hCG («la beta»), la hormona del embarazo. A menudo se hace dos veces, con 48 horas de por medio. El cambio ayuda a decidir el siguiente paso.
        No puede mostrar dónde está el embarazo. Un número bajo o que baja no descarta un embarazo ectópico. Cómo se siente usted cuenta más que el número.

advice-visit-no-answer-yet = El primer día muchas veces no hay respuesta
    .text =
        Puede que la ecografía (ultrasonido) aún no muestre el embarazo, ni dentro ni fuera del útero. Se llama embarazo de localización desconocida.
        Puede ser muy pronto para verlo. También puede ser una pérdida o un embarazo ectópico. Otras pruebas lo aclararán, y esperar es duro.
        Antes de irse, pregunte estas 3 cosas.
    .steps =
        ¿Cuándo y dónde es mi próxima prueba?
        ¿Con qué señales debo volver enseguida?
        ¿A quién puedo llamar, de día y de noche?

advice-visit-what-has-passed = Si ha salido algo por la vagina
    .text =
        Si puede, guárdelo en un frasco o una bolsa limpia y llévelo. Lo mirarán con respeto. Si prefiere no hacerlo, está bien.
        Eso no descarta un embarazo ectópico, así que hay que ir igual.

advice-visit-blood-group = Puede que le pregunten su grupo sanguíneo
    .text =
        Si su grupo es Rh negativo, en algunos lugares ponen una inyección (anti-D) después de un sangrado o una pérdida. Las reglas cambian según el país y las semanas.
        En las primeras 12 semanas, esto no cambia con qué prisa hace falta atención. Pregunte en la consulta.

## recheck

advice-recheck-until-seen = Fíjese cada hora en si algo cambia, hasta recibir atención
    .text =
        Compare el dolor, las { word-pads } y la sensación de desmayo. ¿Ha empezado alguna señal de la lista? Llame al { $emergency } o haga lo que dice la lista.
        Después de la consulta, fíjese otra vez a la mañana siguiente. Hágalo enseguida si algo cambia.

advice-recheck-within-24-hours = Fíjese cada 4 horas en si algo cambia, mientras no duerma
    .text =
        Hágalo también al despertar. ¿El dolor o el sangrado es nuevo, es peor o sigue igual después de descansar? ¿Siente que se desmaya? Vuelva a revisar aquí sus síntomas enseguida.
        Si algo cambia, no espere a la próxima revisión.

advice-recheck-within-3-days = Fíjese cada mañana y cada noche en si algo cambia
    .text =
        ¿Hay algo nuevo o peor? Vuelva a revisar aquí sus síntomas enseguida. No espere los 3 días.

advice-recheck-self-care = Revise otra vez en 24 horas, o enseguida si algo cambia
    .text =
        Vuelva a revisar aquí sus síntomas mañana a esta hora. Hágalo ya si empieza un dolor, un sangrado o una señal nueva.
        Hágalo también enseguida si una prueba sale positiva.

advice-recheck-early-painless-bleeding = Tras su llamada, quizá le pidan repetir la prueba en 7 a 10 días
    .text =
        Primero llame, en menos de 24 horas. En Inglaterra, la guía oficial (NICE) dice esto para el sangrado antes de las 6 semanas, sin dolor ni riesgos.
        Si esa prueba es positiva, vuelva a llamar. Si es negativa, puede indicar que el embarazo ha terminado. Puede llamar igual, para hablar de ello.
        Si empieza el dolor o el sangrado sigue, no espere a la prueba. Vuelva a revisar aquí sus síntomas.

advice-recheck-test-again = Si la prueba es negativa, repítala en 3 días
    .text =
        Hágalo si no le ha venido la regla (menstruación) o si fue distinta de las suyas. Use la primera orina del día. Siga las instrucciones de la caja.
        Si sigue negativa, pida un análisis de sangre. Si alguna es positiva, vuelva a revisar aquí sus síntomas enseguida.

## avoid

advice-avoid-massage = No se frote ni se dé masajes en el vientre o la espalda por esto
    .text =
        No trate este dolor con masajes, calor ni ejercicios. No tratan la causa, y pueden hacer que espere demasiado.
        Puede sentarse o acostarse como le resulte cómodo.

advice-avoid-tampons = No use tampones ni copa mientras sangre
    .text =
        Use { word-pads }. Así puede ver cuánto sangra y con qué rapidez.

advice-avoid-driving = No { word-drive } con mareo, sensación de desmayo o dolor fuerte
    .text =
        Tome un taxi, o pida a alguien que { word-drive }. Si siente que se desmaya y no hay nadie con usted, llame al { $emergency }.

advice-avoid-repeat-tests = No repita pruebas caseras para ver si la línea se oscurece
    .text =
        Con una prueba positiva basta. La línea no puede mostrar dónde está el embarazo ni cómo va. Una línea más oscura no descarta un embarazo ectópico.

## support

advice-support-loss = Cuando un embarazo termina, o se teme que termine
    .text =
        Sienta lo que sienta, está bien. Puede sentir mucho, o poco, o alivio.
        Puede pedir un lugar tranquilo para esperar y que alguien esté con usted. Use las palabras que prefiera, y pida al personal que use las mismas.
        Puede preguntar qué va a pasar ahora y tomarse tiempo para elegir. Hay líneas y grupos de apoyo para la pérdida del embarazo. Pregunte por ellos a su equipo.

advice-support-worry = Si la preocupación es grande, puede pedir una ecografía temprana
    .text =
        No hace falta tener síntomas para llamar a un médico o a una { word-midwife }. Diga: «Tengo mucha preocupación. ¿Me pueden hacer una ecografía (ultrasonido) temprana?».
        Antes de las 6 semanas puede verse poco, y quizá le pidan esperar. Mientras tanto, pueden ayudar las líneas de apoyo en el embarazo y la gente de su confianza.

advice-support-unsafe = Si en casa no se siente a salvo
    .text =
        Usted no tiene la culpa, y no está sin ayuda. Un médico, una enfermera o una { word-midwife } pueden ayudar. Puede pedir una consulta a solas.
        Si puede, llame desde un teléfono que nadie más revise. Si hay peligro ahora, llame a la policía o al { $emergency }.

advice-support-mind = Si le pesan el ánimo o los pensamientos
    .text =
        Cuénteselo a un profesional de salud. La tristeza, el miedo o los malos recuerdos son motivo para llamar, y la ayuda sirve más si llega pronto.
        Si cree que podría llegar a hacerse daño, llame ya al { $emergency }.
