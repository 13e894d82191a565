# Translated by the project's authors, not yet reviewed by a native clinician.
#
# More of what people say and search for (see beliefs.ftl).

belief-after-methotrexate-pain = El dolor después del metotrexato es parte del tratamiento y no hay que llamar
    .known =
        El metotrexato trata algunos embarazos ectópicos (fuera del útero). Puede dar algo de dolor de vientre y algo de sangre.
        Pero en ese tiempo la trompa aún se puede romper, con cualquier nivel de hCG. El dolor solo no dice qué es.
    .do =
        Llame a la unidad que lleva su caso por un dolor nuevo o que crece, de día o de noche.
        Vaya ahora al hospital si el dolor es muy fuerte, o si tiene mareo con dolor o sangrado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
        No falte a ningún análisis de sangre, aunque el dolor se quite.
    .phrasings =
        me duele mucho después de la inyección de metotrexato
        ¿cuánto duele después del metotrexato?
        cólicos a los 5 días del metotrexato

belief-abortion-pills-no-bleeding = Tomé las pastillas abortivas y no sangré, así que puedo esperar
    .known =
        Si en un día no hay sangre, puede que el embarazo siga. O puede que crezca fuera del útero (ectópico).
        Estas pastillas no tratan un embarazo fuera del útero.
    .do =
        Llame hoy a la clínica o a la línea que le dio las pastillas. Pida una ecografía (ultrasonido).
        ¿No puede llamar a nadie así? Pida atención hoy. No tiene que decir por qué sangra.
        Vaya ahora al hospital si duele un lado o si el dolor es muy fuerte. Vaya también si tiene mareo con dolor o sangrado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        tomé misoprostol y no pasó nada
        pastillas para abortar y no sangro
        las pastillas abortivas no funcionaron

belief-bleeding-without-pain = Sangrar sin dolor no es peligroso
    .known =
        No siempre hay dolor. Cerca de 1 de cada 11 embarazos ectópicos (fuera del útero) sangraba sin doler.
        Sangrar es también frecuente en embarazos que siguen. Lo que se siente no dice cuál es cuál.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Hable con un profesional de salud en menos de 24 horas por cualquier sangrado.
        Pida atención hoy si sangra como en una regla o si empieza a doler.
        Vaya ahora al hospital si empapa una compresa o toalla cada hora durante 2 horas. Vaya también si empapa una en media hora.
        Llame a una ambulancia si empapa 2 en una hora, o si se desmaya.
    .phrasings =
        sangro pero sin dolor, no es grave
        manchado sin cólicos a las 6 semanas
        no duele, así que la sangre no importa

belief-mild-pain-not-ectopic = Un dolor leve no puede ser un embarazo ectópico
    .known =
        Sí puede. Cuando empieza a sangrar por dentro, puede haber solo una molestia leve, diarrea o mareo.
        Ningún síntoma, ni su falta, descarta un embarazo fuera del útero (ectópico).
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Hable con un profesional de salud en menos de 24 horas, aunque duela poco.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        un ectópico dolería mucho más
        el dolor es leve, no puede ser ectópico
        puedo caminar, entonces no es ectópico

belief-wrong-week-not-ectopic = Es muy pronto, o muy tarde, para un embarazo ectópico
    .known =
        Las señales suelen empezar entre la semana 4 y la 12, pero pueden venir antes o después. Algunos se hallan después de la 12.
        Muchas veces las semanas están mal contadas, sobre todo tras una regla rara.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Entonces haga caso del dolor, la sangre o el mareo en cualquier semana.
        Hable con un profesional de salud en menos de 24 horas por dolor o sangrado. Con las dos cosas, pida atención hoy.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        con 4 semanas no puede ser ectópico
        después de las 8 semanas se descarta un ectópico
        es muy pronto para un ectópico

