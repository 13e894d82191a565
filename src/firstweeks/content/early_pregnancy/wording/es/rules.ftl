# Translated by the project's authors, not yet reviewed by a native clinician.
# The reason each rule gives, in the order of the rules. A reason names no time: raises and open questions can change the level.
# In names, "ectópico no descartado" also covers a scan inside the womb after fertility treatment, and "pélvico o abdominal"
# also one-sided pain of the low back or flank.

## Danger signs and signs of an emergency

rule-collapse-with-pain-or-bleeding = Un desmayo, o casi, con dolor o con sangrado puede ser señal de una hemorragia por dentro. Puede haber otras causas, pero lo más seguro es que la ayuda vaya hasta usted.
    .name = Síncope o casi síncope, con dolor o sangrado
rule-collapse = Un desmayo, o casi, puede tener una causa leve. Al principio del embarazo puede ser también señal de un sangrado por dentro, que a veces se pasa por alto.
    .name = Síncope o casi síncope
rule-shock = Estar así de mal puede ser señal de shock (choque circulatorio). El cuerpo puede estar perdiendo sangre donde no se ve, y hace falta ayuda ya.
    .name = Muy mal, con la piel fría y pálida
rule-sudden-severe-pain-unlocated = Un dolor muy fuerte y repentino puede ser señal de que un embarazo fuera del útero (ectópico) se ha roto. Puede ser otra cosa, pero no es seguro esperar a ver qué pasa.
    .name = Dolor intenso y súbito, ectópico no descartado
rule-sudden-severe-pain = Un dolor muy fuerte que empieza en minutos puede venir de un ovario torcido o de algo igual de urgente. A veces es más leve, pero hay que verlo en el hospital.
    .name = Dolor intenso y súbito
rule-shoulder-tip-pain-with-symptoms = Un dolor raro donde acaba el hombro puede ser señal de un sangrado dentro del vientre. Con lo demás que siente, hay que pensar en un embarazo fuera del útero y pedir ayuda ya.
    .name = Dolor en la punta del hombro, con otros síntomas
rule-shoulder-tip-pain = Un dolor nuevo y raro en la punta del hombro puede ser señal de un embarazo fuera del útero (ectópico). Puede venir del propio hombro, pero no hay que darlo por hecho.
    .name = Dolor en la punta del hombro
rule-flooding = Es demasiada sangre para quedarse en casa. Sea cual sea la causa, hay que tratarlo ya.
    .name = Hemorragia muy abundante
rule-heavy-bleeding-and-dizzy = El mareo con un sangrado abundante puede ser señal de que ha perdido mucha sangre. Lo más seguro es que la ayuda vaya hasta usted.
    .name = Sangrado abundante con mareo
rule-severe-pain-and-dizzy = Un dolor fuerte con mareo puede ser señal de un sangrado por dentro, aunque no vea sangre. Puede ser otra cosa, pero un sangrado así necesita ayuda ya.
    .name = Dolor intenso con mareo, ectópico no descartado
rule-known-ectopic-may-be-rupturing = Le dijeron que el embarazo está, o puede estar, fuera del útero. Un dolor fuerte, o dolor con mareo, puede ser señal de que se ha roto y sangra por dentro.
    .name = Ectópico conocido o sospechado, con signos de posible rotura
rule-heavy-bleeding = Un sangrado así de abundante puede necesitar tratamiento urgente. No siempre se pierde el embarazo, pero no es seguro esperar en casa.
    .name = Sangrado abundante
rule-chest-or-breathing = Señales así en el pecho o al respirar pueden venir de un coágulo en el pulmón. Hay causas más leves, pero en casa no se pueden distinguir.
    .name = Dolor torácico, disnea súbita o hemoptisis
rule-seizure = Una convulsión es una señal de peligro en el embarazo, aunque ya haya pasado. En el hospital tienen que buscar por qué ocurrió.
    .name = Convulsión
rule-self-harm-or-danger = Su seguridad es lo primero, y esto es una emergencia como cualquier otra. Merece recibir ayuda ahora mismo.
    .name = Peligro inmediato: autolesión o violencia
rule-cauda-equina = Señales así pueden deberse a que algo aprieta los nervios de la parte baja de la espalda. Puede haber otras causas, pero eso hay que verlo sin perder tiempo.
    .name = Posible compresión de la cola de caballo

## Strong pain, or signs together, that need a hospital

