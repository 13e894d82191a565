# Translated by the project's authors, not yet reviewed by a native clinician.

verdict-supported = Tiene respaldo
    .means = Lo respaldan buenos estudios o guías.
verdict-partly = Tiene respaldo en parte
    .means = Una parte es cierta, y otra es falsa o le falta algo.
verdict-unsupported = Sin respaldo
    .means = No hallamos buenas pruebas de que sea cierto.
verdict-unsafe = Peligroso
    .means = Hacer caso de esto puede causar daño o retrasar la atención que usted necesita.

## Unsafe

belief-pain-without-bleeding = Si duele el vientre y no hay sangre, es la implantación y se puede dejar pasar
    .known =
        Puede que sea la idea más peligrosa de esta lista. El dolor, por sí solo, ya es motivo para consultar.
        El dolor sin sangre puede ser señal de un embarazo ectópico (fuera del útero).
        En un grupo de personas operadas por eso, más de 4 de cada 10 no tenían sangrado irregular.
        Si la prueba sale positiva, la implantación ya terminó o está por terminar. Por eso no explica un dolor que empieza después.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces hable con un profesional de salud en menos de 24 horas.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Vaya ahora al hospital si el dolor es muy fuerte. Vaya también si es difícil de ignorar y va a más.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
        ¿Aún no se ha hecho la prueba? Hágala hoy.
    .phrasings =
        me duele el vientre pero no sangro, ¿es normal?
        cólicos sin sangrado en las primeras semanas
        dolor de implantación después de la prueba positiva
        si no hay sangre no es ectópico
        dolor tipo regla y no me baja, test positivo
        me duele la panza con 5 semanas pero no mancho
        punzadas en el vientre sin sangrado en el embarazo
        me duele la espalda baja pero no sangro, no es nada
        dolor de espalda al principio del embarazo, ¿es normal?
        el dolor de espalda es síntoma de implantación

belief-one-sided-pain-implantation = El dolor de cintura o de espalda en un lado es señal de implantación
    .known =
        No hallamos ningún estudio que muestre que la implantación duele en un lado.
        Antes de la ecografía (ultrasonido), el dolor en un lado puede ser señal de un embarazo ectópico (fuera del útero).
        Un estudio en un hospital asoció el dolor en un lado de la pelvis con el embarazo ectópico.
        También puede venir de un músculo, de un ovario o de un riñón. Las preguntas solas no los distinguen.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? No espere a que haya sangre.
        Pida atención hoy si duele en un lado del vientre o la pelvis, o bajo las costillas.
        ¿Le duele en un lado de la parte baja de la espalda? Hable con un profesional de salud en menos de 24 horas. Pida atención hoy si es difícil de ignorar o si sigue tras una hora de reposo. Las preguntas de Firstweeks pueden mostrar si en su caso debe ser hoy.
        Vaya ahora al hospital si es muy fuerte, o si viene con fiebre o vómitos. Vaya también si es fuerte y empezó de golpe.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        dolor en el lado izquierdo en el embarazo temprano
        pinchazos en el ovario derecho con 5 semanas
        me duele un ovario y estoy embarazada
        dolor de riñón de un solo lado antes de la falta
        me duele la cintura de un lado, ¿es la implantación?
        ¿de qué lado duele la implantación?

belief-shoulder-pain-from-sleeping = Me duele el hombro porque dormí mal
    .known =
        Dormir en mala postura puede dejar rígido el cuello o doler un músculo. El dolor en la punta del hombro es otra cosa.
        La punta es donde acaba el hombro y empieza el brazo. Suele ser un dolor raro, que empeora al acostarse.
        En las primeras semanas puede ser señal de un embarazo ectópico (fuera del útero) que sangra por dentro.
    .do =
        Llame a una ambulancia si además le duele el vientre, sangra o tiene mareo (no náuseas).
        Si es lo único que tiene, vaya ahora al hospital.
        Importa si hay un embarazo o puede haberlo. Diga: «Hay un embarazo, o puede haberlo. Me duele la punta del hombro. No sé dónde está el embarazo».
    .phrasings =
        dolor en la punta del hombro en el embarazo
        me duele el hombro derecho y tengo 6 semanas
        dormí mal y me duele el hombro
        gases que suben al hombro en el embarazo
        me duele el hombro al acostarme
        una contractura en el hombro y cólicos