belief-scan-in-womb-no-ectopic = La ecografía lo vio en el útero, así que no puede haber un ectópico
    .known =
        Un saco vitelino, un embrión o un latido en el útero lo hace muy poco frecuente, pero no imposible.
        Un segundo embarazo fuera del útero es raro. Los estudios difieren: 1 de cada 2600 a 1 de cada 30000. Tras la FIV es cerca de 1 de cada 1140.
        Un saco sin nada dentro no cuenta como visto.
    .do =
        Pida atención hoy si un dolor nuevo es de un lado o difícil de ignorar. Diga qué se vio y cuándo.
        ¿Hubo FIV o pastillas para ovular? Pida atención hoy con cualquier dolor o sangrado.
        Vaya ahora al hospital si el dolor es muy fuerte o va a más, o si tiene mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        vieron el latido, así que este dolor no es nada
        ya vimos el latido, ¿por qué me duele?
        se vio en el útero, no puede ser ectópico

belief-clear-scan-no-ectopic = En la ecografía no se vio nada, así que no es ectópico
    .known =
        Una ecografía (ultrasonido) en la que no se ve nada no descarta nada. Según el centro, entre 1 de cada 12 y 1 de cada 3 personas no tuvo respuesta al principio.
        De ellas, entre 1 de cada 12 y 1 de cada 8 tenía un ectópico (fuera del útero).
    .do =
        No falte a los análisis ni a la próxima ecografía. ¿No tiene fecha? Llame en menos de 24 horas.
        Hasta que se encuentre, haga caso el mismo día de un dolor nuevo, sangre o mareo.
        Vaya ahora al hospital si el dolor es muy fuerte o va a más, o si tiene dolor y mareo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        la eco salió limpia, no hay ectópico
        no vieron nada en la eco, no es ectópico
        útero vacío en la ecografía, entonces no es ectópico

belief-ectopic-moved-or-saved = Un embarazo ectópico se puede mover al útero o salvar
    .known =
        No se puede. Ningún tratamiento de hoy lo mueve. Tampoco baja solo al útero.
        Dos casos antiguos lo afirman. Nadie ha mostrado que se pueda hacer.
        Si sigue creciendo, la trompa se puede romper. Eso puede matar.
    .do =
        Lo sentimos. Si le han dicho que es un ectópico, siga el plan de tratamiento. Pregunte por cada opción.
        No espere a ver si se mueve.
        Vaya ahora al hospital con cualquier dolor, sangrado o mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿pueden mover el ectópico al útero?
        ¿se puede salvar un embarazo ectópico?
        ¿el ectópico baja solo al útero?

belief-unit-not-before-six-weeks = En urgencias no ven a nadie antes de las seis semanas
    .known =
        Algunos centros no dan citas de control antes de las 6 o 7 semanas. Eso vale para el control, no para el dolor.
        Las guías inglesas piden ver antes de las 6 semanas a quien tiene dolor. La de urgencias de Estados Unidos pide ecografía (ultrasonido) con cualquier hCG.
    .do =
        ¿Hay dolor? Llame ahora, sea la semana que sea. Diga: «Puede ser un ectópico. Necesito que me vean».
        Si le dicen que no, pregunte: «¿Quién me puede ver, y cuándo?». ¿Sigue el dolor? Vaya a urgencias.
        ¿Sangre y nada de dolor? Hable con un profesional de salud en menos de 24 horas.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        en urgencias no te atienden antes de las 6 semanas
        no me ven hasta las 6 semanas
        no dan cita antes de la semana 6 en la clínica

belief-falling-levels-pain-expected = Mi hCG (la beta) está bajando, así que el dolor es de esperar
    .known =
        La hCG también puede bajar en un embarazo ectópico (fuera del útero). Aun así se puede romper.
        Que baje no muestra dónde está el embarazo.
    .do =
        ¿Ninguna ecografía (ultrasonido) mostró dónde está? Pida atención hoy si duele, o hable con la unidad que le hace los análisis.
        Vaya ahora al hospital si el dolor es muy fuerte, va a más o es de un lado. Vaya también si tiene mareo (no náuseas).
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
        No falte a ningún análisis hasta que le digan que ya está.
    .phrasings =
        la beta baja, por eso me duele
        me baja la beta y tengo cólicos, es lo esperado
        los niveles van bajando y duele porque es un aborto

