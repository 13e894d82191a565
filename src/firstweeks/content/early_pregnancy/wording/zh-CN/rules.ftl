# Translated by the project's authors, not yet reviewed by a native clinician.
# The reason each rule gives, in the order of the rules. A reason names no time: raises and open questions can change the level.
# In names, "未排除异位妊娠" also covers a scan inside the womb after fertility treatment, and "盆腹部疼痛"
# also one-sided pain of the low back or flank.

## Danger signs and signs of an emergency

rule-collapse-with-pain-or-bleeding = 晕倒或差点晕倒，又有疼痛或出血，可能是内出血的表现。也可能另有原因，但让急救人员来接您最稳妥。
    .name = 晕厥或近乎晕厥，伴疼痛或出血
rule-collapse = 晕倒或差点晕倒，原因可能不严重。但在怀孕早期，它也可能是内出血的表现，以前有过漏诊。
    .name = 晕厥或近乎晕厥
rule-shock = 病得这么重，可能是休克的表现。身体可能正在看不见的地方失血，所以必须马上救治。
    .name = 病情重，有休克表现
rule-sudden-severe-pain-unlocated = 突然剧烈疼痛，可能是宫外孕（异位妊娠）破裂的表现。也可能是别的原因，但等着看会不会好，并不安全。
    .name = 突发剧烈疼痛，未排除异位妊娠
rule-sudden-severe-pain = 几分钟内就疼得很厉害，可能是卵巢扭转这类急症的表现。原因也可能不严重，但要由医院来判断。
    .name = 突发剧烈疼痛
rule-shoulder-tip-pain-with-symptoms = 肩膀尖出现奇怪的疼，可能是肚子里出血的表现。再加上其他不舒服，要警惕宫外孕（异位妊娠），必须马上救治。
    .name = 肩尖痛，伴其他症状
rule-shoulder-tip-pain = 肩膀尖新出现奇怪的疼，可能是宫外孕（异位妊娠）的表现。也可能就是肩膀的问题，但不能先这样认定。
    .name = 肩尖痛
rule-flooding = 出血这么多，在家里很危险。不管什么原因，都要马上处理。
    .name = 大出血
rule-heavy-bleeding-and-dizzy = 出血很多又头晕，可能是失血过多的表现。让急救人员来接您最稳妥。
    .name = 大量出血伴头晕
rule-severe-pain-and-dizzy = 疼得厉害又头晕，外面没见到血，也可能是内出血的表现。也许是别的原因，但内出血必须马上救治。
    .name = 重度疼痛伴头晕，未排除异位妊娠
rule-known-ectopic-may-be-rupturing = 医生说过，您是或可能是宫外孕（异位妊娠）。疼得厉害，或者又疼又头晕，可能是破裂、内出血的表现。
    .name = 已知或疑似异位妊娠，可能破裂
rule-heavy-bleeding = 出血这么多，可能需要紧急处理。这不一定就是自然流产，但在家观察不安全。
    .name = 大量出血
rule-chest-or-breathing = 突然喘不上气、胸痛或咳血，可能是肺里有血栓的表现。也可能没这么严重，但在家里分不出来。
    .name = 胸痛、突发呼吸困难或咯血
rule-seizure = 抽搐是孕期的危险情况，就算已经停了也一样。要到医院查清为什么会抽搐。
    .name = 抽搐
rule-self-harm-or-danger = 您的安全最要紧，这和别的急症一样紧急。您现在就应该得到帮助。
    .name = 眼前危险：自伤或受人伤害
rule-cauda-equina = 这些情况，可能是腰部下方的神经受压的表现。也可能是别的原因，但神经受压耽误不得。
    .name = 可疑马尾神经受压

## Strong pain, or signs together, that need a hospital

rule-severe-pain = 疼得这么厉害，原因很多，有轻有重。光靠问答分不出来，需要医院当面检查。
    .name = 重度疼痛
rule-moderate-pain-getting-worse = 疼得很难不去理会，还越来越疼，可能是宫外孕（异位妊娠）的表现。也可能是别的原因，但不要等到疼得受不了再去。
    .name = 中度或重度疼痛且加重，未排除异位妊娠
rule-moderate-pain-with-peritonism = 突然疼起来、一疼就吐，或一咳嗽就疼得更厉害，可能是内出血的表现。也可能没这么严重，但需要医院检查。
    .name = 疼痛伴突发、呕吐或腹膜刺激征，未排除异位妊娠
