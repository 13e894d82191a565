# Translated by the project's authors, not yet reviewed by a native clinician.
# Words of the software, said in this protocol's own way.

ui-not-a-device = { protocol } no es un dispositivo médico certificado. { $signed } No reemplaza a su médico, a su enfermera ni a su { word-midwife }.
ui-error-number = «{ $typed }» no es un número del { $low } al { $high }. Escriba las semanas completas, o ? si no lo sabe.
ui-self-care-gate = Antes, unas preguntas más. El masaje y el calor no son seguros para todas las personas.
ui-belief-ask = ¿Tiene dolor o sangrado, o se siente mal? Abra «firstweeks» y responda las preguntas.
ui-start-claims-hint = “Si duele y no sangra, no pasa nada”, y otras cosas que se dicen
ui-start-care = Aliviar el dolor de espalda
ui-start-care-hint = Antes hay unas preguntas: los masajes y el calor no son seguros en todos los casos
ui-start-visit = Qué pasa en una ecografía y en la consulta
ui-start-support = Apoyo, también después de una pérdida
ui-start-summary = Resumen para el personal de salud
ui-error-range = “{ $typed }” no es un número de { $low } a { $high }. Escriba las semanas completas o marque “No lo sé”.
ui-gate-why =
    Los masajes, el calor y el ejercicio no son seguros en todos los casos. Antes hacemos unas preguntas, cada vez.
    Como mucho alivian un músculo cansado. No tratan la causa de un dolor ni sustituyen una revisión.
ui-care-limits =
    Esto es para sentirse mejor. Aunque alivie, respete el plazo que se le dio.
    Pare enseguida si el dolor aumenta, si sangra, si nota mareo o adormecimiento, o si empieza otra señal.
ui-care-nothing = Según sus respuestas, ahora no hay ningún masaje ni estiramiento que sea seguro con certeza.
ui-timer-changed = El dolor ha cambiado
ui-timer-stop-if = Pare si el dolor aumenta, si sangra, si nota mareo o adormecimiento, o si empieza otra señal.
ui-after-same = No siga con esto. No trata la causa. Si continúa, consulte con un profesional de salud.
ui-support-how =
    Sienta lo que sienta, está bien. Puede llamar aunque no sepa qué decir.
    Si empapa { word-pads }, tiene dolor fuerte, fiebre o siente que se desmaya, necesita atención enseguida, también después de una pérdida.