belief-faint-on-the-toilet = Me desmayé en el baño por hacer fuerza
    .known =
        Hacer fuerza puede causar un desmayo. Pero al principio del embarazo puede ser señal de sangre por dentro.
        Un embarazo ectópico (fuera del útero) puede apretar el intestino y dar ganas de ir de vientre. Así se pasó por alto en personas que se desplomaron.
    .do =
        Llame a una ambulancia. Diga: «Hay un embarazo, o puede haberlo, y me desmayé».
        Quédese con alguien y no conduzca.
        ¿Aún no se hizo la prueba? Eso no cambia lo que hay que hacer ahora.
    .phrasings =
        me desmayé en el inodoro con cólicos
        desmayo en el baño embarazada
        casi me desmayo al pujar

belief-dizzy-low-sugar = El mareo es por el azúcar o la presión baja
    .known =
        Puede ser. Pero el mareo también puede ser señal de sangre por dentro, por un embarazo ectópico (fuera del útero).
        Usted no puede sentir la diferencia.
    .do =
        ¿Mareo con dolor o sangre, o tanto que no puede estar de pie? Vaya ahora al hospital. Llame a una ambulancia si se desmaya.
        ¿Mareo sin dolor ni sangre, y aún no se vio el embarazo en el útero? Pida atención hoy.
        Siéntese o acuéstese y beba algo. Que se le pase no descarta nada.
    .phrasings =
        mareada en el embarazo por no comer
        mareo por presión baja con 6 semanas
        las hormonas del embarazo me dan mareo

belief-pulled-muscle = Es solo un tirón muscular
    .known =
        Puede ser. Un músculo duele más al moverlo o tocarlo. Pero el dolor de un embarazo ectópico (fuera del útero) también puede hacerlo.
        Se ha sentido en la espalda baja y en el recto, sin nada de sangre.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? ¿Duele el vientre o un lado de la espalda? Hable con un profesional de salud en menos de 24 horas.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        me dio un tirón en el vientre, 5 semanas
        dolor en el costado por un músculo, embarazada
        dolor de espalda por mala postura con 6 semanas

belief-round-ligament = El dolor del principio es solo el ligamento redondo
    .known =
        Ese dolor viene desde la mitad del embarazo, cuando el útero crece mucho. Antes de las 12 semanas no explica un dolor.
        Antes de la ecografía (ultrasonido), un dolor así puede venir de un embarazo ectópico (fuera del útero).
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Hable con un profesional de salud en menos de 24 horas. Pida atención hoy si es de un lado.
        Más adelante: pida atención hoy si no se alivia con reposo. Haga lo mismo si hay sangre, fiebre o dolor que va y viene.
        Vaya ahora al hospital si es muy fuerte o va a más.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿puede ser el ligamento redondo con 6 semanas?
        punzada en la ingle al estornudar, ligamento redondo
        me duele por los ligamentos, 7 semanas

belief-corpus-luteum = El dolor en un ovario es solo el cuerpo lúteo
    .known =
        El cuerpo lúteo es un quiste pequeño del ovario. Está en todo embarazo temprano y puede molestar.
        Pero el dolor de un lado también puede ser un embarazo ectópico (fuera del útero) o un ovario torcido. Solo la ecografía (ultrasonido) lo aclara.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Pida atención hoy por un dolor de un lado.
        Vaya ahora al hospital si empezó de golpe, es muy fuerte, o viene con vómitos o mareo.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        es el cuerpo lúteo, por eso me duele un lado
        quiste en el ovario y embarazo, me duele
        el dolor del ovario es del cuerpo lúteo

belief-constipation-and-wind = Son solo gases o estreñimiento
    .known =
        Son frecuentes al principio del embarazo. Pero un embarazo ectópico (fuera del útero) puede sentirse igual.
        Puede dar presión en el recto, dolor al ir de vientre o diarrea.
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Si duele el vientre, pida atención hoy. Pregunte: «¿Puede ser un ectópico? ¿Me hacen una ecografía (ultrasonido)?».
        ¿Sin dolor, solo gases o heces duras? Beba más, coma fibra y coméntelo en la consulta.
        Vaya ahora al hospital si el dolor es muy fuerte, o si además hay mareo o vómitos.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        gases o estreñimiento en el primer mes
        me duele la panza por gases, 5 semanas
        hinchada y estreñida con dolor abajo