rule-severe-pain = Un dolor tan fuerte puede tener muchas causas, unas leves y otras no. Con preguntas no se pueden distinguir, y por eso hace falta un examen en el hospital.
    .name = Dolor intenso
rule-moderate-pain-getting-worse = Un dolor difícil de ignorar y que va a más puede ser señal de un embarazo fuera del útero. Puede ser otra cosa, pero es mejor no esperar a que sea muy fuerte.
    .name = Dolor moderado o intenso que empeora, ectópico no descartado
rule-moderate-pain-with-peritonism = Un dolor repentino, con vómitos o que se clava al toser puede ser señal de un sangrado por dentro. Puede ser algo más leve, pero lo tienen que ver en el hospital.
    .name = Dolor súbito, con vómitos o con signos peritoneales, ectópico no descartado
rule-moderate-pain-and-moderate-bleeding = Un dolor difícil de ignorar, con un sangrado como el de la regla, puede necesitar tratamiento pronto. En el hospital pueden ver cuánta sangre ha perdido y buscar la causa.
    .name = Dolor y sangrado moderados o mayores, ectópico no descartado
rule-dizzy-with-pain-or-bleeding = El mareo puede tener una causa leve. Junto con dolor o sangrado, puede ser señal de que pierde más sangre de la que se ve.
    .name = Mareo con dolor o sangrado, ectópico no descartado
rule-dizzy-with-moderate-pain = Un dolor difícil de ignorar, junto con mareo, puede ser señal de un sangrado por dentro. Puede ser algo más leve, pero lo debe revisar un hospital.
    .name = Mareo y dolor pélvico o abdominal moderado o intenso
rule-dizzy-with-moderate-bleeding = El mareo cuando sangra como en una regla, o más, puede ser señal de que pierde demasiada sangre. En el hospital lo pueden comprobar y tratar.
    .name = Mareo y sangrado moderado o abundante
rule-coil-or-sterilised-with-symptoms = Con DIU o trompas ligadas, el dolor o sangrado puede ser señal de un embarazo fuera del útero. También puede estar dentro, pero hay que verlo en una ecografía (ultrasonido).
    .name = Embarazo con DIU o tras esterilización, con dolor o sangrado
rule-known-ectopic-with-symptoms = Cuando el embarazo está, o puede estar, fuera del útero, todo dolor, sangrado o mareo importa. Puede ser señal de que el tratamiento no debe esperar, aunque la hCG en sangre sea baja.
    .name = Ectópico conocido o sospechado, con síntomas
rule-known-ectopic = Un embarazo que está, o puede estar, fuera del útero hay que seguirlo de cerca, aunque se sienta bien. Puede cambiar en poco tiempo, y el hospital debe saber cómo está.
    .name = Ectópico conocido o sospechado
rule-unclear-scan-and-worse = La ecografía (ultrasonido) no quedó clara, y ahora el dolor va a más. Puede ser señal de que el embarazo está fuera del útero: no espere a la próxima cita.
    .name = Ecografía no concluyente, dolor que empeora
rule-sudden-one-sided-pain = Un dolor repentino en un lado del bajo vientre puede ser señal de que se ha torcido un ovario. Puede ser otra cosa, pero un ovario torcido hay que tratarlo pronto.
    .name = Dolor pélvico súbito en un lado: posible torsión
rule-one-sided-pain-with-vomiting = El dolor en un lado no es parte de las náuseas del embarazo. Si además hay vómitos, puede ser señal de apendicitis o de un ovario torcido.
    .name = Dolor en un lado, con vómitos
rule-peritonism = Un vientre duro, o un dolor que se clava al toser, puede ser señal de infección o sangrado por dentro. No todas las causas son graves, pero algunas hay que operarlas.
    .name = Dolor abdominal con signos peritoneales
rule-fever-with-pain-or-urinary = La fiebre junto con sus otras molestias puede venir de una infección, por ejemplo del riñón. También un resfriado da fiebre, pero algunas infecciones se tratan en el hospital.
    .name = Fiebre con dolor, sangrado, vómitos o síntomas urinarios
rule-infection-after-pregnancy = Después de un embarazo, señales así pueden venir de una infección del útero. La causa puede ser más leve, pero una infección puede empeorar en poco tiempo.
    .name = Posible infección tras un embarazo reciente
