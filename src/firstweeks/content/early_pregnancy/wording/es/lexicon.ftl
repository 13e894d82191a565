# Translated by the project's authors, not yet reviewed by a native clinician.
#
# Las palabras por las que se reconocen las ideas: cada concepto y las maneras de decirlo (véase el léxico inglés).

## Signs, and where they are

concept-pain = dolor*; duele*; doler*; dolía*; dolio; doliendo; adolorid*; dolorid*; cólico*; calambre*; punzad*; pinchaz*;
    molestia*; ardor; retorcij*; tirones; jalones; puntad*; !indoloro*; !indolora*; lumbalgia; sensible;
    dolor de regla; dolor menstrual; el peor dolor; peor dolor; dolor brusco; dolor intenso; ligero dolor;
    poco dolor; dolorcito*; duela*; dolido; duelen; tomar para el dolor; tomar para los dolores
concept-belly = vientre; barriga; panza; abdom*; tripa; estómago; pelvi*; pelvis; cólico*; bajo vientre; ingle*; dolor de regla; tipo regla; como de regla; dolor menstrual; útero; matriz; calambre*; pancita; barriguita; pubis; guata
concept-back = espalda; cintura; lumbar*; lumbago; lumbalgia; riñon*; riñón; columna; cadera*; coxis; rabadilla; zona lumbar
concept-one_side = un lado; de lado; lado izquierdo; lado derecho; del lado; izquierd*; derech*; un costado; costado;
    de un solo lado; un solo lado; ovario*; unilateral*; ambos ovarios; solo lado; uno de los lados; al lado;
    qué lado; de qué lado
concept-bleeding = sangr*; sangre; manch*; flujo; hemorragia*; coágulo*; limpiarme; me limpio; goteo; mancha; manchita*
concept-brown = marrón*; marron*; café; cafe oscuro; color café; cafe con; oscur*; sangre vieja; sangre antigua; chocolate;
    vino tinto oscuro; pardo; parda; achocolatad*; cafesos*; negruzc*; negra; color chocolate; de color café
concept-light = poco; poca; poquit*; leve*; liger*; gotas; gotita*; unas gotas; manchita*; manchad*; manchando; mancho; spotting; rosad*; rosa; escas*; va y viene; intermitente*; irregular*; limpiarme; me limpio; aguad*; hilito*; un pelín
concept-red = roja; rojo; rojo vivo; sangre fresca
concept-shoulder = hombro*; clavícula; mi hombro; el hombro; punta del hombro
concept-sleep = dormi*; durmi*; duermo; mala postura; almohada; colchón; acostarme; acostad*; postura
concept-faint = desmay*; desvan*; pierde el conocimiento; perder el conocimiento; perdí el conocimiento; perder la conciencia;
    pierde la conciencia; inconsciente*; shock; colaps*; síncope; me desmay*; me desmayo; me he desmayado;
    casi me desmayo; me voy a desmayar; a punto de desmay*; me desvanec*; perdí la conciencia; perdi el conocimiento;
    he perdido el conocimiento; se desmayó; se ha desmayado; inconsciente
concept-toilet = baño; inodoro; váter; pujar; pujando; hacer fuerza; hice fuerza; taza del baño; excusado; esfuerzo
concept-dizzy = mare*; vértigo*; vertigo*; me da vueltas; vahído*; cabeza ida; aturdid*
concept-low_sugar = azúcar baj*; bajón de azúcar; baja de azúcar; bajó el azúcar; bajo el azúcar; azúcar en sangre; glucosa; hipogluc*; presión baja; tensión baja; baja la presión; bajón de tensión; bajó la presión; bajo la presión; bajó la tensión; anemia*; no desayun*; no comí; sin comer; ayunas; deshidrat*; levantarme rápido; por las hormonas; hormonas del embarazo
concept-urine = orina*; urin*; cistit*; infección de orina; vías urinarias; infección urinaria; vejiga; pis; hacer pipí; pipí;
    al orinar; mear; cistitis; infeccion urinaria; infeccion de orina; infección en la vejiga; infección de vejiga;
    urinaria; infección de las vías
concept-gut = diarrea*; mal la comida; cayó mal; algo que comí; algo que comi; intoxic*; gastro*; virus estomacal; virus de estómago; intestin*; comida en mal estado; indigestión; empacho; colitis; colon irritable; recto; presión en el recto; ganas de ir al baño; ganas de defecar; apendic*; gripe estomacal; me sentó mal; sentó mal
concept-constipation = estreñ*; gases; gas; hinchaz*; inflamad*; no voy al baño; no puedo ir al baño; tapada; ventosidad*; flatul*; aire atrapado; hacer popó; hago caca
concept-muscle = muscul*; músculo*; contractura*; tirón; mal gesto; mala postura; ciática; dormí mal; dormi mal; mal colchón; sentada; vesícula; lumbalgia; esguince; tortícolis
concept-growing = crec*; crezca; estir*; se está haciendo sitio; hacer sitio; haciendo hueco; expand*; agrand*; se prepara;
    preparándose; dilat*; ensanch*