belief-low-hcg-no-rupture = Mi hCG (la beta) es baja, así que no se puede romper
    .known =
        Un embarazo ectópico (fuera del útero) puede romper la trompa con cualquier nivel de hCG.
        Hay casos publicados con niveles muy bajos.
        La hCG no muestra dónde está un embarazo. Que sea baja o que baje no quiere decir que ya no haya peligro.
    .do =
        Haga caso de lo que siente, no del número. No falte a ningún análisis ni ecografía (ultrasonido) que tenga con cita.
        ¿Le han dicho que es, o puede ser, ectópico? Vaya ahora al hospital con cualquier dolor, sangrado o mareo (no náuseas). Vale también durante el tratamiento.
        Si no, y hay dolor o sangrado, hable con un profesional de salud en menos de 24 horas. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Vaya ahora al hospital si el dolor es muy fuerte o va a más. Vaya también si tiene mareo con dolor o sangrado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        beta baja, ¿puede romperse un ectópico?
        mi beta está en 200 y me duele
        la beta está bajando, ¿ya no hay peligro?
        con menos de 1000 no se rompe la trompa
        línea muy clarita en el test y dolor
        la hormona bajó, ¿tengo que volver al hospital?

belief-hcg-doubles-not-ectopic = Mi hCG (la beta) se duplica bien, así que no es ectópico
    .known =
        Una subida así es la de un embarazo dentro del útero. Pero no descarta uno fuera del útero (ectópico).
        La hCG no muestra dónde está un embarazo. Eso lo muestra la ecografía (ultrasonido).
        Lo que usted siente cuenta más que el número.
    .do =
        No falte a la ecografía que tenga con cita, por bien que suba el número. ¿No tiene ninguna? Pídala.
        ¿Hay dolor o sangrado, y ninguna ecografía lo ha visto dentro del útero? Hable con un profesional de salud en menos de 24 horas. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Vaya ahora al hospital si el dolor es muy fuerte o va a más. Vaya también si tiene mareo con dolor o sangrado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        la beta se duplica cada 48 horas, no es ectópico
        mi beta sube bien, entonces está en su sitio
        la beta dobla bien pero me duele un lado
        los valores subieron como deben, ¿hace falta ecografía?
        ¿puede subir bien la beta en un ectópico?
        la hormona va en aumento, puedo esperar

belief-negative-test-not-ectopic = La prueba salió negativa, así que no puede ser ectópico
    .known =
        Una prueba de casa puede no detectar un embarazo. El embarazo ectópico es el que crece fuera del útero.
        Hay casos en los que se rompió tras una prueba de orina negativa. No sabemos cada cuánto pasa.
    .do =
        ¿Alguna prueba salió positiva, aunque la línea apenas se viera? Entonces actúe como si esta también lo fuera.
        ¿La regla se retrasa o vino rara? Si duele un lado del bajo vientre, pida atención hoy. Pida un análisis de sangre.
        Pida atención hoy si otro dolor es difícil de ignorar. Si es leve, hable con un profesional de salud en menos de 3 días. Que sea en menos de 24 horas si la regla vino rara o si también sangra.
        Vaya ahora al hospital si el dolor es muy fuerte, o si es fuerte y tiene mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        test negativo y dolor en un ovario
        ¿puede haber ectópico con prueba negativa?
        salió positivo y ahora negativo
        tengo un retraso, cólicos y test negativo
        me hice tres pruebas y todas negativas
        la prueba de orina siempre detecta el ectópico

belief-brown-or-light-bleeding-safe = Si es poca sangre o es marrón, es sangre vieja y no pasa nada
    .known =
        El color no muestra de dónde viene la sangre. La cantidad no muestra dónde está el embarazo.
        Una sangre marrón (café) o aguada, que va y viene, puede ser señal de un embarazo ectópico (fuera del útero).
        En un estudio de un hospital, el flujo marrón se asoció con el embarazo ectópico. También el sangrado de más de un día.
        Sangrar es también frecuente: le pasa a 1 de cada 4 personas en los primeros 3 meses. Muchos de esos embarazos siguen adelante.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces hable con un profesional de salud en menos de 24 horas por cualquier sangrado.
        Pida atención hoy si también hay dolor o si sangra como en una regla. Haga lo mismo si tuvo un ectópico, una operación de trompas o un tratamiento de fertilidad.
        Use { word-pads }, no tampones. Apunte el color y cuántas se cambia.
        Vaya ahora al hospital si empapa 1 cada hora durante 2 horas. Vaya también si empapa 1 en media hora.
        Llame a una ambulancia si empapa 2 en una hora, se desmaya o tiene un dolor brusco y muy fuerte. Llame también si tiene mareo y sangra mucho, o mareo y un dolor muy fuerte.
    .phrasings =
        manchado marrón en el embarazo, ¿es sangre vieja?
        flujo café a las 6 semanas
        mancho solo al limpiarme
        manchado color café con 5 semanas, ¿es normal?
        si no es sangre roja no es grave
        sangrado marrón que va y viene
        sangré poquito, mejor espero

