# Translated by the project's authors, not yet reviewed by a native clinician.
#
# Las palabras por las que se reconocen las ideas: cada concepto y las maneras de decirlo (véase el léxico inglés).

## Signs, and where they are

concept-pain = dolor*; duele*; doler*; dolía*; dolio; doliendo; calambre*; molestia*; ardor; retorcij*; tirones;
    puntad*; !indoloro*; !indolora*; lumbalgia; sensible; dolor de regla; dolor menstrual; el peor dolor; peor dolor;
    dolor brusco; dolor intenso; ligero dolor; poco dolor; duela*; dolido; tomar para el dolor; punza*; me retuerzo;
    duelo; adolor*; me mata el dolor; ardiendo; jalón*; tironea*; pincha*; moleste; molesta; molestan; molestando;
    me parte; insoportable*; cólico de gases; jalón muscular; ardor al orinar; dolería horrible; apenas duele;
    sería insoportable; apenas me duele; dolería un montón; molestia leve; no duele mucho; me duele poco;
    dolería muchísimo; casi no duele; dolería más; dolería mucho; me muero de dolor; dolor tan fuerte; lloro de dolor;
    dolor súbito; no puedo del dolor; llorando de dolor; dolor muy intenso; de repente un dolor; muchísimo dolor;
    me muero del dolor; el dolor me mata; dolor fuertísimo; apenas una molestia; no puedo más de dolor;
    en el piso de dolor; en el suelo de dolor; en el suelo del dolor; no puedo más del dolor; dolor horrible;
    dolor terrible; horrible dolor; terrible dolor; duele horrible; duele terrible; me lastimé; !nada me duele;
    !nada duele; !ni me duele; !sin que duela; vomité del dolor; vomito del dolor; vomitando del dolor;
    vomitar del dolor; vomité de dolor; vomito de dolor; matando de dolor; llorando del dolor; lloro del dolor;
    llorar del dolor; llorar de dolor; sudando del dolor; sudo del dolor; temblando del dolor; temblando de dolor;
    temblar del dolor; doblo del dolor; el dolor más fuerte; el dolor más grande; dolor más horrible;
    me despertó el dolor; me arrancan algo; arrancan algo; como un tirón; un tirón abajo; duele muchísimo;
    duele un montón; duele horrores; duelen muchísimo; dolor brutal; duele tantísimo; dolor de riñones; me tira de;
    me tira la; dando guerra; da guerra; dé guerra; tirantez; me arde; me jala; latigazo*; no puedo con este dolor;
    dio un jalón
concept-belly = vientre; barriga; panza; abdom*; tripa; estómago; pelvi*; bajo vientre; ingle*; dolor de regla;
    tipo regla; como de regla; dolor menstrual; útero; matriz; calambre*; pancita; barriguita; pubis; guata; ombligo;
    bariga
concept-back = espalda; cintura; lumbar*; lumbago; lumbalgia; riñón; columna; cadera*; coxis; rabadilla;
    dolor de riñones; riñones; los riñones; espalda baja
concept-one_side = un lado; de lado; del lado; izquierd*; derech*; costado; unilateral*; solo lado; al lado; qué lado;
    una ingle; una cadera; lado solo; un riñón; ladito; costadito
concept-bleeding = sangr*; manch*; flujo; hemorragia*; coágulo*; limpiarme; me limpio; goteo; !habría sangre;
    !sangraría*; !habría sangrado; !estaría sangrando; pérdida de sangre; pérdida de sangre vaginal; mucha sangre;
    tanta sangre; demasiada sangre; coágulos grandes; coágulos enormes; sangrado fuerte; me desangro; desangr*;
    se me sale la sangre; sangre a mares; baja sangre; río de sangre; a chorros; sin ver sangre; pérdida; pérdidas;
    sangre vieja; sangre antigua; sangre fresca; bañada en sangre; coagulos del tamaño; coágulos muy grandes;
    coágulos como; toda manchada de; coágulos gigantes; salen coágulos; cuajarones; cuajos; si sangras; si sangra;
    !protector limpio; !ropa interior limpia; !calzón limpio; !bragas limpias; !salvaslip limpio; !toalla limpia;
    !papel limpio; !limpio el papel; !calzones limpios; !no mancho; !no he manchado; gotit* ros*; gotas ros*;
    gotit* marron*; gotas marron*; pierdo un poco; pierdo un poquito; perdés un poquito; secreción marrón;
    moco marrón; moco rosado; !ni gota; sangro un poco; mancho un poco; hilito ros*; !ni una gota;
    !ni una gota de sangre; !ni gota de sangre
concept-brown = marron*; café; oscur*; sangre vieja; sangre antigua; chocolate; vino tinto oscuro; pardo; parda;
    achocolatad*; cafesos*; negruzc*; negra; color chocolate; gotit* marron*; gotas marron*; secreción marrón;
    moco marrón
concept-light = poco; poca; poquit*; liger*; gotas; manchita*; manchad*; manchando; mancho; spotting; rosad*; rosa;
    escas*; va y viene; intermitente*; irregular*; limpiarme; me limpio; aguad*; hilito*; un pelín; leve; leves;
    levemente; gotit*; gotas ros*; pierdo un poco; pierdo un poquito; perdés un poquito; gotit* ros*; gotit* marron*;
    gotas marron*; una pizca; puntitos; moco rosado; clarito; sangro un poco; mancho un poco; hilito ros*; manché
concept-red = roja; rojo; sangre fresca; rojit*; rojiz*
concept-shoulder = hombro*; clavícula; mi hombro; el hombro derecho; el hombro izquierdo;
    punta del hombro; puntita del hombro; punta de mi hombro; puntita de mi hombro; punta del hombro derecho; punta del hombro izquierdo; punta de los hombros
concept-sleep = dormi*; durmi*; duermo; mala postura; almohada; colchón; acostarme; acostad*
concept-faint = desmay*; desvan*; pierde el conocimiento; perder el conocimiento; perdí el conocimiento;
    perder la conciencia; pierde la conciencia; shock; colaps*; síncope; me desmay*; me desmayo; me he desmayado;
    me voy a desmayar; a punto de desmay*; me desvanec*; perdí la conciencia; he perdido el conocimiento; se desmayó;
    se ha desmayado; inconsciente; todo se puso negro; todo se pone negro; se me nubla; se me nubló; perdí el sentido;
    me caí redonda; patatús; soponcio; se me fue la luz; me fui al suelo; perder el sentido; me desplom*;
    caí desmayada; se me va la cabeza; ver negro; vi negro; vi todo negro; veo todo negro; veo negro;
    siento que me voy a desmayar; estoy por desmay*; me caí desmayada; me desmayé; me siento desmayar;
    tuve un desmayo; un desmayo hoy; me desvanezco; siento que me desmayo; creo que me desmayo; me estoy desmayando;
    me desmayaba; desperté en el suelo; me desperté en el suelo; desperté en el piso; me desperté en el piso;
    volví en mí; recuperé el conocimiento; desplom*; te desplomas; te desploma; se desploma; te desmayas; desfallec*
concept-toilet = baño; inodoro; váter; pujar; pujando; hacer fuerza; hice fuerza; excusado; esfuerzo; haciendo popó;
    haciendo caca
concept-dizzy = mare*; vertigo*; me da vueltas; vahído*; cabeza ida; aturdid*; me mareo; cabeza me da vueltas;
    veo estrellas; ver estrellas; inestable; me tambaleo; borroso; todo da vueltas
concept-low_sugar = azúcar baj*; bajón de azúcar; baja de azúcar; bajó el azúcar; azúcar en sangre; glucosa;
    hipogluc*; bajón de tensión; bajó la presión; bajó la tensión; no desayun*; no comí; sin comer; ayunas;
    deshidrat*; levantarme rápido; por las hormonas; hormonas del embarazo; presión baj*; tensión baj*;
    presión arterial baj*; baj* de presión; bajón; descompens*; falta de azúcar; sin desayunar; no he comido;
    no he desayunado; falta de hierro; hierro bajo; me levanté rápido; me paré rápido; pararme rápido; por el calor; del calor; mucho calor; hacía calor; con el calor;
    tengo baja; baja la presión; no cené; no almorcé; no he almorzado; sin almorzar; me salté; olvidé comer;
    poca azúcar; te baja la presión; te baja la tensión; me bajó la presión; me bajó la tensión; anemi*;
    no haber comido; no haber desayunado; estómago vacío
concept-urine = orina*; urin*; cistit*; infección de orina; vías urinarias; vejiga; pis; hacer pipí; pipí; al orinar;
    mear; infección de vejiga; arde al orinar; ardor al orinar; me arde al; cálculos; mal de orín; mal de orina; orín;
    riñones
concept-gut = mal la comida; cayó mal; algo que comí; intoxic*; gastro*; virus estomacal; virus de estómago;
    intestin*; empacho; colitis; colon irritable; recto; presión en el recto; ganas de defecar; apendic*;
    gripe estomacal; me sentó mal; sentó mal; comí algo; algo que cené; comida pesada; acidez; gastritis;
    mal de estómago; descompuest*; soltura; empachado; un virus; fue la comida; cayó pesad*; estómago revuelto;
    indigest*; virosis
concept-constipation = estreñ*; gases; gas; hinchaz*; inflamad*; tapada; ventosidad*; flatul*; hacer popó; hago caca;
    gasecitos; cólico de gases; tengo aire; eructos; pedos; empachada; constip*; ir de vientre; no evacuo; evacuar;
    laxante*; flatos; sin evacuar; no he hecho; días sin ir; no defeco; sin defecar; sin obrar; no obro;
    no he evacuado; hacer caca; aire; del dos; estítica; aventada; meteorismo; sin hacer caca; inflada;
    sin ir al baño; no voy al baño; no he ido al baño; pedito*; sin cagar; no cago; puros gases; sin hacer del dos;
    sin hacer popó
concept-muscle = muscul*; contractura*; tirón; mal gesto; mala postura; ciática; dormí mal; mal colchón; sentada;
    vesícula; lumbalgia; esguince; tortícolis; jalón muscular; desgarro; nervio ciático; pinzamiento; hernia;
    mal movimiento; mala posición; dormir mal; dormí torcida; dormí chueca; torcida; me torcí; torcedura;
    mucho ejercicio; hice ejercicio; el gimnasio; de cargar; sobreesfuerzo; forcé; me lastimé; lastimado; lastimada;
    me lesioné; lesión; tironcito; tironeé; jaloncito; agujetas; mal esfuerzo; dio un jalón
concept-growing = crec*; crezca; estir*; hacer sitio; haciendo hueco; expand*; agrand*; se prepara; preparándose;
    dilat*; ensanch*; hace lugar; haciendo espacio; hacer espacio; abriendo; se abre; se adapta; adaptándose;
    acomodándose; más grande; haciéndole; hacerle sitio; haciendo casita; haciéndose espacio; haciéndose hueco;
    haciendo sitio; abriéndose paso; ajustándose
concept-mild = ligero dolor; suave*; soportable*; no es fuerte; no es intenso; no es para tanto; poco dolor;
    va y viene; se quita; se me quita; se pasó; puedo caminar; puedo andar; dolorcito*; molestia leve; aguantable;
    no muy fuerte; no duele mucho; dolería más; dolería muchísimo; dolería mucho; dolería un montón; dolería horrible;
    sería insoportable; sería terrible; sería muy fuerte; estaría gritando; no aguantarías; poquit*; me duele poco;
    apenas duele; apenas me duele; es leve; tolerable; un poco; un poquito; casi no duele; leve; leves; levemente;
    apenas; apenas una molestia; me estaría retorciendo; estaría retorciéndome; me estaría muriendo; molestia;
    molestita*; no podría ni caminar; no podría caminar; no podría ni; estaría tirada; estaría en urgencias;
    no aguantaría; te tiraría; te tira al suelo; estaría retorcida; te dobla; te doblaría; sería mucho peor;
    sería horrible; te mueres del dolor; te morirías; me moriría; duele poco; dolor leve; no es tan fuerte;
    se aguanta; llevadero; cosquill*; poca cosa; nada fuerte; tendría doblada; estaría doblada; estarías doblada;
    no podrías ni; te enterarías; me enteraría; te darías cuenta; lo notarías; puedes caminar
concept-elsewhere = cabeza; muela*; diente*; garganta; oído*; ojo*; rodilla*; tobillo*; muñeca*; dedo*; pie; pies;
    pecho*; senos; seno; pezón*; perro; gato; codo; encía*; nariz; mis pechos; mandíbula; pantorrilla*; talón;
    talones; mi gata; gata; perra; escoliosis; dentista; mi hijo tiene; a mi hijo; mi hija tiene; a mi hija;
    mi marido tiene; a mi marido; muslo; brazo; brazos; mis mamas; cáncer de mama; bubis; chichis; tetas; el gemelo;
    del gemelo