concept-mild = leve*; ligero dolor; suave*; soportable*; no es fuerte; no es intenso; no es para tanto; poco dolor; va y viene;
    se quita; se me quita; se pasó; puedo caminar; puedo andar; dolorcito*; molestia leve; aguantable; no muy fuerte;
    no duele mucho; poquito; dolería mucho más; dolería más
concept-elsewhere = cabeza; muela*; diente*; garganta; oído*; ojo*; rodilla*; tobillo*; muñeca*; dedo*; pie; pies; pecho*; senos; seno; pezón*; pezones; mama; mamas; perro; gato; mi hijo; mi hija; mi marido; codo; encía*; nariz

## What may be the case

concept-implantation = implant*; anid*; nidación; nidacion; se pega; se agarra; se adhiere; agarrándose
concept-ectopic = ectóp*; ectop*; en la trompa; en una trompa; en las trompas; la trompa; trompa; tubáric*; tubaric*;
    fuera del útero; fuera de la matriz; fuera de lugar; extrauterin*; heterotópic*; heterotop*; puede ser ectópico;
    puede ser un ectópico; puede ser un embarazo ectópico
concept-rupture = romp*; revent*; revient*; rotura; ruptura; se rompa; se rompe; explot*; roto; rota; estall*
concept-miscarriage = aborto*; abort*; perder al bebé; perder el bebé; perder el embarazo; pérdida; perdida; pérdidas; perdidas; lo pierdo; perderlo; perdí al bebé; perdí el bebé; se me va; se me vaya; lo estoy perdiendo; estoy perdiendo; malpart*; amenaza de aborto; dañar al bebé; daña al bebé; hace daño al bebé; legrado; se me vino
concept-pregnant = embaraz*; encinta; gestac*; gestant*; preñ*; # semanas; semanas; # semana; semana #; # sem; primer trimestre;
    trimestre; bebé; bebe; bebés; feto; fetal*; embrión; embrion*; primeras semanas; primeros meses; primer mes;
    # meses; concebi*; en estado; dpo; # dpo; guagua; con # semanas; tengo # semanas; solo # semanas;
    más de # semanas; # semanas ya; después de las # semanas; a las # semanas; test positivo;
    después del primer trimestre; estar embaraz*; estoy embaraz*
concept-seen_inside = en el útero; en la matriz; dentro del útero; dentro de la matriz; intrauterin*; en su sitio; en su lugar; bien ubicad*; bien colocad*; bien puesto; latido*; saco vitelino; saco gestacional; se ve el saco; se vio el saco; vieron el saco; vieron al bebé; se vio el embrión; vieron el embrión; vio el embrión; está dentro; todo bien en la eco; se vio en la eco; eco estaba bien; eco salió bien; se ve en el útero; en el utero; vieron el corazón; se ve el bebé; lo vieron
concept-nothing_seen = no se ve; no se ve nada; no se vio; no se veía; no vieron; no ven nada; no vio; nada en la eco; vacío; vacio; vacía; útero vacío; no aparece; no encontraron; no hay saco; sin saco; localización desconocida; salió limpia; está limpia; limpia; no se ve nada en; no se nota; no sale; no detecta; se les escape; pasar por alto; puede fallar; se puede pasar
concept-risk = factor de riesgo; factores de riesgo; riesgo; riesgos
concept-no_risk = sana; sano; joven; soy joven; primer embarazo; primeriza; primer bebé; nunca tuve; nunca he tenido; no fumo;
    no soy fumadora; sin riesgo*; sin factores; sin antecedentes; no tengo antecedentes; no tengo riesgo*;
    no tengo factores; ningún riesgo; ningun riesgo; ningún factor; sin infecciones; factores de riesgo; ya tuviste;
    solo pasa si; solo les pasa; solo le pasa; solo le da a; solo les da
