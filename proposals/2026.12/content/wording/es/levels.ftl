# Translated by the project's authors, not yet reviewed by a native clinician.

level-call_ambulance = Llame ahora: { $emergency }
    .where = Llame desde donde está y pida una ambulancia. Si alguien puede hacerle daño, pida que venga la policía.
    .when = ahora
    .name = Llamar a una ambulancia
    .soon = llame ahora a una ambulancia
    .if = Llame ahora al { $emergency } si tiene o nota:

level-hospital_now = Vaya ahora al hospital
    .where =
        Llame a una ambulancia si no puede ir sin peligro.
        Si puede, salga ya. Pida a alguien que le lleve.
        Vaya a urgencias (guardia, emergencia) o a ginecología de guardia.
    .when = en menos de 1 hora
    .name = Ir ahora al hospital
    .soon = vaya ahora al hospital
    .if = Vaya ahora al hospital si tiene o nota:

level-same_day = Llame ahora para que le vean hoy
    .where =
        Llame ya a una unidad de embarazo temprano o a urgencias de ginecología. Pida que le vean hoy.
        Vaya a urgencias (guardia, emergencia) si nadie puede verle antes de la noche. Haga lo mismo si de noche nadie contesta.
    .when = hoy, en menos de 12 horas
    .name = Atención hoy
    .soon = vaya hoy a que le vean
    .if = Vaya hoy a que le vean si tiene o nota:

level-within_24_hours = Hable con un profesional de salud en menos de 24 horas
    .where =
        Llame a una unidad de embarazo temprano, a su matrona (partera), a su médico o a una línea de salud.
        Si nadie le atiende en ese tiempo, vaya a urgencias (guardia, emergencia).
    .when = en menos de 24 horas
    .name = Hablar con un profesional de salud en 24 horas
    .soon = hable con un profesional de salud en menos de 24 horas
    .if = Hable con un profesional de salud en menos de 24 horas si tiene o nota:

level-within_3_days = Consulte a su matrona o a su médico en menos de 3 días
    .where =
        Llame o escriba a su matrona (partera), a su médico o a una unidad de embarazo temprano.
        Puede hacerlo antes. Hágalo antes si algo empeora.
    .when = en menos de 3 días
    .name = Consultar en 3 días
    .soon = consulte a su matrona o a su médico en menos de 3 días
    .if = Consulte a un profesional de salud en menos de 3 días si tiene o nota:

level-self_care = Según estas respuestas, ahora no necesita atención urgente. Revise sus señales otra vez en 24 horas.
    .where = Puede cuidarse en casa. Las respuestas no lo muestran todo: busque ayuda antes si nota alguna señal de esta página.
    .when = revise otra vez en 24 horas
    .name = Cuidarse y revisar otra vez en 24 horas
    .soon = cuídese en casa y revise sus señales otra vez en 24 horas
