# Translated by the project's authors, not yet reviewed by a native clinician.

page-emergency = Señales de emergencia

finding-danger_signs = ¿Algo de esto, ahora o en las últimas 24 horas?
    .hint =
        Marque una señal si cree que puede ser su caso.
        Marque todas las que tenga.
    .why = Con estas señales puede hacer falta ayuda en pocos minutos.
    .name = Señales de emergencia
    .none = No, nada

option-danger_signs-collapsed = Me desmayé, o casi: tuve que sentarme o acostarme enseguida
    .hint =
        Basta una vez, o unos segundos. Cuenta de pie, en una silla o en la cama.
        Si tuvo mareo pero pudo seguir de pie, no marque esta señal. Eso se lo preguntamos más adelante.
    .name = síncope, o tuvo que sentarse o acostarse enseguida para evitarlo
    .sign = un desmayo, o tener que sentarse o acostarse ya para no caer
    .tell = Si tuvo que sentarse o acostarse enseguida, márquela. El cansancio o un mareo que deja seguir de pie no es esto.

option-danger_signs-sudden_severe_pain = El peor dolor, en minutos, en vientre, pelvis o espalda
    .hint = Empezó en unos minutos. No fue creciendo durante horas.
    .name = dolor máximo de inicio en minutos, en vientre, pelvis o espalda
    .sign = un dolor muy fuerte, de los peores, que empieza en minutos, en el vientre, la pelvis o la espalda
    .tell = Márquela si empezó en minutos y es de los peores dolores que puede haber.

option-danger_signs-shoulder_tip_pain = Dolor nuevo y raro en la punta del hombro
    .hint =
        La punta es donde acaba el hombro y empieza el brazo. Muchas veces duele más al acostarse.
        El cuello rígido o un tirón muscular no es esto.
    .name = dolor en la punta del hombro
    .sign = un dolor nuevo y raro donde acaba el hombro, muchas veces peor al acostarse
    .tell = Señale dónde le duele. Márquela si es donde acaba el hombro, sin tirón ni cuello rígido.

option-danger_signs-flooding = 2 o más { word-pads } empapadas en 1 hora, o sangre a chorro
    .hint =
        Es lo más alto de la escala: 2 o más { word-pads } empapadas en 1 hora.
        Un paso por debajo es sangrado abundante: 1 cada hora durante 2 horas, o 1 en media hora. Eso se lo preguntamos más adelante.
    .name = hemorragia: 2 o más { word-pads } empapadas en 1 hora, o sangre a chorro
    .sign = sangrado que empapa 2 o más { word-pads } en 1 hora, o sangre a chorro
    .tell = Está empapada si la sangre la moja de punta a punta. También cuenta sangre que corre por las piernas y no para.

option-danger_signs-shock = Muy mal, con 2 o más: color gris o pálido, piel fría y sudorosa, confusión, corazón acelerado, respiración muy rápida
    .hint =
        Los signos son: piel gris o pálida; piel fría y sudorosa; confusión; corazón acelerado en reposo; respiración muy rápida.
        Si la piel es morena o negra, mire los labios, la lengua, las palmas o las plantas.
    .name = muy mal estado, con 2 o más: piel gris o pálida; piel fría y sudorosa; confusión; pulso rápido en reposo; respiración muy rápida
    .sign = muy mal aspecto o malestar muy grande, con 2 o más de estos signos: piel, labios o palmas grises o pálidos, piel fría y sudorosa, confusión, corazón acelerado en reposo, respiración muy rápida
    .tell = Pida a alguien que le mire la piel y hable con usted. Un solo signo, como el corazón acelerado, no es esto.

option-danger_signs-chest_or_breathing = Falta de aire repentina, dolor de pecho o tos con sangre
    .hint = El ardor de estómago (acidez) que tiene otras veces no es esto. Si tose sangre, cuenta siempre.
    .name = disnea súbita, dolor torácico o hemoptisis
    .sign = falta de aire de repente, dolor en el pecho que no es su acidez de siempre, o tos con sangre
    .tell = Márquela si el dolor de pecho es nuevo y distinto de su acidez. También si le faltó el aire de repente.

