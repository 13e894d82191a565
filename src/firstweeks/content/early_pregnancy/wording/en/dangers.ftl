# What is answered before any claim.

danger-crisis = Thoughts of harming yourself: get help now
    .do =
        You deserve help right now. You do not have to find the right words.
        Call { $emergency }, or go to an emergency department. Say: “I may harm myself.”
        If you have taken something or hurt yourself, say that first.
        Ask someone you trust to stay with you until help comes.
danger-violence = If someone hurts or threatens you: get to a safer place if you can
    .do =
        It is not your fault. Do only what feels safe to you.
        Call the police or { $emergency } as soon as it is safe. Say where you are first.
        After a blow to the belly, go to hospital now, even if you feel well.
danger-breathless = Chest pain or short of breath: call { $emergency } now
    .do =
        Call { $emergency }. Sit up, and do not stay alone.
danger-saddle = Numb between the legs: go to hospital now, or call { $emergency }
    .do =
        Go to hospital now. This needs a check within hours, to protect the nerves. Do not drive.
        Say: “I am numb between the legs.” Say too if you cannot pee, cannot hold it, or your legs are weak.
danger-seizure = A fit: call { $emergency } now
    .do =
        Call { $emergency }. Turn the person on their side. Put nothing in the mouth.
danger-fainted = You fainted, or nearly did: call { $emergency } now
    .do =
        Call { $emergency }. Say: “I am or may be pregnant, and I fainted.”
        Lie down, and do not stay alone. Do not drive.
        Only nearly fainted, and well again? With pain or bleeding, go to hospital now. With neither, be seen today.
danger-bleeding = A lot of blood: go to hospital now, or call { $emergency }
    .do =
        Call { $emergency } if you soak 2 pads in an hour, faint, feel dizzy, or have severe pain.
        Go to hospital now if you soak a pad an hour for 2 hours, or one in half an hour.
danger-agony = Severe pain: go to hospital now, or call { $emergency }
    .do =
        Call { $emergency } if it came on all at once, or you are dizzy or faint. Call too if the tip of your shoulder hurts.
        Go to hospital now with any other severe pain. Do not drive.
danger-shoulder = Shoulder tip pain with pain, bleeding or dizziness: call { $emergency } now
    .do =
        Call { $emergency }. Say: “I am or may be pregnant. The tip of my shoulder hurts. I do not know where the pregnancy is.”
danger-shoulder_tip = Pain at the tip of the shoulder in pregnancy: go to hospital now
    .do =
        Go to hospital now, even if you may have slept on it. It can be a sign of bleeding inside. Do not drive.
        Call { $emergency } if you have any other pain, bleed, or feel dizzy or faint.
        Say: “I am or may be pregnant, and the tip of my shoulder hurts.”

# What any safe text on this must mention.

mention-when-to-call = When to call or go for help
mention-no-symptom-excludes = That no symptom, and no lack of one, rules out an ectopic pregnancy
mention-test = A pregnancy test
mention-scan = A scan to see where the pregnancy is
mention-fainting = Fainting or dizziness as a danger sign
mention-shoulder = Pain at the tip of the shoulder as a danger sign
mention-heavy-bleeding = How much blood is too much
