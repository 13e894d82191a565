# What the protocol calls itself, and what every screen says of it.

protocol = Firstweeks
    .limits =
        Questions cannot show where a pregnancy is. A scan can.
        If you feel that something is wrong, get care, whatever is written here.
    .call = Call if you pass out or bleed heavily. Call if you have sudden strong pain, or pain at the tip of the shoulder.
    .translation = This guide was first written in English.
