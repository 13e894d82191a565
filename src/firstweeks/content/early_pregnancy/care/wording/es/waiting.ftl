# Translated by the project's authors, not yet reviewed by a native clinician.
# Páginas para los días de espera, y para los días de después.

care-waiting = Mientras espera
care-waiting-usual = Lo usual
care-waiting-not = No espere a la fecha si
care-waiting-next = Lo que le van a preguntar
care-waiting-numbers = A quién llamar, de día y de noche
care-waiting-support = Con quién hablar
care-waiting-self-care = Aliviar hoy la espalda y la tensión

care-waiting-for-a-scan = Esperar una ecografía
    .usual =
        Muchos centros hacen la ecografía desde las 6 semanas. Antes, muchas veces aún no se ve nada.
        El primer día puede no haber una respuesta clara. Entonces siguen análisis u otra ecografía.
        Solo una ecografía puede mostrar dónde está un embarazo.
    .not =
        El dolor es a un lado, crece, o viene con desmayo o mareo.
        Hay dolor en la punta del hombro.
        Sangra más que ayer.
    .next =
        El primer día de su última regla, y el día de su test.
        Dónde le duele, y cuántas compresas usa.
        Un embarazo ectópico de antes, una operación de trompa, un DIU, sus medicinas.

care-waiting-for-a-second-blood-test = Esperar el segundo análisis
    .usual =
        Dos análisis con unas 48 horas entre ellos muestran hacia dónde va la hCG.
        No pueden mostrar dónde está el embarazo. Lo que siente cuenta más que los números.
        Pida los dos en el mismo laboratorio, y anote valor y hora.
    .not =
        Hay dolor nuevo, a un lado, o en la punta del hombro.
        Se desmaya o se marea.
        Sangra más que ayer.
    .next =
        Los dos valores con su hora.
        Qué ha cambiado desde el primer análisis.

care-waiting-for-a-rescan = Esperar otra ecografía
    .usual =
        Un saco sin nada dentro puede querer decir que es pronto. También puede ser una pérdida.
        Otra ecografía al menos 7 días después puede decirlo. Antes, muchas veces no.
        Esta espera es dura. Puede preguntar por qué dura tanto.
    .not =
        Hay dolor a un lado, un desmayo, o dolor en la punta del hombro.
        Empapa una compresa por hora, dos horas seguidas.
        Tiene fiebre o se siente muy mal.
    .next =
        El informe de la primera ecografía, con su fecha.
        Si quiere ver la pantalla.

care-waiting-for-a-second-look = Esperar una segunda mirada
    .usual =
        Si no se ve latido, mira otra persona, o se repite la ecografía 7 días después o más.
        Puede preguntar quién mira, cuándo, y con quién puede venir.
        Mientras espera puede empezar a sangrar o tener cólicos.
    .not =
        Empapa una compresa por hora, dos horas seguidas.
        Tiene fiebre, mal olor o dolor fuerte.
        Se desmaya o se marea.
    .next =
        Qué quiere saber, y qué prefiere no ver.
        Si es una pérdida: esperar, tomar medicina, o una pequeña operación.

care-waiting-while-an-ectopic-is-treated = Mientras se trata un embarazo ectópico
    .usual =
        Se espera algo de sangrado.
        Los análisis siguen hasta que la hCG se va. Vaya a cada cita, aunque se sienta bien.
        Pregunte a su equipo qué puede tomar para el dolor, y qué no.
    .not =
        El dolor es fuerte o de golpe, o está en la punta del hombro.
        Se desmaya o se marea.
        Sangra mucho.
    .next =
        Los valores hasta ahora, con su hora.
        El día y el tipo de su tratamiento.

care-waiting-after-a-loss = Los días después de una pérdida
    .usual =
        El sangrado y los cólicos bajan de día en día. Pueden salir coágulos.
        Haga un test en casa a las 3 semanas. Si aún es positivo, llame.
        Vuelva al trabajo cuando pueda. Una nota del médico puede ayudar.
        Puede sentir mucho, o poco. Alguien cercano puede llevar el duelo de otra forma.
    .not =
        Empapa una compresa por hora, dos horas seguidas.
        Tiene fiebre, escalofríos o mal olor.
        El dolor crece, es a un lado, o está en la punta del hombro.
        Se desmaya o se marea.
    .next =
        Cuándo empezó el sangrado, y cuánto es ahora.
        Qué salió, y si le hicieron una ecografía.

care-waiting-after-an-abortion = Los días después de un aborto
    .usual =
        Se esperan sangrado y cólicos. El ibuprofeno y el calor pueden aliviar.
        Un test de farmacia puede seguir positivo hasta 6 semanas.
        Hay una línea que responde dudas. No tiene que contarlo a nadie más.
    .not =
        Empapa más de 2 compresas por hora, dos horas seguidas.
        Tiene fiebre, mal olor, o un dolor que crece.
        No sangró, o casi nada, el día después de la segunda medicina.
    .next =
        Cuándo tomó cada medicina.
        Cuánto sangra ahora.

care-waiting-none = Estas páginas van según sus respuestas. Revise antes sus síntomas; luego está aquí la que corresponde.