concept-merely = es solo; son solo; solo es; son puros; puros gases; nomás es; nomás son; no es más que; y listo;
    y a otra cosa
concept-may_be = puede ser ectópico; también puede ser; puede haber ectópico; puede haber un ectópico;
    incluso un ectópico; puede estar en la trompa; puede ser un embarazo fuera; puede ser embarazo fuera;
    puede ser un embarazo ectópico; puede tratarse de un embarazo; podría ser un ectópico;
    podría ser un embarazo fuera; podría ser ectópico; puede estar fuera; podría estar fuera
concept-seek = lo debe ver; debe revisarlo; coménta*; infórm*; siempre se consulta; hacen falta; haga una prueba;
    avise a su; pregúnt*; pueden matar; envenen*; merece una; pida ayuda; ambulancia; debe consultarse; hazte una eco;
    hazte una ecografía; hágase una ecografía; pide una ecografía; pida una ecografía
concept-thing = sofá; batería; el precio; mi jefe; mi perra; mi perro; la veterinaria; pastel; ensalada;
    mi suegra me regaló; de la risa; receta de; clases de; cerca de mí; covid; hombro congelado; rodilla al; examen;
    hotel; gana un; cafetera; de la ropa; nombres de; baja laboral; baja por; vuelos baratos; para perros; para niños;
    en niños; de # años; requisitos; citología; madura; a domicilio; presidencial; estrías; película; adoptar; hernia;
    papá; para bebés; celular; ropa premamá; apellido; veterinari*; el celo; olor del; el olor; se riega;
    maceta*; soñé
concept-story = en mi primer embarazo; hace años; tuve un ectópico; me quitaron la trompa; otro embarazo ectópico;
    me quitan el diu; qué nervios; hermoso; fecha de parto; nace en; mañana repito; supo que; después del aborto;
    me derivó; su bebé está bien; terminó siendo; acabó siendo; en mi embarazo anterior; en mi segundo embarazo;
    embarazo pasado; el año pasado; hace meses; hace # años; hace # meses; me diagnosticaron; le diagnosticaron;
    con mi primer; con mi primera; con mi segundo; de vacaciones; se enteró; cuando era; cuando estaba embarazada;
    la operaron; me operaron; la internaron; perdió la trompa; resultó; embarazo anterior
concept-inquires = qué es el; qué es un; qué prueba; qué tamaño; ¿dónde; dónde compro; cuánto tarda; en dónde;
    cuánto cobra; cuánto cobran; cuánto vale; cuánto dura; cuánto tiempo; cuál es la diferencia; qué diferencia;
    diferencia entre; cómo se hace; cómo se llama; dónde venden; qué marca; qué hospital; qué clínica; precio;
    precios; cuesta; cuestan; recomiendan; qué es la; qué pasa en; a qué hora; cómo funciona; cada cuánto; dónde hay;
    dónde dan; dónde puedo; dónde se; dónde consigo; cubre el

## What may be the case

concept-implantation = implant*; anid*; nidación; se pega; se agarra; se adhiere; agarrándose; pegando; pegándose;
    prendiendo; prendido; se prende; agarrando; acomod*; se acomoda; adhiriendo; enganch*; echando raíces; se instala;
    instalándose; óvulo fecundado; poniéndose cómodo; acurrucando; se acurruca; buscando sitio; se pegó; prendió;
    se agarró; se prendió; aferr*; arraig*; haciendo nido
concept-ectopic = ectop*; trompa; tubaric*; fuera del útero; fuera de lugar; extrauterin*; heterotop*;
    puede ser ectópico; puede ser un embarazo ectópico; trompas; embarazo tubárico; fuera del lugar; mal ubicado;
    lugar equivocado; ext*uterino; eptópico; salvar un ectópico; salvar el ectópico; puede haber ectópico;
    puede haber un ectópico; incluso un ectópico; puede estar en la trompa; puede ser un embarazo fuera;
    puede ser embarazo fuera; podría ser un ectópico; podría ser un embarazo fuera; afuera del útero;
    fuera de la matriz; fuera de su sitio; mal puesto; mal colocado; etop*; embarazo fuera; embarazo afuera;
    nada fuera; nada afuera; por fuera; !ectópico no es; !ectópico no hay; !ectópico no puede;
    !fuera del útero no está; !en la trompa no está; !en la trompa no puede; !en las trompas no; podría ser ectópico;
    de ectópico nada; nada de ectópico; ectópico ni; pasar el ectópico; !ectópico tampoco
concept-rupture = romp*; revent*; revient*; rotura; explot*; roto; rota; estall*; truene
concept-miscarriage = abort*; perder al bebé; perder el bebé; perder el embarazo; lo pierdo; perderlo; perdí al bebé;
    perdí el bebé; se me va; se me vaya; estoy perdiendo; malpart*; amenaza de aborto; dañar al bebé; daña al bebé;
    hace daño al bebé; legrado; se me vino; una pérdida; pérdida del embarazo; la pérdida; pérdida gestacional;
    terminó el embarazo; embarazo se acabó; embarazo terminó; perder un bebé; perderé al bebé; perdiendo al bebé;
    bebé se murió; lo perdí; perdí el embarazo; voy a perder; pierdo al bebé; pierda el bebé; te lo bajan; te lo baja;
    lo bajan; te lo saca; se lo lleva; lo pierdes; lo perdés; vas a perder; pierdes al bebé; pierdes el bebé;
    perdés al bebé; se te cae; se te viene; se nos viene; nos puede venir; se me viene; se viene el bebé; se le vino;
    se te puede venir; hubiera perdido; habría perdido; se te baja el bebé
concept-pregnant = embaraz*; encinta; gestac*; gestant*; preñ*; semanas; # semana; semana #; # sem; trimestre; bebé;
    bebés; feto; fetal*; embrion*; primeros meses; primer mes; # meses; concebi*; en estado; dpo; guagua;
    con # semanas; tengo # semanas; solo # semanas; más de # semanas; # semanas ya; después de las # semanas;
    a las # semanas; test positivo; estar embaraz*; estoy embaraz*; futura mamá; futuras mamás; mamá primeriza; # + #;
    bebit*; semanita*; mes y medio; frijolito; mi obstetra; embarazo normal; embarazada no estoy
concept-seen_inside = en el útero; en la matriz; dentro del útero; dentro de la matriz; intrauterin*; en su sitio;
    en su lugar; bien ubicad*; bien colocad*; bien puesto; latido*; saco vitelino; saco gestacional; se ve el saco;
    se vio el saco; vieron el saco; vieron al bebé; vieron el embrión; vio el embrión; está dentro; eco estaba bien;
    eco salió bien; vieron el corazón; se ve el bebé; lo vieron; en el lugar correcto; en buen lugar; buen sitio;
    se vio dentro; está adentro; en la cavidad; latiendo; saquito en; el saco en; bolsa en; corazoncito;
    bien implantado; bien anidado; vimos el saco; vimos al bebé; vi el saco; le vieron; embarazo dentro; se ve dentro;
    saquito dentro; saquito adentro; saquito donde; bolsita adentro; salió el saquito dentro; vieron el saquito;
    vieron la bolsita; donde tiene que estar; donde debe estar; se escuchó el corazón; late el corazón
concept-nothing_seen = no se ve; no se vio; no se veía; no vieron; no ven nada; no vio; nada en la eco; vacío; vacía;
    útero vacío; no aparece; no encontraron; no hay saco; sin saco; localización desconocida; limpia; no se nota;
    no sale; no detecta; se les escape; pasar por alto; puede fallar; no encontró; no encuentran; no hallaron;
    no vi nada; no apareció; no aparecía; no detectó; no detectaron; nada raro; todo normal; todo limpio;
    trompas limpias; se ven bien; sin hallazgos; no muestra; no mostró; nada en las trompas; no se observa;
    no se aprecia; no se visualiza; no se alcanza; no se distingue; nada anormal; ni saco; se ve nada;
    no salió nada raro; no sale nada raro; no logran ver; no lo ven; no lo encuentran; nada sospechoso; no había nada;
    no ven ni; no salió nada en las
concept-risk = factores de riesgo; riesgo; riesgos; operaciones; cirugía*; operada; clamidia; gonorrea;
    enfermedad pélvica; endometriosis; antecedente*; ectópico previo; ectópico antes; legrados; fumadora; infecciones
concept-no_risk = sana; sano; joven; soy joven; primer embarazo; primeriza; primer bebé; nunca tuve; nunca he tenido;
    no fumo; no soy fumadora; sin riesgo*; sin factores; sin antecedentes; no tengo antecedentes; no tengo riesgo*;
    no tengo factores; ningún riesgo; ningún factor; sin infecciones; factores de riesgo; ya tuviste; solo pasa si;
    solo les pasa; solo le pasa; solo les da; soy sana; nunca fumé; no he tenido; no he fumado; ninguna infección;
    ninguna operación; trompas sanas; trompas permeables; buena salud; a mí no; eso les pasa; les pasa a;
    ningún factor de riesgo; sin ningún factor; solo a quienes; trompas dañadas; trompas tapadas; solo a fumadoras;
    solo mujeres con; personas como yo; mujeres como yo; nunca me operaron; sin cirugías; ninguna cirugía;
    nunca tuve infecciones; sin enfermedades; ningún antecedente; nunca me han operado; sin operaciones;
    ni operaciones; ni infecciones; nunca he fumado; ni fumo; ni me han operado; gente como yo; las que fuman;
    eso le pasa; sanita; jovencita; a mi edad
concept-had_period = vino la regla; me vino; me bajó; bajó la regla; tuve la regla; tuve mi regla;
    tuve la menstruación; tuve mi periodo; tuve el periodo; tuve periodo; tuve regla; me llegó; regla rara;
    regla escasa; regla normal; regla me dura; regla a tiempo; bajó a tiempo; reglo; tengo la regla; tengo mi regla;
    tengo periodo; bajar el periodo; poca regla; poquita regla; vino el periodo; ya tuve; me vino poco;
    periodo normal; menstruación normal; mi periodo llegó; mi regla llegó; con la regla; sangrado mensual;
    venir el periodo; bajar la regla; venir la regla; ya me bajó; ya me vino; ya me llegó; ya menstrué;
    tengo mi periodo; bajó normal; vino normal; llegó mi periodo; vino mi regla; vino el mes; andrés; mes normal;
    puntual; regla cada mes; tuvo la regla; reglando; llegó la regla; llegó el periodo; mi regla vino; tengo reglas;
    sangro cada mes; sangré # días; sangré cuando tocaba; baja la regla; baje la regla; te venga la regla; menstru*;
    me bajó normal; me vino normal; me visitó andrés; le bajó; le vino; te bajó; te vino; te baja; en mis días;
    indispuesta; si le bajó
concept-late_period = atras*; falta; antes de la falta; día de la regla; no me viene; no me baja; no me bajó;
    no me vino; no me ha bajado; no me ha venido; le toca; debía bajar; debería bajar; antes de la regla;
    próxima regla; espero la regla; después de ovular; tras la ovulación; me tocaba; tocaba la regla; tenía que venir;
    tenía que bajar; debía venir; debería venir; tenía que llegar; cuando me toca; esperaba la regla;
    fecha del periodo; día del periodo; me debería venir; cuando debía venir; toca la regla; toca el periodo;
    tocaba el periodo; debía llegar; mi regla no; no me llega; retras*; no me ha llegado; no viene la; sin bajarme;
    sin menstruar
concept-not_pregnant = no puedo estar; no puede ser embarazo; no es embarazo; no estoy embaraz*; no hay embarazo;
    no puede haber embarazo; imposible; no me puedo embarazar; no puedo quedar; no se puede quedar; no puedo quedarme;
    no me embarazo; no quedo embaraz*; me protege; protege*; protegid*; no hay posibilidad; quedar embaraz*;
    quedarse embaraz*; quedarme embaraz*; quedé embaraz*; estar embaraz*; estoy embaraz*; puede ser embarazo;
    embarazarme; embarazarse; no estar; esté embaraz*; haber embarazo; no embarazo; no hay forma de; no hay manera;
    no quedaré; no puedo haber; no pude haber; no embaraza; no embarazan; no hay chance; cero riesgo de embarazo;
    no se embaraza; no te embarazas; no te puedes embarazar; no puedes quedar; no puedes estar; evita el embarazo;
    estéril; no corro riesgo; infértil; no quedas; embarazada no estoy; imposible que esté; de que esté;
    puedo quedar embarazada; quedar preñada; puede ser un embarazo; sea embarazo; imposible estar; ser embarazo;
    prueba salió mal; test salió mal; test está mal; prueba está mal; nada que ver con un embarazo;
    se puede quedar embarazada; puedes quedar embarazada; puede quedar embarazada; puedes quedarte embarazada;
    no usamos condón; no usamos condones; sin condón; no nos cuidamos; no usamos nada; no hace falta cuidarse;
    no hace falta condón; sin cuidarnos; sin preservativo; no usamos preservativo; cómo voy a estar; cómo iba a estar;
    cómo podría estar; ni de broma; de dónde voy a; cómo que embarazada; no me puedo quedar; cómo va a estar;
    cómo voy a quedar; ni en pedo; no te quedas; no me quedo

