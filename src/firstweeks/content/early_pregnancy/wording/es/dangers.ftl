# Translated by the project's authors, not yet reviewed by a native clinician.

# What is answered before any claim.

danger-crisis = Pensamientos de hacerse daño: busque ayuda ahora
    .do =
        Merece ayuda ahora mismo. No hace falta encontrar las palabras justas.
        Llame al { $emergency } o vaya a { word-emergency-department }. Diga: «Puede que me haga daño».
        Si ha tomado algo o ya se hizo daño, dígalo lo primero.
        Pida a alguien de confianza que se quede hasta que llegue la ayuda.
danger-violence = Si alguien le hace daño o le amenaza: vaya a un lugar más seguro, si puede
    .do =
        No es culpa suya. Haga solo lo que sienta que es seguro.
        Llame a la policía o al { $emergency } en cuanto pueda. Diga primero dónde está.
        Tras un golpe en el vientre, vaya ahora al hospital, aunque se sienta bien.
danger-breathless = Dolor de pecho o falta de aire: llame ahora al { $emergency }
    .do =
        Llame al { $emergency }. Siéntese y no se quede a solas.
danger-saddle = Zona dormida entre las piernas: vaya ahora al hospital o llame al { $emergency }
    .do =
        Vaya ahora al hospital. Hay que mirarlo en pocas horas, para proteger los nervios. No { word-drive }.
        Diga: «Tengo dormida la zona entre las piernas». Diga también si no puede orinar, si se le escapa o si le fallan las piernas.
danger-seizure = Una convulsión: llame ahora al { $emergency }
    .do =
        Llame al { $emergency }. Ponga a la persona de lado. No le meta nada en la boca.
danger-fainted = Un desmayo, o casi: llame ahora al { $emergency }
    .do =
        Llame al { $emergency }. Diga: «Hay un embarazo, o puede haberlo, y me desmayé».
        Acuéstese y no se quede a solas. No { word-drive }.
        ¿Solo casi se desmayó y ya está bien? Con dolor o sangre, vaya ahora al hospital. Sin nada más, pida atención hoy.
danger-bleeding = Mucha sangre: vaya ahora al hospital o llame al { $emergency }
    .do =
        Llame al { $emergency } si empapa 2 { word-pads } en una hora o se desmaya. Llame también con mareo o un dolor muy fuerte.
        Vaya ahora al hospital si empapa 1 cada hora durante 2 horas, o 1 en media hora.
danger-agony = Un dolor muy fuerte: vaya ahora al hospital o llame al { $emergency }
    .do =
        Llame al { $emergency } si empezó de golpe, o si hay mareo, desmayo o dolor en la punta del hombro.
        Vaya ahora al hospital con cualquier otro dolor muy fuerte. No { word-drive }.
danger-shoulder = Dolor en la punta del hombro con dolor, sangre o mareo: llame ahora al { $emergency }
    .do =
        Llame al { $emergency }. Diga: «Hay un embarazo, o puede haberlo. Me duele la punta del hombro. No sé dónde está el embarazo».
danger-shoulder_tip = Dolor en la punta del hombro en el embarazo: vaya ahora al hospital
    .do =
        Vaya ahora al hospital, aunque crea que fue por dormir mal. Puede ser señal de una hemorragia interna. No { word-drive }.
        Llame al { $emergency } si hay otro dolor, sangrado, mareo o sensación de desmayo.
        Diga: «Hay un embarazo, o puede haberlo, y me duele la punta del hombro».

# What any safe text on this must mention.

mention-when-to-call = Cuándo llamar o ir a pedir ayuda
mention-no-symptom-excludes = Que ningún síntoma, ni su falta, descarta un embarazo ectópico
mention-test = Una prueba de embarazo
mention-scan = Una ecografía (ultrasonido) para ver dónde está el embarazo
mention-fainting = El desmayo o el mareo como señal de peligro
mention-shoulder = El dolor en la punta del hombro como señal de peligro
mention-heavy-bleeding = Cuánta sangre es demasiada