belief-only-urine-infection-or-stomach-bug = Es una infección de orina o algo que comí, no es el embarazo
    .known =
        La infección de orina es frecuente: la tiene cerca de 1 de cada 12 embarazos. Pero un embarazo ectópico (fuera del útero) puede sentirse igual.
        Puede dar dolor al orinar o al ir de vientre, diarrea, vómitos o mareo.
        Por eso a veces se pasa por alto. En un caso en Inglaterra se tomó por una infección de orina hasta que se rompió.
    .do =
        ¿Le duele el vientre o la pelvis con algo de esto? Si aún no se ha visto el embarazo en el útero, pida atención hoy.
        Pregunte: «¿Puede ser un ectópico? ¿Me pueden hacer una ecografía (ultrasonido)?». Tener infección de orina no lo descarta.
        ¿Molestias al orinar o diarrea, pero sin dolor? Hable con un profesional de salud en menos de 24 horas.
        Vaya ahora al hospital con fiebre y dolor, o con fiebre y molestias al orinar. Vaya también con dolor y mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
        Vuelva si está peor, aunque ya le hayan dado una causa.
    .phrasings =
        ¿es cistitis o ectópico?
        diarrea y cólicos en el embarazo temprano
        me arde al orinar y me duele el vientre, 6 semanas
        me cayó mal la comida y estoy embarazada
        presión en el recto al ir al baño en el embarazo
        me dieron antibiótico para la orina y sigue el dolor

belief-coil-or-sterilised-not-pregnant = Tengo un DIU o las trompas ligadas, así que no puede haber embarazo
    .known =
        Con cualquiera de los dos puede haber un embarazo. Entonces es mucho más a menudo un embarazo ectópico (fuera del útero).
    .do =
        ¿La regla se retrasa o vino rara, o tiene un dolor nuevo? Hágase hoy una prueba.
        ¿Es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces hable con un profesional de salud en menos de 24 horas, aunque se sienta bien.
        Si además hay algo de dolor o de sangre, vaya ahora al hospital.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
        Diga que tiene un DIU, o las trompas ligadas.
    .phrasings =
        test positivo con DIU
        ¿se puede quedar embarazada con la T de cobre?
        embarazo después de la ligadura de trompas
        tengo el Mirena y no me baja
        estoy operada para no tener hijos y tengo un retraso
        dolor en un lado con DIU

belief-had-period-not-pregnant = Me vino la regla, así que no hay embarazo
    .known =
        En un embarazo puede haber un sangrado que parece la regla. En un estudio, las pérdidas muy tempranas sangraban casi como una regla de siempre.
        Un embarazo ectópico (fuera del útero) puede empezar con una «regla» rara, oscura y que no acaba.
    .do =
        Hágase hoy una prueba si su última regla fue rara, o si tiene dolor o mareo (no náuseas).
        Si es positiva, diga que no tiene seguras las fechas.
        ¿Fue rara y le duele? Hable con un profesional de salud en menos de 24 horas, aunque la prueba sea negativa.
        Pida atención hoy si duele en un lado del bajo vientre. Haga lo mismo si el dolor es difícil de ignorar.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿me puede bajar la regla y estar embarazada?
        me vino muy poquita regla y luego cólicos
        la regla me dura dos semanas
        me bajó a tiempo, no puede ser embarazo
        regla rara, marrón, y me duele un lado
        tuve el periodo pero tengo síntomas

belief-no-risk-factors-not-ectopic = No tengo factores de riesgo, así que no puede ser ectópico
    .known =
        Mucha gente con un embarazo ectópico (fuera del útero) no tiene ningún factor de riesgo conocido.
        En el Reino Unido es ectópico cerca de 1 de cada 90 embarazos.
        Un factor de riesgo es motivo para actuar antes. No tener ninguno no hace que un dolor deje de importar.
    .do =
        Haga caso de lo que siente. ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces hable con un profesional de salud en menos de 24 horas por dolor de vientre o pelvis, o sangrado. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Vaya ahora al hospital si el dolor es muy fuerte, o si tiene dolor y mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿quién tiene riesgo de embarazo ectópico?
        soy joven y sana, no creo que sea ectópico
        nunca tuve una infección, no será ectópico
        solo pasa si ya tuviste un ectópico antes
        no fumo, así que no puede ser ectópico
        es mi primer embarazo, no puede estar en la trompa