## Tests, levels and scans

concept-test = prueba*; test; tests; predictor; cassette; evatest; clearblue; test positivo; prueba de orina;
    análisis de orina; pruebas de embarazo; tiras; tirita*; test de embarazo; casera; pruebas de orina;
    haga una prueba; palito; pruebita*; sacar sangre; sacaron sangre; saquen sangre; aunque el test; aunque la prueba
concept-negative = negativ*; una raya; una rayita; una sola; no marca; no marcó; salió que no; bfn; blanco;
    no embarazada; beta negativa; sin segunda línea; una línea; no sale nada; no salió nada; salió sin;
    no apareció nada; no apareció la; ninguna raya; no hay segunda; sin rayita
concept-positive = positiv*; dos rayas; dos rayitas; dos líneas; segunda raya; segunda línea; bfp; test positivo;
    doble línea; dos palitos
concept-evaporation = evapor*; linea fantasma; falso positivo; falsos positivos; se secó; después de # minutos;
    pasados # minutos; raya gris; línea gris; rayita fantasma; al secarse; pasado el tiempo; sombrita
concept-faint_line = línea débil; línea suave; apenas se ve; positivo débil; rayita muy; línea muy; tenue;
    casi invisible; clarita; sombrita; línea clara; rayita clara; casi no se ve
concept-hcg = hcg; beta; betas; bhcg; gch; hormona; valores; niveles; números; análisis de sangre;
    hormona del embarazo; mis valores; mis niveles; gonado*; bhc; hormonas del embarazo; cuantitativ*; aunque la beta;
    bajó de # a #; bajaron de # a #
concept-low = baj*; menos de #; menor de #; menos de mil; solo #; poca; débil; pequeñ*; lent*; apenas; es de #;
    apenas #; no llega a; ni llega a; no llega ni; chiquit*; poquit*; no es alta; no está alta; pocos; menor a #;
    menor que #; debajo de #; está en #
concept-rising = duplic*; sube*; subi*; sub; aument*; creciendo; multiplic*; va bien; van bien; buenos valores;
    buena beta; como deben; más oscura; más marcada; oscurec*; valores buenos; valores están bien; va perfecta;
    se duplique; dobla; doblan; doblando; doblaron; dobló; doblar; doble; triplic*; como la espuma; la beta crec*
concept-falling = bajó; bajando; está bajando; va bajando; van bajando; bajar; disminu*; descend*; cayó; cayendo; cae;
    caen; desplom*; en descenso; se negativiz*; bajaron; bajan; baja cada; baja bien; en bajada; va para abajo;
    van para abajo; cayeron; de bajada; ha bajado; han bajado; bajando bien; se está yendo; decrec*; bajó mucho;
    bajó a; me bajó de #; bajó de #; bajaron de #; bajando de #; bajado de #; cayó de #; están bajando; en picada;
    en picado; me bajó la beta; baja la beta; a la baja; pa abajo; bajó de # a #; bajaron de # a #
concept-scan = ecograf*; eco; ecos; ultra*; sonograf*; sono; doppler; nada en la eco; para qué eco;
    demasiadas ecografías; muchas ecografías; me revisaron con; eco vaginal; imagen; eco estaba bien; eco salió bien;
    ecosonograma; sonograma; eco transvaginal; hazte una eco; hazte una ecografía; hágase una ecografía;
    pide una ecografía; pida una ecografía; tanta ecografía; tantas ecografías; antes de la eco; antes de la ecografía
concept-when = cuándo; necesito; hace falta; hacerse; hacerme; me hago; hágase; me hacen; hacer; pedir; pida;
    urgencia; urgencias; vaginal; transvaginal; detecta; detectan; saber; comprob*; confirm*; ya; toca; primera;
    hay que; cómo se; ver dónde; dónde está; descartar; asegur*; conviene; debo; se hace; hazte una eco;
    hazte una ecografía; hágase una ecografía; pide una ecografía; pida una ecografía; necesita
concept-confirm = confirm*; comprob*; asegur*; verific*; si está; dónde está; ver si; saber si; muestra si; dice si;
    dice dónde; muestra dónde
concept-too_early = muy pronto; demasiado pronto; muy temprano; demasiado temprano; es pronto; es temprano;
    antes de las # semanas; antes de la semana #; antes de la; hasta la semana; hasta las # semanas; esperar a;
    esperar hasta; no sirve; no sirve de nada; inútil; no vale la pena; no tiene sentido; no es necesari*;
    innecesari*; pérdida de tiempo; no se va a ver; no se verá; no hagas; no te hagas; mejor no hacer;
    muy pronto para; demasiado pronto para; temprano para; sirve una; mejor espero; espero a la; espero a las;
    para qué eco; para qué hacer; de nada sirve; no sirve para nada; antes del mes; hay que esperar; esperar al;
    esperar más; más adelante; mejor esperar; aguanta hasta; ni se ve; todavía no se; aún no se; todavía es pronto;
    muy chiquito para; muy chico para; no te dice nada; no dice nada; no dirá nada; mejor no ir; no vayas; no ir;
    ni vayas; no muestra nada; no enseña nada; no aporta; no corras; tampoco corras; no te apures; no hay prisa;
    para qué ir; al pedo; perder el tiempo; tirar el dinero; no hay nada que ver; esperá a
concept-unit = urgencias; no te atienden; no te ven; no me atienden; no me ven; no ven a nadie; no reciben;
    no aceptan; te atienden; consulta; unidad; ginecólogo no; hospital no; en el hospital; atienden; dan cita;
    no te toman; no te revisan; no me revisan; no te mandan; te regresan; me regresan; no dan turno; no hay citas;
    no te citan; en el seguro; en el imss; la matrona no; emergencias no; te rechazan; vuelva cuando; que vuelva;
    vuelve cuando; regrese cuando; que regrese; volver cuando; regresar cuando; seguridad social; no te miran;
    no me miran; ambulatorio; obra social; la mutua; no hacen nada; en la guardia; no te agarran; no te pasan;
    el issste; en la salita; te mandan a; centro de salud; consultorio; te devuelven; ni te miran; a urgencias
concept-before_six = antes de las # semanas; antes de la semana #; hasta la semana #; hasta las # semanas;
    menos de # semanas; hasta la sexta; hasta las seis; hasta #; menos de #; antes del mes; más de # semanas;
    antes no; hasta que tenga; menos de mes; menos de un mes; hasta los dos meses
concept-scan_harm = daña; dañar; dañino*; hace daño; hacen daño; hacer daño; radiación; radiaciones; perjudic*;
    son malas; nocivo*; nociva*; demasiadas ecografías; muchas ecografías; calienta al bebé; daña al bebé;
    dañan al bebé; malas para; mala para; queman; calientan al bebé; calienta el embrión; ondas; irradia;
    hace daño al bebé; afecta al bebé; afectan al bebé; fríe; fríen; hace mal; hacen mal; malo para; malform*;
    tanta ecografía; tantas ecografías

## Contraception, fertility treatment, and what was done

concept-coil = diu; dispositivo intrauterino; mirena; de cobre; aparato; el cobre; dispositivo; la t; espiral;
    kyleena; con la t de cobre; aparatito
concept-sterilised = ligad*; ligaron; ligué; liguen; trompas ligadas; operada para no; vasectom*; esteriliz*;
    salpingo*; trompas cortadas; me amarraron; amarrad* las trompas; jarreta; ligadas las trompas; ligué las trompas;
    ligaron las trompas; trompas atadas; ataron las trompas; cortaron las trompas; operé para no; operaron para no;
    trompas amarradas
concept-pill = píldora*; la pastilla; anticoncept*; pastillas anticonceptivas; implante anticonceptivo;
    implante subdérmico; implanon; parche anticonceptivo; inyección anticonceptiva; inyección mensual; condon*;
    preservativo*; el anillo; jadelle; me cuido; me cuido con pastillas; pastillas para no; tomo pastillas;
    pastilla diaria; me protejo; el implante; implante hormonal; anillo vaginal; parche hormonal; me inyecto;
    la inyección; inyección trimestral; pastilla anticonceptiva; yasmin; yaz; diane; drosure; belara; microgynon;
    cerazet; anovulatori*; yasminelle; minesse; postday; mesigyna; norlevo; desogestrel; slinda; tomo las pastillas;
    ni una pastilla; saltarme ninguna; saltearme ninguna; olvidé ninguna; me salté ni una; marcha atrás; acaba afuera;
    termina afuera
concept-breastfeeding = amamant*; dar pecho; doy pecho; doy el pecho; dando pecho; dando el pecho; dar el pecho; teta;
    das pecho; da pecho; doy de mamar; dando de mamar; lact*; dé pecho; dándole pecho; darle pecho; toma pecho;
    pecho exclusivo; materna exclusiva; leche; dando seno; dar seno; doy seno; doy el seno; doy chichi; mamando
concept-testosterone = testosterona; hombre trans; hombres trans; persona trans; testex; soy trans; chico trans;
    tío trans; con la t
concept-ivf = fiv; in vitro; transfer*; icsi; inseminación; tratamiento de fertilidad; reproducción asistida;
    clomifeno; punción ovárica; ovodonación; pusieron el embrión; pusieron los embriones; lo pusieron en el útero;
    lo pusieron dentro; lo ponen en el útero; lo ponen dentro; congelad*; transfir*; blasto*; punción;
    estimulación ovárica; hiperestimul*; # óvulos
concept-bloating = hinchaz*; hinchad*; inflamad*; inflamación; distendid*; subí de peso; globo; panza dura;
    como de # meses; parezco de # meses; inflada
concept-tissue = tejido*; expuls*; boté; salió algo; salió todo; arrojé; algo blanco; algo gris; pedazo*; trozo*;
    cuajar*; aborto en casa; aborté en casa; aborté sola; membrana*; coágulo; coágulo grande; eché; echó; una bola;
    saquito en el váter; como un hígado; algo como hígado; como hígado; salió el coágulo; salieron coágulos;
    una bolsita; me salió algo; me salió el saco; salió un coágulo; salió una cosa; salió el saquito; salió el saco;
    saco salió; bola gris; ya salió el saquito; ya salió el saco; botó el; botó un
concept-all_over = se acabó; ya acabó; ya está; ya pasó; ya terminó; terminó; ya salió todo; salió todo; se limpió;
    quedé limpia; completo; completa; todo fuera; ya no queda; nada más; no necesito revis*; no necesito control;
    no hace falta ir; ir al médico; sin control; no queda nada; ya no sangro; ya no duele; se fue todo; eliminé todo;
    ya eliminé; limpia por dentro; se me quitó; quedé limpiada; ya quedó; quedó limpio; quedó todo; lo eché todo;
    lo expulsé todo; anulo; anulé; cancelo; cancelé; mi cuerpo ya; por sí solo; ella sola; él solo;
    tu cuerpo lo resolvió; no quedó nada; asunto terminado; ya salió el saquito; ya salió el saco
concept-abortion = pastillas abortivas; pastillas para abortar; pastilla abortiva; aborto con pastillas;
    aborto con medicamentos; tomé las pastillas; me tomé las pastillas; oxaprost; bajo la lengua; pastillas debajo;
    mife; miso; mifepris*; segunda dosis; primera dosis; cytote*; cyto; citotec
concept-no_effect = no pasó nada; no hicieron nada; no hizo efecto; no hicieron efecto; no funcion*; sin efecto;
    ni una gota; sigo embarazada; no empieza; apenas sangr*; fallaron; falló; han fallado; ni una manchita;
    sin resultado; no pasó absolutamente; ningún efecto; sigue igual; no me ha bajado nada; no salió nada;
    no bajó nada; no sangré; no baja nada; no ha funcionado; casi no sangro; no hace efecto; no me bajó nada