belief-cramps-mean-growing = Los cólicos son porque el útero crece
    .known =
        En las primeras semanas el útero casi no crece. Nadie puede saber por lo que siente qué es un cólico.
        Antes de la ecografía (ultrasonido), los cólicos pueden venir de un embarazo ectópico (fuera del útero).
    .do =
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Hable con un profesional de salud en menos de 24 horas por los cólicos.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        Vaya ahora al hospital si el dolor es muy fuerte. Vaya también si es difícil de ignorar y va a más.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        me duele porque el útero se está estirando
        duele porque el bebé está creciendo
        los cólicos son señal de que el útero se agranda

belief-ivf-pain-expected = Después de la FIV es de esperar el dolor y el vientre hinchado
    .known =
        Algo de hinchazón es frecuente. Pero el dolor tras la FIV también puede venir de un ovario que se hincha o se tuerce.
        O puede venir de un embarazo ectópico. Es el que crece fuera del útero.
    .do =
        Llame hoy a su clínica por dolor o por un vientre que se hincha. Pida el número de guardia.
        Vaya ahora al hospital si le falta el aire, vomita u orina poco. Vaya también si el dolor es muy fuerte o de un lado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        hinchazón y dolor después de la transferencia
        vientre inflamado después de la punción ovárica
        cólicos e hinchazón después de la FIV

belief-breastfeeding-not-pregnant = Estoy dando el pecho, así que no puede haber embarazo
    .known =
        Baja la posibilidad, pero solo si es pecho de día y de noche. También hace falta no tener regla aún, y un bebé de menos de 6 meses.
        El óvulo puede venir antes de la primera regla. Así, ningún retraso avisa.
    .do =
        Hágase hoy una prueba si hay dolor, sangre rara, mareo o náuseas.
        ¿Es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Entonces hable con un profesional de salud en menos de 24 horas. Con dolor o sangrado, pida atención hoy.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿puedo quedar embarazada dando pecho?
        amamanto y no me ha bajado, ¿puedo estar embarazada?
        la lactancia protege del embarazo

belief-pill-not-pregnant = Tomo la píldora, así que no puede haber embarazo
    .known =
        La píldora funciona bien si se toma como debe ser. Los olvidos, los vómitos y algunos fármacos la hacen fallar.
        Entonces puede haber un embarazo, también fuera del útero (ectópico). Vale igual para la minipíldora, los implantes y las inyecciones.
    .do =
        Hágase hoy una prueba si hay dolor, sangre rara o mareo, o si no sangra en el descanso.
        ¿Es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Entonces hable con un profesional de salud en menos de 24 horas. Con dolor o sangrado, pida atención hoy.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿puedo estar embarazada tomando anticonceptivos?
        tomo la píldora y tengo un retraso
        tengo el implante anticonceptivo y test positivo

belief-testosterone-not-pregnant = Tomo testosterona, así que no puede haber embarazo
    .known =
        No sirve para evitar un embarazo. Puede haber uno mientras se toma, aunque no haya sangrados.
    .do =
        Hágase hoy una prueba si hay dolor de vientre, sangre rara, mareo o náuseas.
        ¿Es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Entonces hable con un profesional de salud en menos de 24 horas. Con dolor o sangrado, pida atención hoy.
        Pregunte a la clínica que le da la testosterona qué hacer ahora con ella.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿se puede quedar embarazado con testosterona?
        soy un hombre trans con testosterona y test positivo
        tomo testosterona y no tengo regla, no puede ser embarazo

belief-sobada = Una sobada acomoda la matriz o quita el dolor
    .known =
        No hallamos ningún estudio que lo muestre. Tras masajes fuertes del vientre hubo sangrados, en casos del final del embarazo.
        No descubre ni trata un embarazo fuera del útero (ectópico). Puede retrasar la atención que hace falta.
    .do =
        No deje que le aprieten ni froten el vientre por un dolor. Tampoco antes de que la ecografía (ultrasonido) vea el embarazo en el útero.
        ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Hable con un profesional de salud en menos de 24 horas por el dolor. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
        ¿Dolió más o sangró después de una sobada? Pida atención hoy.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿me puedo sobar el vientre en el embarazo?
        que me sobe una partera a las 6 semanas
        masaje en la panza para acomodar la matriz

