# Translated by the project's authors, not yet reviewed by a native clinician.
# What the protocol calls itself, and what every screen says of it.

protocol = Firstweeks
    .limits =
        Las preguntas no pueden mostrar dónde está el embarazo. Una ecografía sí.
        Si siente que algo va mal, busque atención, diga lo que diga esta página.
    .call = Llame si se desmaya o si sangra mucho. Llame si tiene un dolor fuerte y repentino, o dolor en la punta del hombro.
    .translation = Esto es una traducción. Aún no la ha revisado ningún profesional de salud con el español como lengua materna.