rule-blood-in-urine-with-pain = El dolor con sangre en la orina puede ser señal de una piedra en el riñón o de una infección. Si el riñón está tapado, hay que tratarlo pronto, y por eso hay que verlo.
    .name = Hematuria con dolor en un lado o moderado
rule-vomiting-with-fever-or-pain = No retener ningún líquido ya es duro para el cuerpo. Con fiebre o dolor, puede ser señal de algo distinto de las náuseas del embarazo.
    .name = No retiene líquidos, con fiebre o dolor
rule-injury = Una caída fuerte, un choque o un golpe pueden hacer daño por dentro sin que se note al principio. Puede que no haya nada, pero conviene que lo confirmen en el hospital.
    .name = Traumatismo en los últimos 3 días
rule-late-warning-signs = Señales así pueden deberse a que el parto empieza antes de tiempo. Puede haber causas más leves, pero en el hospital tienen que ver cómo están usted y el embarazo.
    .name = Señales de parto prematuro o de pérdida tardía
rule-bleeding-after-13-weeks-with-pain = Desde la semana 13, un sangrado con dolor, o como una regla, puede ser señal de una pérdida del embarazo. También hay otras causas, y en el hospital las pueden buscar.
    .name = Sangrado desde las 13 semanas, con dolor o como una regla
rule-bleeding-after-20-weeks = Desde la semana 20, aunque sangre poco, hay que ver cómo están usted y el embarazo. La causa puede ser leve, pero a veces hay que actuar sin demora.
    .name = Sangrado desde las 20 semanas

## Signs that should be seen the same day

rule-one-sided-pelvic-pain = El dolor en un lado del bajo vientre puede ser señal de un embarazo fuera del útero (ectópico). Hay muchas otras causas, y una ecografía (ultrasonido) ayuda a saberlo.
    .name = Dolor pélvico en un lado, ectópico no descartado
rule-pain-and-bleeding = Dolor y sangrado juntos pueden ser señal de una pérdida, o de que el embarazo está fuera del útero (ectópico). También hay otras causas: se ve mejor en una ecografía (ultrasonido).
    .name = Dolor y sangrado, ectópico no descartado
rule-pain-with-misleading-symptoms = Las molestias al orinar, del intestino o del ano pueden venir de una infección. Un embarazo fuera del útero también puede darlas, y así se ha pasado por alto más de una vez.
    .name = Dolor con síntomas urinarios, intestinales o rectales, ectópico no descartado
rule-dizzy-with-any-symptom = El mareo puede deberse a algo sin importancia. Con dolor, sangrado o molestias del intestino, aunque sean leves, puede ser señal de un embarazo fuera del útero.
    .name = Mareo con otro síntoma, ectópico no descartado
rule-symptoms-with-strong-risk = Por su historia médica o su tratamiento, un embarazo fuera del útero (ectópico) es más frecuente. El dolor o el sangrado puede venir de otra cosa, pero esto hay que descartarlo antes.
    .name = Dolor o sangrado con un factor de riesgo mayor de ectópico
rule-persistent-pelvic-pain = Esto es más que una molestia leve que se quita con reposo. Puede tener otras causas, pero también puede ser señal de un embarazo fuera del útero.
    .name = Dolor pélvico o abdominal marcado o persistente, ectópico no descartado
rule-one-sided-back-or-flank-with-concern = El dolor en un solo lado puede venir de un músculo o del riñón. Con respuestas como las suyas, también puede ser señal de un embarazo fuera del útero.
    .name = Dolor en un lado o en el flanco, con dato de alerta, ectópico no descartado
rule-back-pain-with-strong-risk = Con su historia médica o su tratamiento, todo dolor cuenta, hasta una molestia en la espalda. Puede ser un músculo, pero antes hay que descartar un embarazo fuera del útero.
    .name = Cualquier dolor con un factor de riesgo mayor de ectópico
rule-tissue-passed = Lo que le salió puede ser señal de que un embarazo termina o ha terminado. También puede pasar si está fuera del útero, y por eso hace falta una revisión.
    .name = Salida de tejido o de vesículas
rule-moderate-bleeding = Un sangrado así puede tener más de una causa, y a veces va a más. Por eso alguien debe ver cómo está.
    .name = Sangrado como una regla o mayor, prueba positiva
rule-located-with-more-than-mild-pain = Ya se vio el embarazo dentro del útero, pero un dolor como el suyo hay que revisarlo. Puede pasar, o puede ser señal de otra cosa, como un ovario torcido.
    .name = Dolor más que leve, embarazo visto en el útero