concept-had_period = me vino la regla; vino la regla; me vino; me bajó; me bajo; me bajó la regla; bajó la regla; tuve la regla;
    tuve mi regla; tuve la menstruación; tuve mi periodo; tuve el periodo; tuve periodo; tuve regla;
    me llegó la regla; me llegó el periodo; me llegó; regla rara; regla escasa; regla normal; la regla me dura;
    regla me dura; regla a tiempo; bajó a tiempo; reglo; menstrué; menstrúo; sigo reglando; sigo menstruando;
    tengo la regla; tengo mi regla; tengo periodo; bajar el periodo; poca regla; poquita regla; vino el periodo;
    vino la menstruación; ya tuve; me vino poco; me vino muy; vino a verme andrés; llegó andrés; está menstruando;
    periodo normal; menstruación normal; mi periodo llegó; mi regla llegó; con la regla; sangrado mensual;
    se me adelantó; venir el periodo; bajar la regla; venir la regla
concept-late_period = retraso; atras*; falta; la falta; antes de la falta; día de la regla; dias de retraso; días de retraso;
    no me viene; no me baja; no me bajó; no me vino; no me ha bajado; no me ha venido; me toca la regla; le toca;
    fecha de la regla; debía bajar; debería bajar; antes de la regla; próxima regla; regla atrasada; espero la regla;
    # dpo; después de ovular; tras la ovulación; después de la ovulación
concept-not_pregnant = no puedo estar; no puede ser embarazo; no es embarazo; no estoy embaraz*; no hay embarazo; no puede haber embarazo; imposible; no me puedo embarazar; no puedo quedar; no se puede quedar; no puedo quedarme; no me embarazo; no quedo embaraz*; me protege; protege*; protegid*; no hay posibilidad; no hay riesgo de embarazo; quedar embaraz*; quedarse embaraz*; quedarme embaraz*; quedé embaraz*; quede embaraz*; estar embaraz*; estoy embaraz*; puede ser embarazo; embarazarme; embarazarse; no estar; esté embaraz*; haber embarazo; no embarazo

## Tests, levels and scans

concept-test = prueba*; test; tests; predictor; cassette; evatest; clearblue; test positivo; prueba positiva; prueba de orina;
    análisis de orina
concept-negative = negativ*; una raya; una rayita; una sola; no marca; no marcó; salió que no; bfn; blanco; no embarazada;
    beta negativa; una sola línea; una sola raya
concept-positive = positiv*; dos rayas; dos rayitas; dos líneas; segunda raya; segunda línea; bfp; test positivo; prueba positiva
concept-evaporation = evapor*; línea de evaporación; linea fantasma; línea fantasma; falso positivo; falsos positivos; se secó; después de # minutos; pasados # minutos; raya gris; línea gris
concept-faint_line = línea tenue; línea muy tenue; línea clarita; muy clarita; raya clarita; rayita clarita; línea débil; línea suave; apenas se ve; casi no se ve; positivo débil; rayita muy; línea muy; tenue
concept-hcg = hcg; beta; betas; bhcg; gch; gonadotropina; hormona; valores; niveles; números; análisis de sangre; la hormona
concept-low = baj*; bajit*; menos de #; menor de #; menos de mil; por debajo de #; en #; de #; solo #; poca; débil; pequeñ*; lent*; apenas
concept-rising = dobl*; duplic*; sube*; subi*; subió; sub; aument*; en aumento; creciendo; multiplic*; va bien; van bien; buenos valores; buena beta; como deben; más oscura; más marcada; oscurec*
concept-falling = bajó; bajando; está bajando; va bajando; van bajando; bajar; disminu*; descend*; cayó; cayendo; cae; caen; está cayendo; desplom*; en descenso; se negativiz*
concept-scan = ecograf*; eco; ecos; ultrason*; ultra*; sonograf*; transvaginal*; sono; doppler; nada en la eco; para qué eco;
    para qué la eco; demasiadas ecografías; muchas ecografías
concept-when = cuándo; cuando; necesito; hace falta; hacerse; hacerme; me hago; hágase; me hacen; hacer; pedir; pida; urgencia;
    urgencias; vaginal; transvaginal; detecta; detectan; saber; comprob*; confirm*; ya; toca; primera; hay que;
    cómo se; ver dónde; dónde está; descartar; asegur*; conviene; debo; se hace
concept-confirm = confirm*; comprob*; asegur*; verific*
concept-too_early = muy pronto; demasiado pronto; muy temprano; demasiado temprano; es pronto; es temprano; antes de la semana;
    antes de las # semanas; antes de la semana #; antes de la octava; antes de la sexta; antes de la;
    hasta la semana; hasta las # semanas; esperar a; esperar hasta; esperar a la; no sirve; no sirve de nada; inútil;
    no vale la pena; no tiene sentido; no hace falta; no es necesari*; innecesari*; pérdida de tiempo;
    no se va a ver; no se verá; no se ve nada aún; todavía no se ve; aún no se ve; no hagas; no te hagas;
    mejor no hacer; cancelar; muy pronto para; demasiado pronto para; temprano para; sirve una; mejor espero;
    espero a la; espero a las; esperar a la semana; para qué eco; para qué la eco; para qué hacer
