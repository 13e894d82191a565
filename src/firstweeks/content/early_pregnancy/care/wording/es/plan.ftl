# Translated by the project's authors, not yet reviewed by a native clinician.
# Un plan para hoy: partes de un día, para estar mejor.

care-plan = Un plan para hoy
care-plan-means =
    Es para que esté más a gusto, según lo que acaba de responder. No trata nada ni descarta nada.
    Pare enseguida si aparece algo nuevo o el dolor aumenta. Después revise sus síntomas otra vez.
care-plan-none = Por ahora no hay plan. Primero haga lo que dice aquí.
care-plan-empty = Con estas respuestas no hay ninguna parte del plan que sirva. Descanse lo que necesite.
care-plan-start = Empezar a contar
care-plan-goal = Hoy: { $minutes } minutos.
care-plan-goal-split = Hoy: { $minutes } minutos, en 2 paseos con un descanso en medio.
care-plan-done = Hoy ha caminado { $done } minutos. Más no es mejor.

care-plan-rest = Descanse, y levántese de vez en cuando
    .todo =
        Siéntese o acuéstese cuando se sienta peor.
        Levántese de vez en cuando y muévase por la casa, si se siente bien.
        No hace falta quedarse en cama. Deje las tareas pesadas y pida ayuda.
care-plan-walk = Camine un poco
    .todo =
        Elija un terreno llano cerca de casa. Lleve el teléfono.
        Vaya despacio, de modo que pueda hablar.
        Pare si sangra, si pierde líquido, si se marea, si se siente débil o si le duele la cabeza.
        Pare si empieza un dolor o aumenta, o si una pantorrilla le duele o se hincha.
        Si le duele el pecho, no puede respirar o se desmaya, llame al número de emergencias.
care-plan-meals = Comidas pequeñas y frecuentes
    .todo =
        Coma poco cada vez, a intervalos iguales. Beba a sorbos pequeños.
        Coma lo que le siente bien y pueda retener.
        Puede ayudar si tiene náuseas. No trata el dolor.
care-plan-caffeine = Cuente la cafeína
    .todo = Menos de 200 mg al día. Cuentan el café, el té, la cola, las bebidas energéticas y el chocolate.
care-plan-weight = Su peso, sin dieta
    .todo =
        Coma como acostumbra, y lo que retenga. No es momento de comer menos para bajar de peso.
        Si quiere, pésese de vez en cuando y anótelo en el diario. No es obligatorio.
        Si ha tenido un trastorno de la alimentación, dígalo en la consulta. Puede pedir que no le digan su peso.
        Si no retiene lo que bebe, o perdió 3 kg de 60 kg o más, llame hoy al médico.
care-plan-stress = Alivie el estrés
    .todo =
        Cuente a alguien de confianza cómo se siente, y pida ayuda con las tareas del día.
        Si leer más le hace sentirse peor, déjelo por hoy. La música o hablar con alguien puede ayudar.
        Si el desánimo o el miedo le pesan, dígalo a un profesional de salud.
        Si podría hacerse daño, llame ya al número de emergencias.
care-plan-breathing = Respire despacio 3 minutos
    .todo =
        Tome aire en 4 segundos y suéltelo en 6. No aguante la respiración.
        Pare si se marea.
care-plan-sleep = Duerma como le resulte cómodo
    .todo =
        Al principio del embarazo no se conoce ninguna postura que sea un problema.
        Si le duele la espalda, acuéstese de lado con una almohada entre las rodillas.
        Si el dolor le despierta y aumenta, revise sus síntomas otra vez.