rule-nothing-stays-down = Si no retiene ningún líquido, el cuerpo se queda sin agua (deshidratación). Hay tratamiento, y no tiene por qué pasar esto sin ayuda.
    .name = No retiene líquidos
rule-fever = La fiebre puede venir de un resfriado, o ser señal de una infección que hay que tratar. En el embarazo cuenta como señal de peligro, y hay que buscar la causa.
    .name = Fiebre
rule-smelly-discharge-with-symptoms = Un flujo con mal olor, con dolor o sangrado, puede ser señal de una infección del útero. Puede ser algo más leve, pero una infección ahí conviene tratarla pronto.
    .name = Flujo con mal olor y dolor o sangrado, prueba positiva
rule-smelly-discharge-unplaced = Un flujo con mal olor, con dolor o sangrado, puede ser señal de una infección. Si está en el útero o en las trompas, conviene tratarla pronto.
    .name = Flujo con mal olor y dolor pélvico o sangrado
rule-blood-in-urine = La sangre en la orina puede ser señal de una infección o de una piedra. El primer paso para saberlo es un análisis de orina.
    .name = Hematuria
rule-one-leg-swollen = Una sola pierna hinchada o con dolor puede ser señal de un coágulo. Un tirón puede parecer lo mismo, pero un coágulo puede llegar al pulmón.
    .name = Hinchazón o dolor de una pierna: posible trombosis
rule-bleeding-after-13-weeks = Desde la semana 13, hasta un sangrado leve hay que revisarlo. La causa puede ser leve, o puede ser la primera señal de que el embarazo necesita atención.
    .name = Sangrado desde las 13 semanas
rule-pain-after-20-weeks = Desde la semana 20, el dolor puede venir de que todo se estira. También puede ser señal de un parto antes de tiempo, y hace falta un examen para saberlo.
    .name = Dolor pélvico o abdominal desde las 20 semanas
rule-badly-wrong = Sentir que algo va muy mal es una buena razón para pedir atención. Unas preguntas como estas no lo pueden notar todo.
    .name = La persona o su acompañante siente que algo va muy mal
rule-moderate-pain-anyone = Un dolor difícil de ignorar y que va a más hay que revisarlo, con embarazo o sin él. Puede pasar, pero algunas causas se tratan peor si se espera.
    .name = Dolor moderado o intenso que empeora
rule-after-pregnancy-with-pain = Cuando acaba un embarazo, algo de dolor puede ser parte de la recuperación. Si es fuerte o en un lado, puede ser señal de infección o de un embarazo fuera del útero.
    .name = Dolor moderado o en un lado tras un embarazo reciente

## When a pregnancy is possible but no test was positive

rule-possible-pregnancy-one-sided-pain = Puede haber un embarazo aunque la prueba de casa diera negativa. El dolor en un lado del bajo vientre tiene muchas causas, pero hay que descartar un embarazo fuera del útero.
    .name = Posible embarazo, dolor pélvico en un lado
rule-possible-pregnancy-with-concern = Puede haber un embarazo que aún no se conoce, incluso poco después de otro. Un dolor como el suyo puede ser entonces señal de que está fuera del útero, o de otra cosa.
    .name = Posible embarazo, dolor pélvico o abdominal con dato de alerta
rule-possible-pregnancy-pain-and-bleeding = El dolor con sangrado puede ser de la regla. También puede ser señal de un problema al principio de un embarazo: lo primero es una prueba.
    .name = Posible embarazo, dolor y sangrado
rule-odd-period-with-pain = Una regla distinta de las suyas puede ser un sangrado de un embarazo que empieza. Con dolor, puede ser señal de que ese embarazo está fuera del útero.
    .name = Regla distinta de lo habitual con dolor, posible embarazo
rule-possible-pregnancy-with-symptoms = Lo que siente puede tener que ver con un embarazo que empieza, o con otra cosa. Una prueba de embarazo es el primer paso para saberlo.
    .name = Posible embarazo, con síntomas

## Milder signs that still need a call

rule-pelvic-pain-unlocated = Un dolor al principio del embarazo puede tener una causa leve y pasar. También puede ser la primera señal de un embarazo fuera del útero, aunque no haya sangrado.
    .name = Dolor pélvico o abdominal, ectópico no descartado