belief-ivf-scan-no-ectopic = Si fue una FIV y se vio en el útero, no hay ectópico
    .known =
        Tras una FIV puede haber 2 embarazos a la vez: uno en el útero y otro fuera (embarazo ectópico).
        Es raro. En los registros de FIV de Estados Unidos fue cerca de 1 de cada 1140 embarazos. Pero ver uno en el útero no lo descarta.
        En esos mismos registros, de 1 de cada 50 a 1 de cada 60 embarazos por FIV eran ectópicos.
    .do =
        ¿Tiene dolor o sangrado tras una FIV o fármacos para ovular? Pida atención hoy, aunque ya se haya visto un embarazo en el útero.
        Diga: «Tuve un tratamiento de fertilidad. Por favor, miren también fuera del útero».
        Vaya ahora al hospital si el dolor es muy fuerte o va a más, o si tiene mareo (no náuseas). Vaya también si el dolor es de un lado y empezó de golpe.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        FIV, se ve el saco pero me duele un lado
        me transfirieron el embrión al útero, no puede ser ectópico
        ¿puede ser ectópico con in vitro?
        dolor tipo regla después de la transferencia

belief-tissue-passed-all-over = Expulsé tejido o un coágulo, así que ya terminó todo
    .known =
        Si está viviendo una pérdida, lo sentimos mucho. Aun así necesita atención.
        Lo que salió no muestra dónde estaba el embarazo. Esto también puede pasar con un embarazo ectópico (fuera del útero).
        Si ninguna ecografía (ultrasonido) lo vio en el útero, hay que buscar dónde está. Se hace con análisis de sangre y ecografía.
    .do =
        Pida atención hoy. Si puede, guarde lo que salió en un frasco limpio y llévelo.
        Vaya ahora al hospital si empapa 1 { word-pad } cada hora durante 2 horas. Vaya también si el dolor es muy fuerte o va a más, o si hay fiebre.
        Llame a una ambulancia si empapa 2 en una hora, se desmaya o tiene un dolor brusco y muy fuerte. Llame también si tiene mareo y sangra mucho, o mareo y un dolor muy fuerte.
    .phrasings =
        eché un coágulo y se me quitó el dolor
        creo que tuve un aborto en casa, ¿necesito ecografía?
        me salió algo como carne con 6 semanas
        expulsé un tejido gris
        ya no sangro, ¿salió todo?
        ¿tengo que ir a urgencias si ya expulsé el saco?

belief-scan-too-early-useless = Es muy pronto: una ecografía no sirve de nada
    .known =
        Con dolor o sangrado, una guía de urgencias de Estados Unidos aconseja la ecografía (ultrasonido) con cualquier nivel de hCG.
        Puede ser pronto para ver el embarazo. Pero puede mostrar señales de uno fuera del útero (ectópico).
        Una ecografía que no aclara nada no quiere decir que todo esté bien. Después vienen análisis de sangre y otra ecografía.
    .do =
        ¿Tiene dolor o sangrado? Pida atención ya. No espere a una semana concreta.
        Si le dicen que es pronto, pregunte: «¿Quién me puede ver, y cuándo? ¿Qué hago si empeora?».
        Si nadie da atención a tiempo y hay dolor, vaya a { word-emergency-department }.
        Si la ecografía no quedó clara, no falte a la próxima cita. Si no tiene fecha, llame en menos de 24 horas.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿sirve una ecografía a las 5 semanas?
        no me hacen eco hasta la semana 8
        es muy pronto para ver algo en el ultrasonido
        beta menor de 1500, ¿para qué eco?
        fui a las 4 semanas y no se vio nada
        mejor espero a la primera ecografía de las 12 semanas

## Not supported, or partly, with danger signs to know

belief-implantation-bleeding = Si mancho cuando toca la regla, es sangrado de implantación
    .known =
        Un estudio siguió a un grupo desde antes del embarazo. Sangró cerca de 1 de cada 11 en las primeras 8 semanas.
        El sangrado casi nunca cayó en el día de la implantación. El estudio no halló apoyo para esa causa.
        De las 14 personas que sangraron, 12 tuvieron un bebé que nació vivo. Pero un manchado no muestra dónde está el embarazo.
    .do =
        Hágase una prueba. ¿Es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces hable con un profesional de salud en menos de 24 horas.
        Pida atención hoy si también hay dolor o si sangra como en una regla.
        Vaya ahora al hospital si empapa 1 { word-pad } cada hora durante 2 horas. Vaya también si el dolor es muy fuerte.
        Llame a una ambulancia si empapa 2 en una hora, si hay desmayo o dolor en la punta del hombro. Llame también si el dolor es brusco y muy fuerte, o si tiene mareo y sangra mucho.
    .phrasings =
        ¿cómo es el sangrado de implantación?
        sangrado de implantación o regla
        manchado rosa 10 días después de ovular
        ¿cuánto dura el sangrado de implantación?
        sangrado de implantación con cólicos

