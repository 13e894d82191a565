# The words that popular claims are recognised by: each concept, and the ways of saying it.
#
# Ways are divided by ";". A star stands for any ending, "#" for a number, and "!" before a way says that it denies the
# concept. The longest way wins, so that "blood test" is no blood. Accents, capitals, apostrophes and hyphens do not
# count, and one slip of the finger is read over. `firstweeks claim --why` shows which concepts a text has.

## Signs, and where they are

concept-pain = pain*; hurt*; ache*; aching; achy; sore*; cramp*; sting*; stabb*; throb*; spasm*; tender*;
    discomfort; uncomfortable; colic*; backache*; bellyache*; stomachache*; tummyache*; pang*; niggl*; burning;
    pulling; tugging; !painless*; !pain free; !painfree; back pain*; back ache*; back hurts; back sore*;
    back cramp*; kidney pain*; period pain*; menstrual pain*; womb hurts; uterus hurts; side pain*; side cramp*;
    worst pain; cant take the pain; extreme pain; severe pain; pain is severe; terrible pain; intense pain;
    slight pain; slight ache; little pain; not very painful; not much pain; chest pain*; pain in my chest;
    sore back; aching back; bad back; achy back; would be agony; would be in agony; agony; excruciat*; doubled over;
    writhing; dull; ouch; shooting; sharp; barely hurts; hardly hurts; jabbing; pinching; pinches; shoulder hurts;
    shoulder ache*; shoulder pain; shoulders hurt; nerve pain; burning when; stings when; burning pee;
    stings when i wee; burning when i wee; bit sore; would be excruciating; would hurt more;
    hardly any pain; ovulation pain*; pain that made me; so much pain; crying with pain; cant sleep from the pain;
    on the floor in pain; crying in pain; sudden sharp pain; stabbing so hard; pain ever; never felt pain like;
    crying from the pain; cant stop crying from the pain; pain is so bad; passed out from pain; sudden sharp severe;
    sudden stabbing; pain so bad; worst pain ever; pain in the shoulder; twinge; twinges; twingey; are agony;
    is agony; wrecked; in bits; slight twinge; are really painful; is really painful; hurts so badly; hurts so bad;
    hurts so much; so painful i; so painful that; beyond painful; meant to be agony; are extremely painful;
    supposed to hurt; meant to hurt; is excruciating; supposed to be agony; being sick with the pain;
    sick from the pain; vomiting from the pain; throwing up from the pain; throwing up with pain;
    nothing helps the pain; worst cramps; worst cramp; worst ache; shaking with pain; shaking from the pain;
    white with pain; pain woke me; its killing me; it is killing me; this is killing me; pulling low; stitch; twingeing; crampiness; achiness; gnawing; niggly pain; !no severe pain; !no strong pain; !no bad pain;
    griping; gripes; separation pain*; is murder; was murder; giving me gyp; gyp; grumbly
concept-belly = belly; bellies; tummy; stomach*; abdom*; pelvi*; cramp*; groin; period pain*; period like; period type;
    menstrual pain*; bellyache*; stomachache*; tummyache*; lower down; low down; womb hurts; uterus hurts; colic*; gut; guts; bellys; tummys;
    belle
concept-back = back pain*; backache*; back ache*; lower back; low back; my back; the back; back hurts; back sore*;
    back is; back cramp*; waist*; lumbago; spine; tailbone; loin*; flank*; kidney pain*; kidney area; sacr*; your back;
    sore back; aching back; bad back; achy back; back was; above my bum; backs
concept-one_side = one side*; left side*; right side*; side pain*; side cramp*; on the left; on the right; ovar*;
    unilateral*; lower left; lower right; bottom left; bottom right; left lower; right lower; left hand side;
    right hand side; just the left; just the right; only the left; only the right; left back; right back;
    left waist; right waist; left flank; right flank; left hip; right hip; my side; the side; single side;
    left kidney; right kidney; left groin; right groin; one hip; one flank; one groin; one kidney; one buttock;
    one half; lefthand; righthand; left part; right part; left abdomen; right abdomen; left pelvis; right pelvis;
    left tube; right tube; my left; my right; lopsided; off to one; sided; right half; left half; half of my; one spot;
    hip bone; hipbone
concept-bleeding = bleed*; bled; blood*; spotting; spotted; spots; stain*; smear*; discharge; wipe*; wiping;
    period like flow; !bloodless; rust coloured; rust colored; !would be blood; !would bleed; !would be bleeding;
    !would have bled; !thered be blood; !would see blood; period like blood; lot of blood; lots of blood;
    too much blood; loads of blood; full of blood; pool of blood; pools of blood; hemorrhag*;
    haemorrhag*; bleeding out; bleed out; bleeding loads; bleeding through; covered in blood; gushing; gushed;
    a gush; clot; clots; clotting; clotted; clotty; darker blood; old blood; fresh blood; when i wipe;
    clots the size; blood clots the size; ton of blood; blood bath; huge clots; big clots; bloodbath; large clot*; giant clot*; gushes; !liner stays clean; !liner is clean; !pad is clean;
    !pad stays clean; !liners clean; !knickers are clean; !knickers stay clean; !clean when i wipe; !wipe clean;
    !nothing when i wipe; !nothing on the paper; !nothing in my underwear; !nothing in my pants;
    !underwear is clean; !underwear stays clean; on the tissue; toilet tissue; on tissue; loo roll; toilet paper;
    !not a drop of blood; !not a spot of blood; !not a drop; !not one drop; !not a spot; pink streak*;
    pink when; brown when; brown stuff; dark stuff; gunk; massive clot*; huge clot; big clot; bit of pink;
    bit of brown; smudge*; !pads clean; !pads white; !still white
concept-brown = brown*; coffee coloured; coffee colored; coffee color; coffee colour; coffee ground*; dark;
    darker blood; rust*; old blood; blackish; chocolate coloured; chocolate colored; rust coloured; rust colored;
    colour of coffee; color of coffee; like coffee; tea coloured; gunk; brown when; brown stuff; dark stuff;
    bit of brown
concept-light = light; lightly; lighter; tiny; small amount*; few drops; drops; drop like; specks; spotting; spots;
    streak*; pink*; slight*; trace*; scant*; just a little; barely; on and off; comes and goes; stops and starts;
    irregular*; when i wipe; wiping; wipe; watery; bit of; little bit; a little; hardly a; smear*; pink streak*;
    pink when; speck; smidge*; teeny; bit of pink
concept-red = red; fresh blood; crimson; scarlet
concept-shoulder = top of my shoulder*; shoulder*; my shoulder; shoulder tip; tip of the shoulder; tip of one shoulder; shoulder pain;
    shoulder hurts; shoulder ache*; shoulders hurt; my right shoulder; my left shoulder; tip of your shoulder;
    pain in the shoulder; my shoulders;
    shoulder tips; tip of my shoulder*; tip of my right shoulder; tip of my left shoulder; tip of her shoulder; tips of my shoulders; tips of both shoulders; end of my shoulder; point of the shoulder; shoulder point; corner of the shoulder
concept-sleep = sleep*; slept; pillow*; mattress; lay on it; laid on it; lying on it; lain on; lay funny; lain funny
concept-faint = faint; fainted; fainting; faints; pass out; passed out; passing out; passes out; collaps*; black out;
    blacked out; blackout; lose consciousness; lost consciousness; unconscious; shock; collapsed; keep fainting;
    i faint; i am fainting; im fainting; about to faint; going to faint; about to pass out; going to pass out;
    i feel faint; feeling faint; feel like fainting; keep passing out; cant stay conscious; swoon*; fell to the floor;
    go unconscious; keeled over; goes black; going black; go black; went black; turned black; seeing black;
    blacking out; conked out; hit the floor; came over faint; feel like i might faint; might faint; might pass out;
    about to collapse; found me unconscious; fainting spell*; feel like passing out; fainting and;
    feel like im going to pass out; i went unconscious; so faint; came round on; came to on; woke up on the;
    came around on; i was out; found myself on the floor; woke up on the floor; came round grey; spark out;
    hit the deck; flaked out; she just dropped; out for the count; shes just dropped
concept-toilet = toilet; loo; bathroom; straining; strained; having a poo; pooing; loos; doing a poo;
    pushing too hard
concept-dizzy = dizz*; lightheaded*; woozy; giddy; room spins; light headed; faintness; swimmy;
    head spins; wobbly; unsteady; see stars; seeing stars; off balance;
    head swimming; heads swimming; head is swimming; head swims; head rush; spinning; spaced out
concept-low_sugar = blood sugar; hypoglyc*; blood pressure; low iron; anaemi*; anemi*; not eaten; havent eaten; low bp; pregnancy hormones; low sugar;
    sugar is low; sugar low; sugar crash; iron deficien*; skipping meals; didnt eat; hadnt eaten; not eating; not drinking enough; need water; the heat;
    hot weather; hot day; low pressure; pressure is low; pressure drops; blood pressure drops; forgot to eat; empty stomach;
    lunch; breakfast; standing up; stood up; stand up too; stand up quick*; stand up fast; got up; get up too;
    need to eat; stuffy; iron levels; sugar levels; missed a meal; dehydrat*
concept-urine = uti*; urine infection*; water infection*; cystitis; pee; peeing; wee; weeing; kidney infection*;
    urinary infection*; bladder infection*; bladder bug; when i pee; wee a lot; peeing a lot; bladder; stings when;
    burns when; burning when; burning pee; kidney stone*; kidneys
concept-gut = diarr*; diarh*; loose stool*; the runs; food poison*; stomach bug; tummy bug; gastro*; stomach flu;
    something i ate; ate something; dodgy; ibs; indigestion; upset stomach; upset tummy; bowel*; norovirus;
    pressure in my bottom; rectal; appendi*; vomiting bug; tummy upset; bad curry; takeaway; takeout;
    food didnt agree; bug going round; a bug; gastritis; stomach virus; intestin*; bad food; off food; a virus;
    the curry; squits; the trots; kebab; going around; lurgy; loose motion*; street food
concept-constipation = wind; gas; gassy; bloat*; flatul*; backed up; blocked up; cant poo; when i poo;
    not been to the loo; fart*; burp*; need to poo; need a poo; needing a poo; hard stool*; laxative*;
    too many beans; not pooping; no poo; not pooed; havent pooed; havent pooped; pooped; pooping; no bowel movement;
    poo for days; cant go; no number two; no number twos; poop; irregular bowels; trapped air; windy; parping; farty; bloatedness; havent been for # days; bunging; bunged; good poo;
    not been for # days
concept-muscle = muscle*; pulled; strain; strained my; posture; sciatica; slept funny; slept badly; slept wrong;
    slept weird; bad mattress; sitting badly; overdid it; gallbladder; gall bladder; gallstone*; the gym; strained;
    strained something; tweaked; sprain*; pulled my; slipped disc; too much exercise; worked out too; working out;
    workout; gardening; bent over wrong; bent down; moved wrong; slept on it wrong; si joint; pinched nerve;
    trapped nerve; nerve pain; sitting all day; desk job; over did it; overdoing it; overexert*;
    squats; deadlift*; planks; sit ups; crunches; kettlebell*; strained it; gym session; leg day; overstretched;
    stretched too far; crick; slept awkwardly; slept awkward; sat awkwardly; twisted funny; twisted wrong; my back out;
    done my back; lay funny; lain funny; sat funny
concept-growing = growing; grows; grow; stretching; stretches; stretch; expand*; making room; making space; growth;
    getting bigger; getting ready; enlarging; making way; opening up; accommodat*; growth pains; growing pains; womb getting; preparing;
    adjusting
