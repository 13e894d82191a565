# Translated by the project's authors, not yet reviewed by a native clinician.
# Lo que ha cambiado desde la última revisión.

care-changed = Desde su última revisión
care-then-today = Hoy a las { $time }
care-then-yesterday = Ayer
care-then-before = El { $date }
care-changed-more = { $then }: { $before }. Ahora: { $now }.
care-changed-same = Igual que antes: { $now }.
care-changed-less = { $then }: { $before }. Desde entonces recibió atención. Ahora, según lo que dice: { $now }. Si algo vuelve o empeora, revise otra vez enseguida.
care-changed-unseen = { $then }: { $before }. Si desde entonces nadie le ha atendido ni ha hablado de eso con usted, eso sigue en pie.
care-changed-unknown = { $then }: { $before }. Ahora no se sabe todo. Hasta que se sepa, eso sigue en pie.
care-changed-new = Lo nuevo
care-changed-gone = Lo que dijo entonces y ahora no
care-changed-open = No está claro qué cambió: no se sabe todo.
