# Translated by the project's authors, not yet reviewed by a native clinician.

level-call_ambulance = Llame ahora: { $emergency }
    .where = Pida una ambulancia. Diga primero lo más grave. Quédese donde está y no { word-drive }.
    .when = ahora
    .name = Llamar a una ambulancia
    .soon = llame ahora a una ambulancia
    .if = Llame ahora al { $emergency } si tiene o nota:

level-hospital_now = Vaya ahora al hospital
    .where = Salga ya. Pida a alguien que { word-drive }. No { word-drive } usted.
    .when = en menos de 1 hora
    .name = Ir ahora al hospital
    .soon = vaya ahora al hospital
    .if = Vaya ahora al hospital si tiene o nota:

level-same_day = Llame ahora y pida atención hoy
    .where = Pida atención para hoy. No espere a una cita que ya tenga.
    .go = Vaya hoy a { $to }
    .when = en menos de 12 horas
    .name = Atención hoy
    .soon = pida atención hoy
    .if = Pida atención hoy si tiene o nota:

level-within_24_hours = Hable con un profesional de salud
    .where = ¿Le ofrecen una cita más tarde? Diga que esto no puede esperar.
    .when = en menos de 24 horas
    .name = Hablar con un profesional de salud en 24 horas
    .soon = hable con un profesional de salud en menos de 24 horas
    .if = Hable con un profesional de salud en menos de 24 horas si tiene o nota:

word-midwife = { $place ->
    [ES] matrona
    [GB] matrona (midwife)
    [CL] matrona
    [PE] obstetra
   *[other] partera
}

level-within_3_days = Consulte a su médico o { word-midwife }
    .where = Pida una consulta en menos de 3 días. Pídala antes si algo empeora o le preocupa.
    .when = en menos de 3 días
    .name = Consultar en 3 días
    .soon = consulte a su médico o { word-midwife } en menos de 3 días
    .if = Consulte a un profesional de salud en menos de 3 días si tiene o nota:

level-self_care = Según sus respuestas, ahora no necesita atención urgente
    .where = Unas respuestas no lo muestran todo. Busque ayuda antes si nota alguna señal de esta página.
    .when = revise otra vez en 24 horas
    .name = Cuidarse y revisar otra vez en 24 horas
    .soon = cuídese en casa y revise sus señales otra vez en 24 horas