concept-mild = mild; mildly; bearable; not that bad; not severe; not strong; not bad; slight pain; slight ache;
    little pain; comes and goes; goes away; went away; can walk; still walk; not very painful; gentle;
    not much pain; only a bit; bit of; would hurt more; can still walk; would be agony;
    would be in agony; would be unbearable; would be excruciating; would be much worse; would be worse;
    would be severe; would be terrible; would be screaming; youd know; you would know; would know about it; dull;
    niggle; niggly; niggling; barely hurts; hardly hurts; hardly any pain; tiny bit; bit sore; manageable;
    tolerable; far worse; way worse; supposed to be agony; supposed to be; supposed to hurt; meant to be agony;
    meant to hurt; are really painful; are extremely painful; is really painful;
    is excruciating; are agony; is agony; twinge; twinges; twingey; only slight;
    only a slight; slight twinge; two out of ten; couldnt walk; couldnt stand; flatten you; hurt like hell; hurts like hell; far more painful; much more painful; would floor; floors you; only a twinge; not much of a; easing off;
    not that sore; bit uncomfortable; only uncomfortable; isnt that bad; nothing major; painful enough; # out of # at most; only # out of #; just # out of #; be on the floor;
    be screaming; be in agony; be doubled; have her screaming; have you screaming; have me screaming;
    know all about it; be in hospital; be unbearable; to be agony; to be excruciating; not bad enough; edge off;
    wouldnt be able; able to walk; its not that bad; feel fine; feel great; feeling fine
concept-elsewhere = head hurts; headache*; tooth*; teeth; throat; ear; ears; eye*; knee*; ankle*; wrist*; finger*; toe;
    toes; foot; feet; breast pain*; breasts; sore breast*; nipple*; leg hurts; dog; cat; elbow; elbows; nose; gum; gums;
    my cat; hip replacement; scoliosis; jaw; calf; calves; heel*; shin*; thigh*; dentist; my son has; my sons;
    my daughter has; my daughters; husband has a; husbands back; my toddler has; hamstring*
concept-merely = it is only; its only; its just; just a
concept-may_be = can still be an ectopic; may be ectopic; ectopic can occur; can still mean; ectopic included;
    could be in the wrong; might be in the wrong; could be ectopic; might be ectopic;
    could be an ectopic; might be an ectopic
concept-seek = should look at; see someone today; always tell; tell your; still be checked; still needs; still need;
    always needs; worth it if; call for help; ask your; poison you; but go if; deserves; ambulance; should suspect;
    should be reported; get a scan; have a scan; have an ultrasound
concept-thing = sofa; battery; my boss; baby shower; pram; cot; my dog is; our dog; our cat; the vet; laptop;
    fell over laughing; recipe; recipes; calories; tinned; biscuit; biscuits; cupcake*; classes near; near me;
    opening times; covid; rotator cuff; arthritis; knee surgery; exam; exams; football; marathon; hotel; hotels;
    salary; carpet; baby names; names for; maternity leave; employer; visa; cheap; washing machine; garden; grow at home; for dogs; for cats; for kids; year old;
    toddlers; teething; workers; dry skin; replacement; feedback; train; film; movie; song; game; spelling; alternatives; degree;
    training; jeans; stock; antenatal class*; c section; caesarean; labrador*; her season; soil; ectopic beat*; ectopic heartbeat*
concept-story = in my second pregnancy; years ago; had a tubal pregnancy; lost her tube; lost a tube;
    another ectopic; fingers crossed;
    so excited; scan went well; found out she; after the miscarriage; referred me; turned out; turn out; was diagnosed; were diagnosed; in my first pregnancy;
    my previous pregnancy; my last pregnancy; last year; last summer; last christmas; months ago; a year ago;
    when i was; used to; with my first; with my second; with my last; on holiday; on honeymoon; before we started;
    had to be removed; was removed; back then; when she was pregnant; when i had; in hospital with;
    she found out; found out i had; my coil out; coil taken out; coil removed; lovely time
concept-inquires = what is the difference; what does; what happens; which brand; where can; where do; how much hcg;
    how big; how do i book; when will; when does; has anyone had; what size; anyone else; how long; how much does;
    how much is; how much are; what time; which antibiotic; which hospital; which clinic; which app; where to buy;
    where to find; where is; where are; who sells; who makes; how do you make; what colour; what color;
    how do you pronounce; how do you spell; is there a difference; whats the difference; how is it done; how does a;
    how does the; how are; how often; cheapest; cost; costs; price; prices; expensive; anyone know a good;
    recommend a; any recommendations; can recommend; best place; when can i try; before trying again;
    opening hours; insurance; refund; next appointment; prescription; did you get;
    what did you; how did you; did you all; when did

## What may be the case

concept-implantation = implant*; bedding in; beds in; bedded in; embedding; embeds; embedded; burrow*; nestl*;
    settling in; settles in; settle in; attaching; attaches; attach itself; latching on; digging in; attached;
    egg attach*; burying itself; buries; buried itself; digs in; dug in; snuggling; snuggles; snuggled; settled in;
    rooting; taking root; making its home; finding its place; bed in; embed; sticking to the; planting; fertilised egg;
    fertilized egg; getting comfy; getting cosy; getting cozy; egg getting; snug; making itself; moving in;
    getting settled; digging its
concept-ectopic = eptopic; extopic; in my tube; in my tubes; tubal; fallopian; outside the womb; outside the uterus;
    outside my womb; outside my uterus; wrong place; heterotopic; can be ectopic; sign of an ectopic; tube; tubes;
    tube pregnancy; off the womb; growing outside; cornual; pregnancy in the tube; wrong location; save an ectopic; save the ectopic; viable ectopic;
    can still be an ectopic; may be ectopic; ectopic can occur; ectopic included; point to an ectopic;
    suggest an ectopic; signal an ectopic; stuck in there; so ectopic is out; ectopic is out; could be ectopic; might be ectopic;
    could be an ectopic; might be an ectopic; out of the tube; tube goes; tube went; wrong spot; cant be in the tube;
    cross ectopic
concept-rupture = burst*; ruptur*; explod*; tear the tube; tube tears; split open; goes pop; went pop;
    tube goes; tube went; go pop; going pop; cant blow; blow up; tube popped; go bang; goes bang
concept-miscarriage = miscarr*; mc; mmc; losing the baby; lose the baby; lost the baby; losing it; lose it;
    losing my baby; lose my baby; lost it; pregnancy loss; loss; losing the pregnancy; lose the pregnancy;
    losing this pregnancy; chemical pregnancy; threatened; kill the baby; harm the baby; hurt the baby; harm baby;
    hurt baby; baby is gone; its ending; am i out; pregnancy is over; baby has gone; baby is dead; it has ended;
    pregnancy has ended; pregnancy ended; losing a baby; means its over; comot belle;
    lost hers; fall out; slip out; will slip; slipped away; dislodge*;
    shift it; lost my bean; lost her baby; lost a baby; lost one; angel baby; didnt stick; wash it out; flush it;
    drop out
concept-pregnant = pregnan*; # weeks; # week; week #; # wks; # wk; # w; dpo; trimester; early weeks; embryo*; baby;
    babies; foet*; fetus; expecting; bfp; conceiv*; preggo; preggers; first months; # months; implantation;
    mum to be; mom to be; at # weeks; only # weeks; past # weeks; after # weeks; over # weeks; already # weeks;
    positive test; first weeks; first month; mums to be; moms to be; expectant; with child; up the duff; preg;
    preggy; knocked up; nearly # weeks; almost # weeks; until # weeks; till # weeks; before # weeks; by # weeks; babys
concept-seen_inside = in the womb; in the uterus; in my womb; in my uterus; in utero; right place; right spot;
    correct place; right location; where it should be; heartbeat; yolk sac; gestational sac; saw a sac; sac in;
    saw the sac; sac was seen; fetal pole; foetal pole; embryo seen; saw the baby; saw baby; saw it; saw the embryo;
    baby was fine; baby is fine; scan was fine; scan was normal; normal scan; inside the womb; inside the uterus;
    inside my womb; found the baby; found the pregnancy; showed the baby; pregnancy is in; embryo in; confirmed in;
    sac is in; seen there; normally placed; good position; well placed; heart beating; in place; baby in the womb;
    baby in the uterus; intrauterine; sac in my uterus; sac in my womb; settles in the uterus; one in the uterus and; one sac; sac on the screen; flicker*; tucked up; saw the bean; saw bub;
    where its supposed; where its meant; inside uterus; inside womb; in uterus
concept-nothing_seen = nothing there; saw nothing; see nothing; nothing seen; couldnt see; could not see; cant see;
    cannot see; didnt see; did not see; empty; nothing on ultrasound; nothing showed; showed nothing; no sac;
    unknown location; pul; found nothing; was clear; came back clear; all clear; clear scan; nothing visible;
    not visible; not seen; miss; misses; missed it; see anything; couldnt find; could not find; didnt find;
    find anything; cant find; saw no; found no; no sign of; nothing unusual; nothing abnormal; nothing wrong;
    looked clear; looked normal; looked fine; tubes looked; tubes are clear; tubes were clear; was normal;
    nothing in the tubes; no mass; clean scan; scan clear; no ectopic seen; wasnt seen; wasnt visible; see a thing;
    cant see a thing; nothing in there; blank scan; see it yet; doesnt show; didnt show; not find; nothing came up;
    came up blank; found no ectopic; sod all; bugger all
concept-risk = risk factor*; at risk; high risk; risk of ectopic; sti; stis; std; stds; chlamydia; gonorrh*;
    pelvic infection*; pelvic inflammatory; pid; surgeries; previous ectopic; ectopic before;
    endometriosis; appendix out; history of; smoker; infection; had surgery; surgery before; previous surger*;
    past surgery; pelvic surgery; abdominal surgery; had an operation; previous operation*; any surgery
concept-no_risk = healthy; young; first pregnancy; first baby; never had surgery; never had an infection;
    non smoker; nonsmoker; dont smoke; do not smoke; never smoked; no risk*; without risk*; no history;
    no infections; no surgeries; low risk; risk factors; had one before; only happens to; only happens if;
    no risk factors; im healthy; never had any; clean bill; perfectly healthy; doesnt run in; none of the risk;
    not a smoker; tubes are fine; only happen to; happens to others; dont tick; tick none; under thirty;
    good health; no known risk factor*; no risk factor; only people with; only women with; only people who;
    only women who; damaged tubes; scarred tubes; blocked tubes; bad tubes; only smokers; only happens in;
    only for people; people like me; women like me; fit and healthy; never been ill; no sti; no stis;
    never had chlamydia; no surgery; no operations; clean history; no previous
concept-had_period = had my period; had a period; got my period; period came; period arrived; period started;
    af came; af arrived; af showed; got af; had af; regular period*; normal period*; light period; lighter period;
    short period; odd period; strange period; weird period; funny period; period lasted; period last week;
    period this month; still have period*; still get period*; still having period*; bled on time; bleed every month;
    had my cycle; withdrawal bleed*; have a period; having a period; get a period; period two weeks; just my period;
    bled last month; got a period; af on time; period on; aunt flo; period as usual; period as normal; usual period;
    periods are regular; period has come; my period has; monthly bleed*; monthlies; menstruated; menstruating;
    my cycle came; started my period; on my period; had my usual; period was normal; periods every month;
    still menstruat*; have my period; got periods; monthly; my monthly; period turned; aunt flow;
    bled for # days; bled on schedule; my period was; on schedule; came on time; witch came; witch arrived; usual bleed; regular bleed; period showed up; full period; saw your flow; saw my period; seen my period; came on last; came on as; i came on; my flow; time of the month; on the rag; my visitor; shark week; my af; af last; proper period; normal bleed; period finished; finished my period;
    clockwork; bled like; ive come on; youve come on; got my menses; menses came; got menses