rule-moderate-pain-and-moderate-bleeding = 疼得很难不去理会，出血又像来月经，可能需要尽快处理。医院可以查失血有多少，也可以找原因。
    .name = 中度或以上疼痛和出血，未排除异位妊娠
rule-dizzy-with-pain-or-bleeding = 头晕的原因可能不严重。但同时有疼痛或出血，可能是失血比看到的更多的表现。
    .name = 头晕伴疼痛或出血，未排除异位妊娠
rule-dizzy-with-moderate-pain = 头晕，又疼得很难不去理会，可能是内出血。也可能没那么重，但要去医院检查。
    .name = 头晕伴中度或重度盆腔痛或腹痛
rule-dizzy-with-moderate-bleeding = 出血像来月经或更多，又头晕，可能是失血过多的表现。医院能查清楚，也能处理。
    .name = 头晕伴中等量或大量出血
rule-coil-or-sterilised-with-symptoms = 有节育环或做过结扎，又疼或又出血，可能是怀在子宫外的表现。也可能怀在子宫里，但要做 B 超才知道。
    .name = 带环或绝育后妊娠，伴疼痛或出血
rule-known-ectopic-with-symptoms = 已确诊或怀疑宫外孕（异位妊娠）时，疼痛、出血或头晕都要当回事。这可能是要马上治疗的表现，血 hCG 低也一样。
    .name = 已知或疑似异位妊娠，有症状
rule-known-ectopic = 确诊或怀疑宫外孕（异位妊娠）后，就算没有不舒服，也要密切随访。病情可能很快变化，要让医院知道您现在怎么样。
    .name = 已知或疑似异位妊娠
rule-unclear-scan-and-worse = B 超还不清楚，现在又越来越疼。这可能是怀在子宫外的表现，不要等到下次复查。
    .name = 超声不明确，疼痛加重
rule-sudden-one-sided-pain = 小腹一侧突然疼起来，可能是卵巢扭转的表现。也可能是别的原因，但卵巢扭转要尽快处理。
    .name = 突发单侧小腹痛，可疑扭转
rule-one-sided-pain-with-vomiting = 孕吐本身不会引起一侧疼。一侧疼又吐，可能是卵巢扭转或阑尾炎的表现。
    .name = 单侧疼痛伴呕吐
rule-peritonism = 肚子发硬，或一咳嗽就疼得厉害得多，可能是里面有感染或出血的表现。不一定都严重，但有些需要手术。
    .name = 腹痛伴腹膜刺激征
rule-fever-with-pain-or-urinary = 发烧加上您的其他不舒服，可能是感染的表现，比如肾脏感染。感冒也会发烧，但有些感染要住院治疗。
    .name = 发热伴疼痛、出血、呕吐或泌尿道症状
rule-infection-after-pregnancy = 怀孕结束后出现这些情况，可能是子宫感染的表现。原因也可能没这么严重，但感染会很快加重。
    .name = 近期妊娠结束后可疑感染
rule-blood-in-urine-with-pain = 又疼，尿里又有血，可能是肾结石或感染的表现。肾脏一旦堵住，要尽快处理，所以必须检查。
    .name = 血尿伴单侧或中度以上疼痛
rule-vomiting-with-fever-or-pain = 喝什么都吐，本身就很伤身体。再加上发烧或疼痛，可能是别的病的表现，不只是孕吐。
    .name = 不能进水，伴发热或疼痛
rule-injury = 重摔、车祸或被打被撞，里面的伤一开始可能没有感觉。也可能没伤着，但要由医院确认。
    .name = 3 天内受伤
rule-late-warning-signs = 这些情况，可能是过早临产的表现。也可能没这么严重，但要到医院检查您和这次怀孕的情况。
    .name = 早产或晚期流产的警示表现
rule-bleeding-after-13-weeks-with-pain = 满 13 周以后，出血又疼，或出血像来月经，可能是自然流产的表现。也可能有别的原因，要到医院去查。
    .name = 13 周及以后出血，伴疼痛或如月经量
rule-bleeding-after-20-weeks = 满 20 周以后，出血再少，也要检查您和这次怀孕的情况。原因可能不严重，但也可能需要马上处理。
    .name = 20 周及以后出血