concept-methotrexate = metotrex*; methotrex*; mtx; inyección de metotrexato; inyección de metotrexate;
    la inyección de metotrexato; para deshacer el ectópico; para deshacer un ectópico; la inyección para lo;
    la inyección para el ectópico; la inyección del ectópico

## Remedies, habits, and what they are said to do

concept-medicine = pastilla*; píldora*; inyec*; remedio*; tomar algo; pueda tomar; algo que tomar; ponen algo;
    me ponen; óvulos; hormonas; fármaco*; suero; tratamiento; supositorio*; tomar para el dolor; medicina*;
    medicamento*; medicación; qué me dan; me dan algo
concept-hold = retener; retenga; sostener; sostén; sujet*; salvar; salva; salvarlo; mantener el embarazo; no perder;
    no perderlo; no se vaya; para que siga; que no se me; evitar el aborto; evita el aborto; evitar un aborto;
    evita un aborto; evita abortos; evitar abortos; prevenir el aborto; previene el aborto; prevenir un aborto;
    evitar una pérdida; evita una pérdida; evitar la pérdida; evita la pérdida; cuidar el embarazo; conservar;
    se agarre; agarrarlo; parar el sangrado; proteger el embarazo; asegura el embarazo; se me venga; se me caiga;
    no se caiga; se caiga; no voy a perder; no pierdo; no lo pierdo; no perderé; no lo pierda; no pierda; sostiene;
    sostenga; retiene; mantiene el; mantiene al; mantener al bebé; mantenerlo; aguante el; salvar al; se quede;
    evitar perder; evita perder; evitar la amenaza; detener el aborto; detiene el aborto; frenar el aborto; frena el;
    evitas; prevenir la pérdida; previene la pérdida; no abortar; no aborto; se afirme; fijar; se fije;
    asegurar el embarazo; proteger al bebé; pegar el embarazo; cuida el embarazo; salvar a un bebé; salvarse;
    me salvaron; me salvó; salvaron el embarazo; salvó el embarazo; que agarre; que pegue; que prenda; que no se baje
concept-progesterone = progest*; utrogestan; duphaston; dydrogest*; cyclogest; geslutin; progendo; progeffik; óvulos
concept-ibuprofen = ibuprofen*; naproxen*; antiinflamat*; ketorolac*; advil; nurofen; dexketoprofen*; enantyum;
    metamizol; nolotil; buscapina; codeína; tramadol; relajante muscular; relajantes musculares; analgésic*;
    qué tomo si me duele; calmante*; aines; espasmo*; mefenámico; dolotandax; ibu; ibupirac; actron; desinflam*;
    pastilla para el dolor; pastillas para el dolor
concept-aspirin = aspirin*; ácido acetilsalicílico; adiro; cafiaspirina
concept-diclofenac = diclofenac*; voltar*; voltadol; gel antiinflamatorio; crema antiinflamatoria;
    pomada antiinflamatoria; parche antiinflamatorio; cataflam; flector
concept-paracetamol = paracetam*; acetamin*; tylenol; tempra; gelocatil; apiretal; panadol; sin tomar nada;
    aguanto el dolor; aguantar el dolor; tafirol; dolex
concept-autism = autis*; tdah; asperger; hiperactiv*
concept-plaster = parche*; salonpas; bálsamo*; pomada*; emplasto*; ungüento*; alcanfor; mentol*; vick*; vaporub;
    linimento; árnica; pomadita*; cremita*
concept-physio = fisio*; terapia física; kinesi*; rehabilitación; osteopat*
concept-acupuncture = acupunt*; agujas; puntos prohibidos; aguja
concept-moxa = moxa*; moxibust*
concept-cupping = ventosa*; copas; gua sha; raspado
concept-chiropractor = quiropr*; crujir la espalda; crujan la espalda; huesero*; ajuste de columna; quiro;
    encaj* la vértebra; cruj*; me truene; acomod* los huesos; tron* la espalda
concept-sobada = sobad*; sobar; sobe; soba; soben; sobo; sobando; manteada; masaje en la panza; masaje abdominal;
    masajear el vientre; masajear la barriga; sobarme; sobarse; me soban; me sobaron; acomod* la matriz;
    levant* la matriz; acomod* al bebé; matriz caída; componer la matriz; subir la matriz
concept-massage = masaj*; frot*; friega*; fricc*; puntos de presión; digitopuntura; reflexolog*; shiatsu; palmas; amas*;
    empuja y frota; empujar y frotar; empuje y frote; cierra los puños; cerrar los puños; gira los puños;
    inclina el cuello; inclinar el cuello; mover el cuello; gira el cuello
concept-bed_rest = reposo; acostada; acostado; acostarme; acostarse; no moverme; no moverse; moverme mucho;
    moverse mucho; quieta; tumbada; pies en alto; pies para arriba; cama; estar acostada; no levantarme;
    no levantarse; no moverte; sin moverme; sin moverse; quedarme acostada; me quedo acostada; piernas arriba;
    piernas en alto; piernas levantadas; recostada; recostarse; sin levantarme; sin levantarse; quieto; quietita;
    acostadita; no hacer nada; acuéstate; no me levante; no te muevas; no te levantes; pies arriba
concept-rest = descans*; relaj*; estrés; estresad*; nervios*; ansied*; cansancio; cansad*; calma; tranquil*; de pie;
    estar parada; mucho de pie; me acuesto; quitan con reposo; preocup*; agotad*; acuéstate un rato; acuéstate;
    túmbate; recuéstate; tírate en; respira hondo; respira profundo; no pienses en; una peli; siesta; acelerada
concept-walk = camin*; andar; correr; ejercicio*; gimnasio; deporte*; yoga; nadar; natación; bicicleta; trotar;
    escaleras; bailar; entrenar; pesas; actividad física; pilates; zumba; puedo caminar; puedo andar; paseo*; pasear;
    paseando; paseíto*; subir escaleras; nado; hacer ejercicio; moverse un poco; activa; bici; a pie; crossfit;
    ejercit*; puedes caminar
concept-lifting = cargar; cargué; cargo; cargando; cosas pesadas; peso pesado; algo pesado; bolsas pesadas; alzar;
    alcé; carg* peso; hacer fuerza; levantar los brazos; alzar los brazos; cargar a mi; cargar al; cosas muy pesadas;
    levantar a mi; levanté a; cajas; caja pesada; bolsas del; mudanza; muebles; garrafón; tanque; cubeta*;
    trabajo pesado; estirar los brazos; tender la ropa; agacharme; limpiar la casa; barrer; trapear; maleta*;
    levantar; levantó; pesado; pesada; pesadas; pesados; levantando; cargarlo; cargarla; cargando al; moví un;
    cargues; levantes; bulto*; a upa; bolsas de la; levant* peso; coger peso; cogí peso
concept-sex = sexo; relaciones; coito; hacer el amor; intimidad; sexual*; coger con; haciendo el amor;
    hicimos el amor; intimar; acostarme con; tengo relaciones; lo hicimos; estuvimos juntos; si lo hacemos;
    que lo hagamos; follar*; cogemos; orgasmo*; penetr*; nada de relaciones; nada de sexo
concept-fly = volar; vuelo*; avion*; volé; aeropuerto; viajar; vueles
concept-hot = baño caliente; baños calientes; baño muy caliente; agua caliente; agua muy caliente; jacuzzi; vapor;
    aguas termales; termas; temazcal; bolsa caliente; manta eléctrica; almohadilla térmica; compresa caliente;
    compresas calientes; calor en; ducha caliente; bañarme con; bañera; hidromasaje; calor local; calorcito;
    baños de vapor; baños termales; tina; baño de tina; bañarse con; compresa de agua; lámpara; bolsa térmica;
    cojín térmico; cojín de semillas; saco térmico; saco de semillas; paños calientes; paño caliente; fomentos;
    baño de asiento; baños de asiento; spa; baños turcos; agüita caliente; poner calor; ponerme calor;
    aguas calientes; hidro; agua calentita; ducha calentita; bolsa de agua; guatero; duchas calientes; baño calentito
concept-coffee = café al día; un café; cafés; tomar café; beber café; cuánto café; menos café; y café; el café;
    tazas de café; cafeína; refresco*; cola; té verde; té negro; chocolate; mate; bebidas; gaseosa*; red bull;
    capuchino; cafecito; café; ni café; descafeinad*
concept-weight = peso; subir de peso; engord*; sobrepeso; kilos; dieta*; dulces; azúcar; adelgaz*; grasa; golosinas;
    obes*; bajar de peso; calor*ías
concept-meals = comer poco; comidas pequeñas; pocas cantidades; galletas; qué como; qué comer; después de comer;
    tengo hambre; hambre; estómago vacío; porciones pequeñas; comer seguido; comidas; varias veces al día;
    comer poquito; poquito y seguido; poco y seguido; comiendo poco; raciones pequeñas; porciones chicas; picar algo;
    cada # horas; comer cada; qué puedo comer; qué debo comer; pequeñas comidas; estómago lleno; come poco; coma poco;
    galletita*; snack*; comer algo
concept-sickness = tengo síntomas; nausea*; vomit*; asco; mareos matutinos; arcada*; ganas de devolver
concept-fruit = pina; papaya*; lechosa; cangrejo*; sandía*; aguacate; mango*; ananá*; fruta bomba; piñas; berenjena;
    uvas; ciruela*; pepino; coco; mamey; dátiles; mariscos; sésamo; papayita*
concept-raspberry = frambuesa*; infusión de hojas de frambuesa; infusión de frambuesa; té de hojas de frambuesa;
    té de frambuesa
concept-ginger = jengibre; manzanilla; menta; té de hierbas; hierbabuena; hierba buena; tila; anís; gengibre
concept-rue = ruda; canela; perejil; orégano; poleo; epazote; vitamina c; artemisa; hierbas; ajenjo; zoapatle; yerbas;
    té de ruda; té de canela; aloe; sábila; té de orégano; té de perejil; boldo; altamisa; cedrón; aceite de ricino;
    hierba; rudita; hierbita*; yerbita*; brebaje*
concept-red_sugar = azúcar moreno; azúcar morena; azúcar roja; panela; piloncillo; agua con azúcar; mascab*;
    aguapanela
concept-smoking = fum*; tabaco; cigar*; nicotina; porro*; pitillo*; vape*; pucho*; piti
concept-alcohol = alcohol*; cerveza*; copa*; licor; bebí; champ*; trago*; vodka; ron; cava; brindar; tequila; mezcal;
    cervec*; vinito*; traguito*; chela*; sidra; whisky; sangría; emborrach*; pulque; aguardiente; ponche; ginebra;
    copita; copitas; un vino; de vino; el vino; tomar vino; beber vino; cañita*; vino tinto; birra*; una caña;
    chupito*; michelada*; brindis
concept-tampon = tampón*; copa menstrual; tampax
concept-round_ligament = ligamento*
concept-corpus_luteum = cuerpo lúteo; quiste*; folículo*; ovulación; soltó el; ovulé
concept-twin = gemel*; mellizo*; otro embrión; segundo embrión; otro embarazo; segundo embarazo; a la vez;
    al mismo tiempo; dos embriones; cuates; dos sacos
concept-child_sex = varón; sexo del bebé; niño o niña; hembra; hombrecito; mujercita; es niño; es niña; será niño;
    será niña; si es niño; si es niña; un niño o; una niña o; esperas niño; esperas niña; viene niño; viene niña;
    tener niño; tener niña; espero niño; espero niña; es un niño; es una niña; sale niño; sale niña; niño si; niña si;
    niños; niñas; es nena; es nene; varoncito
concept-bump = forma de la barriga; forma de la panza; barriga picuda; antojo*; panza picuda; barriga redonda;
    forma del vientre
concept-moved = mover; moverlo; trasplant*; transplant*; reimplant*; reubic*; recoloc*; salvar un ectópico;
    salvar el ectópico; salvar ese; se puede salvar; salvarse; se baja; baje al útero; bajar al útero; baja al útero;
    baja sola; baja solo; migr*; llegar a término; se mueve; cambiar de lugar; sobrevivir; pasar el; pasarlo; pasen;
    lo pasan; pasarse; se pase; lo cambien; meterlo; metan en; ponerlo en; colocarlo; mudar; se salva; salvar al bebé;
    salvarlo; rescatar; sobrevive; que baje al; que baje solo; correrse; se corre; reinsertar; reacomodar;
    llevar a término; trasladar*; traslade*; llevarlo; donde debe; ponerlo donde; a la matriz; al útero; coloca;
    colocan; colocar; lo pone en; lo ponen en; lo pasa al; lo pasan al; lo devuelven; lo saca; lo sacan; saca el bebé;
    sacan el bebé; sacar al bebé; pasar un embrión; pasar el embrión; implantarlo en; volver a implantar;
    poner el embrión; pasar el ectópico; desliz*; lo acomodan; acomodarlo