concept-late_period = late period; missed my period; period is late; period late; no period; af late; af due;
    period due; period is due; skipped period; expected period; around my period; before my period; period should;
    when my period; due my period; period is coming; week late; weeks late; late cycle; dpo; after ovulation;
    period was due; day my period; when af; af is due; af was due; day af; expected my period; days late; missed;
    time my period; periods late; periods due; due on
concept-not_pregnant = isnt pregnan*; not a pregnancy; isnt a pregnancy; no pregnancy; impossible;
    cant be pregnancy; cannot be pregnancy; cannot be a pregnancy; cant be a pregnancy; cant possibly be; no chance;
    no way; protects; protected; protection; cant conceive; cannot conceive; get pregnant; got pregnant;
    be pregnant; i am pregnant; im pregnant; fall pregnant; fell pregnant; no possibility; preggo; be preggo;
    could not be pregnant; no way i; never need to think; pregnancy isnt possible; pregnancy is impossible;
    isnt possible; not possible; could be expecting; cant be expecting; not expecting; being pregnant; no baby;
    rule out pregnancy; pregnancy is out; dont need a test; cant have a baby; unlikely to be; safe from pregnancy;
    immune; infertile; cant happen; worry about pregnancy; makes pregnancy; prevents pregnancy; 100 percent sure;
    off the cards; no way this is; definitely not; this is pregnancy; out of the question; pregnant anymore;
    conceive; not pregnant; test is faulty; test is wrong; test was wrong; test was faulty; faulty test;
    you can get pregnant; you can still get pregnant; can still get pregnant; you can be pregnant;
    could still be pregnant; dont bother with condoms; dont use condoms; no condoms; without condoms;
    dont need condoms; dont use protection; dont need protection; no protection; dont need contraception;
    no contraception; stopped using protection; stopped using condoms; how could i be; how can i be; how would i be; cant have got; cant have gotten; couldnt have got; off the hook;
    having a baby; be up the duff; be knocked up; be carrying; be preggers; be expecting; caught again; ive caught; ridiculous; false alarm; im covered; bulletproof; foolproof; shooting blanks; menopaus*;
    too old; get knocked up; bun in

## Tests, levels and scans

concept-test = test; tests; tested; testing; hpt; hpts; pee stick; frer; clearblue; stick; dipstick; cheapies;
    pregnancy test*; pee test*; urine test*; positive test; sticks; strips; dip; dollar store; home pregnancy; digital;
    pee; peed; pee on; peeing on; cheapie; first response; whatever the test; test says no
concept-negative = neg; bfn; bfns; one line; single line; no line; says not pregnant; said not pregnant;
    shows not pregnant; test would show; faded; blank; shows nothing; stark; snow white; no positive; one pink line;
    nothing came up; came up blank; came out negative; nothing appeared; no second; not a hint
concept-positive = bfp; bfps; # lines; second line; positive test; dye stealer; says pregnant
concept-evaporation = evap; evaps; indent; shadow line; false positive*; dried line; after it dried; after # minutes
concept-faint_line = faint line*; faint positive*; faintest line; very faint; light line; squinter; barely there line;
    line is faint; faintly positive; line so faint
concept-hcg = hcg; beta; betas; bhcg; pregnancy hormone; quant; numbers; levels; my level; blood results; blood test*;
    hgc; hcgs; hormone; hormones level; quants; betahcg; my numbers; bloods; blood level*; blood draw*; level
concept-low = low; lower; under #; below #; only #; just #; less than #; small; weak; slow*; hcg of #; hcg is #;
    hcg was #; tiny; under a thousand; below a thousand; barely rising;
    under a hundred; below a hundred; hardly any; only in the; double digits; two digits; lowish; low numbers;
    few hundred; not high; isnt high; not even #; still under
concept-rising = doubl*; rising; rise; rises; rose; going up; goes up; went up; climb*; increas*; tripl*;
    getting darker; darker line*; line progression; good numbers; good hcg; levels are good; numbers are good;
    normal hcg; hcg is normal; as expected; up nicely; rising fine; shot up; numbers look good; numbers look great;
    numbers are great; levels look good; beta looks good; beta is good; good beta; soaring; speak for themselves;
    on track; bang on; jumped; great numbers
concept-falling = drop*; fall; falling; fell; falls; fallen; going down; goes down; went down; go down; decreas*;
    declin*; coming down; come down; came down; halved; back to zero; going to miscarry; coming right down;
    lowering; fell to; going back down; tapering; plummeting; reducing; shrinking; sinking; halving;
    coming back down; down to; down from; gone down; numbers dropped; tanked; nearly zero
concept-scan = scan; scans; scanned; scanning; tvs; transvaginal; internal probe; doppler; us scan; scan cause;
    scan can cause; ultrasound cause*; scans cause;
    sonographer; scanned me; internal scan; ask for a scan; scan was fine; scan was normal; normal scan; clear scan;
    scan clear; clean scan; nothing on ultrasound; blank scan; skip the scan; no scan needed; refuse the scan;
    get a scan; have a scan; have an ultrasound; on the screen; wand; probe; look inside; soundwave*;
    sound waves; peek inside
concept-when = when should; when can; when do; how early; how soon; do i need; get a; have a; have an; go for;
    should i get; should i have; ask for; need a; need an; book a; check*; how do they; is it safe; transvaginal;
    internal; find out; diagnos*; see where; locate; best way; make sure; get an; can i get; should have; needs a;
    get a scan; have a scan; have an ultrasound
concept-confirm = make sure; check that; verify; whether; shows where; shows if; see if; see where; tells where;
    know where
concept-too_early = too early; too soon; before # weeks; before week #; until # weeks; until week #; till # weeks;
    wait until; wait till; useless; pointless; no point; not any point; waste of time; not worth; unnecessary;
    no use; skip the scan; skip it; wont show anything; show anything; see anything yet; cant see anything;
    nothing to see; not needed; no scan needed; dont bother; shows nothing; show nothing; refuse the scan; cancel*;
    soon to see; early to see; too early for; cant see a thing; wont see anything; see nothing yet; nothing shows;
    no use before; wait for week; till week; better to wait; better wait; soon for; be no use; of no use;
    isnt worth; tell you anything; tell anything; tells you nothing; wont tell; say anything yet; say nothing yet;
    skip a scan; not going; not go; not to go; dont go; better not; dont run for; dont rush; do not rush;
    dont run to; no rush for; whats the point; what is the point; jumping the gun; bit early; bit soon; be patient; give it time;
    give it another; theyd even see; they even see; waste of; wasted; poppy seed;
    too small to see; just a dot; nothing there yet
concept-unit = early pregnancy unit*; epu; epus; epau; epas; units; unit; clinic*; see anyone; see anybody;
    see nobody; wont see you; wont see me; dont see you; take you before; take anyone; er wont; hospital wont;
    early pregnancy clinic; turn you away; turns you away; turn me away; turned me away; turns everyone away;
    turn everyone away; turned away; wont book; wont scan; wont take; will not see; will not scan; dont scan;
    doesnt see; wont accept; dont take; doesnt take; gp wont; hospital doesnt; midwife wont; a e wont;
    emergency wont; send you home; sent home; sends you home; sends people; no appointments; come back at;
    come back when; told to come back; refuses; refuse to see; nhs wont; er doesnt; nobody will see; nobody sees;
    obgyn wont; ob wont; my ob; doctors wont; doctor wont; doctors dont; midwives dont; midwives wont;
    wont even see; wont touch you; wont do anything; cant do anything; turn people away; triage;
    the early; doesnt see anyone; dont see anyone; doesnt take anyone; look at you; look at anyone; look at anybody; pick up the phone; nowhere will; fob*; dont come in; not to come in; dont come
concept-before_six = before # weeks; under # weeks; until # weeks; less than # weeks; before week #; before then;
    six weeks; too early; till #; until #; before #; earlier than #; prior to #; less than six; sooner than;
    below # weeks; come back when; after six weeks; until youre #; til #; until im #; before youre #;
    anyone earlier; any earlier; earlier than that; before 6; until week #; till week #; till your #; until your #;
    till youre #; till theyre #; til your #; til youre #; till im #; till ur #; til ur #; until ur #
concept-scan_harm = radiation; scan cause; scan can cause; ultrasound cause*; scans cause; dangerous for the baby; bad for the baby; hurt the baby;
    hurts the baby; harm the baby; harms the baby; harm my baby; cook the; sound waves; heat up the embryo;
    heats the; heats up; waves; zap; zaps; fry; damages the baby; damage the baby; hurt the embryo;
    harm the embryo; harm baby; harmful for baby; cooking the; cooked the; microwav*; harm; harms; harmful; too many;
    dislodge*

## Contraception, fertility treatment, and what was done

concept-coil = coil*; iud*; ius; mirena; paragard; kyleena; copper t; iud; iuds;
    jaydess; liletta
concept-sterilised = sterili*; tubes tied; tubal ligation; tied my tubes; tubes are tied; tubes cut; tubes clipped;
    tubes removed; tubes out; snipped; salpingectomy; had my tubes clipped; snip; vasectom*; had the chop;
    salpingectom*; essure; tubes done; family planning operation; tubectomy
concept-pill = the pill; mini pill; minipill; birth control; contracepti*; depo; nexplanon; implanon; arm implant;
    contraceptive implant; condom*; morning after pill; plan b; the jab; protected sex; missed a pill; my pill;
    used protection; coc; injection every; depo shot; the implant; my implant; the injection; hormonal;
    vaginal ring; nuvaring; microgynon; yasmin; yaz; cerazette; cilest; rigevidon; marvelon; levonelle; ellaone;
    desogestrel; noriday; slynd; loestrin; birth control pill*; combined pill; progestogen only; the mini;
    coil and pill; miss a pill; never miss a; skipped a pill
concept-breastfeeding = breastfe*; breast fe*; nursing; nurse my baby; feeding my baby; i nurse; still nurse;
    exclusively feed*; on the boob; on the breast; on breast; ebf; breast milk; still feeding; exclusively bf; bfing
concept-testosterone = testosterone; on t; trans man; trans men; trans guy; taking t; transmasc*; my t; starting t;
    started t; since t; testo; t shots; t gel; ftm
concept-ivf = ivf; icsi; iui; embryo transfer*; fertility treatment; fet; test tube; donor egg*; clomid; letrozole;
    egg collection; egg retrieval; assisted reproduction; put the embryo; embryo was put; embryo in the uterus;
    embryo was placed; embryos were put; embryos put; put two back; blastocyst*; embryo back; embryo straight;
    popped the embryo
concept-bloating = bloat*; swollen; swelling; bigger belly; full belly; weight gain; tight belly;
    ballooned; balloon; look # months; look pregnant
concept-tissue = tissue; lump*; passed something; passed the; passed it; passed a; passed some;
    passed my; came out; sac came; sac out; fell out; jelly*; blob*; membrane*; flesh*; grey stuff; gray stuff;
    bits of; decidual cast; the sac; expelled; passed naturally; miscarried at home;
    miscarried naturally; sac in the toilet; sac fell; like liver; passed everything;
    bit of liver; of liver; came away in; it came away; plopped; clump*; all came out; everything came out
concept-all_over = all over; its over; over now; is over; finished; complete; completed; all out; cleaned out;
    nothing left; everything came out; everything is out; its done; is done; no follow up; no followup;
    no need to go; dont need to go; need a check; no check; it has passed; empty now; resolved; gone;
    bleeding stopped; bleeding has stopped; it stopped; has stopped; dont need the hospital; im clean; by itself;
    done it all; my body did; nothing is left; nothing else to; cancelled; all came out; passed everything;
    passed it all; body has taken care; thats that; everythings out; thats it then;
    over with; sorted itself; took care of
concept-abortion = abortion pill*; abortion tablet*; abortion medicine; misopro*; cytotec; medical abortion;
    medication abortion; termination pill*; abortion at home; home abortion; abortion meds; abortion kit;
    pills did nothing; pills didnt work; the pills; clinic pills; pills from the; under my tongue; under the tongue;
    mife; miso; between my cheek; in my cheek; second lot of tablets; abortion clinic; mifepristone; in my cheeks; second dose