## Signs that should be seen the same day

rule-one-sided-pelvic-pain = 小腹一侧疼，可能是宫外孕（异位妊娠）的表现。别的原因也很多，做 B 超有助于分清。
    .name = 单侧小腹痛，未排除异位妊娠
rule-pain-and-bleeding = 又疼又出血，可能是自然流产或宫外孕（异位妊娠）的表现。也有别的原因，做 B 超有助于分清。
    .name = 疼痛伴出血，未排除异位妊娠
rule-pain-with-misleading-symptoms = 小便不适、肠道不适或肛门坠胀、疼痛，可能是感染引起的。宫外孕（异位妊娠）也会这样，曾有人因此被漏诊。
    .name = 疼痛伴泌尿道、肠道或肛门症状，未排除异位妊娠
rule-dizzy-with-any-symptom = 头晕可能是小问题。但同时有疼痛、出血或肠道不适，哪怕都很轻，也可能是怀在子宫外的表现。
    .name = 头晕伴其他症状，未排除异位妊娠
rule-symptoms-with-strong-risk = 有您这样的病史或治疗，宫外孕（异位妊娠）会更多见。疼痛或出血可能另有原因，但要先排除这一种。
    .name = 疼痛或出血，有异位妊娠高危因素
rule-persistent-pelvic-pain = 这不是歇一歇就好的轻微不适。原因可能有很多，但也可能是宫外孕（异位妊娠）的表现。
    .name = 较明显或持续的盆腹部疼痛，未排除异位妊娠
rule-one-sided-back-or-flank-with-concern = 一侧疼，可能来自肌肉或肾脏。结合您的回答，也可能是怀在子宫外的表现，要检查。
    .name = 单侧或侧腰部疼痛，须警惕，未排除异位妊娠
rule-back-pain-with-strong-risk = 有您这样的病史或治疗，哪种疼都要重视，腰酸也算。可能是肌肉的问题，但要先排除怀在子宫外。
    .name = 任何疼痛，有异位妊娠高危因素
rule-tissue-passed = 排出这样的东西，可能是怀孕正在结束或已经结束。怀在子宫外时也可能排出，所以还是要检查。
    .name = 阴道排出组织或水泡状物
rule-moderate-bleeding = 这样的出血，原因可能不止一种，还可能变多，所以要有医生看一看。
    .name = 出血如月经量或更多，验孕阳性
rule-located-with-more-than-mild-pain = B 超看到怀在子宫里，但疼成这样还是要检查。可能会自己好，也可能是别的问题的表现，比如卵巢扭转。
    .name = 中度以上或持续疼痛，超声见宫内妊娠
rule-nothing-stays-down = 喝什么都吐，身体会缺水（脱水）。这是可以治疗的，您不用一个人硬撑。
    .name = 不能进水
rule-fever = 发烧可能是感冒，也可能是需要治疗的感染的表现。孕期发烧属于危险情况，要查清原因。
    .name = 发热
rule-smelly-discharge-with-symptoms = 白带有难闻的气味，又有疼痛或出血，可能是子宫感染的表现。也可能没这么严重，但这种感染要早治。
    .name = 阴道分泌物有异味伴疼痛或出血，验孕阳性
rule-smelly-discharge-unplaced = 白带有难闻的气味，又有疼痛或出血，可能是感染的表现。感染到子宫或输卵管时，要尽早治疗。
    .name = 阴道分泌物有异味伴盆腔疼痛或出血
rule-blood-in-urine = 尿里有血，可能是感染或结石的表现。第一步是化验小便。
    .name = 血尿
rule-one-leg-swollen = 一条腿新出现肿或疼，可能是长了血栓的表现。拉伤也会这样，但血栓可能跑到肺里。
    .name = 单侧下肢肿痛，可疑血栓
rule-bleeding-after-13-weeks = 满 13 周以后，出血再少也要看医生。原因可能不严重，也可能是这次怀孕需要处理的早期表现。
    .name = 13 周及以后出血
rule-pain-after-20-weeks = 满 20 周以后，疼可能是子宫长大、牵拉引起的，也可能是过早临产的表现。要检查才能分清。
    .name = 20 周及以后盆腹部疼痛