concept-unit = urgencias; no te atienden; no atienden; no te ven; no me atienden; no me ven; no ven a nadie; no reciben; no aceptan; te atienden; consulta; unidad; ginecólogo no; hospital no; en el hospital; atienden; clínica; no dan cita; dan cita
concept-before_six = antes de las seis semanas; antes de # semanas; antes de las # semanas; antes de la semana #; antes de la semana seis; hasta la semana #; hasta las # semanas; hasta las seis semanas; menos de # semanas; menos de seis semanas; antes de la sexta
concept-scan_harm = daña; dañar; dañino*; hace daño; hacen daño; hacer daño; radiación; radiaciones; perjudic*; es mala para;
    son malas; nocivo*; nociva*; demasiadas ecografías; muchas ecografías; calienta al bebé; peligrosa para el bebé;
    daña al bebé; dañan al bebé; malas para; mala para

## Contraception, fertility treatment, and what was done

concept-coil = diu; dispositivo intrauterino; mirena; t de cobre; de cobre; aparato; el cobre
concept-sterilised = ligad*; ligaron; ligadura; ligué; ligue las; liguen; trompas ligadas; operada para no; vasectom*; esteriliz*; me operé para no; salpingo*; me cortaron las trompas
concept-pill = píldora*; la pastilla; anticoncept*; pastillas anticonceptivas; implante en el brazo; implante anticonceptivo; implante subdérmico; implanon; parche anticonceptivo; inyección anticonceptiva; inyección mensual; condón*; condon*; preservativo*; pastilla del día después; píldora del día después; el anillo; jadelle
concept-breastfeeding = amamant*; lactan*; dar pecho; doy pecho; doy el pecho; dando pecho; dando el pecho; dar el pecho; teta; das pecho; da pecho; doy de mamar; dando de mamar; lact*
concept-testosterone = testosterona; hombre trans; hombres trans; persona trans
concept-ivf = fiv; in vitro; fecundación in vitro; transfer*; icsi; inseminación; tratamiento de fertilidad;
    reproducción asistida; clomifeno; punción ovárica; ovodonación; pusieron el embrión; lo pusieron en; lo pusieron;
    embrión en el útero; pusieron los embriones
concept-bloating = hinchaz*; hinchad*; inflamad*; inflamación; distendid*; falta de aire; subí de peso
concept-tissue = tejido*; expuls*; boté; bote un; botó; me salió; salió un; salió una; salió algo; salió el; salió todo; arrojé;
    algo blanco; algo gris; bolsita; bola; pedazo*; trozo*; cuajaron*; cuajar*; aborto en casa; aborté en casa;
    aborté sola; expulsé; el saco; saquito; membrana*; coágulo; coágulo grande; eché; echó
concept-all_over = se acabó; ya acabó; ya pasó todo; ya está; ya pasó; ya terminó; terminó; ya salió todo; salió todo; se limpió;
    quedé limpia; completo; completa; todo fuera; ya no queda; nada más; no hace falta revis*; no necesito revis*;
    no hace falta control; no necesito control; no hace falta ir; ir al médico; sin control; ya no hace falta;
    no queda nada; ya no sangro; ya no duele; se fue todo; eliminé todo; ya eliminé; me limpió; limpia por dentro;
    se me quitó
concept-abortion = pastillas abortivas; pastillas para abortar; pastilla abortiva; misoprostol; mifepristona; cytotec; aborto con pastillas; aborto con medicamentos; aborto en casa con; tomé las pastillas; me tomé las pastillas; oxaprost
concept-no_effect = no pasó nada; no pasa nada con; no ha pasado nada; no me hicieron nada; no hicieron nada; no me hizo nada;
    no hizo efecto; no hicieron efecto; no funcion*; sin efecto; ni una gota; sigo embarazada; no me bajó nada;
    no empieza; apenas sangr*; fall*
concept-methotrexate = metotrex*; methotrex*; mtx; metotrexa*

## Remedies, habits, and what they are said to do

concept-medicine = pastilla*; píldora*; inyec*; medic*; remedio*; tomar algo; pueda tomar; algo que tomar; me dan; ponen algo;
    me ponen; óvulos; ovulos; hormonas; fármaco*; suero; tratamiento; supositorio*; tomar para el dolor;
    tomar para los dolores