concept-no_effect = nothing happened; nothing has happened; did nothing; didnt work; did not work; dont work;
    hasnt worked; not worked; no effect; no reaction; not a drop; still pregnant; hasnt started; nothing yet;
    failed; hardly bled; barely bled; hardly any; pills did nothing; pills didnt work; nothings come out;
    nothing came out; nothings happened; nothing coming out; nothing has come; nothing come; no show;
    nothing to show; nothing passed; havent passed; nothings happening; zilch; no blood yet; not started;
    barely any blood; hardly any blood; barely bleeding; hardly bleeding; has it worked; did it work;
    didnt do anything; not working; isnt working; not bleeding yet; no bleed; hardly a; barely a; still nothing; no joy; hasnt kicked in; to kick in
concept-methotrexate = methotrex*; mtx; metho; methotrax*; methatrex*; methotrexate injection; methotrexate shot;
    jab for my ectopic; dissolve an ectopic; dissolve the ectopic; separation pain*; since the jab; after the jab;
    ectopic jab; ectopic shot

## Remedies, habits, and what they are said to do

concept-medicine = pill; pills; tablet*; shots; injection*; medicine*; medication*; drug*; hormones; drip;
    something to take; pessar*; meds; shot
concept-hold = hold it; hold the pregnancy; hold my pregnancy; hold the baby; save the pregnancy; save my pregnancy;
    save the baby; save my baby; save it; keep the pregnancy; keep my pregnancy; keep the baby; stay pregnant;
    keep it; stop me losing; stop a miscarriage; stop miscarriage; stop the miscarriage;
    stops a miscarriage; stops miscarriage; prevent a miscarriage; prevent miscarriage; prevents miscarriage;
    prevents a miscarriage; preventing miscarriage; stop the bleeding; protect the pregnancy; support the pregnancy;
    make it stick; keeps it in; not to lose; avoid miscarriage; avoid a miscarriage; wont lose;
    wont miscarry; not miscarry; dont lose it; stops you losing; keep you pregnant; help it stick; helps it stick;
    sticky baby; hang on; hold on; save your baby; stop a loss; prevent a loss; prevents a loss;
    prevent loss; prevents loss; stops it; saves the; rescue the pregnancy; prevent another; cling on; retain;
    avoid losing; stop losing; to stop a; way to save; save a baby; to save a;
    saved my pregnancy; saved the pregnancy; saved my baby;
    will hold; pregnancy holds; will stick; !will not stop a miscarriage; !wont stop miscarriage;
    one sticks; it sticks; it stuck; have stuck; glue*; gluing; keeping it in; whats holding; holding it; holding this;
    stuck around
concept-progesterone = utrogestan; duphaston; cyclogest; prometrium; crinone; luteal support; hormone pill*;
    hormone shot*; hormone injection*; holding medicine; susten
concept-ibuprofen = ibuprofin; nurofen; advil; motrin; aleve; nsaid*; anti inflammator*; antiinflammator*; brufen;
    ketoprofen; mefenamic; ponstan; painkiller*; pain killer*; pain pill*; pain relief; pain med*; codeine; tramadol;
    co codamol; cocodamol; muscle relaxant*; diazepam
concept-aspirin = aspirin*; disprin; asprin; ecosprin
concept-diclofenac = voltar*; anti inflammatory gel; pain gel; ibuprofen gel; ibuleve; pain cream; pain relief gel;
    flector; volini
concept-paracetamol = tylenol; panadol; calpol; put up with the pain; a bad head; pill safe; harm my baby;
    pain pills harm
concept-autism = autis*; adhd; the spectrum
concept-plaster = plaster*; pain patch*; patch; patches; deep heat; salonpas; balm; liniment; icy hot; menthol; camphor;
    ointment; heat rub
concept-physio = physio*; physical therap*; pelvic floor therap*
concept-acupuncture = acupunct*; needles; needling; forbidden point*; acupoint*
concept-moxa = moxa*; moxibust*
concept-cupping = cupping; gua sha; guasha; scraping; scraped; coining; suction; hijama
concept-chiropractor = chiro*; spinal manipulation; crack my back; cracking my back; bone setter; bonesetter;
    spine adjust*; back adjust*; my back cracked; back crack*; osteopath*; spine guy; crack your back;
    neck crack*; clicked me; cracked me
concept-sobada = belly massage*; tummy massage*; massage my belly; massage the belly; massage my tummy;
    rub my belly; rub my stomach; rub my tummy; abdominal massage*; stomach massage*; massage my womb;
    womb massage*; massage the womb; massage the uterus; mayan massage; massaging my belly; massaging the belly;
    lift the womb; massage your belly; massage your tummy; massage the tummy;
    massage your womb; massaging your belly; push the womb; womb back; uterus back
concept-massage = massag*; rub; rubs; rubbing; rubbed; knead*; acupress*; reflexolog*; stroking; shiatsu; palms; fists;
    pressure point*; tilt your neck; neck tilt*
concept-bed_rest = bed rest; bedrest; lying down; lie down; rest in bed; feet up; lie flat; complete rest;
    absolute rest; strict rest; lie still; quit my job; stopped moving; staying lying; moving too much; stay flat;
    in bed; staying flat; rest flat; feet raised; legs up; legs raised; not moving; dont move; keep still;
    stay still; not get up; staying put; horizontal; off my feet; off your feet; couch rest; sofa rest; stay lying;
    up all day; flat on my back; flat on the; lying flat; let me get up;
    laying down; bed bound; bedbound; my feet up
concept-rest = rest; lie down and see; resting; rested; relax*; stress*; anxi*; nerves; nervous*; take it easy;
    standing too long; on my feet; calm; sleep it off; tired*; overtired; worn out; feet up;
    deep breaths; unwind; lie down; have a lie; breathe; my feet up
concept-walk = exercis*; jog*; run; running; workout*; work out; working out; gym; yoga;
    cycling; sport; sports; physical activity; stairs; dancing; stretching exercises; pilates; bike; gentle exercise;
    active; keep moving; swimming; stroll*; hike; hiking; swim; lap of; laps; treadmill; walk*
concept-lifting = lift*; heavy box*; heavy thing*; heavy object*; heavy stuff; heavy shopping; carrying; carry my;
    carry heavy; heavy load*; raising my arms; arms above; pick up my; picked up my; picking up my; carried;
    carry a; carried my; lugg*; heavy suitcase; suitcase*; moving house; moved house; shopping bags; groceries;
    picking up the; toddler; hoovering; vacuum*; housework; heavy weights; heavy bucket*; heavy work; furniture;
    bending; reaching up; arms up; stretching up; hanging washing; hanging laundry; shifted a; sack of
concept-sex = sex; intercourse; making love; orgasm*; sexual*; had relations; making out; penetration; climax;
    love life; intimate; intimacy; shag*; bed with my; dtd; the deed; bding; bd; baby dance*; slept together;
    bedroom fun; hanky panky; having relations; have relations
concept-fly = fly; flying; flight*; flew; plane; planes; air travel; airplane; aeroplane; cabin
concept-hot = steam room*; hot spring*; hot shower*; bath; baths; bathing; soak in; hot yoga; heat pad*; heat pack*;
    electric blanket*; wheat bag*; spa; warm compress*; heated blanket; sauna; hammam; bathtub; tub; heat on;
    heat for; hot compress*; warm shower; warm water; tanning; infrared; heat wrap*; whirlpool; hot stone*;
    hot water bottle; saunas; jacuzzis; hot tubs
concept-coffee = coffee*; caffein*; espresso; latte; energy drink*; cola; coke; fizzy drink*; soda*; soft drink*;
    green tea; black tea; sugary drinks; cappuccino; americano; starbucks; red bull; matcha; pepsi; mocha; decaf;
    flat white; cuppa; cups of tea; brew; lattes; flat whites; chai
concept-weight = weight; overweight; diet; diets; dieting; calories; sweets; sweet things; sugar; sugary; dessert*;
    candy; gained; eat less; fat; doughnut*; donut*; cake; on the pounds; junk food; pizza; pastr*
concept-meals = small meals; little and often; small portions; meals; eating often; crackers; what to eat;
    what should i eat; after eating; after i eat; hungry; empty stomach; eat for cramps; food for cramps; eat small;
    eat little; snack; snacks; snacking; nibble; nibbling; every # hours; eat every; five small; eat often;
    small snacks; eat something; toast
concept-sickness = sick; sickness; nausea*; vomit*; throwing up; before getting up; before i get up
concept-fruit = pineapple*; papaya*; pawpaw; crab; crabs; hawthorn; longan*; pearl barley; jobs tears; watermelon*;
    mango*; foods that; food that; foods to avoid; which foods; what foods; aubergine; eggplant; grapes; lychee;
    sesame; kiwi; coconut; shellfish
concept-raspberry = red raspberry; rrlt; raspberry
concept-ginger = ginger; chamomile; camomile; peppermint*; mint tea; herbal tea*; herb tea*; fennel; lemon balm;
    infusion*
concept-rue = rue; ruda; cinnamon; pennyroyal; parsley; vitamin c; mugwort; cohosh; herbs; herbal; oregano; sage;
    dong quai; angelica; tansy; aloe; ginger to bring; castor oil
concept-red_sugar = red sugar*; brown sugar*; sugar water
concept-smoking = smok*; cigar*; vap*; tobacco; nicotine; fag; fags; ciggie*; cig; cigs
concept-alcohol = alcohol*; wine; beer; prosecco; gin; vodka; drinking while pregnant; drank; glass of; drunk; a drink;
    cocktail*; drink while pregnant; drink in pregnancy; one drink; boozy; booze; lager; cider; whisky; whiskey; rum;
    sherry; toast with; drinks; drinking; sip; sips; tipsy; pint; shandy; baileys; one glass; odd glass;
    red wine; glass of red
concept-tampon = tampon*; menstrual cup*; moon cup*; mooncup*
concept-round_ligament = rlp; ligament*
concept-corpus_luteum = luteum; ovarian cyst*; cyst; cysts; ovulation pain*; follicle*
concept-twin = twin; twins; two babies; second embryo; second pregnancy; another embryo; another pregnancy; second one;
    at the same time; other embryo; other one
concept-child_sex = boy; girl; boys; girls; gender; sex of the baby; babys sex; son or daughter; lad; lass
concept-bump = bump; carry high; carrying high; carry low; carrying low; shape; craving*
concept-moved = moved; move the pregnancy; moving it; transplant*; reimplant*;
    re implant*; relocat*; put it back; put back; put it in; saved; save an ectopic; save the ectopic; moves down; to term; baby survive; survive; can be moved; move; moving an; replant*;
    re plant; replace it; put it into; transfer it; move the baby; slide down; slides down; slip down; rescue;
    rescued; pop it back; reposition*; viable ectopic; shift; shifted; belongs; put in its; pop it in;
    take the baby out; take it out of; put the baby; into the uterus; into the womb; reattach*; put the embryo;
    put the embryo where; lift it out; pop it where; put it where; out of the tube; to where it; save an; saving an; makes its way; make its way; nudg*
concept-which_week = too early for; too early to be; only # weeks; at # weeks; past # weeks; after # weeks;
    over # weeks; after week #; already # weeks; # months; too late; just # weeks; im # weeks; only four; only five;
    only six; too far; too far gone; second trimester; before # weeks; not until; far along; this early; early on;
    hurt yet; would have happened; would have shown; already past; im past; week #; start until; until about;
    until around; before about; not this soon; dont happen this; dont happen until; doesnt happen until; show up until; dont show until;
    nearly # weeks; almost # weeks; by now; ages ago; have shown;
    by # weeks; only happen*