option-danger_signs-seizure = Una convulsión (ataque)
    .hint = El cuerpo se puso rígido o se sacudió, y usted no respondía. Cuenta también si alguien lo vio y usted no lo recuerda.
    .name = convulsión
    .sign = una convulsión (un ataque)
    .tell = ¿Su cuerpo se sacudió o se puso rígido mientras no respondía? Pregunte a quien estaba allí.

option-danger_signs-thunderclap_headache = Dolor de cabeza repentino, el peor de mi vida, o con debilidad, cuello rígido o confusión
    .hint =
        Llega a lo peor en un minuto, más o menos.
        O con él hay debilidad en un brazo, una pierna o la cara. O el cuello está rígido, o cuesta pensar.
    .name = cefalea súbita máxima, o con debilidad, rigidez de cuello o confusión
    .sign = un dolor de cabeza repentino, el peor de su vida, o con debilidad, cuello rígido o confusión
    .tell = Márquela si llegó como un golpe, en un minuto. También con debilidad, cuello rígido o confusión.

option-danger_signs-headache_or_sight = Dolor de cabeza fuerte que no se va, o un cambio en la vista
    .hint = Ver borroso o doble, destellos de luz, o que falte una parte de lo que ve. Un dolor de cabeza como los de otras veces, que se pasa, no es esto.
    .name = cefalea intensa persistente, o alteración visual
    .sign = un dolor de cabeza fuerte que no se va, o un cambio en la vista
    .tell = Márquela si el dolor sigue horas después de tomar paracetamol, o si ve menos, doble o con destellos.

option-danger_signs-numb_saddle = Zona dormida nueva entre las piernas
    .hint = Es la zona que toca un sillín de bicicleta: la vulva, el ano y la cara interna de los muslos.
    .name = anestesia en silla de montar, nueva
    .sign = una zona dormida entre las piernas, si es algo nuevo
    .tell = Si al limpiarse o lavarse ahí nota el roce menos que antes, márquela.

option-danger_signs-bladder_or_bowel_loss = Escapes nuevos de orina o heces, o no puedo orinar
    .hint = Un escape al toser, reír o estornudar no cuenta aquí. Tampoco orinar muchas veces ni el estreñimiento. Todo ello es común en el embarazo.
    .name = pérdida nueva del control de orina o heces, o retención de orina
    .sign = escapes nuevos de orina o de heces, o no poder orinar
    .tell = Márquela si orina o heces se escapan ahora sin toser ni hacer fuerza. También si no sale nada cuando quiere orinar.

option-danger_signs-both_legs_weak = Las dos piernas débiles o dormidas, o arrastro un pie
    .hint = Cuenta también si un pie se arrastra o se engancha en el suelo al caminar.
    .name = debilidad o adormecimiento de ambas piernas, o pie caído
    .sign = las dos piernas débiles o dormidas, o un pie que se arrastra
    .tell = Un pie se arrastra si al caminar se le cae la punta y se engancha.

option-danger_signs-self_harm = Podría hacerme daño a propósito, o ya lo hice
    .hint = Márquela si no puede asegurar que no lo haría. Si tiene esas ideas pero no las llevaría a cabo, no marque esta señal. Aun así importan. Cuéntelo, por favor, a un profesional de salud.
    .name = ideas de hacerse daño que podría llevar a cabo, o ya lo hizo
    .sign = ideas de hacerse daño que podría llevar a cabo
    .tell = Márquela si podría llevar a cabo esas ideas, o si ahora no se fía de lo que pueda hacer.

option-danger_signs-in_danger = Alguien puede hacerme daño ahora
    .hint = Se refiere a un peligro en este momento, venga de quien venga.
    .name = en peligro ahora por otra persona
    .sign = peligro de que alguien le haga daño ahora
    .tell = Márquela si siente que podrían hacerle daño antes de llegar a un lugar seguro.