concept-hold = retener; retenga; sostener; sostén; sujet*; salvar; salva; salvarlo; mantener el embarazo; no perder;
    no perderlo; no se me vaya; no se vaya; para que siga; para que se quede; que no se me; evitar el aborto;
    evita el aborto; evitar un aborto; evita un aborto; evita abortos; evitar abortos; prevenir el aborto;
    previene el aborto; prevenir un aborto; evitar una pérdida; evita una pérdida; evitar la pérdida;
    evita la pérdida; cuidar el embarazo; conservar; se agarre; agarrarlo; parar el sangrado; evita que lo pierda;
    seguir con el embarazo; proteger el embarazo; asegura el embarazo; se me venga; no se me venga; se me caiga;
    no se caiga; se caiga
concept-progesterone = progest*; utrogestan; duphaston; dydrogest*; cyclogest; geslutin; progendo; progeffik; óvulos; ovulos
concept-ibuprofen = ibuprofen*; naproxen*; antiinflamat*; ketorolac*; advil; nurofen; dexketoprofen*; enantyum; metamizol; nolotil;
    buscapina; codeína; codeina; tramadol; relajante muscular; relajantes musculares; analgésic*;
    qué tomo si me duele; calmante*; aines; qué tomo para el dolor; tomo algo para el dolor; espasmo*; mefenámico;
    dolotandax
concept-aspirin = aspirin*; ácido acetilsalicílico; adiro; cafiaspirina
concept-diclofenac = diclofenac*; voltar*; voltadol; gel antiinflamatorio; crema antiinflamatoria; pomada antiinflamatoria; parche antiinflamatorio; gel para el dolor; cataflam; flector
concept-paracetamol = paracetam*; acetamin*; tylenol; tempra; gelocatil; apiretal; panadol; sin tomar nada; aguanto el dolor; aguantar el dolor
concept-autism = autis*; tdah; asperger
concept-plaster = parche*; salonpas; bálsamo*; pomada*; emplasto*; ungüento*; alcanfor; mentol*; vick*; vaporub; crema para la espalda; linimento; árnica
concept-physio = fisio*; terapia física; kinesi*; rehabilitación; osteópat*; osteopat*
concept-acupuncture = acupunt*; agujas; puntos prohibidos; aguja
concept-moxa = moxa*; moxibust*
concept-cupping = ventosa*; ventosas; copas; gua sha; raspado
concept-chiropractor = quiropr*; quiropráct*; tronar la espalda; trone la espalda; crujir la espalda; crujan la espalda; huesero*; ajuste de columna; manipulación de la columna; ajuste quiropráctico; me acomoden los huesos
concept-sobada = sobad*; sobar; sobe; soba; soben; sobo; sobando; manteada; acomodar la matriz; acomode la matriz; levantar la matriz; subir la matriz; masaje en el vientre; masaje en la barriga; masaje en la panza; masaje abdominal; masajes en el vientre; masajear el vientre; masajear la barriga
concept-massage = masaj*; frot*; friega*; fricc*; puntos de presión; digitopuntura; reflexolog*; shiatsu; empuj*; palmas; puños; cuello; inclin*; amas*
concept-bed_rest = reposo absoluto; reposo en cama; reposo; en cama; acostada; acostado; acostarme; acostarse; quedarse en cama; guardar cama; no moverme; no moverse; moverme mucho; moverse mucho; quieta; tumbada; pies en alto; pies para arriba; cama; permanecer en cama; estar acostada
concept-rest = descans*; relaj*; estrés; estres; estresad*; nervios; nervios*; ansied*; cansancio; cansad*; calma; tranquil*; de pie; estar parada; mucho de pie; me acuesto; se quita con reposo; quitan con reposo; se pasa con reposo; preocup*; agotad*
concept-walk = camin*; pase*; andar; correr; ejercicio*; gimnasio; deporte*; yoga; nadar; natación; bicicleta; trotar;
    escaleras; bailar; entrenar; pesas; actividad física; pilates; zumba; puedo caminar; puedo andar