concept-cause = cause*; causing; make you; makes you; bring on; brings on; lead to; leads to; provoke*; trigger*;
    end a pregnancy; end the pregnancy; terminate; brought on; sets off; set off; to blame; thats why she;
    made her lose; poison*

concept-uti = uti*; urinary infection*; urine infection*; water infection*; bladder infection*; cystitis;
    kidney infection*; bladder bug; burning when i wee; stings when i wee; kidney stone*; uti its; bladder thing;
    toilet infection*; waterworks
concept-expected_loss = going to miscarry; miscarrying anyway; losing it anyway; failing pregnancy; non viable;
    not viable; chemical; coming away; coming out; passing it; letting go; letting it go; clearing out;
    clearing itself; clears itself
concept-bring_on = bring on my period; bring on a period; make my period come; induce my period; start my period;
    end the pregnancy; end a pregnancy; abort; terminate at home; bring my period; bring on period; get my period;
    start a period; start period; jumpstart; restore my period; bring back periods; end it naturally;
    natural abortion; start my cycle; clear the womb; kickstart; get your period going; make your period come;
    brings your period; get my flow; make me bleed; induce a period;
    rid of the pregnancy; make ur period; make period come; period going; their period
concept-each_place = in both places; one in the womb and one in the tube; heterotopic; in the womb and one outside;
    another in the tube; one in the tube; another outside; one outside; the other outside; one in each; while a second;
    while another; another stuck; and another in; second in the tube; other in the tube; one in the uterus and;
    and one ectopic; and an ectopic; plus an ectopic
concept-sleep_position = sleeping on my back; sleeping on your back; sleep on my stomach; sleeping on my stomach;
    sleeping on my left; sleeping position; sleep position; how i sleep; how you sleep; lying on my tummy;
    squash the baby; back sleeping; back sleeper; stomach sleeping; tummy sleeping; stomach sleeper; front sleeping;
    side sleeping; sleep flat; squash the embryo; squash it; squish the baby; sleep on my back; sleep on your back; lying on my back; woke up on my back; slept on my back; sleep on my left;
    sleep on my front; sleeping on my front; sleeping on stomach; sleep on stomach; sleeping on back

## How a text speaks: little words, so that they hold for any subject

concept-so = so; thats; thatll; that is; just; only; merely; must be; must have; got to be; has to be; have to be;
    means; mean that; because; therefore; hence; thus; probably; surely; obviously; clearly; naturally; of course;
    simply; due to; down to; comes from; caused by; bc; cuz; tells you; tells me; shows that; sign of; sign that;
    explains; no way; nothing; nobody; no one; unlikely; hardly ever; too early; too soon; too low; too young;
    too small; too late; instead of; dont bother; didnt bother; no point; pointless; pos; bound to; guessing;
    im sure; pretty sure; for sure; apparently; says; said; told; tell me; thinks; reckons; reckon; guess; figure;
    swears; claims; dont need; do not need; doesnt need; no need; never need; not going to; isnt going to; wont;
    would have; wouldnt; if it were; if it was; were ectopic; youd; would be; would show; the reason;
    par for the course; like me; like us; what if; way too; swore; cross; crossed; off the list;
    write off; scratch that; you can forget; youre fine; youre safe; good to go; home free; never double; rules an;
    dont do that; doesnt do that; which an; supposed to; meant to; has you; have you; the secret is; the trick is;
    all you need; dont rush; no rush; no hurry; dont hurry; must of; mustve; cos; coz; defo; probs; obvs; gotta; itll; i bet; blame it; culprit; put it down;
    chalk*; blaming; i blame; no doubt; convinced; end of story; supposedly; everybody knows;
    everyone knows; need to think; need to worry; back into position; can massage; on the phone; over the phone
concept-duty = should; must; need to; needs to; needs a; needs an; have to; has to; ought; tell; report*; deserves;
    deserve; dont ignore; do not ignore; dont rely; do not rely; dont wait; do not wait; dont let; do not let;
    speak up; phone; ring; ask a; ask your; go and; make sure; take a test; do a test; keep an eye;
    watch for; watch out; careful; take care; vigilant; be alert; look out for; beware; can show whether;
    shows whether; tells whether; to see whether; to check whether; to confirm; to rule out; as soon as possible;
    asap; sooner rather than later; the same day; soon as you can; get it checked; get it looked; get it seen
concept-still_may = can still; may still; could still; might still; can also; may also; could also; might also;
    can even; may even; can occur; may occur; can happen; may happen; does happen; still happen; still happens;
    can exist; remains possible; still possible; can be present; can hide; doesnt rule out; not rule out;
    whatever the; regardless of; in spite of; despite; at any; at every
concept-signals = can be a sign; may be a sign; could be a sign; is a sign; are signs; are a sign; is a symptom; are symptoms; can be a symptom; can mean; may mean;
    can signal; warning sign; sign of internal; points to
concept-animal = puppy; puppies; kitten*; my dog; our dog; dogs; my cat; our cat; my rabbit; my horse; mare; my cow; hens; goats; our bitch;
    labrador*; bitch; her season
concept-another = my husband; husbands; hubby; my dad; dads; my father; fathers; grandad; grandads; granddad;
    grandpa; grandpas; my brother; brothers; my son; sons; my uncle; uncles; my boyfriend; boyfriends; my nephew;
    my toddler; my baby boy; my dog; dogs; my cat; cats; my horse; my hamster; my grandmother; my grandma; grandmas;
    my nan; nans; my gran; my boss; my colleague; my neighbour; my neighbor; men; for a man; teenage*; kitten*;
    puppy; puppies; cow; cows; mare; goat; goats; rabbit; rabbits; hens; my mother in law; my mum; my mom

## Conclusions

concept-eases = ease; eases; easing; relieve*; soothe*; helps; help with; cure*; heals; good for; works for; stops;
    stop the; gets rid of; settles; settle the; treat*; improves; prevent*; puts; keeps; makes it go; benefit*; healed;
    healed my; strengthens; strengthen; tones; tone the; melts the; melts away; melt away; did the trick;
    does the trick; works wonders; godsend; sorted me; sorts it; edge off; miracle;
    swears by; swear by
concept-wait = wait; waiting; no need to see; no need to go; no need to call; stay at home; leave it; ride it out;
    dont rush; do not rush; no hurry; rest at home; give it till; see how it; see how i; till monday;
    until monday; till morning; sit on it
concept-harmless = normal; fine; ok; okay; alright; all right; safe; harmless; nothing to worry; dont worry; do not worry; no worries; no need to worry; not to worry; need not worry; neednt worry; no worry; worry not; no reason to worry; no problem; not a problem; no big deal; not dangerous; isnt dangerous; no danger; not in danger; out of danger; good sign; great sign; common; natural; ignore; ignored; wait; no need to see; no need to go; no need to call; not need a doctor; not serious; isnt serious; not urgent; will pass; nothing to fear; no concern; not a concern; perfectly; typical; part of pregnancy; part of it; expected; rest assured; reassur*; good news; stop worrying; worried for nothing; no risk; goes away by itself; settle by itself; can be ignored; leave it; relax; danger is over; danger has passed; to be dangerous; to be a danger; it will stop; will go away; will settle; calm down; no need for; not a worry; its nothing; means nothing; meh; dont panic; no panic; do not panic; no drama; all good; is a good; positive sign; healthy sign; sign of a healthy; no harm; wont hurt; wont harm; isnt harmful; not harmful; never serious; never dangerous; not bad for; requires no; nothing bad; nothing serious; nothing wrong; ride it out; sit tight; sleep it off; bear with it; no need to panic; nothing to do with; nothing to stress; youd expect; you would expect; happens to everyone; everyone gets; routine; goes by itself; settle down; not the end of; unconcerned; dont fret; no biggie; let it be; just wait; physiological; can be disregarded; disregard*; can be left; forget about it; forget it; dont give it; is nothing; was nothing; be nothing; probably nothing; nothing else; part of the package; part of the deal; comes with the territory; thats all; that is all; nothing more; never anything; nothing is wrong; dont need to worry; be sure that; full stop; is usual; are usual; quite usual; just the usual; no bother; sound as a pound; any harm; neednt mention; no cause to; nothing to bother; nothing to fret; fret not; dont sweat it; dont stress; no stress; chill; dont freak; happens to loads; loads of women; lots of women; everyone has it; no cause for concern; no cause for alarm; not a red flag; par for the course; goes with the territory; comes with the package; all part of; not worth a; dont waste; waste of time; dont trouble; wont trouble; not bother; just ignore; shrug it off; brush it off; sit it out; wait it out; good to go; allowed; just carry on; carry on as usual;
    hurt a soul; never hurt any*; never did any; never did me; never did us; wont do anything;
    wont do any; hurt anybody; never hurt a; right as rain; not fussed; not bothered; not worried; every mum; all women; every pregnancy; nbd; no dramas; hunky dory; nowt to; nothing sinister;
    textbook; bog standard; wont do no; no wahala; crack on; overreacting; overthinking; over nothing;
    about nothing; had the same; we all had; living proof; everybody gets; shes # now; hes # now; grand; hurt nobody;
    nae bother; nae worries
concept-alarm = see a doctor; see your doctor; see a gp; see your gp; see someone; call your; phone your;
    go to hospital; emergency; urgent; urgently; dangerous; danger; warning; be alert; get checked; be checked;
    needs a check; needs checking; should be checked; seek; medical attention; medical help; medical advice;
    contact your; contact a; ask for a scan; be seen; immediately; straight away; right away; without delay;
    at once; red flag*; always checked; can be a sign; sign of an ectopic; can be ectopic; must be treated;
    life threatening; same day; within 24 hours; within # hours; risky; harmful; call; ring your; ring the;
    phone the; phone them; ring them; tell the clinic; speak to a doctor; speak to your; needs a call; get help;
    get seen; get it checked; have it checked; get yourself checked; go in; get to hospital; can kill; deadly;
    fatal; life at risk; can be fatal; point to an ectopic; suggest an ectopic; signal an ectopic; dont wait;
    do not wait; dont hang about; dont sit on
concept-rules_out = rules out; rule out; ruled out; ruling out; exclude*; excluding; means its not; means it is not;
    no chance of; proves its not; proof that; impossible; off the table; nil; zero chance; no chance it is;
    no chance its; cant possibly; ruled it out; rules it out; forget about; forget ectopic; crossed off;
    definitely not; certainly not; in the clear; im clear; discounted; free of ectopic; sure its not; isnt possible;
    safe from; so its not ectopic; out of the question; off the cards; no way this; thats out; need not think;
    stop thinking about; dont have to think; can be excluded; no need to think; not something that happens;
    doesnt happen to; wont happen to; not happen to; never happens to; would already have; wont happen to you;
    wont happen to me; cant be one; cannot be one; isnt one; it isnt in the; ectopic is out; so ectopic is out;
    cant be that; cant be it; its not that; it isnt that; not one of those; cant be another; cant be a second;
    cant be in the tube; cannot be that; couldnt be that; wouldnt be that; that rules; so not that; not that then;
    cross ectopic; cross it off; cross that off; off the list; strike off; strike ectopic; scratch ectopic;
    rule that out; take ectopic off; eliminate; eliminates; eliminated; dismiss; dismissed; write off ectopic;
    not an option; no longer a concern; doesnt do that; dont do that; wouldnt do that; never do that; ticked off; isnt in there; not in there; out of the woods; off the hook;
    one less; phew; dodged; not in a million; zero risk; unheard of; doesnt work like;
    not how it works; case closed