belief-rue-and-herbs = La ruda, la canela u otras hierbas hacen bajar la regla sin peligro
    .known =
        No es sin peligro. En un centro de toxicología murieron 5 personas tras tomar hierbas así, casi todas con ruda.
        Pueden fallar los órganos. El embarazo puede seguir, o estar fuera del útero (ectópico), donde ninguna hierba ayuda.
    .do =
        ¿Ya tomó algo? Llame a toxicología o pida atención hoy, aunque se sienta bien. Lleve lo que tomó.
        Llame a una ambulancia si se desmaya, convulsiona, no para de vomitar o se pone amarilla la piel.
        ¿No desea el embarazo? Pregunte en una consulta qué es seguro y legal donde vive.
    .phrasings =
        té de ruda para que me baje la regla
        canela para abortar
        perejil y orégano para abortar en casa
        ¿qué hierbas tomo para que me baje?

belief-evaporation-line = Una segunda línea tenue es solo una línea de evaporación
    .known =
        Una línea que sale después del tiempo que marca el prospecto no dice nada. Una línea dentro de ese tiempo es un positivo, aunque sea tenue.
    .do =
        Hágase hoy una prueba nueva y léala a su tiempo. Repítala en 2 o 3 días, con la primera orina del día.
        Hasta saberlo, actúe con el dolor, la sangre o el mareo como si fuera positiva.
        Si duele un lado del bajo vientre, pida atención hoy y un análisis de sangre.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        ¿es línea de evaporación o positivo?
        la rayita salió después de 10 minutos, evaporación
        línea fantasma en el test

belief-twin-in-each-place = Puede haber un embarazo dentro del útero y otro fuera
    .known =
        Sí. Se llama heterotópico. Es raro: los estudios difieren, de 1 de cada 2600 a 1 de cada 30000.
        Tras un tratamiento de fertilidad es más frecuente: cerca de 1 de cada 1140 embarazos.
    .do =
        ¿Hubo un tratamiento de fertilidad? Pida atención hoy con cualquier dolor o sangrado. Hágalo aunque se haya visto uno en el útero.
        Diga: «Por favor, miren también fuera del útero».
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        uno en el útero y otro en la trompa
        embarazo heterotópico
        gemelos, uno ectópico y otro en la matriz

belief-aspirin-early = La aspirina se puede tomar para el dolor al principio del embarazo
    .known =
        No es la que hay que elegir. En el Reino Unido se aconseja no usar aspirina en dosis plena para el dolor en el embarazo.
        No se hallaron buenas pruebas de que dañe al bebé al principio. La aspirina en dosis baja que da un médico es otra cosa.
    .do =
        El paracetamol (acetaminofén) es lo primero para casi todo el mundo. Tome la dosis más baja que le alivie, el menor tiempo posible.
        No deje por su cuenta la aspirina en dosis baja.
        Consulte por el dolor. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        ¿puedo tomar aspirina en el embarazo?
        tomé una aspirina sin saber que estaba embarazada
        aspirina para el dolor de espalda, 6 semanas

belief-diclofenac-gel-patch = El diclofenaco en gel o parche no entra en el cuerpo y se puede usar
    .known =
        Una parte sí entra. Es el mismo tipo de fármaco que el ibuprofeno.
        Las pastillas de este tipo se asociaron con pérdidas del embarazo (abortos espontáneos) en un estudio, y en otros no. Del gel al principio se sabe poco.
    .do =
        No lo use si no se lo indica un profesional de salud. No lo use desde las 20 semanas.
        ¿Ya lo usó? Dígalo en la farmacia o en la consulta.
        Consulte por el dolor. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        Voltarén o diclofenaco en el embarazo
        gel antiinflamatorio en la espalda embarazada
        parche de diclofenaco a las 6 semanas

belief-cupping-scraping-moxibustion = Las ventosas, el raspado o la moxibustión curan el dolor de espalda
    .known =
        No hallamos ningún buen estudio de esto al principio del embarazo.
        No descubren la causa de un dolor. No se ha mostrado que el calor y la succión en el vientre o la espalda baja sean seguros.
    .do =
        Déjelo hasta que la ecografía (ultrasonido) vea el embarazo en el útero y se sepa la causa del dolor.
        Más adelante, elija a alguien con formación y diga que hay un embarazo.
        Consulte por el dolor. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        ¿me puedo hacer ventosas embarazada?
        moxibustión en la cintura con 7 semanas
        gua sha en el embarazo