concept-lifting = cargar; cargué; cargue; cargo; cargando; levantar peso; levanté peso; levante peso; levantar pesos; cosas pesadas; peso pesado; algo pesado; bolsas pesadas; alzar; alcé; carg* peso; levantar cosas; hacer fuerza; coger peso; cogí peso; levantar los brazos; alzar los brazos
concept-sex = sexo; relaciones; relaciones sexuales; coito; hacer el amor; tener relaciones; orgasmo*; intimidad; sexual*; coger con
concept-fly = volar; vuelo*; avión; avion*; viajar en avión; volé; viaje en avión; aeropuerto; viajar
concept-hot = baño caliente; baños calientes; baño muy caliente; agua caliente; agua muy caliente; jacuzzi; sauna*; vapor; aguas termales; termas; temazcal; bolsa de agua caliente; bolsa caliente; manta eléctrica; almohadilla térmica; compresa caliente; compresas calientes; calor en; tina caliente; ducha caliente; bañarme con; bañera; hidromasaje; calor local; calorcito
concept-coffee = café al día; un café; cafés; tomar café; beber café; cuánto café; menos café; y café; el café; tazas de café; cafeína; cafeina; refresco*; coca cola; cola; té verde; té negro; bebidas energéticas; chocolate; mate; bebidas; gaseosa*; red bull
concept-weight = peso; subir de peso; engord*; sobrepeso; kilos; dieta*; dulces; azúcar; adelgaz*; grasa; golosinas; obes*; bajar de peso; calor*ías
concept-meals = comer poco; poco y a menudo; comidas pequeñas; pocas cantidades; muchas veces al día; galletas; qué como; qué comer; después de comer; tengo hambre; hambre; estómago vacío; porciones pequeñas; comer seguido; comidas; varias veces al día
concept-sickness = náusea*; nausea*; vómit*; vomit*; asco; mareos matutinos; ganas de vomitar
concept-fruit = piña*; pina; papaya*; lechosa; cangrejo*; sandía*; aguacate; mango*; ananá*; fruta bomba
concept-raspberry = frambuesa*
concept-ginger = jengibre; manzanilla; menta; té de hierbas; hierbabuena; hierba buena; tila; anís; infusiones
concept-rue = ruda; canela; perejil; orégano; oregano; poleo; epazote; vitamina c; artemisa; hierbas; ajenjo; zoapatle; yerbas; té de ruda; té de canela
concept-red_sugar = azúcar moreno; azúcar morena; azúcar roja; panela; piloncillo; agua con azúcar; agua de panela
concept-smoking = fum*; tabaco; cigar*; vape*; nicotina; porro*
concept-alcohol = alcohol*; vino; cerveza*; copa*; licor; beber vino; bebí; champ*; trago*; vodka; ron; cava; brindar; tequila; mezcal
concept-tampon = tampon*; tampón*; copa menstrual
concept-round_ligament = ligamento*; ligamentos redondos; ligamento redondo
concept-corpus_luteum = cuerpo lúteo; cuerpo luteo; quiste*; folículo*; ovulación; ovulacion
concept-twin = gemel*; mellizo*
concept-child_sex = niño; niña; nino; nina; varón; varon; sexo del bebé; niño o niña; hembra; hombrecito; mujercita; sexo del bebe
concept-bump = forma de la barriga; forma de la panza; barriga picuda; antojo*; panza picuda; barriga redonda; forma del vientre
concept-moved = mover; moverlo; trasplant*; transplant*; reimplant*; reubic*; recoloc*; colocar en el útero; pasar al útero; salvar un ectópico; salvar el ectópico; salvar ese; se puede salvar; salvarse; se baja; baje al útero; bajar al útero; baja al útero; baja sola; baja solo; migr*; llegar a término; se mueve; trasladar; cambiar de lugar; sobrevivir
concept-which_week = muy pronto para; demasiado pronto para; con # semanas; tengo # semanas; solo # semanas; pasadas las;
    pasado el primer; después de la semana; después de las # semanas; ya pasé; más de # semanas; # semanas ya;
    ya no puede; muy avanzad*; temprano para; a las # semanas; # meses; después del primer trimestre; muy tarde;
    demasiado tarde
concept-cause = causa*; provoc*; produc*; hace que; puede causar; induc*; hacer abortar; hace abortar; lleva a; ocasion*; trae;
    por culpa

concept-uti = cistitis; infección de orina; infección urinaria; infeccion urinaria; infeccion de orina; vías urinarias; infección en la vejiga; infección de vejiga; urinaria; infección de las vías
concept-expected_loss = va a ser un aborto; es un aborto de todos modos; ya se está perdiendo; no es viable; no viable; embarazo que no sigue; bioquímico; van a aborto; se va a perder; igual se pierde
concept-bring_on = que me baje; me baje la regla; hacer bajar la regla; para que baje; provocar la regla; que venga la regla;
    que me venga la regla; para abortar; abortar en casa; hace abortar; hacen abortar; interrumpir el embarazo;
    regular la regla; bajar el periodo; adelantar la regla; hacen bajar la regla; hace bajar la regla
