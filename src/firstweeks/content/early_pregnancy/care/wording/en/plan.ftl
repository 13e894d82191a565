# A plan for today: parts of a day, for comfort.

care-plan = A plan for today
care-plan-means =
    This is for comfort, on what you answered a moment ago. It treats nothing and rules out nothing.
    Stop at once if something new comes or pain grows. Then check your symptoms again.
care-plan-none = There is no plan for now. First do what stands here.
care-plan-empty = On these answers no part of a plan fits. Rest as you need to.
care-plan-start = Start the count
care-plan-goal = Today: { $minutes } minutes.
care-plan-goal-split = Today: { $minutes } minutes, in 2 walks with a rest between.
care-plan-done = Walked today: { $done } minutes. More is not better.

care-plan-rest = Rest, and get up in between
    .todo =
        Sit or lie down when you feel worse.
        Get up now and then, and move about at home if that feels all right.
        You need not stay in bed. Put off heavy jobs, and ask for help.
care-plan-walk = Walk a little
    .todo =
        Choose flat ground near home. Take your phone.
        Go slowly enough to talk.
        Stop if you bleed, leak fluid, feel dizzy or weak, or have a headache.
        Stop if pain starts or grows, or if one calf hurts or swells.
        If your chest hurts, you cannot get your breath or you faint, call the emergency number.
care-plan-meals = Small meals, often
    .todo =
        Eat a little at a time, at even gaps. Drink in small sips.
        Eat what stays down.
        This can help if you feel sick. It does not treat pain.
care-plan-caffeine = Count your caffeine
    .todo = Stay under 200 mg a day. Coffee, tea, cola, energy drinks and chocolate count.
care-plan-weight = Your weight, without a diet
    .todo =
        Eat as you are used to, and what stays down. This is not a time to eat less to lose weight.
        If you like, weigh yourself now and then, and enter it in the diary. You need not.
        If you have had an eating disorder, tell a clinician. You can ask not to be told your weight.
        If no drink stays down, or you lost 3 kg of 60 kg or more, call a clinician today.
care-plan-stress = Ease stress
    .todo =
        Tell someone you trust what you feel, and ask for help with daily tasks.
        If reading more makes you feel worse, stop for today. Music, or a talk with a friend, may help.
        If low mood or fear weighs on you, tell a doctor, nurse or midwife.
        If you might harm yourself, call the emergency number now.
care-plan-breathing = Breathe slowly for 3 minutes
    .todo =
        Breathe in for 4 seconds and out for 6. Do not hold your breath.
        Stop if you feel dizzy.
care-plan-sleep = Sleep as it feels good
    .todo =
        In early pregnancy no position is known to be a problem.
        If your back is sore, lie on your side with a pillow between your knees.
        If pain wakes you and grows, check your symptoms again.