concept-which_week = muy pronto para; demasiado pronto para; con # semanas; tengo # semanas; solo # semanas;
    pasadas las; pasado el primer; después de las # semanas; ya pasé; más de # semanas; # semanas ya; ya no puede;
    muy avanzad*; temprano para; a las # semanas; # meses; muy tarde; demasiado tarde; es muy pronto; tan pronto;
    tan temprano; a estas alturas; ya pasaron; ya es tarde; segundo trimestre; apenas # semanas; apenas tengo;
    antes de las # semanas; a las # semanas ya; ya habría; sería antes; ya hubiera; semana #; no empiezan hasta;
    no pasan hasta; no ocurren hasta; no salen hasta; no aparecen hasta; solo pasan después; # + #; mes y medio;
    pocas semanas; recién # semanas
concept-cause = causa*; provoc*; produc*; hace que; puede causar; induc*; hacer abortar; hace abortar; lleva a;
    ocasion*; trae; por culpa; afloj*; desprend*; culpa de; desencaden*

concept-uti = cistitis; infección de orina; vías urinarias; infección de vejiga; urinaria; mal de orín; mal de orina;
    arde al orinar; ardor al orinar; infección de riñón; infección en los riñones
concept-expected_loss = no es viable; no viable; bioquímico; van a aborto; igual se pierde; ya está saliendo;
    está saliendo; se está vaciando; ya va saliendo; se está yendo; se está limpiando; ya sale; reabsorb*;
    haciendo limpieza; se limpia; limpiándose; se está absorbiendo; desprendiendo; se desprende
concept-bring_on = que me baje; para que baje; provocar la regla; para abortar; abortar en casa; hace abortar;
    hacen abortar; interrumpir el embarazo; regular la regla; bajar el periodo; adelantar la regla;
    hacen bajar la regla; hace bajar la regla; bajar la regla; venga la regla; venga el periodo; baje el periodo;
    llegue la regla; llegue el periodo; bajar el mes; provocar el periodo; provocar un aborto; abortar natural;
    aborto natural; para que llegue; que me llegue; hacer venir; hacer que venga; hacer que baje; me venga;
    para que te baje; hace que baje; hacer bajar; te baja la regla en; te devuelve la regla; pa que baje;
    pa que te baje; baja solita; te hace bajar
concept-each_place = uno en el útero y otro en la trompa; embarazo heterotópico; heterotópico; otro en la trompa;
    otro fuera; otra fuera; otro afuera; uno afuera
concept-sleep_position = dormir del lado izquierdo; dormir de lado; posición para dormir; postura para dormir;
    duermo del lado; dormir de espaldas; acostarme boca abajo; acostarme boca arriba; dormir del lado;
    postura al dormir; aplasta al bebé; dormir panza abajo; duermo panza abajo; dormir de panza; duermo de panza;
    dormir de barriga; dormir de espalda; duermo de espaldas; qué lado dormir; aplastar al bebé; aplasto al bebé;
    acostada boca abajo; acostada boca arriba; dorm* boca; durm* boca; duerm* boca; despert* boca; amanec* boca;
    habré aplastado; lo aplast*; lo asfixia; la asfixia

## Cómo habla un texto: palabras pequeñas, para que valgan para cualquier tema

concept-so = así que; por eso; entonces; es; son; era; eran; será; serán; sería; seguro; segura; seguramente; solo;
    solamente; puro; pura; puros; debe ser; debe de; deben ser; debió ser; tiene que ser; porque; por lo tanto;
    luego no; significa; quiere decir; va a ser; van a ser; claro; obvio; obviamente; ya no; ya está; por culpa;
    se debe a; viene de; demuestra; prueba que; señal de; no puede; no hay manera; nada; nadie; supongo; imagino;
    según; por supuesto; simplemente; lógicamente; a lo mejor; muy pronto; muy bajo; muy joven; demasiado; para qué;
    no vale la pena; no sirve; ni vayas; pa qué; fijo; dice; dijo; dijeron; dicen; jura; juran; asegura; aseguran;
    cuenta que; si fuera; habría; tendría; estaría; notaría; no hace falta; no necesita; no necesitas; no necesito;
    imposible; cosa que; como yo; de lo normal; haber manera; decía; decían; ha dicho; comentó; explicó; me contó;
    cuentan; se supone; tranquil*; tachar; olvídate; olvidarse; no hay bebé; no hay embarazo; no hay prisa; sin prisa;
    no corras; no te apures; no hay apuro; qué prisa; estarías; tendrías; no me vengan con; no me vengas con;
    no inventes; asunto cerrado; y listo; o sea; osea; ha de ser; han de ser; conque
concept-duty = debe; deben; debería; deberían; debes; hay que; tiene que; tienen que; necesita; necesitan; requiere;
    requieren; conviene; cuéntale; cuente; informe; informa; comunique; no ignore; no ignores; no espere;
    no esperes; no deje; no dejes; no se fíe; no te fíes; hágase; hazte; haga; vaya; acuda; llame; consulte;
    pregunte; avise; pida; no descuide; merece; merecen; preste atención; vigile; atención si; cuidado si;
    cuidado con; ojo; atenta; alerta; vigilante; se recomienda; se aconseja; puede mostrar; muestra si; para ver si;
    permite ver; para confirmar; para descartar; comprobar; cuanto antes; lo antes posible; lo prudente;
    lo más prudente; lo recomendable
concept-still_may = también puede; también pueden; puede también; aún puede; todavía puede; igual puede; puede seguir;
    puede ocurrir; puede pasar igual; puede darse; pueden darse; sigue siendo posible; es posible; puede existir;
    puede haber; puede coexistir; a pesar de; sea cual sea; diga lo que diga; cualquiera que sea; con cualquier;
    no descarta; no excluye; tampoco descarta; puede pasar que; pero existe
concept-signals = puede ser señal; puede ser signo; puede ser un signo; puede ser una señal; es señal; es signo;
    es un signo; son signos; son señales; es síntoma; es un síntoma; puede indicar; indica; pueden indicar;
    puede significar; signo de hemorragia; hemorragia interna; hemorragia por dentro; sangrado interno
concept-animal = perrita; mi perra; mi gata; gatita; yegua; mi perro
concept-another = mi marido; mi esposo; mi novio; mi papá; mi padre; mi hermano; mi hijo; mi tío; mi suegro;
    mi primo; mi sobrino; mi jefe; mi jefa; mi vecino; mi compañero; mi abuela; mi suegra; mi mamá; mi madre;
    mi abuelita; abuelo; abuelos; hombres; un hombre; gato; gata; perro; perra; perrita; gatita; yegua; vaca; vacas;
    cabra; conejo; conejos; caballo; adolescente; papá de

## Conclusions

concept-eases = alivi*; calm*; quita*; ayud*; cura*; sirve para; bueno para; buena para; mejora*; previene*; prevenir;
    evita*; elimina*; trata; acomoda; relaja*; baja el dolor; curó; me curó; sanó; !no sirve para; !no sirve contra;
    !no sirven para; !no sirven contra; fortalece; fortalecer; tonifica; asienta el; mano de santo; santo remedio;
    se te pasa; se te pasan; se te va ese; se te va el dolor; adiós dolor; de maravilla; me funcionó; me sirvió
concept-wait = espere; esperar; espera; quedarse en casa; quédate en casa; no corras; sin prisa; no hay prisa;
    no hace falta ir; no es necesario ir; no vayas; no hay que ir; dejarlo pasar; aguantar; dejar pasar; ten paciencia
concept-harmless = normal; normales; está bien; buena señal; es seguro; es segura; son seguros; son seguras;
    no es nada; no pasa nada; no te preocupes; no se preocupe; no hay que preocuparse; sin preocuparse;
    no preocuparse; no hay de qué preocuparse; no hay motivo; no hay problema; sin problema; no es grave; no es malo;
    no es peligroso; no es peligrosa; no es peligro; no hay peligro; sin peligro; fuera de peligro; inofensiv*;
    tranquila; tranquilo; tranquilas; comun; natural; ignorar; se puede esperar; esperar; puedo esperar; mejor espero;
    no importa; no es importante; no hace falta ir; no es necesario ir; no hay que ir; no hace falta consultar;
    no es urgente; ya pasará; es parte; parte del embarazo; esperable; dejarlo pasar; no es para tanto; no es motivo;
    no me preocupo; no hay cuidado; se deja pasar; no hay riesgo; sin riesgo; a esperar; no requiere; se me pasa;
    nada grave; se pasa; se quita solo; no hace daño; no hacen daño; no hace nada; propio de; propias de; propio del;
    propia de; es de lo más; típic*; es habitual; todo bien; todo en orden; sin importancia; no tiene importancia;
    carece de importancia; no hay que alarmarse; no alarmarse; no te alarmes; no se alarme; no te asustes;
    no asustarse; no hay que asustarse; aguanta; aguántate; nada de qué preocup*; nada malo; nada que ver; lógico;
    se va solo; se va sola; se irá; pasajero; fisiológic*; benign*; buen signo; señal de que todo; no hay razón;
    sin mayor; olvídate; no le des importancia; no te estreses; no te agobies; no es para preocuparse; no pasa naa;
    le pasa a todas; a todas nos pasa; se soluciona solo; no le hagas caso; no hacer caso; no requiere consulta;
    sin darle importancia; no le prestes atención; ni caso; no hace falta avisar; no hay que avisar;
    no hay que llamar; vienen en el paquete; viene en el paquete; parte del paquete; nada más; y ya está; y punto;
    nunca fue nada; no fue nada; no hay nada malo; puedes estar segura; puede estar segura; me olvidara;
    no hace falta; parte del tratamiento; y nada más; totalmente seguro; perfectamente bien; no le hace nada;
    ni hace falta; son de esperar; es de esperar; me ahorro la consulta; sin consultar; no consulto;
    para qué consultar; me ahorro el viaje; no molesto; no molestar al médico; sin drama; ni te preocupes;
    ni me preocupo; no le des vueltas; quédate tranquila; estate tranquila; no te rayes; no te apures;
    no te mortifiques; no pasa na; todo va bien; pan comido; no tiene ciencia; tranqui; no tiene nada; se van solitos;
    se va solito; se van solos; se quita solito; se quitan solos; no le hace daño; no te hace daño; hace bien;
    viene bárbaro; me viene bien; no hace mal; ni te asustes; pasa mucho; nada serio; no es serio; ningún problema;
    ningún peligro; es cosa del embarazo; son cosas del embarazo; no le pares bola; no me preocupa; no me asusta;
    no preocupa
concept-alarm = consulta con; consulta a; vaya; acuda; acude; acudir; ve al médico; ir al médico; llame; llama al;
    llamar al; llama a; pida; urgente; urgencia; emergencia; peligro; peligros*; alarma; alerta; atenta a; atento a;
    vigil*; ojo con; cuidado con; puede ser señal; puede ser signo; puede ser ectópico;
    puede ser un embarazo ectópico; puede tratarse de; de inmediato; inmediatamente; enseguida; cuanto antes;
    atención médica; ayuda médica; grave; graves; riesgoso; arriesgad*; hay que revisarlo; hay que valorar*;
    requiere valoración; debe valorar*; dañino; en menos de # horas; mismo día; hay que consultar; merece consulta;
    motivo de consulta; no esperes; no espere; avisa; avise; avisar; llama ese; llama hoy; llama cuanto; llámal*;
    contacta; contacte; que te vean; que te vea; que le vean; que la vean; que te revisen; que la revisen; hazte ver;
    pide cita; pida cita; hoy mismo; a urgencias; al hospital; puede matar; te puede matar; mortal; puede ser mortal;
    hay que consultarlo; hay que mirarlo; hay que ir; puede ser un embarazo fuera; puede ser embarazo fuera;
    podría ser un ectópico; podría ser un embarazo fuera; ojo; consulte; consultes; consultar; consúltal*;
    a la guardia; que te miren; no lo dejen pasar; ve a que; chécate; que te cheque*; hazte revisar; vete al;
    corre al; mala señal; necesita revisión; necesita atención