concept-each_place = uno en cada sitio; uno en cada lado; uno dentro y otro fuera; uno en la matriz y otro en la trompa;
    uno en el útero y otro en la trompa; uno en el útero y otro fuera; dos a la vez dentro y fuera;
    en los dos sitios; embarazo heterotópico; heterotópico; dentro del útero y otro fuera; dentro y otro fuera;
    en la matriz y otro
concept-sleep_position = dormir boca arriba; dormir boca abajo; duermo boca arriba; duermo boca abajo; dormir del lado derecho;
    dormir del lado izquierdo; dormir de lado; dormir sobre el lado; posición para dormir; postura para dormir;
    duermo del lado; dormir de espaldas; acostarme boca abajo; acostarme boca arriba; dormir del lado;
    postura al dormir

## Conclusions

concept-eases = alivi*; calm*; quita*; quitar; ayud*; cura*; sirve para; bueno para; buena para; mejora*; previene*; prevenir; evita*; elimina*; trata; acomoda; relaja*; baja el dolor
concept-wait = espere; esperar; espera; quedarse en casa; quédate en casa; no corras; sin prisa; no hay prisa; no hace falta ir; no es necesario ir; no vayas; no hay que ir; dejarlo pasar
concept-harmless = normal; normales; está bien; está todo bien; buena señal; es seguro; es segura; son seguros; son seguras;
    no es nada; no pasa nada; no te preocupes; no se preocupe; no hay que preocuparse; sin preocuparse;
    no preocuparse; no hay por qué preocuparse; no hay de qué preocuparse; no hay motivo; no hay problema;
    sin problema; no es grave; no es malo; no es peligroso; no es peligrosa; no es peligro; no hay peligro;
    sin peligro; fuera de peligro; inofensiv*; tranquila; tranquilo; tranquilas; común; comun; natural; ignorar;
    se puede esperar; esperar; puedo esperar; mejor espero; no importa; no es importante; no hace falta ir;
    no es necesario ir; no hay que ir; no hace falta consultar; no es urgente; se pasa solo; se pasa sola; ya pasará;
    es parte; parte del embarazo; esperable; dejarlo pasar; no es para tanto; no es motivo; no me preocupo;
    no va a pasar nada; no hay cuidado; se deja pasar; no hay riesgo; sin riesgo; a esperar; no requiere; se me pasa;
    nada grave; se pasa; se quita solo; no hace daño; no hacen daño; no hace nada; no te va a pasar nada
concept-alarm = consulta con; consulte; consultar; consulta a; vaya; acuda; acude; acudir; ve al médico; ve al hospital; ve a urgencias; ir a urgencias; ir al hospital; ir al médico; llame; llama al; llamar al; llama a; pida; urgente; urgencia; emergencia; peligro; peligros*; señal de alarma; señales de alarma; signo de alarma; alarma; alerta; atenta a; atento a; vigil*; ojo con; cuidado con; puede ser señal; puede ser un signo; puede ser signo; puede ser ectópico; puede ser un ectópico; puede ser un embarazo ectópico; puede tratarse de; de inmediato; inmediatamente; enseguida; cuanto antes; atención médica; ayuda médica; grave; graves; riesgoso; arriesgad*; hay que revisarlo; hay que valorar*; requiere valoración; debe valorar*; dañino; en menos de # horas; mismo día; hay que consultar; merece consulta; motivo para consultar; motivo de consulta; no esperes; no espere
concept-rules_out = descarta*; descarto; excluye*; excluir; imposible
concept-denies = no significa; no quiere decir; no descarta; no excluye; no garantiza; no basta; no asegura; no demuestra; no prueba; mito; mitos; falso; falsa; no es cierto; no es verdad; aunque; incluso; también puede; tambien puede; puede ser también; también se; no siempre; sin embargo; aun así; también en; tampoco
concept-asks = ?; puedo; es normal que; hay alguien; alguien sabe; alguna; alguien; qué hago; será; sera; es malo; debo;
    debería; a alguien; cuándo; necesito; hace falta; me hago; conviene; cómo se; qué tomo
concept-me = yo; me; mi; mis; tengo; estoy; siento; conmigo; mí; llevo; he; soy; creo

## Dangers that come before any claim

concept-crisis = quiero morir; quiero morirme; me quiero morir; quisiera morir; ganas de morir; matarme; me quiero matar;
    me voy a matar; quitarme la vida; acabar con mi vida; terminar con mi vida; suicid*; hacerme daño; me hago daño;
    lastimarme; me lastimo; cortarme; me corto; no quiero vivir; ya no quiero vivir; no quiero seguir viviendo;
    no quiero estar viva; no quiero seguir aquí; mejor muerta; estar muerta; no puedo más; acabar con todo;
    sobredosis; desaparecer; no vale la pena vivir; prefiero morir; para qué vivir; no quiero despertar;
    pienso en morir; pienso en matarme; pensamientos de muerte; no le veo sentido a vivir; ganas de matarme;
    ya no quiero vivir más; morirme; tirarme por