belief-faint-and-shock-if-it-bursts = Cuando un ectópico se rompe, la persona se desmaya y entra en shock
    .known =
        Es cierto, pero es una señal tardía. El embarazo ectópico es el que crece fuera del útero.
        Cuando sangra por dentro, las primeras señales pueden ser leves. Puede haber un dolor sordo, diarrea, mareo o dolor en la punta del hombro.
        Hay que actuar antes del desmayo.
    .do =
        Llame ahora a una ambulancia si se desmaya, o si tiene la piel pálida, fría y sudorosa. Llame también si el dolor es brusco y muy fuerte, o muy fuerte y con mareo.
        Diga: «Hay un embarazo, o puede haberlo. Ninguna ecografía ha mostrado dónde está».
        Vaya ahora al hospital si tiene mareo (no náuseas) con dolor de vientre o sangrado. Vaya también si le duele solo la punta del hombro.
        Con señales más leves también hay que consultar. Con dolor o sangrado, hable con un profesional de salud en menos de 24 horas. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        síntomas de embarazo ectópico roto
        ¿cómo sé si se me rompió la trompa?
        si se rompiera me desmayaría
        puedo caminar, así que no está roto
        desmayo y dolor en el embarazo temprano
        ¿qué se siente cuando revienta un ectópico?

belief-back-pain-and-brown-spotting = Atención al dolor de espalda baja con sangre oscura que va y viene: puede ser ectópico
    .known =
        Sí. Puede ser señal de un embarazo ectópico (fuera del útero).
        Pero hay más señales. También el dolor sin sangre, el dolor de un lado, el mareo o una regla rara.
        La principal guía inglesa no nombra el dolor de espalda. Sí lo hacen algunos casos publicados.
        No tener ninguna de las dos cosas no quita el peligro.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido?
        Entonces pida atención hoy si le duele la espalda y mancha.
        Vaya ahora al hospital si el dolor es muy fuerte o va a más, o si tiene mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        dolor lumbar y flujo marrón en el embarazo
        me duele la espalda baja y mancho, 6 semanas
        ¿el dolor de espalda es señal de ectópico?
        dolor de riñones y manchado café
        ¿cómo es el dolor de espalda en un ectópico?

belief-bleeding-and-pain-mean-loss = Si sangro y me duele el vientre, es un ectópico o una pérdida
    .known =
        Puede ser señal de un embarazo ectópico (fuera del útero) o de una pérdida del embarazo (aborto espontáneo).
        No siempre es así. Muchos de estos embarazos siguen adelante.
        En un estudio grande, cerca de 1 de cada 8 personas que sangraron tuvo una pérdida. Fue casi igual en las que no sangraron.
        Sangrar mucho y con dolor se asoció más con una pérdida. Lo que lo aclara es la ecografía (ultrasonido).
    .do =
        Pida atención hoy si hay dolor y sangrado. Pida una ecografía.
        Vaya ahora al hospital si empapa 1 { word-pad } cada hora durante 2 horas. Vaya también si el dolor es muy fuerte, o si tiene mareo (no náuseas). Vaya si el dolor es difícil de ignorar y sangra como en una regla.
        Llame a una ambulancia si empapa 2 en una hora, se desmaya o tiene un dolor brusco y muy fuerte. Llame también si tiene mareo y sangra mucho, o mareo y un dolor muy fuerte.
    .phrasings =
        sangro y tengo cólicos, ¿estoy perdiendo al bebé?
        sangre roja y dolor a las 6 semanas
        ¿sangrado con dolor siempre es aborto?
        dolor de regla y sangrado con test positivo
        ¿puede seguir el embarazo si sangro con coágulos?
        ¿es ectópico o es una pérdida?