concept-rules_out = habría reventado; hubiera reventado; habría explotado; hubiera explotado; ya habría; descarta*; descarto; excluye*; excluir; imposible; seguro que no; seguro no es; no puede ser;
    no puede tratarse; no hay chance; no hay forma; queda descart*; olvidarme; cero posibilidad*; no me va a pasar;
    no nos pasa; no le pasa; queda fuera; no hay manera; ni pensar; no pienso en; a ti no te; no te pasará;
    no te toca; a mí no me; no puede serlo; no lo es; es que no está en; no es eso; eso no es; no será eso;
    no puede haber otro; eso no puede; tacha el ectópico; tachar; tacho; olvídate del; olvídate de; olvidarse del;
    eliminad*; elimina el; fuera de la lista; fuera de duda; ya puedes descartar; no hace eso; no hacen eso;
    ni hablar; nada de ectópico; ectópico ni; de ectópico nada; ya no puede haber; nada fuera; nada afuera;
    ni por asomo; ni de coña; ni modo que; qué va a ser; a salvo
concept-denies = no significa; no quiere decir; no descarta; no excluye; no basta; no prueba; mito; mitos; falso;
    falsa; no es cierto; no es verdad; incluso; también puede; puede ser también; también se; no siempre; sin embargo;
    aun así; también en; no asegur*; no garantiz*; no te garantiz*; no te asegur*; no lo atribuy*;
    no le eches la culpa; no le eche la culpa; no des por hecho; no asumas; no creas que; no crea que; no hay pruebas;
    no hay evidencia; no hay estudios; ningún estudio; ningún médico; nadie puede; no demuestr*; no sirve de;
    superstici*; creencia popular; no implica; no quita que; no impide; no por eso; es un mito; mito que; es falso;
    es un error; error pensar; error creer; no dé por hecho; no asuma; no creas; no crea; no pienses que;
    no piense que; no te fíes; no se fíe; no te confíes; no se confíe; no debe tranquilizar*; no te engañes;
    nadie te diga; falsa tranquilidad; falsa seguridad; equivocadamente; no culpes a; no culpe a; no lo achaques;
    no achaques; no achaque; no atribuy*; no te quedes tranquila; no dice; no indica; no revela; no excluyen;
    no descartan; no son prueba; no dejes que te digan; no deje que le digan; que nadie te diga;
    no hagas caso a quien; puede empezar con; puede comenzar con; puede empezar como; no ha demostrado;
    no han demostrado; no se ha demostrado; no está demostrado; no está probado; puede tener uno;
    puede tener un ectópico; nadie sabe; no se conoce; no demuestra que; no prueba que; no explica; no dicen;
    ninguna hierba; también hay; no confíe; diga lo que diga; no cambia el; todavía puede; coexist*; más probable;
    no prueban; pueden ser muchas cosas; no sustituye; bulo*; cuento de viejas; cuentos de viejas; sin fundamento;
    no es garantía; aunque la beta; aunque el test; aunque la prueba; tampoco descarta; tampoco excluye;
    tampoco significa; aunque baje; aunque suba; tampoco lo descarta; tampoco lo excluye
concept-asks = ?; puedo; es normal que; hay alguien; alguien sabe; alguna; alguien; qué hago; será; es malo; debo;
    debería; a alguien; necesito; hace falta; me hago; conviene; cómo se; qué tomo; cuándo debo; cuándo puedo;
    cuándo hago; cuándo me hago; por qué; y si; qué tan; es posible; se vale; es cierto que; es verdad que;
    está permitido; le pasa algo; pasa algo si; hay riesgo; qué opinan; crees que; creen que
concept-me = yo; me; mi; mis; tengo; estoy; siento; conmigo; llevo; soy; creo; me he; he tenido; he sangrado; yo he;
    ando; tuve; noto
concept-chest = el pecho; del pecho
concept-if = si; cuando; puede; pueden; podría; en caso; a veces; suele; suelen; las mujeres; amiga; hermana; ella;
    usted; te; al
concept-per_hour = # minutos; cada rato; cada ratito; en minutos; una horita; hora; llevo # toallas;
    llevo # compresas; van # toallas; van # compresas; # toallas desde; # compresas desde; # toallas ya;
    quinta toalla; cuarta toalla; sexta toalla; quinta compresa; cuarta compresa; sexta compresa; cada poco;
    no me dura
concept-blow = pega; pegó; golpe*; cachet*; bofet*; ahorc*; estrangul*; agarró; agarra; aventó; avienta; del cuello;
    el cuello; del pelo; cinturón; moret*; moratón*; violent*; amenaz*; cuchillo; pistola; zarande*; paliz*; maltrat*;
    pegaba; pegado; patada; patadas; pateó; jaló; me tiró; marcas; a patadas; sacudió; arrastró; rasguñ*; jalones;
    jalón; empuj*; amorat*; puño; puños; puñet*
concept-partner = marido; esposo; novio; pareja; mi ex; ex; mi hombre; padre; papá; padrastro; hermano; suegro; novia;
    esposa; alguien; compañero; concubino; tipo; señor; hombre

## Dangers that come before any claim

concept-crisis = quiero morir; quiero morirme; me quiero morir; quisiera morir; ganas de morir; matarme;
    me quiero matar; me voy a matar; quitarme la vida; terminar con mi vida; suicid*; hacerme daño; me hago daño;
    lastimarme; me lastimo; cortarme; no quiero vivir; ya no quiero vivir; no quiero seguir viviendo;
    no quiero estar viva; no quiero seguir aquí; estar muerta; no puedo más; acabar con todo; sobredosis; desaparecer;
    no vale la pena vivir; prefiero morir; para qué vivir; no quiero despertar; pienso en morir;
    pensamientos de muerte; no le veo sentido a vivir; morirme; tirarme por; mejor sin mí; ya no aguanto más la vida;
    no aguanto esta vida; cansada de vivir; harta de vivir; no tengo ganas de vivir; sin ganas de vivir;
    quiero desaparecer; quisiera desaparecer; quiero acabar con todo; quiero que todo termine; quiero que todo acabe;
    no merezco vivir; me quiero morir ya; morirme ya; preferiría estar muerta; preferiría morir; ojalá me muriera;
    ojalá no despertara; ojalá estuviera muerta; me tomé todas las pastillas; me tomé un frasco; matarse;
    quitarse la vida; terminar con todo; dejar de vivir; dejar de existir; no quiero existir; pensando en morir;
    quiero quitarme; lanzarme de; ahorcarme; colgarme; herirme; no puedo seguir; la vida no vale;
    no vale la pena seguir; ya no quiero estar aquí; no quiero estar aquí; ya no quiero nada; sentido a vivir;
    sentido a la vida; no le encuentro sentido; sin sentido la vida; la vida no tiene sentido;
    vida ya no tiene sentido; razón para vivir; razones para vivir; nadie me extrañaría; nadie me echaría de menos;
    ya no puedo vivir; mejor no estar; no quiero saber nada de la vida; no despertar; no despertarme;
    todas las pastillas; todas mis pastillas; todos los medicamentos; un frasco de pastillas; las venas; tirarme al;
    tirarme del; tirarme a; aventarme; dormir para siempre; no despertar nunca; acabar con mi; matarme ya;
    estoy harta de la vida; odio mi vida; odio vivir; irme para siempre; despedirme de todos;
    me quiero ir de este mundo; irme de este mundo; dejar este mundo; mejor morir; ya no vivir; vivir así;
    quiero estar muerta; no kiero vivir; ya no kiero vivir; kiero morir*; me kiero morir; me quiero matar ya;
    soy una carga; una carga para; soy un estorbo; un estorbo para; mejor si no estuviera; felices sin mí;
    si yo no estuviera; me cansé de vivir; no le veo salida; no quiero amanecer; no quisiera despertar;
    no volver a despertar; ya no despertar; carta de despedida; escribí una carta; tengo las pastillas;
    pastillas listas; un puño de pastillas; me tomé un puño; hacerme algo; hacer una locura; cometer una locura;
    pienso en la muerte; pensar en la muerte; pensando en la muerte; me estoy cortando; del puente;
    no tiene caso vivir; no tiene caso seguir; ya no tiene caso; ya no le hallo sentido; no le hallo sentido;
    no hallo sentido; ya no encuentro sentido; para qué sigo; para qué estoy aquí; no tengo por qué vivir;
    dejar de sufrir para; si me muero; si me muriera; ya me rendí; me rindo con la vida; dormirme y no despertar;
    dormir y no despertar; no le veo otra salida; pastillas en la mano; chiste a nada; no le encuentro chiste;
    prefiero dormirme; dormirme para siempre; alcanzarlo; alcanzarla; irme con mi bebé; irme con él; irme con ella;
    irme detrás; reunirme con mi bebé; estar con mi bebé en el cielo; hacer a mí misma; hacerme a mí misma;
    lo que me pueda hacer; lo que pueda hacerme; miedo de mí misma; miedo de hacerme; cuántas pastillas hacen falta;
    cuántas pastillas se necesitan; cuántas pastillas para; dosis mortal; dosis letal; conté las pastillas;
    contando las pastillas; en la azotea; en el puente; en la cornisa; en la ventana y pienso; se quiere matar;
    quiere morir; quiere morirse; hacerse daño; se hace daño; no quiere vivir; no quiere seguir viviendo;
    no quiere estar aquí; no deseo vivir; mejor muerta; ya no quiero seguir; no quiero seguir .;
    guardadas las pastillas; juntando pastillas; autolesion*; pegarme un tiro; estarían mejor sin; quitar la vida
concept-violence = me violaron; me pega; me pegó; me golpea; me golpeó; me patea; me pateó; me empujó; me empuja; me ahorc*;
    me estrangul*; me maltrata; maltrato; me violó; violación; violada; me amenaz*; miedo a mi pareja;
    miedo de mi pareja; miedo a mi marido; miedo de mi marido; le tengo miedo; me obliga; me obligó; abusa de mí;
    abusó de mí; abuso; me encierra; no me deja salir; me ha pegado; me ha golpeado; me da golpes; me dio una patada;
    me dio golpes; patadas en; puñetazo; golpes en; me agred*; violencia; me quiere matar; me golpeaba; me golpean;
    me pegan; me empujan; me dio una cachetada; me cachetea; me cacheteó; me abofeteó; me abofetea; me dio un golpe;
    me dio una paliza; una paliza; me pateó la panza; me jala del pelo; me jaló; me tiró al suelo; me tiró por;
    me aventó; me avienta; me apretó el cuello; me agarró del cuello; me quemó; me tiene amenazada; amenaza con;
    miedo de mi esposo; miedo a mi esposo; miedo de mi novio; miedo a mi novio; miedo de él;
    tengo miedo de volver a casa; miedo de volver a casa; miedo a volver a casa; es violento; se pone violento;
    me fuerza; me forzó; forzada; abusaron de mí; abusa; me abusó; golpea a; me encerró; me controla; puñetazos;
    me dio puñetazos; me sacude; me zarande*; me lastima; me hace daño; me da puñetazos; puñetazo en; un puñetazo;
    me dio un puñetazo; cuando toma me; cuando bebe me; golpe en; me da patadas; me agarra a golpes; a golpes;
    me dio con; me lastimó mi; me jalone*; me zamarre*; me sacudió; me tiene encerrada; me escondo de; escondida de;
    miedo de que me; miedo de que me mate; me va a matar; me dijo que me mataría; me da de golpes; me dio de golpes;
    me agarra del pelo; me tira del pelo; me escupe; me dejó morada; moretones; me dejó un moretón; me pisa; me pisó;
    me estrelló; me azotó; me tapa la boca; tener relaciones a la fuerza; a la fuerza; contra mi voluntad;
    no acepta un no; me toca sin; pegándome; golpeándome; pateándome; empujándome; me pateaba; me ha empujado;
    me han pegado; me han golpeado; me golpearon; me asaltaron; me pegaron; un rodillazo; un codazo; un cinturonazo;
    un manotazo; me levantó la mano; me levanta la mano; me puso la mano encima; me puso las manos encima;
    me pone la mano encima; me pone las manos; me arrastró; me agarró a golpes; mi bebé me pegó; sacar al niño;
    sacar al bebé a; a patadas; dejarme marcas; marcas en los brazos; marcas en el cuello; me dejó marcas;
    me agarró de los brazos; me agarró los brazos; me agarró del brazo; me tiró el plato; me tiró un;
    puso un cuchillo; con un cuchillo; con el cinturón; hacerme abortar a; perder al bebé a golpes; nos va a matar;
    la golpea; la golpeó; la empujó; la patea; la pateó; la amenaza; la maltrata; la ahorc*; le pega a; le pegó a;
    marido le pega; esposo le pega; novio le pega; marido le pegó; esposo le pegó; novio le pegó; pareja le pega;
    miedo a su marido; miedo de su marido; miedo a su novio; miedo de su novio; trompada*; sopapo*; me cruzó la cara;
    a madrazos; me madre*; me zurr*