rule-bleeding-unlocated = El sangrado puede tener muchas causas. Aunque sea poco o marrón (café), puede ser señal de una pérdida o de un embarazo fuera del útero.
    .name = Sangrado, ectópico no descartado
rule-dizzy-or-bowel-symptoms = El mareo o las molestias nuevas del intestino pueden deberse a algo leve, como un virus del estómago. También son señales de un embarazo fuera del útero que a veces se pasan por alto.
    .name = Mareo o síntomas intestinales, ectópico no descartado o embarazo reciente
rule-bleeding-located = Una vez que se ve dentro del útero, el embarazo muchas veces sigue aunque haya sangrado. Aun así puede ser señal de una pérdida, y a algunas personas se les ofrece un tratamiento.
    .name = Sangrado, embarazo visto en el útero
rule-pelvic-pain-located = Ya se vio el embarazo dentro del útero, y puede doler porque todo se estira. El dolor puede tener además otras causas: coméntelo con alguien de su equipo de salud.
    .name = Dolor pélvico o abdominal, embarazo visto en el útero
rule-back-pain-not-mechanical = El dolor de espalda puede venir de los músculos o de las articulaciones. Con respuestas como las suyas, hay que buscar también otras causas, como un embarazo fuera del útero.
    .name = Dolor lumbar con dato de alerta, ectópico no descartado
rule-urinary-symptoms = Esto puede ser señal de una infección de orina. En el embarazo hace falta un análisis y a veces una medicina: los remedios de casa no bastan.
    .name = Síntomas urinarios
rule-unsafe-at-home = Su seguridad es parte de su salud. Un profesional de salud o una línea de ayuda puede escucharle a solas y ayudarle a hacer un plan.
    .name = Falta de seguridad en casa
rule-smelly-discharge = Un flujo con mal olor puede ser señal de una infección. Con una prueba se puede ver si necesita tratamiento.
    .name = Flujo con mal olor
rule-coil-or-sterilised = Aun con un DIU o con las trompas ligadas, el embarazo puede estar dentro del útero. Pero está fuera más a menudo que en otros casos, y conviene verlo pronto en una ecografía (ultrasonido).
    .name = Embarazo con DIU o tras esterilización
rule-unclear-scan = La ecografía (ultrasonido) aún no ha dado una respuesta clara. Puede ser muy pronto, puede ser una pérdida o puede estar fuera del útero: hay que seguir con los controles.
    .name = Ecografía no concluyente
rule-moderate-pain-not-pregnant = Un dolor difícil de ignorar, o un dolor con mareo, hay que revisarlo aunque no haya un embarazo. Con unas preguntas se puede escapar la causa.
    .name = Dolor moderado o intenso, o dolor con mareo
rule-one-sided-pain-anyone = El dolor en un lado puede venir de un músculo, de un ovario, del riñón o del intestino. Un examen puede ayudar a saber de dónde viene.
    .name = Dolor en un lado de la espalda, el flanco o la pelvis

## Back pain, early checks, and care after a pregnancy

rule-back-pain-unlocated = El dolor de espalda es común en el embarazo y puede venir de los músculos. Pero aún no se ha descartado un embarazo fuera del útero: coméntelo con un profesional de salud.
    .name = Dolor lumbar, ectópico no descartado
rule-back-pain-worse = Un dolor de espalda difícil de ignorar o que va a más puede ser por un tirón. Pida que lo revisen, para que no se escape otra causa.
    .name = Dolor lumbar moderado o que empeora
rule-early-scan-for-risk = Con su historia médica o su tratamiento, conviene preguntar pronto si le hace falta una ecografía (ultrasonido). Es por precaución, aun si se siente bien.
    .name = Antecedente o tratamiento que aconseja una revisión temprana
rule-medicine-or-condition = Hay medicinas y enfermedades que en el embarazo necesitan otro plan. Por favor, no deje ni cambie una medicina sin preguntar antes.
    .name = Medicina o enfermedad sin consultar en este embarazo
rule-vomiting-often = Vomitar muchas veces cansa mucho y le puede dejar con pocos líquidos. Hay tratamiento: es mejor pedirlo antes de que vaya a más.
    .name = Vómitos frecuentes
rule-after-pregnancy-with-symptoms = Cuando acaba un embarazo puede haber algo de dolor o de sangrado. También puede ser señal de algo que necesita atención, como una infección.
    .name = Dolor o sangrado tras un embarazo reciente