concept-denies = does not mean; doesnt mean; do not mean; dont mean; not mean; not proof; no proof; no guarantee; myth; myths; untrue; not true; false; it is wrong; can still; may still; could still; even with; even when; even though; cannot tell; cannot show; cant show; cant tell; cannot prove; does not prove; does not show; not rule out; no evidence; not excluded; also happen; can happen; can also; may also; more often; dont blame; do not blame; dont put it down to; do not put it down to; dont assume; do not assume; isnt proof; no reason to think; no sign that; no study; no studies; not the same as; no one can; nobody can; no doctor; no surgeon; does nothing for; nothing shows; old wives; superstition; myth that; a myth; common myth; myth is; false that; untrue that; wrong to think; mistake to think; mistake to assume; never assume; dont think that; do not think that; dont believe; do not believe; dont be fooled; dont be reassured; should not reassure; shouldnt reassure; does not reassure; dont take it as; dont fall for; nobody should tell you; wrongly; mistakenly; false reassurance; falsely; doesnt rule out; cannot rule out; cant rule out; wont rule out; dont rule out; doesnt exclude; does not exclude; cannot exclude; doesnt tell; does not tell; dont tell you; doesnt prove; doesnt show; isnt always; arent always; not always; dont let anyone tell; dont let them tell you; do not let them tell you; dont listen to; neither does; neither do; nor does; nor do; neither is; neither a; can begin with; can start with; may begin with; may start with; can begin as; can start as; has not been shown; have not been shown; hasnt been shown; not been proven; is not proven; you can have one; you can have an ectopic; can have an ectopic; nobody knows; no one knows; doesnt prove that; does not prove that; does not explain; do not tell you; no herb; never just; has nothing to do with the; doesnt protect; misconception*; dont rely on; no link; whatever the test; coexist*; more likely; makes an ectopic more; could be lots of; no substitute; is no clue; cant always
concept-asks = ?; should i; can i; could i; do i; may i; is it; is this; am i; anyone; any advice; is there;
    do i need; should i get; should i have; can i get; when should; when can; how early; how soon; is it safe;
    do they; can it; could it; will it; does it; would it; does a; why; how hot; how warm; why dont; why cant;
    why doesnt; why not; cant just; cant they; couldnt they; wouldnt it; isnt it;
    dont they; doesnt that; wouldnt a; cant it; isnt that
concept-me = i; im; ive; my; me; mine; ill; id; woke up; woken up; woke with
concept-chest = chest; breastbone
concept-if = if; would; when; may; might; can; could; should; in case; sometimes; often; usually; people; women; she;
    he; they; you; your; sister; friend
concept-per_hour = an hour; one hour; every hour; each hour; per hour; hourly; half hour; # minutes; # mins; # min;
    within the hour; an hr; in no time; in minutes; last hour; past hour; this hour; fifth pad; sixth pad;
    seventh pad; eighth pad; fourth pad; # pads since; # pads already; # maxi pads; # towels since; every few;
    faster than i; # pads in; third pad; pad number
concept-blow = hit*; kick*; slap*; shov*; chok*; strangl*; beat*; grab*; throttl*; by the neck; by the throat;
    by my neck; by my throat; by the hair; threw; throws; fist; fists; bruise*; bruising; black eye; violent*;
    smack*; thump*; headbutt*; threaten*; knife; pushed; pushes; pushing me; knocked me down; knocked me over;
    knocked me to; locks the door; lays into; laid into; a temper; shook; shakes; landed on my; rattl*; dragg*;
    flung; lunged
concept-partner = he; husband; partner; boyfriend; my man; my ex; ex; father; dad; stepfather; brother; uncle;
    girlfriend; wife; she; baby daddy; fiance; spouse; someone; man; hes; hed; hell; hubby; dh; dp; bf; fella;
    my other half; roommate; landlord

## Dangers that come before any claim

concept-crisis = want to die; wanna die; want to be dead; wish i was dead; wish i were dead; wish i could die;
    kill myself; killing myself; end my life; ending my life; suicid*; end it all; hurt myself; hurting myself;
    harm myself; harming myself; self harm*; better off dead; better off without me; dont want to live;
    do not want to live; dont want to be alive; dont want to be here; do not want to be here; cant go on; cannot go on;
    no reason to live; take my own life; take my life; cut myself; cutting myself; rather be dead; want it all to end;
    jump off; not want to live; no point in living; life is not worth; thinking of ending; think about ending;
    thoughts of killing; thoughts of dying; i should just die; wish it would all end; dont want to wake up;
    hate my life; want to be gone; hurting the baby and myself; no point being alive; no point in being alive;
    no point in life; nothing to live for; dont care if i die; want it to be over for good; cant do this anymore;
    cant do this any more; cant take it anymore; dont want to exist; want to disappear; wish i didnt exist;
    wish i wasnt here; want to end it; ready to die; better if i was dead; better if i were dead; thinking of hurting;
    thinking about hurting; swallowed all; plan to end; going to end it; ending it; life isnt worth; not worth living;
    cant live like this; cant live anymore; tired of living; tired of being alive; wanting to die; i deserve to die;
    dont feel like living; no will to live; give up on life; point in living; the point of living; sense in living;
    reason to go on; reason to live; cant face another day; cant go on living; life has no meaning; no meaning in life;
    life feels pointless; life is pointless; want to give up on everything; dont see the point of life;
    everything feels pointless; nobody would miss me; no one would miss me; rather not be here; rather not exist;
    world would be better; not wake up; never wake up; all of my tablets; all of my pills; all my tablets; all my pills;
    all the pills; all the tablets; all my medication; whole bottle of pills; whole packet of; jump in front of;
    drown myself; hang myself; shoot myself; slit my wrists; off myself; say goodbye to everyone; end things;
    sleep forever; ready to go; done with life; over with my life; finish myself; finish it all; be gone forever;
    want to vanish; i hate being alive; better dead; id rather be dead; dying would be; unalive*; kms; kill my self;
    pills ready; tablets ready; written a note to; wrote a goodbye; goodbye note; goodbye letter; such a burden;
    im a burden; i am a burden; burden to everyone; burden on everyone; happier if i was gone; happier if i were gone;
    happier without me; better if i was gone; if i just disappeared; no way out of this;
    no way out for me; want it to stop for good; hope i dont wake up; wish i wouldnt wake up; wish i never woke up;
    thinking of death; thinking about death; think about death; think about dying; thinking about dying;
    dont feel safe with myself; not safe with myself; might do something to myself; dark thoughts;
    feel like dying inside; let me die; have given up on life; nothing left to live; walk into traffic;
    step in front of; took a load of; took too many tablets; took too many pills; overdos*; cutting again;
    started cutting; cut my wrists; want to die i; go to sleep and never; go to sleep and not wake; way out of this;
    keep myself safe; safe from myself; what i might do; what i could do to; do to myself; stop existing;
    deserve someone else; deserve better than me; join my baby; join the baby; be with my baby; go with my baby;
    with my angel baby; baby in heaven and i; how many paracetamol it; how many pills it; how many tablets it;
    how many it takes; lethal; fatal dose; deadly dose; counting my pills; counted my pills; counting out pills;
    stockpil*; on the ledge; on the bridge; on the roof; kill herself; killing herself; hurt herself; hurting herself;
    harm herself; harming herself; cutting herself; end her life; take her own life; wants to die; wants to be dead;
    doesnt want to live; doesnt want to be here; doesnt want to be alive; wishes she was dead; want to just die;
    want to just disappear; dont even want to live; better off without her; better off if i was dead; better off if i were dead; better off if im dead; better off dead;
    swallowed the whole; swallow the whole; better off if i swallowed; if i wasnt here; if i wasnt around;
    done with it all; cant carry on; top myself; better without me; ways to die; had enough of life;
    dont want to carry on; dont wanna be here; dont wanna be here; everyone would be better off; into a tree;
    driving into a wall
concept-violence = hits me; hit me; hitting me; beats me; beat me; beating me; kicks me; kicked me; punched me;
    punches me; slapped me; pushed me; pushes me; strangl*; choked me; chokes me; hurts me; hurt me;
    afraid of my partner; afraid of my husband; scared of my partner; scared of my husband; afraid of him;
    scared of him; raped; rape; forced me; threatens me; threatened me; threatening me; abuses me; abusing me;
    abusive; wont let me leave; beats; he beat; partner beats; hit my belly; kicked in the stomach;
    punched in the stomach; kicked my stomach; he hurts me; violent; domestic violence; he is going to kill me;
    pushed down the stairs; assaulted; hits; hurting me; choking me; kicking me; punching me; slaps me; shoved me;
    shoves me; grabbed my throat; grabs me; threw me; throws me; throws things at me; beaten; was beaten; been hit;
    being hit; scared he will; scared hell; he will hurt me; hell hurt me; he will kill me; hell kill me;
    threatens to; threatened to kill; made me have sex; forces me; forced himself; not safe at home;
    dont feel safe at home; locked me in; burned me; burnt me; scared to go home; afraid to go home; controls me;
    partner is violent; slammed me; sexually assaulted; hand around my throat; hands around my neck; hit my stomach;
    hit in the stomach; kicked in the belly; punched my belly; punched my stomach; attacked me; abused; he raped;
    made me bleed by; punches; punching; when he drinks; beating; bruises from; he gets violent; gets violent;
    lays hands on me; laid hands on; raised his hand; he strangles; hand round my throat; hit by my; hit by him;
    his hands on me; her hands on me; gets physical; got physical; hes physical with me; rough with me; rough me up;
    roughs me up; kill me if i; locks me; hiding from him; hiding from my partner; hiding from my husband;
    running from him; scared for my life; fear for my life; fears for her life; lashes out; lashed out at me;
    dragged me; drags me; pulls my hair; pulled my hair; spits at me; squeezed my throat; pinned me; pins me;
    held me down; holds me down; elbowed me; kneed me; stamped on me; stomped on me; bruises on my; kicks my belly;
    kicking my belly; kicked my belly; kicked my bump; hit my bump; punched my bump; makes me have sex;
    sex when i say no; said no but he; doesnt take no; wont take no; against my will; whacks me; whacked me;
    smacks me; smacked me; clouts me; thumped me; walking on eggshells; he takes my phone; took my phone away;
    black eye; shook me; shakes me; shaken me; his fist; his fists; his temper; his hands round; threw a plate;
    threw his; threw things; marks on my arm; marks on my arms; marks on my neck; marks on my wrists;
    marks on my throat; scratched my face; held a knife; kill us both; kill me and; cut the baby out;
    beat the baby out; kick the baby out; make me lose the baby; makes me lose; on purpose so i lose; hit her;
    kicked her; kicks her; pushed her; punched her; hurts her; threatens her; scared of her husband;
    afraid of her husband; scared of her boyfriend; afraid of her boyfriend; booted me; decked me; went for me;
    batters me; battered me; knocks me about
concept-weary = dont want to; do not want to; dont wanna; no reason to; sick of; tired of; rather not;
    cant see the point; dont see the point; see no reason; whats the point; what is the point; dont see why i should
concept-living = living; alive; to live; being here; be here any; exist; existence; this world; this earth; this planet;
    live like this; here any more; here anymore; here at all
concept-running_down = ankle*; sock*; shoe*; slipper*; trail*; my feet; to my knees; down to my; down both legs;
    trouser leg; floor; the rug; carpet; sheets; bedsheets; mattress; duvet; towels; jeans; leggings; joggers; pyjamas;
    pajamas; driver seat; car seat; the seat; sofa; couch; bath mat; bathtub
concept-as_large = palm; palms; fist; fists; fist sized; golf ball*; tennis ball*; size of an egg; size of eggs; eggs;
    egg sized; as an egg; like an egg; lemon*; lime; limes; orange; oranges; plum; plums; walnut*; apricot*; peach;
    peaches; large sized; hand sized; than my hand; as my hand; size of my hand
concept-packs = pack of; packs of; packet of; packets of; whole pack; entire pack; whole packet; half a pack;
    half a packet; box of; whole box
