# Translated by the project's authors, not yet reviewed by a native clinician.

# What is answered before any claim.

danger-crisis = 有伤害自己的念头：现在就求助
    .do =
        您现在就应该得到帮助。不用想好怎么说。
        拨打 { $emergency }，或者去医院急诊。就说：“我可能会伤害自己。”
        如果已经吃了什么或伤了自己，先说这个。
        请一个您信任的人陪着您，直到有人来帮忙。
danger-violence = 有人伤害或威胁您：能走就先到安全些的地方
    .do =
        这不是您的错。只做您觉得安全的事。
        一安全就报警，或者拨打 { $emergency }。先说您在哪里。
        肚子被打过，就算没有不舒服，也马上去医院急诊。
danger-breathless = 胸口疼或喘不上气：马上拨打 { $emergency }
    .do =
        拨打 { $emergency }。坐起来，身边要有人。
danger-saddle = 两腿之间发麻：马上去医院急诊，或拨打 { $emergency }
    .do =
        马上去医院急诊。几个小时内就要检查，才能保护神经。不要自己开车。
        就说：“我两腿之间发麻。”尿不出、憋不住，或者腿没力气，也要说。
danger-seizure = 抽搐：马上拨打 { $emergency }
    .do =
        拨打 { $emergency }。让人侧躺，嘴里不要塞东西。
danger-fainted = 晕倒了，或者差点晕倒：马上拨打 { $emergency }
    .do =
        拨打 { $emergency }。就说：“我怀孕了或可能怀孕，刚才晕倒了。”
        躺下，身边要有人。不要自己开车。
        只是差点晕倒，已经好了？有疼或出血，马上去医院急诊。都没有，今天就去医院看。
danger-bleeding = 出血很多：马上去医院急诊，或拨打 { $emergency }
    .do =
        1 小时湿透 2 片卫生巾、晕倒、头晕或疼得厉害，拨打 { $emergency }。
        连续 2 小时每小时湿透 1 片，或半小时湿透 1 片，马上去医院急诊。
danger-agony = 疼得厉害：马上去医院急诊，或拨打 { $emergency }
    .do =
        突然疼起来，或者头晕、晕倒、肩膀尖疼，拨打 { $emergency }。
        别的疼，只要疼得厉害，就马上去医院急诊。不要自己开车。
danger-shoulder = 肩膀尖疼，又有疼、出血或头晕：马上拨打 { $emergency }
    .do =
        拨打 { $emergency }。就说：“我怀孕了或可能怀孕，肩膀尖疼，还不知道胚胎在哪里。”
danger-shoulder_tip = 怀孕时肩膀尖疼：马上去医院
    .do =
        马上去医院，哪怕觉得是睡落枕了。这可能是肚子里在出血。不要自己开车。
        如果还有别处疼、出血、头晕或快要晕倒，拨打 { $emergency }。
        就说：“我怀孕了或可能怀孕，肩膀尖疼。”

# What any safe text on this must mention.

mention-when-to-call = 什么时候要求助、去看医生
mention-no-symptom-excludes = 有没有哪种表现，都不能排除宫外孕
mention-test = 验孕
mention-scan = 做 B 超看胚胎在哪里
mention-fainting = 晕倒或头晕是危险情况
mention-shoulder = 肩膀尖疼是危险情况
mention-heavy-bleeding = 出多少血算太多