rule-positive-test-after-pregnancy = La prueba puede seguir positiva las primeras 3 semanas después de un embarazo. Más tarde, puede ser señal de un embarazo nuevo, o de que hay que revisar el anterior.
    .name = Prueba positiva tras un embarazo reciente

## Added in 2026.12

rule-collapse-with-misleading-symptoms = Un desmayo con diarrea o vómitos puede parecer un problema de estómago. También puede ser un sangrado por dentro, por un embarazo fuera del útero. La ayuda tiene que ir hasta usted.
    .name = Síncope con mareo, síntomas digestivos o riesgo alto, ectópico no descartado
rule-thunderclap-headache = Un dolor de cabeza así puede ser señal de un sangrado o un coágulo en la cabeza. Necesita ayuda inmediata.
    .name = Cefalea súbita o con signos neurológicos
rule-headache-or-changed-sight = Un dolor de cabeza fuerte que no se va se debe revisar el mismo día. Un cambio en la vista, también. El embarazo puede tener que ver.
    .name = Cefalea intensa persistente o alteración visual
rule-headache-or-changed-sight-later = Desde las 20 semanas, y tras un parto, puede ser señal de preeclampsia. En el hospital deben medir su presión arterial ahora.
    .name = Cefalea o alteración visual desde las 20 semanas o tras un parto
rule-bleeding-with-blood-thinner = Con un anticoagulante o un trastorno de la coagulación, un sangrado pequeño puede hacerse grande. Hay que revisarlo hoy.
    .name = Sangrado con anticoagulante o trastorno hemorrágico
rule-dizzy-with-sudden-one-sided-pain = Un dolor repentino en un lado con mareo puede venir de un quiste roto o un ovario torcido. También de un embarazo fuera del útero. Puede hacer falta un hospital.
    .name = Mareo con dolor unilateral súbito
rule-dizzy-or-bowel-symptoms-with-bleeding-or-risk = Puede haber un sangrado que no se ve. El mareo o la diarrea pueden venir de un embarazo fuera del útero.
    .name = Mareo o diarrea, con sangrado o riesgo alto, ectópico no descartado
rule-dizzy-and-vomiting-often = Vomitar a menudo con un mareo así puede querer decir que al cuerpo le faltan líquidos. Eso se puede tratar, y una revisión muestra cuánto falta.
    .name = Vómitos frecuentes con mareo marcado
rule-fever-alone-without-pregnancy = La fiebre puede venir de un resfriado o una gripe. Si dura, o si aparece otra señal, hay que buscar la causa.
    .name = Fiebre sola, sin embarazo conocido
rule-marked-dizziness = Un mareo nuevo, que va a más o que le hace agarrarse debe revisarse, aunque no haya otra señal.
    .name = Mareo marcado
rule-slightly-dizzy = Un mareo leve suele tener una causa leve. Cuénteselo a un profesional de salud: también puede ser un primer signo de un sangrado que no se ve.
    .name = Mareo leve, ectópico no descartado o embarazo reciente
rule-known-ectopic-with-a-plan = Un embarazo que está, o puede estar, fuera del útero se vigila de cerca. Cuente a su equipo cualquier cambio, aunque sea pequeño.
    .name = Ectópico conocido o sospechado, visto y con plan
rule-may-be-molar-with-symptoms = Le dijeron que puede ser un embarazo molar. Si hay sangrado o muchos vómitos, su equipo debe saberlo hoy.
    .name = Posible mola con síntomas
rule-unclear-scan-with-a-plan = Los controles siguen hasta que la respuesta sea clara. No falte al próximo, o pida fecha, y vigile las señales de esta página.
    .name = Ecografía no concluyente, próxima revisión con fecha
rule-abortion-medicines-did-nothing = Si pasó poco después de las pastillas, el embarazo puede seguir ahí, dentro o fuera del útero. La clínica que se las dio debe revisarlo.
    .name = Pastillas abortivas con poco o ningún efecto
rule-after-a-birth = Esta guía es para las primeras 20 semanas y no sirve después de un parto. Una { word-midwife } o la maternidad, sí.
    .name = Tras un parto: fuera del alcance
rule-vomiting-with-brain-signs = Tras vomitar mucho tiempo, esto puede ser señal de que al cerebro le falta vitamina B1. En el hospital se puede tratar, y esperar puede hacer daño.
    .name = Vómitos con confusión, visión doble o inestabilidad (posible Wernicke)