belief-progesterone-keeps-pregnancy = La progesterona salva el embarazo
    .known =
        Es útil para algunas personas. Una guía del Reino Unido la aconseja si se dan 3 cosas.
        Hay sangrado. La ecografía (ultrasonido) vio el embarazo en el útero. Y antes ya hubo una pérdida del embarazo (aborto espontáneo).
        No muestra dónde está el embarazo. No trata el que crece fuera del útero (ectópico).
        En China se aconseja no tomar fármacos para «retener» el embarazo sin ver antes a un médico.
    .do =
        No la empiece por su cuenta ni la tome en lugar de una ecografía.
        Si se la recetaron, pregunte antes de dejarla. Diga que la toma en cada consulta.
        Con dolor o sangrado y sin una ecografía clara, hable con un profesional de salud en menos de 24 horas. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿tomo progesterona si mancho?
        óvulos de progesterona para no perder al bebé
        tengo la progesterona baja, ¿se puede salvar?
        Utrogestan o Duphaston por sangrado
        pastillas para retener el embarazo
        inyección para sostener el embarazo
        ¿qué me dan para que no se me vaya?
        mancho un poco, ¿me ponen algo para sujetarlo?
        ¿hay algo que pueda tomar para que siga?
        ¿me pongo óvulos si mancho?

belief-get-a-scan = Si hay dolor o sangrado, hay que hacerse una ecografía
    .known =
        Sí. La ecografía (ultrasonido) es lo mejor para ver dónde está el embarazo. Muchas veces se hace con una sonda fina por la vagina. Puede decir que no, o pedir que paren.
        Cuenta como visto en el útero si hay saco vitelino, embrión o latido. Un saco sin nada de eso no cuenta.
        En las primeras semanas puede ser muy pequeño para verse. Eso no es motivo para no mirar.
        Una sola puede no bastar. Según el centro, entre 1 de cada 12 y 1 de cada 3 personas no tuvo respuesta clara al principio.
        Después ayudan los análisis de sangre y otra ecografía.
    .do =
        Pida una ecografía cuando llame. Primero van las señales: un dolor muy fuerte, mucho sangrado o mareo con dolor no pueden esperar una cita.
        Si no queda clara, no falte a la próxima fecha. Pregunte con qué señales debe volver antes.
    .phrasings =
        ¿cuándo me hago la primera ecografía?
        ¿necesito un ultrasonido por los cólicos?
        ecografía transvaginal a las 6 semanas
        ¿cómo se detecta un ectópico con la eco?
        eco de urgencia por sangrado
        ¿me hago una eco ya?
        ¿cuándo se ve algo en la eco?
        ¿qué eco me toca ahora?

## Medicines, heat, rest and habits

belief-ibuprofen-early = El ibuprofeno se puede tomar al principio del embarazo
    .known =
        No es un fármaco para tomar por su cuenta en el embarazo.
        Un estudio miró este tipo de fármaco antes de las 20 semanas. Halló más del doble de pérdidas del embarazo (abortos espontáneos). Otros estudios no lo confirman.
        Desde las 20 semanas, las guías piden evitarlo si no lo indica un médico.
    .do =
        Si necesita algo para el dolor, el paracetamol (acetaminofén) es lo primero para casi todo el mundo. Tome la dosis más baja que le alivie, el menor tiempo posible.
        ¿Ya tomó ibuprofeno? Dígalo en la farmacia o en la consulta.
        No deje la aspirina en dosis baja si se la recetaron.
        Si un dolor pide calmantes, hay que consultarlo. Si aún no hay ecografía (ultrasonido), hable con un profesional de salud en menos de 24 horas. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        ¿puedo tomar ibuprofeno con 5 semanas?
        tomé ibuprofeno sin saber que estaba embarazada
        ¿el ibuprofeno solo es malo al final?
        ¿qué puedo tomar para el dolor en el embarazo?
        naproxeno para la espalda en el embarazo
        ¿qué tomo si me duele?

belief-hot-baths = Los baños muy calientes y la sauna no hacen daño al principio del embarazo
    .known =
        El agua muy caliente y la sauna pueden subir demasiado la temperatura del cuerpo.
        Un estudio miró el jacuzzi, la sauna y la fiebre al principio del embarazo. Halló casi el doble de defectos del tubo neural. Afectan a cómo se forman la columna y el cerebro.
        Un baño corto y tibio no es lo mismo que uno muy caliente.
    .do =
        Deje el jacuzzi, la sauna y los baños muy calientes en los primeros 3 meses.
        No ponga calor en un dolor que nadie ha visto. No use calor si sangra mucho, si hay fiebre o si la piel está dormida.
        ¿Ya tomó uno? Si le preocupa, coméntelo en la consulta.
    .phrasings =
        ¿puedo bañarme con agua caliente en el embarazo?
        jacuzzi con 5 semanas
        fui a la sauna sin saber que estaba embarazada
        aguas termales en el primer mes
        temazcal en el embarazo
        bolsa de agua caliente en el vientre