concept-weary = no quiero; no kiero; ya no quiero; ya no kiero; cansada de; cansado de; harta de; harto de;
    me cansé de; sin ganas de; no tengo ganas de; no le veo; no le encuentro; no le hallo; no tiene sentido;
    no vale la pena; ya me cansé
concept-living = vivir; estar viva; seguir viva; viviendo; existir; este mundo; este planeta; seguir aquí; amanecer
concept-running_down = tobillo*; calcet*; zapat*; pantufla*; chancla*; piernas; muslos; el piso; el suelo; la alfombra;
    sábana*; colchón; cobija*; pantalón; pantalones; falda; jeans; leggings; pijama; asiento; sillón; sofá; ducha;
    regadera; rastro; hasta los pies
concept-as_large = palma; palmas; mi puño; un puño; puños; huevo; huevos; limón; limones; naranja; naranjas; ciruela*;
    nuez; nueces; hígado; durazno*; mandarina*; pelota de golf; mi mano; la mano
concept-packs = paquete; paquetes; caja de; una caja
concept-squeeze = apret*; opres*; oprim*; aplast*; pesad*; faja; peso; presión; estruj*; cerrado; losa; ladrillo*
concept-pale = está blanca; blanca y sud*; pálid*; blanca como; amarilla; fría; helada; sudor frío; sudando frío; sudorosa; gris; labios blancos;
    sudo frío; sudores fríos; sudor helado; como un papel
concept-no_answer = no contesta; no me contesta; no responde; no me responde; no reacciona; no despierta;
    no abre los ojos; medio dormida; medio despierta; adormilada; somnolienta; confundida; desorientada; balbucea*;
    floja; aguada; ida; perdida; no habla; no me habla; no contestaba; no le contestaba; no les contestaba; no contesté;
    no le contesté; no respondía; no le respondía; no les respondía; no le respondo; no me respondía; no me contestaba;
    no reaccionaba; no reaccioné; no decía nada; no hablaba; sin reaccionar; sin responder; sin contestar;
    ni contestaba; ni respondía; no abría los ojos; como muerta
concept-not_today = precio; precios; la cuenta; lo que cuesta; lo que cuestan; cuánto cuesta; cuánto cuestan;
    lo caro; qué caro; la factura; lo que costaba; de niña; de niño; de pequeña; de pequeño; de chiquita; de joven;
    de adolescente; cuando era niña; cuando era pequeña; cuando era chica; hace años; hace muchos años; hace # años;
    en la infancia; en mi infancia; al ver sangre; al ver agujas; agujas; ver una aguja; de alegría; de la alegría;
    de felicidad; de la felicidad; de emoción; de la emoción; de contento; vio la aguja; vi la aguja; ver la aguja;
    vio sangre; vio la sangre; de risa; de la risa; cuando nací; cuando nació; cuando nacieron
concept-fainted = caerse redonda; se cayó redonda; cayó redonda; cae redonda; me desmayo; me he desmayado; me voy a desmayar; a punto de desmay*; me desvanec*;
    perdí el conocimiento; perdí la conciencia; he perdido el conocimiento; se desmayó; se ha desmayado; inconsciente;
    todo se puso negro; se me nubla; se me nubló; me caí redonda; no puedo mantenerme en pie; no me sostengo;
    no despierta; me desmayé; perdí el sentido; me caí desmayada; caí al suelo; me siento desmayar;
    me estoy desmayando; desmayada; me fui al suelo; creo que me desmayo; todo se pone negro; veo negro;
    veo todo negro; vi todo negro; vi negro; me desplom*; patatús; soponcio; se me fue la luz; casi me caigo;
    me desvanezco; desvanecí; siento que me desmayo; siento que me voy a desmayar; me voy a caer;
    he perdido la conciencia; estoy por desmay*; me desmayaba; tuve un desmayo; un desmayo hoy; desmayos;
    desperté en el suelo; me desperté en el suelo; desperté en el piso; me desperté en el piso; amanecí en el suelo;
    amanecí en el piso; no recuerdo nada; no recuerdo cómo; me encontraron en el suelo; me encontraron tirada;
    me encontraron en el piso; aparecí en el suelo; volví en mí; recuperé el conocimiento; me desmalle; desmallo;
    desmalle; desmallada; vengo desmayando; ando desmayando; me he estado desmayando; desmayándome;
    se me doblaron las piernas; se me doblan las piernas; me fallaron las piernas; me fallan las piernas;
    se me aflojaron las piernas; caí redonda; caí tiesa; caí de golpe; caí desplomada; caí en el baño;
    me encontró tirada; me hallaron tirada; tirada en el baño; tirada en la cocina; quedó tirada; quedé tirada;
    no vuelve en sí; no despertaba; perdió el sentido; perdió el conocimiento; perdió la conciencia;
    pierdo el conocimiento; pierdo la conciencia; perdiendo el conocimiento; estuve inconsciente; me apagué;
    se me apagó; se me oscureció; se me puso todo negro; se me puso negro; se me fue la vista; se me va la vista;
    me alcanzaron a agarrar; me alcanzó a agarrar; me agarraron antes; me sostuvo antes; alcanzaron a detenerme;
    volví en sí; reaccioné en; desperté tirada; me dio un vahído; vahído; un síncope; me dio un síncope; lipotimia;
    me fui para atrás; me fui de espaldas; me fui de lado; no me tengo en pie; esposa no responde; mujer no responde;
    hermana no responde; no reacciona y; se fue al suelo; se cayó al suelo; me caí al piso; caí al piso;
    me tambaleé y; ya estaba en el suelo; ya estaba en el piso; estaba en el suelo; estaba en el piso;
    rodeada de gente; camilla; paramédico*; se me apagaron; apagaron las luces; cacharme; me cachó; me cacharon;
    me atajó; me atajaron; me agarró en el aire; me detuvo antes; me fui de boca; me fui de bruces; azoté;
    me di un azotón; caí de rodillas; caí de espaldas; caí de bruces; se me fue el mundo; se me fue el piso;
    se me movió el piso y; no me pude sostener; me quedé sin fuerzas y; desplom*; no me tengo de pie; se desvaneció;
    me voy al suelo
concept-pouring = a chorros; chorro*; a borbotones; mucha sangre; tanta sangre; demasiada sangre; no para; no deja de;
    no paro; empap*; hemorragia*; coágulos grandes; coágulos enormes; abundante*; por todas partes; me desangro;
    desangr*; sin parar; mucho; muchísimo; sangrado fuerte; inund*; sangre a mares; baja sangre; litros; no se corta;
    no se detiene; se me sale la sangre; río de sangre; traspas*; como grifo; como un grifo; a raudales;
    coágulos gigantes; coágulos como; coagulos del tamaño; del tamaño de; por las piernas; me corre; corre por;
    me escurre; escurre; escurriendo; me baja por; muchísima; chorrea*; como agua; sale y sale; no se para;
    a cántaros; bañada en sangre; charco; sin control; demasiado; caudal*; profus*; masiv*; coágulos muy grandes;
    toda manchada de; empapé la cama; empapé la ropa; empapada la cama; empapada la ropa; empapando la ropa;
    sigue saliendo; por todo el; por todo mi; por toda la; en todo el piso; el piso lleno; lleno de sangre;
    llena de sangre; sale más y más; cada vez más; me baja mucha; salen coágulos; salpic*; charcos; gotea sin;
    no cesa; no ha parado; no quiere parar; nada la para; sale mucha; me sale mucha; llave abierta; grifo abierto;
    canilla abierta; como limones; como huevos; como ciruelas; como nueces; como un puño; como mi puño; como hígado;
    pedazos de sangre; trozos de sangre; cuajarones; cuajos; bolas de sangre; no alcanzo a; no doy abasto;
    me estoy vaciando; me vacío; me bajó un; a ríos; película de terror; escena de crimen; manché el asiento;
    manché la cama; manché el colchón; manché todo; mancho todo; mojé la cama; mojé el pantalón; mojado el pantalón;
    pasó el pantalón; hasta los pies; hasta los tobillos; hasta las rodillas; el inodoro lleno; la taza llena;
    llené la taza; el excusado lleno; el váter lleno; toalla tras toalla; no hay toalla; no hay compresa;
    perdiendo mucha; perdiendo tanta; sangro como; sangrando como; traspasé el pantalón; a baldes; ríos de;
    baño de sangre; como canilla
concept-pad = compresa*; toalla*; toallita*; kotex; pañal*; salvaslip*; empapé la cama; empapé la ropa;
    empapada la cama; empapada la ropa; empapando la ropa; tampon*; manché el asiento; manché la cama;
    manché el colchón; traspasé el pantalón; mojé el pantalón; pasó el pantalón; apósito*; llevo # toallas;
    llevo # compresas; van # toallas; van # compresas; # toallas desde; # compresas desde; # toallas ya;
    quinta toalla; cuarta toalla; sexta toalla; quinta compresa; cuarta compresa; sexta compresa; traspasé; traspasó
concept-agony = insoportable*; no aguanto; no puedo aguantar; el peor dolor; peor dolor; no puedo moverme;
    no me puedo mover; no puedo caminar; no puedo andar; no puedo ponerme derecha; doblada; gritando; gritar;
    dolor brusco; fuerte de repente; de golpe; repentino; muy fuerte; fortísimo; atroz; intensísimo; dolor intenso;
    me parte; me retuerzo; desgarrador; no soporto; no lo soporto; no puedo del dolor; dolor tan fuerte; dolor súbito;
    dolor muy intenso; me muero de dolor; no puedo estar de pie; agudo; de la nada; cuchill*; no puedo ni;
    me muero del dolor; me mata el dolor; el dolor me mata; llorando de dolor; lloro de dolor; no me puedo parar;
    no puedo pararme; no puedo enderezarme; no me puedo enderezar; no puedo ni caminar; de repente un dolor;
    muchísimo dolor; dolor fuertísimo; # de #; peor que un parto; insufrible; no resisto; en el suelo de dolor;
    en el piso de dolor; en el suelo del dolor; tirada en el; grito; gritos; chillando; lo aguanto; aguantarlo;
    no puedo aguantarlo; no puedo más del dolor; no puedo más de dolor; no hay quien lo aguante; dolor horrible;
    dolor terrible; horrible dolor; terrible dolor; duele horrible; duele terrible; de rodillas; vomité del dolor;
    vomito del dolor; vomitando del dolor; vomitar del dolor; vomité de dolor; vomito de dolor; me hace vomitar;
    me hizo vomitar; ni hablar; clavar*; clavando; clavan; me clavan; puñalada*; apuñal*; como navajas;
    como si me partieran; como si me rompieran; como si me arrancaran; me está matando; matando de dolor;
    llorando del dolor; lloro del dolor; llorar del dolor; llorar de dolor; sudando del dolor; sudo del dolor;
    temblando del dolor; temblando de dolor; temblar del dolor; me dobla; me dobló; doblo del dolor; doblándome;
    hecha bolita; hecha un ovillo; hecha bola; revolc*; ni pararme; nada me lo quita; nada lo quita;
    no se me quita con nada; no cede; no me lo calma; nada lo calma; no me hace nada el paracetamol;
    el dolor más fuerte; el dolor más grande; dolor más horrible; peor que parir; más fuerte que un parto; aullando;
    aullar; me despertó el dolor; me reventó; algo se reventó; algo se rompió; sentí un tronido; bestial; infernal;
    inhuman*; espantoso; me parte en dos; agonía; hecha un nudo; hecho un nudo; arrancan; me arrancan; arrancara*;
    ni el ketorolaco; ni con ketorolaco; ni con el ketorolaco; ni el ibuprofeno; ni con ibuprofeno; ni el paracetamol;
    ni con paracetamol; ni con nada; en el piso; en el suelo; no me deja ni; no me deja hablar; no me deja respirar;
    se me va el aire; me deja sin aire; me corta la respiración; me quita el aliento; mordiendo; muerdo la almohada;
    arañ*; subiéndome por las paredes; me parto; bañada en sudor; empapada en sudor; sudando a mares; tan fuerte que;
    tan intenso que; es tan fuerte; tan fuerte el dolor; lo peor que he sentido; hace que grite; me hace chillar;
    no podía caminar; no podía moverme; no podía pararme; no podía andar; no puede caminar; no puede moverse;
    no puede pararse; apenas puedo caminar; apenas puedo moverme; apenas camino; sin poder caminar; sin poder moverme;
    no me deja caminar; no me deja andar; no me deja moverme; no logro caminar; no logro moverme; no puedo hablar;
    no podía hablar; en cuatro patas; no puedo levantarme; no me puedo levantar; duele muchísimo; duele un montón;
    duele horrores; duelen muchísimo; dolor brutal; duele tantísimo; retorcer*; retorcid*; retorciend*;
    no me puedo poner de pie; no me tengo de pie; no puedo ponerme de pie; bestia; salvaje; me tiene tirada;
    me estoy muriendo; no puedo con este dolor