concept-squeeze = squeez*; tight; tightness; tighten*; pressure; pressing; heavy; heaviness; crush*; band; vice;
    belt around; weight; elephant; brick; bricks
concept-pale = pale; grey and; gray and; is grey; gone grey; gone gray; ashen; white as; clammy; cold sweat*;
    cold and sweaty; ghost white; ghostly; drenched in sweat; lips white; freezing cold
concept-no_answer = half awake; barely awake; half asleep; half conscious; barely conscious; semi conscious; drowsy;
    not answering; wont answer; doesnt answer; not talking sense; not making sense; confused; wont open her;
    cant open her; eyes closed; wont wake; cant wake; hard to wake; floppy; limp; not really there; out of it;
    not responding; isnt responding; mumbling; slurring; didnt answer; didnt respond; didnt react; not reacting;
    wasnt responding; wasnt answering; wouldnt answer; wouldnt respond; doesnt react; doesnt respond; no response;
    no reaction; couldnt hear him; shaking me; calling my name; not with it; lifeless
concept-not_today = the price; prices; price of; price tag; the bill; the cost; what it costs; how much it costs;
    how much it cost; how expensive; as a child; as a kid; as a teenager; when i was young; when i was little;
    years ago; in my childhood; in childhood; in my teens; decades ago; at the sight of; sight of blood;
    sight of needles; needles; needle; with joy; for joy; so happy; with happiness; from happiness; so excited;
    from laughing; laughing so; fell over laughing; figuratively; when i was born; at my birth; at the birth;
    when the baby was born
concept-fainted = fainted; passed out; collapsed; blacked out; lost consciousness; keep fainting; i faint;
    i am fainting; im fainting; about to faint; going to faint; about to pass out; going to pass out; i feel faint;
    feeling faint; feel like fainting; keep passing out; cant stay awake; cant stay conscious; unconscious;
    wont wake up; not waking up; cant stand up; i went unconscious; fainting and; woke up on the floor; went down like;
    keeled over; goes black; went black; going black; hit the floor; came over faint; fell to the floor; might faint;
    might pass out; blacking out; cant stay upright; cant keep upright; about to collapse; found me unconscious;
    found me on the floor; out cold; lost my vision; vision went; fainting spell*; feel like im going to pass out;
    feel like passing out; so faint; came round on; woke up on the; came around on; i was out; was out for;
    found myself on the floor; dont remember falling; lost some time; lying on the floor and; legs gave way;
    legs went from under; legs buckled; legs gave out; knees buckled; knees gave way; catch me; caught me before;
    greying out; graying out; greyed out; grayed out; dropped to the floor; dropped to the ground; went limp;
    couldnt wake me; could not wake me; cant wake her; wont come round; unresponsive; lost a few minutes;
    loose consciousness; come round on; woke up in the hallway; found me slumped; found her on the; passd out;
    pased out; fainting all; fainting every; faint every time; pass out every; passing out every; been fainting;
    ive fainted; blacking out when; blacks out; faded to black; vision goes; vision faded; tunnel vision;
    nearly went down; nearly hit the floor; had to lie on the floor; had to sit on the floor; cant get up off;
    too weak to stand; too dizzy to stand; so dizzy i cant; so dizzy that i cant; cant stand without; out like a light;
    nearly passed clean out; fell down unconscious; husband found me on; partner found me on; slapping my face;
    sat down before i fell; had to grab the; everything spun and; blacked clean out; next thing i; paramedic;
    paramedics; stretcher; went dim; going dim; goes dim; slid down; went over in; just went over; went over on; keeled;
    funny turn; funny turns; half conscious; barely conscious; semi conscious; couldnt be woken; no idea how i got on;
    how i got on the floor; was on the floor; am on the floor; floor before i; found me out; lights went out;
    lights out; went lights; room went black; sound went; hearing went; woke up with my face; woke up with my head;
    saw stars and; came round with; found myself lying; found myself slumped; came round grey; spark out; hit the deck;
    flaked out; she just dropped; out for the count; legs just went; wont rouse; ended up on the floor;
    shes just dropped; legs just gave; came to with; came to and; came to on
concept-pouring = pouring; pours; poured; gush*; soaking; soaked; soaks; flooding; flooded; everywhere;
    lot of blood; lots of blood; too much blood; pads in an hour; wont stop; will not stop; isnt stopping;
    cant stop; hemorrhag*; haemorrhag*; huge clot*; big clot*; large clot*; heavy; heavily; a lot; so much;
    running down; through my clothes; bleeding out; streaming; blood bath; nonstop; non stop; full of blood;
    bleeding loads; loads of blood; dripping; drenched; changing pads; filled a pad; fill a pad; filling a pad;
    through a pad; through pads; blood clots the size; bright red and fast; bleed out; like a tap; like a faucet;
    running out of me; pools of blood; pool of blood; through my pad; through # pads; like water; like a river;
    flood; huge clots; massive clot*; massive; massively; tons of; ton of blood; clots the size; covered in blood; gushed; cant keep up;
    so heavy; very heavy; really heavy; heavier than; down my legs; down my leg; down my thighs; big clots;
    giant clot*; through my trousers; through my jeans; through everything; soaked my clothes; soaked the bed;
    soaked my bed; soaked my sheets; soaked the sheets; soaked through; all over the; all over my; all over me;
    keeps coming; keep coming; keeps on coming; on the floor; floor is covered; bathroom floor; keeps flowing;
    still pouring; coming out fast; coming fast; not slowing; wont slow; more and more; full of clots;
    toilet is full; toilet bowl; toilet full; coming out of me; drips; puddle*; splash*; drench; bathtub of;
    like crazy; crime scene; through my leggings; through my tights; through my pants; through my pyjamas;
    through my pajamas; through my knickers; through my underwear; through my dress; through my skirt;
    through my clothing; through the mattress; through the sheets; onto the mattress; on the mattress;
    onto the sofa; onto the couch; onto the car seat; onto the floor; onto the seat; in lumps; lumps of; chunks of;
    keeps pouring; rushing out; rushed out; streams of; niagara; waterfall; horror film; horror movie; slaughter*;
    butcher*; bloodbath; filled the toilet; filling the toilet; filled the bowl; pad after pad; towel after towel;
    through a super; through a maxi; through a night; through a nappy; bucket*; as big as my hand; bleeding through; spurt*; hosepipe; murder scene; never seen this much;
    not letting up; wont let up; pissing out
concept-pad = pad; pads; towel*; pads in an hour; filled a pad; fill a pad; filling a pad; through a pad;
    through my pad; through # pads; through pads; changing pads; sanitary; nappy; nappies; through my clothes;
    liner*; maxi; soaked my clothes; soaked the bed; soaked my bed; soaked my sheets; soaked the sheets;
    soaked through; through my trousers; through my jeans; through everything; through my leggings;
    through my tights; through my pants; through my pyjamas; through my pajamas; through my knickers;
    through my underwear; through my dress; through my skirt; through my clothing; through the mattress;
    through the sheets; onto the mattress; onto the sofa; onto the couch; onto the car seat; pad after pad; tampon*;
    diaper*; fifth pad; sixth pad; seventh pad; eighth pad; fourth pad; third pad; # pads since; # pads already;
    # pads in; # maxi pads; # towels since; pad number; liner; liners; pantyliner*
concept-agony = agony; excruciating*; unbearable; unbearably; worst pain; cant move; cannot move; cant walk;
    cannot walk; doubled over; bent over; screaming; sudden severe; severe sudden; suddenly severe; sudden sharp severe;
    cant bear; cannot bear; cant take the pain; worst of my life; extreme pain; severe pain; pain is severe;
    terrible pain; horrific; intense pain; severely; cant stop crying from the pain; pain so bad; so much pain;
    pain is so bad; on the floor in pain; pain that made me; curled up; writhing; sudden stabbing; came on suddenly;
    out of nowhere; cant get up; knife; killing me; worst pain ever; crippling; crippled; passed out from pain;
    crying in pain; crying with pain; crying from the pain; cant stand; cannot stand; on the floor; stabbing so hard;
    ripping; tearing; sudden sharp pain; sudden and severe; cant sit up; cant straighten; cant sleep from the pain;
    worse than labour; worse than labor; worse than childbirth; # out of #; #/#; off the scale; never felt pain like;
    pain ever; that i am screaming; hurts so badly; hurts so bad; hurts so much; so painful i; so painful that;
    so bad i; so badly i; so much i cant; like hell; beyond painful; yelling; sobbing; in tears from; agonis*; agoniz*;
    to my knees; made me throw up; made me vomit; makes me throw up; makes me vomit; being sick with the pain;
    sick from the pain; vomiting from the pain; throwing up from the pain; throwing up with pain; cannot talk through;
    cant breathe through; crying on the; in tears with; in floods of; being stabbed; like a knife; like knives;
    dont touch it; doesnt touch it; nothing touches it; nothing helps the pain; painkillers do nothing;
    paracetamol does nothing; worst cramps; worst cramp; worst ache; worst thing ive; cant lie still; bent double;
    folded over; folded in half; rolled up in; howling; shaking with pain; shaking from the pain; white with pain;
    pain woke me; woke me up screaming; ripped apart; torn apart; something burst; something popped; something ripped;
    something tore; pop and then; 10/10; worst ive; worst i have; words out; straighten my; like a switch; sweating;
    sweat pouring; drenched in sweat; cant find a position; no position; nothing takes it; even codeine;
    even with codeine; even the codeine; even morphine; twice the dose; cant cope with; cant put weight;
    cant lift my leg; breath taken away; takes my breath away; took my breath away; gasping with; clutching;
    holding my side; biting the; biting my; climbing the walls; crawl*; on the carpet; is excruciating; is agony;
    are agony; so strong that; so strong i; so intense that; so intense i; makes me scream; made me scream;
    want to scream; makes me cry out; makes me yell; couldnt walk; couldnt stand; couldnt move; barely walk;
    barely stand; barely move; hardly walk; hardly stand; hardly move; unable to walk; unable to stand; unable to move;
    cant even walk; cant even stand; cant even move; cant talk; cant even talk; couldnt talk; cant speak; couldnt speak;
    stops me walking; on all fours; stopped me in my tracks; its killing me; it is killing me; this is killing me;
    pain is unreal; roaring;
    feel like im dying; in a ball; me on my knees
concept-breathless = cant breathe; cannot breathe; struggling to breathe; hard to breathe; short of breath;
    shortness of breath; gasping; chest pain*; pain in my chest; my chest hurts; chest is tight; crushing chest;
    turning blue; out of breath; trouble breathing; difficulty breathing; breathing is hard; difficult to breathe;
    cant get air; tight chest; tightness in my chest; chest tightness; pressure on my chest; pressure in my chest;
    chest hurts; chest feels tight; breathless; lips are blue; blue lips; coughing up blood; coughing blood;
    stabbing in my chest; unable to breathe; breathing hurts; hurts to breathe; get my breath; catch my breath;
    breath back; pain in the chest; there is a pain in my chest; cant breath; cannot breath; barely breathe;
    barely breath; hardly breathe; hardly breath; cant get a breath; cant get a full; cant get a deep;
    get a full breath; take a full breath; take a deep breath without; hard to breath; struggling to breath;
    trouble to breathe; elephant is sitting; elephant on my chest; chest is so tight; chest so tight; chest is killing;
    band around my chest; stabbing when i breathe; hurts when i breathe; pain when i breathe; sharp when i breathe in;
    wheezing; fighting for breath; fight for breath; fighting for air; suffocat*; lips blue; gone blue; going blue;
    coughed up blood; spitting blood; weight on my chest and; cant take a breath; cant draw breath; breathing like;
    breathing so fast; breathing fast; breathing really fast; gasp; air hungry; not enough air; get enough air;
    cant fill my lungs; lungs wont fill; cant finish a sentence; stop mid sentence; talk in full sentences;
    couldnt breathe; could not breathe; cant even breathe; cant properly breathe; cant really breathe;
    struggles to breathe; fighting to breathe; breathing is difficult; hard time breathing; catch her breath;
    get her breath; cant catch a; panting; lips look blue; every breath hurts; puffing like; lips are bluish