belief-chiropractor = Un quiropráctico puede arreglar el dolor de espalda del principio
    .known =
        Se publicaron pocos daños, pero pocos estudios miraron. Ninguno muestra que ayude en los primeros 3 meses.
        No puede saber si el dolor viene de la espalda.
    .do =
        Primero averigüe la causa. Hable con un profesional de salud antes de que le toquen la espalda.
        Diga que hay un embarazo. Nada de cuello ni de empujones fuertes.
        Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        ¿puedo ir al quiropráctico en el primer trimestre?
        que me truenen la espalda a las 6 semanas, huesero
        ajuste quiropráctico en el embarazo

belief-raspberry-leaf = El té de hoja de frambuesa va bien al principio del embarazo
    .known =
        No hallamos nada que muestre para qué sirve al principio del embarazo.
        Un comité británico dijo que el riesgo es bajo, pero muy incierto. No pudo dar una cantidad segura.
    .do =
        Déjelo por ahora y pregunte más adelante en la consulta.
        No trata el dolor ni la sangre. Consulte por ellos.
    .phrasings =
        té de hojas de frambuesa con 8 semanas
        ¿puedo tomar té de frambuesa en el embarazo?
        cápsulas de frambuesa en el primer trimestre

belief-ginger-chamomile = El té de jengibre o de manzanilla quita los cólicos
    .known =
        El jengibre puede ayudar con las náuseas. No hallamos nada que muestre que él o la manzanilla alivien el vientre.
    .do =
        Una taza de vez en cuando es un alimento, no un tratamiento. No tome extractos fuertes ni aceites.
        Consulte por el dolor. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        manzanilla para los cólicos del embarazo
        té de jengibre para el dolor de vientre embarazada
        ¿puedo tomar infusiones para el dolor con 5 semanas?

belief-red-sugar-water = El agua con azúcar moreno o panela quita el dolor o la sangre
    .known =
        No hallamos ningún estudio. Algo dulce y caliente puede consolar. No trata ni el dolor ni la sangre.
    .do =
        Puede tomarla si le gusta. Tenga cuidado si hay diabetes.
        Consulte por el dolor o la sangre. Pida atención hoy si duele en un lado del bajo vientre o es difícil de ignorar. Haga lo mismo si sigue tras una hora de reposo.
    .phrasings =
        agua de panela para los cólicos del embarazo
        azúcar moreno para el dolor de vientre, embarazada
        agua con azúcar para dejar de manchar

belief-fruit-causes-loss = La piña, la papaya o el cangrejo causan un aborto
    .known =
        No hallamos ningún estudio en el que comer esto cause una pérdida.
    .do =
        Puede comer fruta madura y lavada, y cangrejo bien cocido. Deje los extractos y mucha papaya verde.
        Si sangra o le duele algo, lo que comió no es motivo para esperar. Hable con un profesional de salud en menos de 24 horas.
    .phrasings =
        ¿la piña causa aborto?
        comí papaya con 6 semanas de embarazo
        frutas que provocan aborto, piña

belief-sex-causes-loss = Las relaciones sexuales al principio causan un aborto
    .known =
        Un estudio siguió a personas desde antes del embarazo. No halló nada que una el sexo con los sangrados del principio.
    .do =
        Puede tenerlas si se siente bien y lo desea. Déjelas mientras sangre o tenga un dolor que nadie ha visto.
        Sangrar después también se consulta: hable con un profesional de salud en menos de 24 horas.
        Nadie puede obligarle. Si alguien lo hace, aquí puede pedir ayuda.
    .phrasings =
        ¿tener relaciones puede causar un aborto?
        relaciones sexuales con 6 semanas de embarazo
        cólicos después de tener relaciones, embarazada

