# Translated by the project's authors, not yet reviewed by a native clinician.

contradiction-pain-site-without-severity = Marcó un lugar donde le duele. También dijo que no tiene dolor. Por favor, revise las dos respuestas.
    .stands = Hasta que cambie una, contamos el dolor, pero solo como leve. Si es más fuerte, dígalo, por favor. El consejo puede pasar a ser más urgente.

contradiction-sudden-severe-pain-without-site = Marcó un dolor de los peores, que empezó en minutos. No marcó ningún lugar donde le duele. Por favor, revise las dos respuestas.
    .stands = Hasta que cambie una, nos guiamos por la más urgente: el dolor fuerte y repentino.

contradiction-sudden-severe-pain-not-severe = Marcó un dolor de los peores, que empezó en minutos. También dijo que su dolor no es fuerte. Por favor, revise las dos respuestas.
    .stands = Hasta que cambie una, nos guiamos por la más urgente: el dolor fuerte y repentino.

contradiction-flooding-without-bleeding = Marcó 2 o más { word-pads } empapadas en 1 hora, o sangre a chorro. También dijo que sangra menos que eso, o que no sangra. Por favor, revise las dos respuestas.
    .stands = Hasta que cambie una, nos guiamos por la más urgente: el sangrado muy abundante.

contradiction-scan-before-5-weeks = Dijo que en una ecografía (ultrasonido) se vio el embarazo en el útero. También dijo que lleva menos de 5 semanas. Estas dos cosas pocas veces van juntas. Por favor, revise las semanas y la ecografía. ¿Se vio en el útero un saco vitelino, un embrión o un latido, en este embarazo?
    .stands = Hasta que cambie una, las dos respuestas quedan como las dio. Si duda de lo que se vio en la ecografía (ultrasonido), cambie esa respuesta. El consejo puede pasar a ser más urgente.

contradiction-not-due-with-bleeding = Dijo que aún no le toca la regla. También dijo que sangra. Por favor, revise las dos respuestas. ¿El sangrado vino en otra fecha, o no se parece a sus reglas? Entonces elija que su regla fue distinta.
    .stands = Hasta que cambie una, las dos respuestas quedan como las dio. Si elige que su regla fue distinta, el consejo puede ser más urgente.

contradiction-not-due-without-periods = Dijo que la regla aún no le toca, o que vino como siempre. También lleva un DIU, o lo llevó en este ciclo, y la regla puede no servir de guía. Por favor, revise las dos respuestas. Si no puede guiarse por la regla, elija que no tiene reglas que le sirvan de guía.
    .stands = Hasta que cambie una, las dos respuestas quedan como las dio. Si elige que no tiene reglas que le sirvan de guía, el consejo puede ser más urgente.

contradiction-weeks-missing-dates-sure = Dijo que sus fechas son seguras. No puso las semanas. Por favor, ponga las semanas o diga que las fechas no son seguras.
    .stands = Hasta que lo haga, damos las semanas por no sabidas. El consejo es entonces el más seguro, hasta «pida atención hoy».

contradiction-twenty-weeks-or-more = Puso 20 semanas o más. Esta guía es para las primeras 20 semanas. Revise las semanas.
    .stands = Mientras no las cambie, el consejo sigue en pie. No espere más de lo que dice.

contradiction-low-back-both-and-one-side = Marcó dolor abajo en la espalda, en el centro o en los dos lados por igual. También lo marcó en un solo lado. Por favor, revíselo. Si las dos cosas son ciertas, deje las dos.
    .stands = Hasta que cambie una, contamos las dos y nos guiamos por la más urgente.

contradiction-vomiting-none-with-pain = Dijo que no ha vomitado. También dijo que los vómitos vinieron con el dolor. Por favor, revise las dos respuestas.
    .stands = Hasta que cambie una, no contamos los vómitos. Si vomitó con este dolor, diga si fue alguna vez o muchas. El consejo puede pasar a ser más urgente.