concept-seizure = seizure*; convuls*; having a fit; had a fit; fitting; shaking uncontrollably; body shaking;
    shaking all over; jerking; twitching all over; had fits; eyes rolled back; eyes roll back; whole body was shaking;
    body shook; body started shaking; started shaking and; couldnt stop shaking; shaking violently; shook violently;
    foaming at; foam at; frothing at; bit my tongue; bitten my tongue; bit her tongue; went rigid; stiff and shaking;
    a fit and; a fit in; a fit this; a fit last; eclamp*; gone rigid; goes rigid; rigid and; thrash*; eyes fixed;
    eyes were fixed; stiffened; stiff as a board; flailing; spasming; whole body jerk*; frothing; seizing; having fits;
    started to fit; went stiff; gone stiff; eyes rolling; her eyes rolled; eyes went back
concept-own_shoulder = top of my shoulder*; my shoulder; shoulder tip; tip of the shoulder; tip of one shoulder; shoulder pain;
    shoulder hurts; shoulder ache*; pain in the shoulder; shoulders hurt; my right shoulder; my left shoulder;
    tip of your shoulder; neck meets my shoulder; top of the shoulder; point of the shoulder; shoulder tips;
    tips of my shoulders; tips of both shoulders; collarbone; collar bone; shoulder is killing; ache in my shoulder;
    ache in the shoulder; by the shoulder; near the shoulder; top of my arm; corner of the shoulder; shoulder point;
    my shoulders;
    tip of my shoulder*; tip of my right shoulder; tip of my left shoulder; tip of her shoulder; end of my shoulder
concept-shoulder_tip = top of my shoulder*; shoulder tip; shoulder tips; tip of the shoulder; tip of one shoulder; tip of my shoulder*; tip of my right shoulder; tip of my left shoulder; tip of your shoulder; tip of her shoulder; tips of my shoulders; tips of both shoulders; end of my shoulder; point of the shoulder; shoulder point; corner of the shoulder
concept-wishing = wish; wishes; wishing; hope; hopes; hoping; pray; prays; praying; if only; rather; would love to
concept-unwaking = wouldnt wake; didnt wake; dont wake; doesnt wake; wont wake; not wake; never wake; never woke;
    not waking; wasnt here; werent here; wasnt alive; wasnt around; werent around; didnt exist; not exist; not be here;
    not be around; never been born; not open my eyes
concept-fell = fell; falls; fallen; falling; slumped; toppled; crumpled; on the floor; on the ground; to the ground;
    to the floor
concept-worst = worst; worse than any*; worse than ever; nothing has ever hurt; nothing ever hurt
concept-ever = ever; in my life; in my whole life; ive had; ive felt; shes had; shes felt; ive known; by far
concept-numb = numb; numbness; no feeling; lost feeling; lost all feeling; cant feel; lost sensation; no sensation
concept-crotch = between my legs; between the legs; between her legs; private parts; privates; my private*; crotch;
    vagina*; vulva; genital*; saddle; perineum; my bits; where i wipe
concept-cant_pee = cant pee; cant wee; cannot pee; cannot wee; cant urinate; cannot urinate; unable to pee;
    unable to wee; unable to urinate; pee wont come; wee wont come; cant feel myself pee; cant feel when i pee;
    cant feel when i wee; wet myself; peed myself; lost control of my bladder; lost control of my bowels
concept-avoid = avoid*; skip; skipping; stay off; stay away from; steer clear; keep away from; keep off; leave it out;
    leave them out; leave out; leave them alone; alone until; well alone; dont take; do not take; dont use; do not use;
    dont drink; do not drink; dont have; dont put; not recommended; not advised; isnt recommended; isnt advised;
    off limits; no go; stop taking; stop using; best left; better not; not be used; not be taken; shouldnt take;
    should not take; shouldnt use; should not use; never take; never use; contraindicated; isnt suitable; not suitable;
    hold off; rather than; instead of; no place for; a miss; swap; medicines alone; tablets alone; painkillers alone;
    tea alone; alone unless; alone for now; leave alone; give saunas; until after the birth; are a no; leave heavy;
    cut out; dont let anyone
concept-flushed = cheek*; blush*; flushed; red face; face is red; face is bright red; face goes red; face went red;
    face gets red; red in the face; sunburn*; rash; lipstick; nails
concept-refutes = myth that; a myth; common myth; myth is; false that; untrue that; wrong to think;
    mistake to think; mistake to assume; dont assume; do not assume; never assume; dont think that;
    do not think that; dont believe; do not believe; dont be fooled; dont be reassured;
    should not reassure; shouldnt reassure; does not reassure; dont take it as; dont fall for;
    nobody should tell you; wrongly; mistakenly; false reassurance; falsely; dont blame; do not blame;
    dont put it down to; do not put it down to; dont let anyone tell;
    dont let them tell you; do not let them tell you; dont listen to; misconception*; dont rely on; dont trust;
    never put; never blame; not true; does not explain; doesnt explain; do not explain; dont explain;
    never explains; cannot explain; cant explain; does not prove; doesnt prove; do not prove; is no proof;
    isnt proof; do not tell you whether; does not tell you whether; tells you nothing about; no link between;
    isnt a reason to; there is no link; no connection between; wrong idea; incorrect; mistaken; nonsense that;
    rumour; rumor; do not let anyone tell
concept-can_fail = you can get pregnant; you can still get pregnant; can still get pregnant; can still be pregnant;
    you can be pregnant; could still be pregnant; you could be pregnant; can fail; does fail; can and do get pregnant;
    do get pregnant; not contraception; isnt contraception; not a contraceptive; isnt a contraceptive;
    not birth control; isnt birth control; does not prevent pregnancy; doesnt prevent pregnancy; not foolproof;
    no contraception is; isnt foolproof; pregnancy is possible; pregnancy is still possible; more likely; likelier;
    higher chance; can be wrong; not a reliable; not a guarantee
concept-one_who = you should; you must; you need to; are reasons to; is an emergency; are emergencies;
    are an emergency; calls for; anyone who has; patients with; patients who; women with; anyone with; if someone
concept-any_symptom = no symptom; no symptoms; no sign can; no single symptom; no one symptom; symptoms cannot;
    symptoms cant; symptoms alone
concept-many = many people; many of those; many of them; most people; most of those; half of; one in three;
    plenty of people; half the people
concept-can_see = can see you; will see you; happy to see; can go before; can come before; sees people
concept-if_you = if you; if youre; if youve; if your; should you; in case of; your shoulder; tip of your shoulder;
    if a woman; women with; women who
concept-happening = since; already; ago; last night; yesterday; tonight; this morning; started; been; still; keeps;
    just; said; says; told; wife; girlfriend; daughter; sister; friend; she; shes; her; we; us; our; its just; just a

## Read as nothing, so that shorter ways in them are not seen

concept-none = having a fit about; have a fit about; blood type; blood group; white discharge; clear discharge; thrush; not only; no only; not just;
    not sure; baby doesnt wake; hope i dont wake up sick; dont wake the; dont know; glass of water; no heartbeat;
    heartburn*; back in; back to; come back; came back; go back; going back; went back; back then; back when;
    back home; come back to; patch of; gas station; gas bill; test drive; period drama; sick note; light bulb;
    light switch; red light; give me back; hurt feelings; run out; running late; left over; as soon as; in the end;
    no longer; rest of; the rest; bath room; high levels of; message*; progress*; protocol*; project*; server*;
    person*; serial*; export*; stream*; standard*; mention*; thought*; strange*; stranger*; threat*; explor*;
    establish*; transform*; contract*; present*; verif*; column*; require*; string*; setting*; section*; health;
    corner*; recent*; matrix; reverse*; revert*; talking; writing; saying; saving*; sharing; shared; smoothie*;
    total*; banner*; append*; spelling; formed; forces; misuse*; needing; contacts; consult; analysis; commons;
    beliefs; physical*; detect*; deploy*; explan*; deal*; conform*; couldn; shouldn; transparen*; no one; nobody;
    on the bus; youtube; time out; out cold feet; heating pad; shoulder bag; flu jab; flu shot; flu vaccine;
    covid jab; the jab for; vaccin*; whooping cough; folic acid; acid reflux; fatty acid*; in shot; the us;
    on the other side of; heavy traffic; fill in; fill out; filling in the form; lower price; low cost; light meal;
    in the right direction; right now; right after; right before; right away with; all right then; alright then;
    the right time; right to; right thing; left work; left home; left early; left me; he left; left the;
    no one was hurt; nobody was hurt; no one else; capital; position*; interval; strong*; bleeding gums; gums bleed;
    gums are bleeding; nosebleed*; nose bleed*; bloody nose; swollen feet; swollen ankles; feet are swollen;
    ankles are swollen; swollen hands; swollen face; bleeding nose; bleeding ear; toothache; killing time;
    the floor plan; hours ago; piles; killing me softly; screaming toddler; screaming baby; passed out laughing;
    passing out laughing; fainted laughing; died laughing; dying laughing; dying of laughter; crying laughing;
    collapsed into bed; collapse into bed; collapsing into bed; collapsed onto the bed after; heat is killing;
    suspense is killing; wait is killing; waiting is killing; curiosity is killing; feet are killing;
    shoes are killing; toddler hit me; toddler kicked me; toddler hits me; toddler punched; baby kicked me;
    baby kicks me; baby kicking; baby hit me; dead tired; dead on my feet; it hit me; nausea hit me;
    tiredness hit me; reality hit me; craving hit me; hit by tiredness; kill for a; could kill for; could murder a;
    eating like crazy; shopping like crazy; flooding back; flooded with emotion; flooded with messages;
    flooded with advice; milk everywhere; toys everywhere; pouring with rain; pouring rain; pouring down outside;
    rain is pouring; soaking in the bath; soaking beans; soaked the beans; heavy bag; heavy bags; heavy boxes;
    heavy breasts; heavy dinner; heavy meal; tired of living on; tired of living in; dont want to live in;
    dont want to live with; dont want to live near; could sleep forever; pushed for; pushed back; pushing for;
    hit the brakes; hit the kerb; hit the road; hit the roof; hit the shops; # kms; living room; living together;
    cost of living; living with; living in; living near; living on; make a living; standard of living; stayed alive;
    baby is alive; babys alive; is the baby alive; still alive; keep the baby alive; he beat me to; beat me to;
    beats me to; beat me at; beats me at; fell asleep; fallen asleep; falling asleep; fallen pregnant;
    falling pregnant; fell in love; falling in love; flights of; flight of stairs; while you wait; while waiting;
    wait for the results; wait for your; wait for the scan; carrying on; the girls at; girls at work; the girls in;
    girls in my; the girls say; girls say; my girls; hi girls; hey girls; treatment*; popping; ttc;
    trying to conceive; trying for a baby; trying for another; fell out of my; fell out with; fallen out with;
    manchester; betting; had my coil removed; had my coil out; had my coil taken out; shoulder replacement; dental implant*; implant surgery; breast implant*; cochlear implant*; carry on until; many carry on; heart sounds; getting used to; get used to; gets used to;
    paint*; smear test*; epilepsy; pune; from hell;
    due date group; ectopic beat*; ectopic heartbeat*; parking; carries on; a lift; the lift;
    running out; passing it on; the girl; playing; planning; comment; comments; wearing; embarrass*; clinical; texting; discharged; shouting; ok so; cant wait to;
    cant wait for; weight loss; night shift*; bloody hell; these bloody; so bloody; consultant*; girls is