rule-badly-wrong = 觉得很不对劲，这本身就值得去检查。光靠问答，发现不了所有问题。
    .name = 自觉或他人觉得很不对劲
rule-moderate-pain-anyone = 疼得很难不去理会，还越来越疼，不管有没有怀孕都要检查。可能会自己好，但有些病拖久了更难治。
    .name = 中度或重度疼痛且加重
rule-after-pregnancy-with-pain = 怀孕结束后有些疼，可能是身体在恢复。但疼得厉害或只疼一侧，可能是感染或怀在子宫外的表现。
    .name = 近期妊娠结束后中度以上或单侧疼痛

## When a pregnancy is possible but no test was positive

rule-possible-pregnancy-one-sided-pain = 就算自己测出阴性，也可能怀孕了。小腹一侧疼的原因很多，其中要排除宫外孕（异位妊娠）。
    .name = 可能妊娠，单侧小腹痛
rule-possible-pregnancy-with-concern = 可能已经怀孕，只是还不知道；上次怀孕刚结束，也可能又怀上。这样的疼，可能是怀在子宫外的表现，也可能是别的原因。
    .name = 可能妊娠，盆腹部疼痛须警惕
rule-possible-pregnancy-pain-and-bleeding = 疼痛和出血，可能是来月经。也可能是怀孕早期出了问题的表现，所以要先验孕。
    .name = 可能妊娠，疼痛伴出血
rule-odd-period-with-pain = 月经和平时不一样，可能其实是怀孕早期的出血。如果还疼，可能是怀在子宫外的表现。
    .name = 月经异于平时伴疼痛，可能妊娠
rule-possible-pregnancy-with-symptoms = 这些不舒服，可能和刚怀孕有关，也可能是别的原因。第一步是验孕。
    .name = 可能妊娠，有症状

## Milder signs that still need a call

rule-pelvic-pain-unlocated = 怀孕早期的疼，原因可能不严重，会自己好。但就算没有出血，也可能是宫外孕（异位妊娠）的早期表现。
    .name = 盆腹部疼痛，未排除异位妊娠
rule-bleeding-unlocated = 出血的原因很多。就算血很少或颜色发褐，也可能是自然流产或怀在子宫外的表现。
    .name = 出血，未排除异位妊娠
rule-dizzy-or-bowel-symptoms = 头晕或新出现的肠道不适，可能是肠胃炎这类小问题。但它们也曾是宫外孕（异位妊娠）被忽略的表现。
    .name = 头晕或肠道症状，未排除异位妊娠或近期妊娠
rule-bleeding-located = B 超看到怀在子宫里，之后出血，很多人也能继续怀下去。但仍可能是自然流产的表现，医生可能会建议治疗。
    .name = 出血，超声见宫内妊娠
rule-pelvic-pain-located = B 超看到怀在子宫里，有些疼可能是牵拉引起的。但疼痛也可能有别的原因，要告诉医生。
    .name = 盆腹部疼痛，超声见宫内妊娠
rule-back-pain-not-mechanical = 腰疼可能来自肌肉和关节。结合您的回答，还要查有没有别的原因，比如宫外孕（异位妊娠）。
    .name = 腰痛须警惕，未排除异位妊娠
rule-urinary-symptoms = 这可能是尿路感染的表现。怀孕时要化验小便，有时还要用药，光靠自己在家处理不够。
    .name = 泌尿道症状
rule-unsafe-at-home = 平安也是健康的一部分。医生或求助热线可以私下听您说，帮您想办法。
    .name = 家中不安全
rule-smelly-discharge = 白带有难闻的气味，可能是感染的表现。做个化验，就知道要不要治疗。
    .name = 阴道分泌物有异味
rule-coil-or-sterilised = 有节育环或做过结扎，也可能怀在子宫里。但怀在子宫外的比一般人多，所以要早点做 B 超。
    .name = 带环或绝育后妊娠
rule-unclear-scan = B 超还没有给出清楚的答案。可能是时间太早，可能是流产，也可能怀在子宫外，所以要继续查。
    .name = 超声不明确
rule-moderate-pain-not-pregnant = 疼得很难不去理会，或又疼又头晕，没怀孕也要检查。光靠问答，可能漏掉原因。
    .name = 中度或重度疼痛，或疼痛伴头晕