belief-rub-the-lower-back = Frotar la espalda baja 30 a 50 veces con manos calientes, rodar los puños e inclinar el cuello
    .known =
        Una parte vale: un roce suave puede aliviar un rato un músculo. De lo demás no hay pruebas.
        No hallamos ningún estudio de estos gestos en el embarazo, ni de ese número de veces. Mover el cuello no trata la parte baja de la espalda.
        Los estudios de masaje en el embarazo empezaron a las 12 semanas o más tarde.
        Frotar no descubre ni trata la causa de un dolor.
    .do =
        Mire primero las señales de alarma. Frotar nunca debe sustituir a una consulta.
        No frote si sangra. Si aún no se vio el embarazo en el útero, no frote dolores de vientre, pelvis o un lado.
        Si en su caso caben los cuidados en casa, hágalo suave y junto a la columna. Nunca apriete fuerte ni toque así el vientre.
        Pare si el dolor crece o si empieza a sangrar.
    .phrasings =
        ¿cómo doy masaje en la espalda a una embarazada?
        frotar la cintura para quitar el dolor
        masaje en el primer trimestre, ¿es peligroso?
        puntos de presión para el dolor de espalda

belief-bed-rest-prevents-loss = El reposo en cama evita una pérdida
    .known =
        No hay pruebas de que el reposo en cama evite una pérdida del embarazo (aborto espontáneo). Hoy se aconseja pocas veces.
    .do =
        Descanse si tiene cansancio. Cuando ya se haya visto la causa del dolor o del sangrado, siga con una actividad suave.
        El reposo no sustituye a una consulta. ¿Aún no hay ecografía (ultrasonido)? Por dolor de pelvis o sangrado, hable con un profesional de salud en menos de 24 horas. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        ¿tengo que guardar reposo si mancho?
        reposo absoluto por sangrado
        ¿acostarme salva el embarazo?
        reposo por amenaza de aborto
        ¿moverme mucho puede causar un aborto?
        quedarse en cama los tres primeros meses

belief-rest-and-relax = Con descanso y calma, el dolor pasa
    .known =
        El descanso puede aliviar un rato la espalda. El masaje bajó el estrés en estudios desde las 12 semanas.
        Nada de eso trata un dolor sin causa conocida. Un dolor que se alivia con reposo también puede necesitar una consulta.
    .do =
        Descanse de 30 a 60 minutos. Si el dolor sigue, pida atención hoy. No espere tanto si es muy fuerte o brusco, o si tiene mareo (no náuseas).
        ¿Ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Entonces llame en menos de 24 horas si duele el vientre, la pelvis o un lado de la espalda. Llame aunque se alivie.
        Pida atención hoy si duele en un lado del bajo vientre.
        Llame en menos de 3 días si duele toda la parte baja de la espalda. Llame en menos de 24 horas si no cambia al moverse o si es difícil de ignorar.
    .phrasings =
        ¿los cólicos se quitan con reposo?
        me duele por el estrés
        si me relajo se me pasa
        me acuesto a ver si se quita el dolor
        me duele de estar mucho de pie
        dolor de vientre por nervios en el embarazo

belief-no-physio-acupuncture-plasters = En el embarazo no se puede ir a fisioterapia ni a acupuntura, ni usar parches
    .known =
        La fisioterapia se aconseja en algunos dolores de espalda y de pelvis del embarazo. El ejercicio también.
        La acupuntura causó poco daño en los estudios. No hay pruebas claras de que los «puntos prohibidos» dañen.
        Lo de los parches sí vale. Los que llevan fármacos o hierbas es mejor no usarlos si no los indica un profesional de salud.
    .do =
        Antes de la fisioterapia o la acupuntura, averigüe la causa del dolor. Espere a que la ecografía (ultrasonido) vea el embarazo en el útero.
        Elija a alguien con formación y diga que hay un embarazo.
        Pregunte en la farmacia antes de usar un parche o un gel.
    .phrasings =
        ¿puedo hacerme acupuntura en el embarazo?
        puntos prohibidos de acupuntura en el embarazo
        parche para el dolor de espalda en el embarazo
        ¿puedo usar Salonpas o bálsamo de tigre?
        fisioterapia en el primer trimestre
        pomada caliente para la espalda embarazada
        ¿me puedo poner un parche en la espalda?
        ¿me pueden poner agujas si hay un bebé?
        ¿puedo ir al fisio?