concept-violence = me pega; me pegó; me golpea; me golpeó; me golpeo; me patea; me pateó; me empujó; me empuja; me ahorc*;
    me estrangul*; me maltrata; maltrato; me violó; me violo; violación; violada; me amenaz*; miedo a mi pareja;
    miedo de mi pareja; miedo a mi marido; miedo de mi marido; le tengo miedo; me obliga; me obligó; abusa de mí;
    abusó de mí; abuso; me encierra; no me deja salir; me ha pegado; me ha golpeado; me da golpes; me dio una patada;
    me dio golpes; patadas en; puñetazo; golpes en; me agred*; violencia; me quiere matar
concept-fainted = me desmayo; me he desmayado; casi me desmayo; me voy a desmayar; a punto de desmay*; me desvanec*;
    perdí el conocimiento; perdí la conciencia; perdi el conocimiento; he perdido el conocimiento; se desmayó;
    se ha desmayado; inconsciente; todo se puso negro; se me nubla; se me nubló; me caí redonda;
    no puedo mantenerme en pie; no me sostengo; no despierta; me desmayé; me desmaye en; perdí el sentido;
    me caí desmayada; caí al suelo; me siento desmayar; me estoy desmayando; desmayada; me fui al suelo;
    creo que me desmayo
concept-pouring = a chorros; chorro*; chorros; a borbotones; mucha sangre; muchísima sangre; tanta sangre; demasiada sangre;
    sangro mucho; sangrando mucho; sangrar mucho; sangro muchísimo; no para; no deja de; no paro; empap*;
    hemorragia*; coágulos grandes; coágulos enormes; toalla por hora; toallas por hora; compresa por hora;
    compresa cada; toalla cada; compresas por hora; toallas en; compresas en; sangrado abundante; abundante*;
    por todas partes; me desangro; desangr*; sale sangre sin parar; sin parar; mucho; muchísimo; sangrado fuerte;
    inund*; sangre por las piernas; sangre a mares; cada media hora; cada hora; baja sangre; litros; no se corta;
    no se detiene; se me sale la sangre; río de sangre; traspas*; como grifo; como un grifo; como llave abierta;
    charco de sangre; a raudales
concept-pad = compresa*; toalla*; toallita*; ropa; pantalón; sábanas; cama
concept-agony = insoportable*; no aguanto; no puedo aguantar; el peor dolor; peor dolor; no puedo moverme; no me puedo mover;
    no puedo caminar; no puedo andar; no puedo ponerme derecha; doblada; gritando; gritar; dolor brusco;
    de repente muy fuerte; fuerte de repente; de golpe; repentino; muy fuerte; fortísimo; atroz; intensísimo;
    dolor intenso; me parte; me retuerzo; desgarrador; no soporto; no lo soporto; no puedo del dolor;
    dolor tan fuerte; dolor súbito; dolor muy intenso; me muero de dolor; no puedo estar de pie; agudo; de la nada;
    cuchill*; tirada en el suelo; no puedo ni
concept-breathless = no puedo respirar; me cuesta respirar; no respiro; me ahogo; falta el aire; me falta el aire; falta de aire; dolor en el pecho; dolor de pecho; me duele el pecho; opresión en el pecho; presión en el pecho
concept-seizure = convuls*; ataque epiléptico; me dio un ataque
concept-own_shoulder = mi hombro; punta del hombro; el hombro

## Read as nothing, so that shorter ways in them are not seen

concept-none = flujo blanco; flujo transparente; no solo; no sólo; no sé; no se si; no estoy segura; sangre vieja de; análisis;
    grupo sanguíneo; ni idea; al menos; por lo menos; de nada; nada más que; papel de baño; cuarto de baño;
    café con leche; derecho a; tener derecho; falta mucho; sin falta; hace falta saber; de acuerdo; cada vez más;
    tarjeta roja; protocol*; proyect*; parec*; receta*; siente*; sienta; siendo; fuente*; correct*; personas;
    personal; partera; matrona; primero; guardia; farmacia*; explor*; reciente*; consult*; levantarse; present*;
    ausente*; compresión; tapado; organos; órganos; país*; países; pesarse; cuidado*; cuadrado; estornud*; temprana;
    sanitari*; vesículas; coagulación; domést*; emergencias; señale; planos; blando