concept-breathless = no puedo respirar; me cuesta respirar; no respiro; me ahogo; falta el aire; me falta el aire;
    falta de aire; dolor en el pecho; dolor de pecho; me duele el pecho; opresión en el pecho; presión en el pecho;
    cuesta respirar; cuesta trabajo respirar; dificultad para respirar; respirar bien; no consigo respirar;
    apenas respiro; apenas puedo respirar; me asfixi*; asfixia*; ahog*; sin aire; me oprime el pecho; oprime el pecho;
    me aprieta el pecho; aprieta el pecho; pecho apretado; punzada en el pecho; dolor fuerte en el pecho;
    dolor en pecho; duele el pecho; duele mucho el pecho; labios azules; toso sangre; tosiendo sangre;
    no me entra el aire; no entra aire; me duele al respirar; duele al respirar; respiro mal; respirar me duele;
    falta aire; no puedo tomar aire; no puedo ni respirar; no puedo jalar aire; jalar aire; me quedo sin aire;
    sin aliento; respiro con dificultad; respirar con dificultad; no me llega el aire; no llega el aire;
    no me pasa el aire; no pasa el aire; batallo para respirar; batallando para respirar; lucho por respirar;
    un peso en el pecho; elefante en el pecho; piedra en el pecho; me pesa el pecho; me punza el pecho;
    me punza el corazón; pecho cerrado; se me cierra el pecho; se me cerró el pecho; jadeando; boqueando;
    labios morados; boca morada; uñas moradas; escupo sangre; escupiendo sangre; me ahogo acostada; no respira;
    apenas respira; un peso enorme en el pecho; aire no me alcanza; no me alcanza el aire; no alcanza el aire;
    respiro muy rápido; respirando rápido; respiro rápido; no termino una frase; ni hablar de la falta;
    faltándome el aire; me está faltando el aire; no podía respirar; no puede respirar; no logro respirar;
    no podía ni respirar; sin poder respirar; cuesta mucho respirar; cuesta tanto respirar; no puede ni respirar;
    dolor al pecho; puntada en el pecho; pinchazo en el pecho; falta la respiración; no jalo aire;
    falta mucho el aire; falta mucho aire
concept-seizure = convuls*; me dio un ataque; epilep*; me dieron convulsiones; sacudidas; temblores incontrolables;
    me dio una crisis; espasmos en todo el cuerpo; se me fueron los ojos; se le fueron los ojos;
    se me voltearon los ojos; se le voltearon los ojos; temblaba todo el cuerpo; tiembla todo el cuerpo;
    temblar todo el cuerpo; me temblaba todo; le temblaba todo; sacudió todo; echando espuma; espuma por la boca;
    espuma en la boca; me mordí la lengua; se mordió la lengua; se puso rígida; me puse rígida;
    se me pusieron los ojos en blanco; empezó a sacudirse; se empezó a sacudir; sacudiéndose; babeando y; a babear;
    se quedó rígida; se puso dura; se puso tiesa y; ojos fijos; mirada fija y; le dio un ataque; tuvo un ataque;
    está teniendo un ataque; se está sacudiendo; se sacudía; se sacude toda; no deja de temblar y no; ojos en blanco
concept-own_shoulder = mi hombro; el hombro derecho; el hombro izquierdo; hombro; hombros; clavícula; mis hombros;
    paletilla; puntita del hombro; puntita de mi hombro; cerca del hombro; junto al hombro;
    punta del hombro; punta de mi hombro; punta del hombro derecho; punta del hombro izquierdo; punta de los hombros
concept-shoulder_tip = punta del hombro; puntita del hombro; punta de mi hombro; puntita de mi hombro; punta del hombro derecho; punta del hombro izquierdo; punta de los hombros
concept-wishing = ojalá; quisiera; quiero; deseo; espero; rezo; pido; preferiría; prefiero; desearía
concept-unwaking = no despert*; no despiert*; no me despert*; no me despiert*; nunca despert*; no volver a despertar;
    no volviera a despertar; no amanec*; no abrir los ojos; no haber nacido; no hubiera nacido; no existi*;
    no estar aquí; no estuviera aquí; no estuviera viva
concept-fell = caí; cayó; caída; cae; tirada; en el suelo; en el piso; al suelo; al piso; redonda
concept-worst = lo peor; la peor; el peor; peor que nunca; nunca me había dolido; jamás me había dolido; nunca me dolió;
    jamás me dolió; nunca había sentido; jamás había sentido; nunca he sentido; jamás he sentido; nunca sentí;
    jamás sentí
concept-ever = he sentido; he tenido; había sentido; en mi vida; en la vida; en toda mi vida; así; tan fuerte; tanto;
    algo igual; algo parecido
concept-numb = dormida; dormido; adormecid*; entumecid*; sin sensibilidad; no siento; se me durmió; se me duerme;
    perdí la sensibilidad; anestesiad*; hormigueo; dormid* ahí abajo; no siento nada al limpiarme;
    no siento al limpiarme
concept-crotch = entre las piernas; entrepierna; partes íntimas; genital*; mis partes; vulva; silla de montar; periné;
    la zona íntima; no siento nada al limpiarme; no siento al limpiarme; dormid* ahí abajo
concept-cant_pee = no puedo orinar; no puedo hacer pipí; no puedo hacer pis; no puedo mear; no me sale la orina;
    no me sale el pipí; no me sale la pipí; no me sale el pis; no siento cuando orino; me oriné encima;
    me hice pipí encima; me hice pis encima; se me sale la orina; no logro orinar; no puede orinar;
    se me escapa la orina; se me escapa el pis; se me escapa el pipí
concept-avoid = evit*; no tomes; no tome; no tomar; no uses; no use; no usar; no te pongas; no se ponga; no bebas;
    no beba; no comas; no coma; no apliques; no aplique; mejor no; no se recomienda; no es recomendable;
    no está recomendad*; no recomendad*; desaconsej*; no se aconseja; contraindicad*; deja de tomar; deje de tomar;
    no conviene; aléjate; aléjese; ni se te ocurra; prescind*; no debe tomar; no se debe; no deben; no debes;
    en vez de; en lugar de; no te dejes; no dejes que; no se deje; deja los; déjelo; para después del parto;
    no te subas; no es para el embarazo; no deje que nadie; que nadie te; prohibid*; ni la pruebes; ni probar*;
    suspend*; no fumes; no te apliques
concept-flushed = mejilla*; cachete*; sonroj*; ruboriz*; cara roja; cara colorada; cara está roja;
    roja como un tomate; rojas como; quemad*; sarpullido; pintalabios; la cara se me; me pongo roja; hace calor;
    calor
concept-refutes = es un mito; mito que; es falso; es un error; error pensar; error creer; no des por hecho;
    no dé por hecho; no asumas; no asuma; no creas; no crea; no pienses que; no piense que; no te fíes; no se fíe;
    no te confíes; no se confíe; no debe tranquilizar*; no te engañes; nadie te diga; falsa tranquilidad;
    falsa seguridad; equivocadamente; no culpes a; no culpe a; no lo achaques; no achaques; no achaque;
    no le eches la culpa; no lo atribuy*; no atribuy*; no te quedes tranquila; no dejes que te digan;
    no deje que le digan; que nadie te diga; no hagas caso a quien; no confíe; nunca atribuya; no explica;
    no explican; no prueba que; no prueban; no demuestra; no demuestran; no dicen si; no dice si;
    no hay relación entre; no tiene relación con; no hay vínculo; idea equivocada; creencia falsa; es mentira;
    mentira que; no es cierto; no es verdad; desmiente; desmienten; un bulo; cuento de viejas; cuentos de viejas;
    sin fundamento
concept-can_fail = puedes quedar embarazada; puede quedar embarazada; puedes quedarte embarazada; puede fallar;
    pueden fallar; falla; no es un anticonceptivo; no es anticonceptivo; no son anticonceptivos;
    no es un método anticonceptivo; no protege del embarazo; no evita el embarazo; no previene el embarazo;
    es posible quedar; es posible un embarazo; puede haber embarazo; también se puede embarazar; más probable;
    más probables; más frecuente; puede equivocarse; también hay embarazos; hay embarazos; puede estar embarazada;
    no garantiza; no es infalible; ningún método; no es garantía; fallan; no evita siempre; no siempre evita;
    no siempre protege
concept-one_who = debes; debe ir; debe acudir; debe llamar; requiere atención; requieren atención; es motivo;
    son motivo; es una urgencia; son una urgencia; obliga a; obligan a; pacientes con; la paciente; las pacientes;
    mujeres con; quien tenga; quienes tengan; toda mujer con
concept-any_symptom = ningún síntoma; los síntomas no; síntomas solos; ninguna señal
concept-many = muchas personas; mucha gente; muchas de las; la mitad; la mayoría; una de cada
concept-can_see = puede verte; pueden verte; puede verle; pueden verle; te puede ver; te pueden ver; puede atenderte;
    te atienden; le atienden; te ven antes; puede ir antes; puedes ir
concept-if_you = si tienes; si tiene; si sientes; si siente; si sangras; si sangra; si te; si le; si notas; si nota;
    si presentas; si presenta; si empapas; si empapa; si usted; si experimenta*; en caso de; ante; si llegas; si ves;
    si tienen; si notan; si el dolor
concept-happening = desde; ya; anoche; ayer; hace; empezó; sigue; todavía; acaba de; dijo; dijeron; dice; dicen;
    esposa; novia; hermana; amiga; hija; ella; nos; acabo de; esta mañana; ahorita

## Read as nothing, so that shorter ways in them are not seen

concept-none = desaparecen; desaparece; desaparecerán; flujo blanco; no despertar al; flujo transparente; no solo; no se si; no estoy segura; sangre vieja de;
    análisis; al menos; por lo menos; de nada; nada más que; parec*; receta*; sienta; siendo; personas; partera;
    primero; farmacia*; órganos; de todos modos; ácido fólico; de vacaciones; gripe; sangran las encías;
    encías sangrantes; sangrado de encías; sangrado de nariz; sangra la nariz; sangro por la nariz; hinchan los pies;
    pies hinchados; manos hinchadas; tobillos hinchados; patear; patadas del bebé; patea; patadita*; despert*;
    recuerdo; sentido del humor; hemorroides; empieza; no sé qué; no sé cómo; llovía a chorros; llueve a chorros;
    lloviendo a chorros; llover a chorros; muerta de hambre; muerta de sueño; muerta de risa; muero de risa;
    muero de ganas; muero por saber; muero de sueño; muero de hambre; muerta de cansancio; morirme de risa;
    morirme de hambre; morirme de vergüenza; morirme de ganas; morirme de sueño; me partí de risa; me parto de risa;
    me mata la curiosidad; me mata la espera; me mata el calor; me mata el sueño; me pegó el sol; me pegó el sueño;
    me pegó el antojo; me pegó la gripe; me pega el sol; me pegó el cansancio; me pega el sueño; mi niño me pegó;
    el bebé me patea; bebé me patea; bebé patea; me patea el bebé; el bebé me da patadas; patadas de mi bebé;
    me da pataditas; corto el pelo; cortarme el pelo; cortarme las uñas; me mata de risa; qué agonía;
    no quiero vivir con; no quiero vivir en; cansada de vivir en; cansada de vivir con; harta de vivir con;
    me pega pataditas; me pega patadas; vivir juntos; me pegaron un susto; me pegó un susto; me pegaste un susto;
    mi gata me dio un golpe; mi gato me dio un golpe; mi perro me dio un golpe; mi perra me dio un golpe;
    gata me dio un golpe; gato me dio un golpe; perro me dio un golpe; perra me dio un golpe; di un golpe;
    me di un golpe con; caí dormida; me caí de sueño; caí rendida; cae de sueño; caída de la hormona;
    caída del cabello; caída del pelo; contado; contada; contar; bebe mucha agua; las chicas; hola chicas; chicas;
    las niñas de; tratamiento*; en tratamiento; llamara; llamaran; buscas bebé; buscando bebé; buscar bebé;
    buscando embarazo; buscamos bebé; circulación; fumig*; la escalera; al coco; pongan el diu; ponerme el diu;
    ponerte el diu; poner el diu; a la sangre; ya no quiero seguir con; vaya con la partera; encanta*;
    inflaman los pies; romp* aguas; romp* la fuente; niño duerme boca; bebé duerme boca; ya no quiero seguir tomando;
    ya no quiero seguir trabajando; ya no quiero seguir intentando