belief-lifting-causes-loss = Cargar peso causa un aborto
    .known =
        En parte puede valer para el trabajo. En un gran estudio, quienes levantaban más de 100 kg al día en el trabajo tuvieron más pérdidas. A muchas se les preguntó después de la pérdida, y eso puede engañar.
        Alzar a un niño o una bolsa de vez en cuando no es lo que miraron. Nadie debe culparle.
    .do =
        Levante el peso cerca del cuerpo y doble las rodillas. Pida un trabajo más ligero si carga todo el día.
        Si duele o sangra, consulte, haya cargado lo que haya cargado.
    .phrasings =
        cargué algo pesado y estoy embarazada
        ¿cargar a mi hijo puede causar un aborto?
        levantar peso en el primer trimestre

belief-flying-early = Volar al principio del embarazo es peligroso
    .known =
        La guía británica no halló pruebas de que volar cause un aborto si todo va bien.
        El peligro es estar lejos de la ayuda. Un embarazo ectópico (fuera del útero) se puede romper en el viaje.
    .do =
        Con dolor o sangre, no vuele antes de que le revisen.
        ¿Hubo un ectópico, una operación de trompas, un DIU o FIV? Hágase una ecografía (ultrasonido) antes de salir.
        En el viaje, beba y mueva las piernas a menudo.
    .phrasings =
        ¿puedo volar con 6 semanas?
        ¿el avión causa aborto?
        viajar en avión en el primer trimestre

belief-tampons = Se pueden usar tampones si se sangra en el embarazo
    .known =
        En las consultas piden compresas o toallas. Muestran cuánto se sangra.
    .do =
        Use compresas o toallas sanitarias. Apunte el color y cuántas se cambia.
        Hable con un profesional de salud en menos de 24 horas por cualquier sangrado.
        Vaya ahora al hospital si empapa una compresa o toalla cada hora durante 2 horas. Vaya también si empapa una en media hora.
    .phrasings =
        ¿puedo usar tampón si mancho en el embarazo?
        copa menstrual por sangrado a las 6 semanas
        tampones durante un aborto

belief-scan-harms = La ecografía daña al bebé
    .known =
        No hallamos pruebas de daño por ecografías hechas por un motivo médico. Usa sonido, no rayos X.
        No hacerla sí puede hacer daño, si se pasa por alto un embarazo fuera del útero (ectópico).
    .do =
        No aplace una ecografía (ultrasonido) que le ofrezcan por dolor o sangre.
        Deje las ecografías por gusto, sin un profesional.
    .phrasings =
        ¿la eco vaginal hace daño al embarazo?
        muchas ecografías son malas para el bebé
        ¿la ecografía tiene radiación?

belief-sleep-position = La postura al dormir daña el embarazo del principio
    .known =
        Al principio puede acostarse como quiera. Dormir de lado importa desde las 28 semanas.
    .do =
        Acuéstese como le sea más cómodo.
        Un dolor que empeora al acostarse hay que consultarlo. Si es en la punta del hombro, vaya ahora al hospital.
    .phrasings =
        ¿puedo dormir boca abajo con 6 semanas?
        ¿es malo dormir boca arriba en el primer trimestre?
        dormir del lado izquierdo en el embarazo

belief-child-sex-by-pain = El lado que duele, o la forma de la barriga, dice si es niño o niña
    .known =
        No lo dice. No hallamos nada que lo apoye.
        El dolor de un lado puede ser señal de un embarazo ectópico (fuera del útero).
    .do =
        No busque un mensaje en el dolor. ¿La prueba es positiva y ninguna ecografía (ultrasonido) vio en el útero el saco vitelino, el embrión o el latido? Pida atención hoy por un dolor de un lado.
        Llame a una ambulancia si el dolor es brusco y muy fuerte, o muy fuerte y con mareo. Llame también si hay desmayo o dolor en la punta del hombro.
    .phrasings =
        si duele el lado izquierdo es niña
        ¿niño o niña por la forma de la barriga?
        dolor del lado derecho es varón

belief-a-little-alcohol = Un poco de alcohol en el embarazo no hace daño
    .known =
        No se conoce una cantidad segura. En el Reino Unido se aconseja no beber nada.
    .do =
        Déjelo ya, si puede. ¿Bebió antes de saberlo? Coméntelo en la consulta.
        ¿Le cuesta dejarlo? Pida ayuda. Nadie debe juzgarle.
    .phrasings =
        una copa de vino no pasa nada en el embarazo
        una cerveza de vez en cuando está bien, embarazada
        un brindis con alcohol no es malo con 5 semanas