rule-one-sided-pain-anyone = 一侧疼，可能来自肌肉、卵巢、肾脏或肠子。当面检查有助于弄清是哪一种。
    .name = 单侧腰部、侧腰部或小腹疼痛

## Back pain, early checks, and care after a pregnancy

rule-back-pain-unlocated = 怀孕时腰疼很常见，可能来自肌肉。但现在还没有排除怀在子宫外，所以要告诉医生。
    .name = 腰痛，未排除异位妊娠
rule-back-pain-worse = 腰疼得很难不去理会，或越来越疼，可能是拉伤。请医生看一看，免得漏掉别的原因。
    .name = 腰痛，中度以上或加重
rule-early-scan-for-risk = 有您这样的病史或治疗，最好早点问医生要不要做 B 超。没有不舒服也要问，这样更稳妥。
    .name = 有须早期检查的病史或治疗
rule-medicine-or-condition = 有些药和疾病，怀孕后要调整方案。停药或换药以前，请先问医生。
    .name = 用药或慢性病在本次妊娠中尚未咨询
rule-vomiting-often = 反复呕吐会让人没力气，也会缺水。这是可以治疗的，早点问，别等到加重。
    .name = 频繁呕吐
rule-after-pregnancy-with-symptoms = 怀孕结束后，可能会有些疼痛或出血。也可能是需要处理的问题的表现，比如感染。
    .name = 近期妊娠结束后疼痛或出血
rule-positive-test-after-pregnancy = 怀孕结束后的前 3 周，验孕还可能是阳性。再往后，可能是又怀孕了的表现，或者上一次还要复查。
    .name = 近期妊娠结束后验孕阳性

## Added in 2026.12

rule-collapse-with-misleading-symptoms = 晕倒又伴有呕吐或腹泻，看上去像肠胃不好。也可能是宫外孕在里面出血，要让急救人员来接您。
    .name = 晕厥伴头晕、消化道症状或高危因素，未排除宫外孕
rule-thunderclap-headache = 这样的头痛可能是脑里出血或有血栓，要马上救治。
    .name = 突发剧烈头痛，或伴神经症状
rule-headache-or-changed-sight = 头痛得厉害又不退，或看东西有变化，当天就要检查。怀孕可能是原因之一。
    .name = 持续剧烈头痛或视觉改变
rule-headache-or-changed-sight-later = 满 20 周以后和产后，这可能是子痫前期的表现。要马上去医院量血压。
    .name = 20 周后或产后头痛、视觉改变
rule-bleeding-with-blood-thinner = 吃抗凝药或有容易出血的病，小出血也可能变成大出血，今天就要看。
    .name = 出血，且使用抗凝药或有出血性疾病
rule-dizzy-with-sudden-one-sided-pain = 一侧突然疼又头晕，可能是囊肿破了、卵巢扭转或宫外孕，都可能要去医院。
    .name = 头晕伴突发单侧痛
rule-dizzy-or-bowel-symptoms-with-bleeding-or-risk = 头晕或腹泻，加上这样的出血或您的病史，可能是宫外孕的表现。
    .name = 头晕或肠道症状伴出血或高危因素，未排除宫外孕
rule-dizzy-and-vomiting-often = 经常呕吐，又明显头晕，可能是身体缺水。缺水可以治疗，要查一查缺多少。
    .name = 频繁呕吐伴明显头晕
rule-fever-alone-without-pregnancy = 发烧可能是感冒或流感。一直不退，或又出现别的情况，就要查清原因。
    .name = 单纯发热，没有已知妊娠
rule-marked-dizziness = 新出现的、越来越重的，或要扶着东西的头晕，就算没有别的情况，也要查一查。
    .name = 明显头晕
rule-slightly-dizzy = 轻微头晕的原因可能不严重，但也可能是看不见的出血的早期表现，请告诉医生。
    .name = 轻微头晕，未排除宫外孕或近期妊娠
rule-known-ectopic-with-a-plan = 是或可能是宫外孕，就要密切观察。有任何变化，哪怕很小，都要告诉给您看病的医生。
    .name = 已知或疑似宫外孕，已就诊并有安排
rule-may-be-molar-with-symptoms = 医生说过可能是葡萄胎。有出血或吐得厉害，今天就要告诉给您看病的医生。
    .name = 可能葡萄胎，有症状