rule-overstimulation-with-pain-or-breathlessness = Tras un tratamiento de fertilidad, un vientre hinchado que duele puede venir de los ovarios, que reaccionan de más. Los vómitos también. En el hospital pueden ayudar.
    .name = Posible hiperestimulación ovárica con dolor o vómitos
rule-diabetes-and-nothing-stays-down = Con insulina, si no retiene nada, el azúcar y los ácidos de la sangre pueden descontrolarse en poco tiempo.
    .name = Diabetes con insulina, no retiene líquidos
rule-overstimulation = Los ovarios pueden estar reaccionando de más a la medicina. Su unidad de fertilidad debe saberlo hoy.
    .name = Posible hiperestimulación ovárica
rule-diabetes-and-vomiting = Usa insulina y se siente mal. Pregunte hoy qué hacer con el azúcar, la bebida y la insulina.
    .name = Diabetes con insulina, vómitos o fiebre
rule-sickle-cell-or-weak-defences = Con anemia falciforme o las defensas bajas, la fiebre o un dolor fuerte pueden agravarse en pocas horas.
    .name = Anemia falciforme o inmunidad baja, con fiebre o dolor intenso
rule-late-warning-signs-early = La presión, el líquido o los dolores en oleadas tienen muchas causas en estas semanas. Aun así se deben revisar hoy.
    .name = Presión, líquido o dolor en oleadas, pronto o sin semanas conocidas
rule-injury-and-well = En las primeras semanas el útero está en lo hondo de la pelvis, protegido por los huesos. Llame hoy. Acuda antes si empieza dolor, sangrado o mareo.
    .name = Lesión en los últimos tres días, sin otros signos
rule-out-of-scope-weeks = Esta guía es para las primeras 20 semanas y ahora no puede revisar su caso. Su maternidad sí, de día y de noche.
    .name = 20 semanas o más: fuera del alcance
rule-hard-to-reach-and-pregnant = Aún no se sabe dónde está el embarazo, y usted no tiene un centro cerca o a mano. Pregunte ya qué haría si empezara algo.
    .name = Embarazo sin localizar y atención difícil de alcanzar
rule-someone-hurt-you = Usted merece atención y estar a salvo. Un profesional puede atender en privado las lesiones y lo que venga después.
    .name = Daño causado por otra persona
rule-pain-all-over-the-belly = El dolor en todo el vientre puede ser señal de sangre dentro de él. Puede ser algo más leve, pero lo debe revisar un hospital.
    .name = Dolor en todo el abdomen, ectópico no descartado
rule-belly-pain-with-a-sign = Un dolor de vientre que empeora mucho al toser o con un bache se debe revisar el mismo día. También si crece y hay vómitos.
    .name = Dolor abdominal con irritación peritoneal, o creciente con vómitos
rule-located-one-sided-pain-stays = Una ecografía ha visto el embarazo en el útero. Aun así, un dolor en un lado que el reposo no alivia puede tener otra causa: un ovario, un riñón o el intestino.
    .name = Dolor en un lado que el reposo no alivia, embarazo visto en el útero
rule-bleeding-located-with-a-plan = El embarazo ya se vio en el útero. No falte a la próxima revisión, o pida fecha, y vigile las señales de esta página.
    .name = Sangrado, embarazo visto en el útero, próxima revisión con fecha
rule-mild-central-pain-unlocated = Un dolor leve en el centro que el reposo alivia tiene muchas causas. Ninguna ecografía ha mostrado aún dónde está el embarazo, así que cuéntelo, y vigile las señales de esta página.
    .name = Dolor central leve, ectópico no descartado
rule-belly-pain-growing-or-with-vomiting = Un dolor de vientre que crece, o que vino con vómitos, hay que revisarlo aunque sea leve.
    .name = Dolor abdominal, creciente o con vómitos

## Why the advice is one step more urgent

raise-asked-before = Ya pidió ayuda y las molestias siguen. Es una buena razón para pedir atención antes, y por eso el consejo es un grado más urgente.
    .name = Ya consultó antes: peor, o sin plan
raise-hard-to-reach-care = A usted le puede costar más, o llevar más tiempo, conseguir atención. Para ganar ese tiempo, el consejo es un grado más urgente.
    .name = Acceso difícil a la atención