belief-paracetamol-autism = El paracetamol (acetaminofén) causa autismo
    .known =
        Los estudios más sólidos no lo apoyan. Uno miró cerca de 2 millones y medio de partos en Suecia.
        Hubo autismo en unos 15 de cada 1000 niños tras tomarlo, y en 13 de cada 1000 sin tomarlo. Entre hermanos no hubo relación.
        En 2025, la agencia de fármacos de Estados Unidos empezó a cambiar la etiqueta. Dijo que no estaba probado que fuera la causa. Otros organismos no cambiaron su consejo.
    .do =
        Sigue siendo lo primero para el dolor o la fiebre. Tome la dosis más baja que le alivie, el menor tiempo posible.
        No pase de la dosis que marca el envase.
        Con fiebre de 38 °C o más, pida atención hoy. Con fiebre y dolor o sangrado, vaya ahora al hospital.
    .phrasings =
        ¿el Tylenol causa autismo?
        ¿puedo tomar paracetamol en el embarazo?
        acetaminofén y autismo o TDAH
        tomé paracetamol con 4 semanas, ¿pasa algo?
        ¿es malo el Gelocatil o el Tempra en el embarazo?
        ¿mejor aguanto el dolor sin tomar nada?

belief-weight-sweets-coffee = Para que no duela la espalda: menos peso, menos dulces y menos café
    .known =
        Una parte es buen consejo, pero no para un dolor nuevo. En los primeros 3 meses se sube poco de peso, así que el peso no lo explica.
        Conviene tomar menos cafeína: no llegue a 200 mg al día. Una taza grande de café soluble tiene unos 100 mg.
    .do =
        No haga dieta para bajar de peso en el embarazo.
        Cuente también el té, la cola y las bebidas energéticas.
        Consulte por un dolor nuevo. La comida no lo trata.
    .phrasings =
        ¿cuánto café puedo tomar en el embarazo?
        ¿me duele la espalda por subir de peso?
        ¿el azúcar da dolor en el embarazo?
        ¿puedo hacer dieta en el primer trimestre?
        un café al día con 5 semanas
        refrescos al principio del embarazo

belief-small-meals = Comer poco y muchas veces quita el dolor
    .known =
        Comer poco y a menudo puede ayudar con las náuseas. No hallamos nada que muestre que alivie la espalda o el vientre.
    .do =
        Coma pocas cantidades y a menudo, si así retiene la comida.
        El dolor de vientre con vómitos no es la náusea común del embarazo. Pida atención hoy.
        Vaya ahora al hospital si el dolor es fuerte o de un lado. Vaya también si además no retiene nada.
        Aunque no duela, pida atención hoy si no retiene líquidos en 24 horas.
    .phrasings =
        comer poco y a menudo en el embarazo
        me duele el estómago cuando tengo hambre, embarazo
        ¿qué como para los cólicos del embarazo?
        galletas antes de levantarme para las náuseas
        dolor de estómago después de comer, 6 semanas
        comidas pequeñas para las náuseas

belief-walking-is-good = Caminar hace bien al principio del embarazo
    .known =
        Sí, si se siente bien. Una guía de Estados Unidos habla de 150 minutos a la semana de caminata a buen paso o algo similar.
        No vale si hay sangrado, o un dolor que nadie ha explicado aún.
    .do =
        Camine a un paso con el que pueda hablar.
        Pare si sangra, si le duele algo o si tiene mareo (no náuseas), y responda las preguntas de Firstweeks. Pida atención hoy si una pantorrilla se hincha o duele.
        Vaya ahora al hospital si tiene mareo con dolor o sangrado.
        Llame a una ambulancia por dolor de pecho, falta de aire de golpe, desmayo o dolor brusco y muy fuerte.
    .phrasings =
        ¿puedo caminar mucho en el primer trimestre?
        ejercicio al principio del embarazo
        ¿caminar puede causar un aborto?
        ¿dejo de correr con 5 semanas?
        caminar me alivia la espalda
        ¿cuánto ejercicio puedo hacer en el embarazo?

belief-no-smoking-no-alcohol = En el embarazo, ni tabaco ni alcohol
    .known =
        Sí. Lo más seguro es no beber nada de alcohol, y conviene dejar de fumar.
        El tabaco también se asocia con el embarazo ectópico (fuera del útero). En un estudio fue unas 4 veces más común con más de 20 cigarrillos al día.
    .do =
        Pida ayuda para dejarlo en la consulta o en la farmacia. Nadie debe juzgarle.
        ¿Fumó o bebió antes de saberlo? Aún está a tiempo de dejarlo. Coméntelo en la consulta.
    .phrasings =
        bebí alcohol sin saber que estaba embarazada
        ¿puedo tomar una copa de vino con 5 semanas?
        ¿fumar causa embarazo ectópico?
        ¿puedo vapear en el embarazo?
        ¿cómo dejo de fumar en el embarazo?
        tomé cerveza en las primeras semanas
        ¿puedo tomar un poco de vino en el embarazo?