rule-unclear-scan-with-a-plan = 还要继续查，直到有清楚的答案。约好的复查按时去，没有约的请约一个，并留意本页列出的情况。
    .name = B 超不明确，已安排复查
rule-abortion-medicines-did-nothing = 吃药后没什么反应，这次怀孕可能还在，可能在子宫里，也可能在外面。要请开药的医院检查。
    .name = 流产药几乎无效
rule-after-a-birth = 本指南只适用于怀孕前 20 周，生产后的情况看不了。请找助产士或产科。
    .name = 产后：超出范围
rule-vomiting-with-brain-signs = 吐了很久以后出现这些，可能是大脑缺维生素 B1。医院可以治，拖下去会有损害。
    .name = 呕吐伴意识模糊、复视或步态不稳（可能韦尼克脑病）
rule-overstimulation-with-pain-or-breathlessness = 用促排卵药以后，肚子胀又疼或呕吐，可能是卵巢反应过度，医院可以处理。
    .name = 可能卵巢过度刺激，伴腹痛或呕吐
rule-diabetes-and-nothing-stays-down = 用胰岛素的人，什么都留不住时，血糖和酮体可能很快失控。
    .name = 胰岛素治疗的糖尿病，饮水即吐
rule-overstimulation = 这些可能是卵巢对药物反应过度，今天就要告诉生殖中心。
    .name = 可能卵巢过度刺激
rule-diabetes-and-vomiting = 用胰岛素的人生病时，当天就要定好血糖、喝水和胰岛素怎么安排。
    .name = 胰岛素治疗的糖尿病，伴呕吐或发热
rule-sickle-cell-or-weak-defences = 有镰状细胞病，或在吃降低抵抗力的药，发烧或剧痛可能几小时内变重。
    .name = 镰状细胞病或免疫力低下，伴发热或剧痛
rule-late-warning-signs-early = 这个时候下坠、流水或一阵一阵的疼，原因很多，但今天要检查。
    .name = 下坠、流液或阵痛，孕早期或孕周不详
rule-injury-and-well = 怀孕头几周，子宫在骨盆深处，有骨头挡着。今天就打电话问；出现疼痛、出血或头晕，要更早去。
    .name = 三天内受伤，无其他表现
rule-out-of-scope-weeks = 本指南只适用于怀孕前 20 周，现在的情况看不了。产科白天夜里都可以。
    .name = 满 20 周：超出范围
rule-hard-to-reach-and-pregnant = B 超还没有确认怀在哪里，您去医院又不方便。请现在就问好，万一有情况该怎么办。
    .name = 妊娠未定位，就医不便
rule-someone-hurt-you = 您的安全很重要，您也应该得到救治。医生可以处理伤和之后的问题，并且保密。
    .name = 被他人伤害
rule-pain-all-over-the-belly = 整个肚子都疼，可能是肚子里有血。也可能没那么重，但要去医院检查。
    .name = 全腹痛，未排除宫外孕
rule-belly-pain-with-a-sign = 一震动就疼得厉害的肚子疼，或越来越疼又呕吐，当天就要检查。
    .name = 腹痛伴腹膜刺激，或加重伴呕吐
rule-located-one-sided-pain-stays = B 超看到怀在子宫里。休息也不见好的一侧疼，仍可能来自卵巢、肾或肠。
    .name = 单侧痛，休息不缓解，已见宫内妊娠
rule-bleeding-located-with-a-plan = B 超看到怀在子宫里。约好的复查按时去，没有约的请约一个，并留意本页列出的情况。
    .name = 出血，已见宫内妊娠，已安排复查
rule-mild-central-pain-unlocated = 中间轻微的疼，休息会好一些，原因很多。B 超还没有确认怀在哪里，请告诉医生，并留意本页列出的情况。
    .name = 轻度正中痛，未排除宫外孕
rule-belly-pain-growing-or-with-vomiting = 越来越疼，或和呕吐一起来的肚子疼，再轻也要看一看。
    .name = 腹痛，加重或伴呕吐

## Why the advice is one step more urgent

raise-asked-before = 您已经求助过，现在还不舒服。这正是要早点看的理由，所以建议提高一级。
    .name = 曾求助：加重，或无后续安排
raise-hard-to-reach-care = 您去看病，可能要花更多时间，或更不容易。为了留出时间，建议提高一级。
    .name = 就医困难
