# The words that popular claims are recognised by: each concept, and the ways of saying it.
#
# Ways are divided by ";". A star stands for any ending, "#" for a number, and "!" before a way says that it denies the
# concept. The longest way wins, so that "blood test" is no blood. Accents, capitals, apostrophes and hyphens do not
# count, and one slip of the finger is read over. `firstweeks claim --why` shows which concepts a text has.

## Signs, and where they are

concept-pain = pain*; hurt*; ache*; aching; achy; achey; sore*; cramp*; sting*; stabb*; twinge*; throb*; spasm*; tender*;
    discomfort; uncomfortable; colic*; backache*; bellyache*; stomachache*; tummyache*; pinch*; pang*; niggl*;
    burning; dull ache; pulling; tugging; !painless*; !pain free; !painfree; back pain*; back ache*; back hurts;
    back sore*; back cramp*; kidney pain*; period pain*; menstrual pain*; womb hurts; uterus hurts; side pain*;
    side cramp*; worst pain; cant take the pain; extreme pain; severe pain; pain is severe; terrible pain;
    intense pain; slight pain; slight ache; little pain; not very painful; not much pain; chest pain*;
    pain in my chest; sore back; aching back; bad back; achy back
concept-belly = belly; bellies; tummy; stomach*; abdom*; pelvi*; cramp*; groin; period pain*; period like; period type;
    menstrual pain*; bellyache*; stomachache*; tummyache*; lower down; low down; womb hurts; uterus hurts; colic*
concept-back = back pain*; backache*; back ache*; lower back; low back; my back; the back; back hurts; back sore*; back is;
    back cramp*; waist*; lumbar; lumbago; spine; tailbone; loin*; flank*; kidney pain*; kidney area; sacr*;
    your back; sore back; aching back; bad back; achy back
concept-one_side = one side*; one sided; left side*; right side*; left sided; right sided; one of my sides; side pain*;
    side cramp*; on my left; on the left; on my right; on the right; ovar*; unilateral*; lower left; lower right;
    bottom left; bottom right; left lower; right lower; left hand side; right hand side; just the left; just the right;
    only the left; only the right; left back; right back; left waist; right waist; left flank; right flank; left hip;
    right hip; my side; the side; single side; left kidney; right kidney; left groin; right groin
concept-bleeding = bleed*; bled; blood*; spotting; spotted; spots; stain*; smear*; discharge; wipe*; wiping; clot*;
    period like flow; !bloodless; rust coloured; rust colored; mucus with blood
concept-brown = brown*; coffee coloured; coffee colored; coffee color; coffee colour; coffee ground*; dark; darker blood; rust*;
    old blood; prune*; blackish; chocolate coloured; chocolate colored; rust coloured; rust colored
concept-light = light; lightly; lighter; tiny; small amount*; few drops; drops; drop like; specks; spotting; spots; streak*;
    pink*; slight*; trace*; scant*; just a little; only a little; barely; on and off; comes and goes;
    stops and starts; irregular*; when i wipe; wiping; wipe; watery; bit of; little bit; a little
concept-red = red; bright red; fresh blood
concept-shoulder = shoulder*; my shoulder; shoulder tip; tip of my shoulder; tip of the shoulder
concept-sleep = sleep*; slept; pillow*; mattress; lay on it; laid on it; lying on it
concept-faint = faint; fainted; fainting; faints; pass out; passed out; passing out; passes out; collaps*; black out;
    blacked out; blackout; lose consciousness; lost consciousness; unconscious; in shock; into shock; go into shock;
    shock; collapsed; keep fainting; i faint; i am fainting; im fainting; about to faint; going to faint;
    about to pass out; going to pass out; i feel faint; feeling faint; feel like fainting; nearly fainted;
    almost fainted; nearly passed out; almost passed out; keep passing out; cant stay conscious; keep blacking out;
    everything went black
concept-toilet = toilet; loo; bathroom; straining; strained; having a poo; pooing
concept-dizzy = dizz*; lightheaded*; light headed*; woozy; giddy; vertigo; head spinning; room spins
concept-low_sugar = blood sugar; hypoglyc*; blood pressure; low iron; anaemi*; anemi*; not eaten; havent eaten; skipped breakfast;
    dehydrat*; got up too fast; stood up too fast; standing up too fast; standing up quickly; low bp; pregnancy hormones
concept-urine = uti*; urinary; urine infection*; water infection*; bladder*; cystitis; pee; peeing; wee; weeing; urinat*;
    kidney infection*; urine; urinary infection*; bladder infection*; infection of the bladder; bladder bug
concept-gut = diarr*; diarh*; loose stool*; the runs; food poison*; stomach bug; tummy bug; gastro*; stomach flu;
    something i ate; ate something; dodgy; ibs; irritable bowel; indigestion; upset stomach; upset tummy; bowel*;
    norovirus; pressure in my bottom; pressure in my bum; pressure in my back passage; pressure in my rectum; rectal;
    appendi*; vomiting bug
concept-constipation = constipat*; trapped wind; wind; gas; gassy; bloat*; flatul*; backed up; blocked up; cant poo; when i poo;
    not been to the loo; not been to the toilet; havent been to the loo; havent been to the toilet
concept-muscle = muscle*; pulled; strain; strained my; posture; pulled something; sciatica; slept funny; slept badly; slept wrong;
    slept weird; bad mattress; sitting badly; overdid it; gallbladder; gall bladder; gallstone*; the gym
concept-growing = growing; grows; grow; stretching; stretches; stretch; expand*; making room; making space; growth; getting bigger; getting ready
concept-mild = mild; mildly; bearable; not that bad; not severe; not strong; not bad; slight pain; slight ache; little pain;
    comes and goes; goes away; went away; can walk; still walk; not very painful; gentle; not much pain; only a bit;
    bit of; would hurt much more; would hurt more; would hurt a lot more; can still walk
concept-elsewhere = head hurts; headache*; tooth*; teeth; throat; ear; ears; eye*; knee*; ankle*; wrist*; finger*; toe; toes; foot; feet;
    breast pain*; breasts; sore breast*; nipple*; leg hurts; dog; cat; my son; my daughter; husband has; elbow; elbows; nose; gum; gums

## What may be the case

concept-implantation = implant*; bedding in; beds in; bedded in; embedding; embeds; embedded; burrow*; nestl*; settling in; settles in;
    settle in; attaching; attaches; attach itself; latching on; digging in
concept-ectopic = ectopic*; eptopic; extopic; in the tube; in my tube; in a tube; in one tube; in the tubes; in my tubes; tubal;
    fallopian; outside the womb; outside the uterus; outside my womb; outside my uterus; wrong place; extrauterine;
    heterotopic; can be ectopic; can be an ectopic; may be an ectopic; might be an ectopic; could be an ectopic;
    sign of an ectopic
concept-rupture = burst*; ruptur*; explod*; tear the tube; tube tears; split open
concept-miscarriage = miscarr*; mc; mmc; losing the baby; lose the baby; lost the baby; losing it; lose it; losing my baby; lose my baby;
    lost it; pregnancy loss; loss; losing the pregnancy; lose the pregnancy; losing this pregnancy; chemical pregnancy; threatened;
    kill the baby; harm the baby; hurt the baby; harm baby; hurt baby; baby is gone; its ending; am i out
concept-pregnant = pregnan*; # weeks; # week; week #; # wks; # wk; # w; # dpo; dpo; first trimester; trimester; early weeks;
    embryo*; baby; babies; foet*; fetus; fetal; expecting; bfp; ttc; conceiv*; preggo; preggers; first months;
    # months; implantation; mum to be; mom to be; at # weeks; only # weeks; past # weeks; after # weeks;
    over # weeks; already # weeks; after the first trimester; past the first trimester; positive test; first weeks;
    early pregnancy; first month
concept-seen_inside = in the womb; in the uterus; in my womb; in my uterus; in utero; intrauterine; right place; right spot; correct place; right location;
    where it should be; heartbeat; yolk sac; gestational sac; saw a sac; sac in; saw the sac; sac was seen; fetal pole; foetal pole;
    embryo seen; saw the baby; saw baby; saw it; saw the embryo; baby was fine; baby is fine; scan was fine; scan was normal; normal scan; inside the womb;
    inside the uterus; inside my womb; in place; found the baby; found the pregnancy; showed the baby; one in the womb
concept-nothing_seen = nothing there; saw nothing; see nothing; nothing seen; couldnt see; could not see; cant see; cannot see; didnt see;
    did not see; empty; nothing on the scan; nothing on ultrasound; nothing showed; showed nothing; no sac; nothing in my womb; unknown location; pul;
    found nothing; was clear; came back clear; all clear; clear scan; nothing visible; not visible; not seen; miss; misses; missed it; show up; see anything
concept-risk = risk factor*; at risk; high risk; risk of ectopic
concept-no_risk = healthy; young; first pregnancy; first baby; never had an ectopic; never had surgery; never had an infection;
    non smoker; nonsmoker; dont smoke; do not smoke; never smoked; no risk*; without risk*; no history;
    no infections; no surgeries; low risk; risk factors; had one before; only happens to; only happens if;
    only get it if; only get one if
concept-had_period = had my period; had a period; got my period; period came; period arrived; period started; period on time; af came;
    af arrived; af showed; got af; had af; regular period*; normal period*; light period; lighter period;
    short period; odd period; strange period; weird period; funny period; period lasted; period last week;
    period this month; still have period*; still get period*; still having period*; still got my period*;
    bled on time; bleed every month; had my cycle; withdrawal bleed*; have a period; having a period; get a period;
    my period is lasting; period for two weeks; period two weeks; came on my period; just my period; bled last month;
    got a period; had my normal period
concept-late_period = late period; missed period; missed my period; period is late; period late; no period; # days late; af late;
    af due; period due; period is due; my period was due; skipped period; expected period; around my period;
    time of my period; before my period; period should; when my period; period would be due; due my period;
    period is coming; week late; weeks late; late cycle; # dpo; dpo; after ovulation; days after ovulation
concept-not_pregnant = not pregnant; cant be pregnant; cannot be pregnant; isnt pregnan*; not a pregnancy; isnt a pregnancy; no pregnancy; cant get pregnant;
    cannot get pregnant; never get pregnant; impossible; cant be pregnancy; cannot be pregnancy; cannot be a pregnancy; cant be a pregnancy; cant possibly be; no chance;
    no way; wont get pregnant; wont be pregnant; will not get pregnant; protects; protected; protection; cant conceive; cannot conceive; not be pregnant;
    get pregnant; got pregnant; be pregnant; i am pregnant; im pregnant; fall pregnant; fell pregnant; cant fall pregnant; no pregnancy possible; no possibility

## Tests, levels and scans

concept-test = test; tests; tested; testing; hpt; hpts; pee stick; frer; clearblue; stick; dipstick; cheapies; pregnancy test*;
    pee test*; urine test*; positive test
concept-negative = negative*; neg; bfn; bfns; one line; single line; stark white; no second line; no line; says not pregnant; said not pregnant;
    came up not pregnant; shows not pregnant; test would show; test would have shown; faded
concept-positive = positive*; bfp; bfps; two lines; # lines; second line; positive test
concept-evaporation = evap; evaps; evaporat*; indent line*; indent; shadow line; false positive*; dried line; after it dried; after # minutes
concept-faint_line = faint line*; faint positive*; faintest line; very faint; light line; squinter; barely there line; line is faint; faintly positive; line so faint
concept-hcg = hcg; beta; betas; bhcg; hormone level*; pregnancy hormone; quant; numbers; levels; my level; blood results; blood test*; hormone count
concept-low = low; lower; too low; very low; under #; below #; only #; just #; less than #; small; weak; slow*; hcg of #; hcg is #; hcg was #; hcg at #;
    beta of #; beta is #; level of #; tiny; under a thousand; below a thousand; barely rising
concept-rising = doubl*; rising; rise; rises; rose; going up; goes up; went up; climb*; increas*; tripl*; getting darker; darker line*; line progression;
    good numbers; good hcg; levels are good; numbers are good; normal hcg; hcg is normal; as expected
concept-falling = drop*; fall; falling; fell; falls; fallen; going down; goes down; went down; go down; decreas*; declin*; coming down; come down; came down;
    halved; back to zero; going to miscarry
concept-scan = scan; scans; scanned; scanning; ultrasound*; ultra sound*; sono*; tvs; transvaginal; internal probe; dating scan;
    early scan; doppler; us scan; scan harms; scan harm; scans harm; scans are harmful; ultrasound is harmful;
    ultrasound harms; ultrasounds harm; scan cause; scan can cause; ultrasound cause*; scans cause;
    scan hurt the baby; ultrasound hurt the baby; ultrasound harm; too many scans; too many ultrasounds
concept-when = when should; when can; when do; how early; how soon; do i need; get a; have a; have an; go for; should i get;
    should i have; ask for; need a; need an; book a; confirm; check*; how do they; is it safe; transvaginal;
    internal; find out; diagnos*; see where; locate; best way; make sure; get an; can i get
concept-confirm = confirm; make sure; check that; to see if everything; verify
concept-too_early = too early; too soon; before # weeks; before week #; until # weeks; until week #; till # weeks; before six weeks;
    before eight weeks; before seven weeks; until eight weeks; until six weeks; until seven weeks;
    until twelve weeks; till eight weeks; wait until; wait till; useless; pointless; no point; not any point;
    waste of time; not worth; unnecessary; no use; no need for a scan; dont need a scan; no need to scan;
    skip the scan; skip it; wont show anything; show anything; see anything yet; cant see anything; nothing to see;
    not needed; no scan needed; dont bother; no reason to scan; shows nothing; show nothing; not have a scan;
    refuse the scan; cancel*; soon to see; early to see; too early for; early for a scan
concept-unit = early pregnancy unit*; epu; epus; epau; epas; units; unit; clinic*; see anyone; see anybody; see nobody; wont see you; wont see me; dont see you; take you before; take anyone; er wont; hospital wont
concept-before_six = before six weeks; before # weeks; under six weeks; under # weeks; until six weeks; until # weeks; less than # weeks; before week #; before then; six weeks; too early
concept-scan_harm = scan harms; scan harm; scans harm; scans are harmful; ultrasound is harmful; ultrasound harms; ultrasounds harm;
    radiation; heats the baby; scan cause; scan can cause; ultrasound cause*; scans cause; scan hurt the baby;
    ultrasound hurt the baby; ultrasound harm; too many scans; too many ultrasounds; dangerous for the baby;
    bad for the baby; hurt the baby; hurts the baby; harm the baby; harms the baby; harm my baby

## Contraception, fertility treatment, and what was done

concept-coil = coil*; iud*; ius; mirena; paragard; kyleena; copper t
concept-sterilised = sterili*; tubes tied; tubal ligation; tied my tubes; tubes are tied; tubes cut; tubes clipped; tubes removed; tubes out; vasectomy; snipped; salpingectomy
concept-pill = the pill; mini pill; minipill; birth control; contracepti*; depo; nexplanon; implanon; arm implant;
    contraceptive implant; implant in my arm; condom*; morning after pill; plan b; the jab; have the implant;
    on the implant
concept-breastfeeding = breastfe*; breast fe*; nursing; lactat*; nurse my baby; feeding my baby
concept-testosterone = testosterone; on t; trans man; trans men; trans guy; taking t; transmasc*
concept-ivf = ivf; icsi; iui; embryo transfer*; transferred; transfer; fertility treatment; fet; test tube; donor egg*; clomid;
    letrozole; egg collection; egg retrieval; assisted reproduction; put the embryo; embryo was put;
    embryo in my womb; embryo in the uterus; embryo was placed; embryos were put
concept-bloating = bloat*; swollen; swelling; tight belly; bigger belly; full belly; weight gain; breathless*
concept-tissue = tissue; lump*; clot; clots; passed something; passed the; passed it; passed a; passed some; passed my; came out; sac came; sac out; something came out; fell out; jelly*; blob*; membrane*;
    flesh*; grey stuff; gray stuff; bits of; decidual cast; the sac; expelled; passed naturally; miscarried at home; miscarriage at home; miscarried naturally
concept-all_over = all over; its over; it is over; over now; is over; finished; complete; completed; all out; all gone; clean; cleaned out; nothing left; everything came out; everything is out; its done; is done;
    no follow up; no followup; dont need follow up; no need to go; not need to go; dont need to go; need to go; go to hospital; need a check; no check; it has passed; empty now; resolved; took care of itself; stopped; gone
concept-abortion = abortion pill*; abortion tablet*; abortion medicine; mife*; misopro*; cytotec; medical abortion;
    medication abortion; termination pill*; took the pills; abortion at home; home abortion; abortion meds;
    abortion kit; pills did nothing; pills didnt work; the pills for abortion
concept-no_effect = nothing happened; nothing has happened; did nothing; didnt work; did not work; dont work; hasnt worked;
    not worked; no effect; no reaction; not a drop; still pregnant; hasnt started; nothing yet; failed; hardly bled;
    barely bled; hardly any; pills did nothing; pills didnt work
concept-methotrexate = methotrex*; mtx; metho; methotrax*; methatrex*

## Remedies, habits, and what they are said to do

concept-medicine = pill; pills; tablet*; shot; shots; injection*; medicine*; medication*; drug*; hormones; drip; jab; jabs; something to take; pessar*; meds
concept-hold = hold it; hold the pregnancy; hold on to; hold my pregnancy; hold the baby; save the pregnancy; save my pregnancy; save the baby; save my baby; save it; keep the pregnancy; keep my pregnancy; keep the baby; stay pregnant;
    keep it; stop me losing; stop me from losing; stop a miscarriage; stop miscarriage; stop the miscarriage; stops a miscarriage; stops miscarriage; prevent a miscarriage; prevent miscarriage; prevents miscarriage; prevents a miscarriage;
    preventing miscarriage; stop the bleeding; protect the pregnancy; support the pregnancy; make it stick; keeps it in; not to lose; avoid miscarriage; avoid a miscarriage
concept-progesterone = progester*; utrogestan; duphaston; dydrogesterone; cyclogest; prometrium; crinone; luteal support; hormone pill*; hormone shot*; hormone injection*; holding medicine
concept-ibuprofen = ibuprofen; ibuprofin; nurofen; advil; motrin; naproxen; aleve; nsaid*; anti inflammator*; antiinflammator*; brufen; ketoprofen; mefenamic; ponstan; painkiller*; pain killer*; pain pill*; pain relief; pain med*; codeine;
    tramadol; co codamol; cocodamol; muscle relaxant*; diazepam
concept-aspirin = aspirin*; disprin; asprin
concept-diclofenac = diclofenac; voltar*; voltaren; anti inflammatory gel; pain gel; ibuprofen gel; ibuleve; pain cream; pain relief gel; flector
concept-paracetamol = paracetamol; tylenol; acetaminophen; panadol; calpol; take nothing for the pain; put up with the pain; a bad head; pill safe; harm my baby; pain pills harm
concept-autism = autis*; adhd; asperger*
concept-plaster = plaster*; pain patch*; patch; patches; deep heat; tiger balm; salonpas; balm; liniment; icy hot; menthol; camphor; ointment; heat rub; heat patch*
concept-physio = physio*; physical therap*; osteopath*; pelvic floor therap*
concept-acupuncture = acupunct*; needles; needling; forbidden point*; acupoint*
concept-moxa = moxa*; moxibust*
concept-cupping = cupping; gua sha; guasha; scraping; scraped; coining; suction cups
concept-chiropractor = chiro*; spinal manipulation; crack my back; back cracked; cracking my back; bone setter; bonesetter;
    spine adjust*; back adjust*; my back cracked; back crack*
concept-sobada = sobada*; belly massage*; tummy massage*; massage my belly; massage the belly; massage my tummy; rub my belly; rub my stomach; rub my tummy; abdominal massage*; stomach massage*; massage my womb; womb massage*; massage the womb;
    massage the uterus; mayan massage; massage the belly; massaging my belly; massaging the belly; put the womb back; lift the womb
concept-massage = massag*; rub; rubs; rubbing; rubbed; knead*; acupress*; reflexolog*; stroking; shiatsu; palms; fists; pressure point*; tilt your neck; neck tilt*; back rub*
concept-bed_rest = bed rest; bedrest; stay in bed; staying in bed; lie in bed; lying in bed; lying down; lie down; rest in bed;
    feet up; lie flat; complete rest; absolute rest; strict rest; lie still; quit my job; stopped moving;
    staying lying; moving too much; moving around too much
concept-rest = rest; lie down and see; resting; rested; relax*; stress*; anxi*; nerves; nervous*; take it easy; standing too long; on my feet; calm; sleep it off; see if the pain goes; see if it goes; tired*; overtired; worn out
concept-walk = walk; walks; walking; walked; exercis*; jog*; run; running; workout*; work out; working out; gym; yoga; swimming;
    cycling; sport; sports; physical activity; stairs; dancing
concept-lifting = lift*; heavy bag*; heavy box*; heavy thing*; heavy object*; heavy stuff; heavy shopping; carrying; carry my; carry heavy; heavy load*; raising my arms; arms above; pick up my; picked up my; picking up my
concept-sex = sex; intercourse; making love; orgasm*; sexual*; had relations; after sex
concept-fly = fly; flying; flight*; flew; plane; planes; airplane*; aeroplane*; air travel
concept-hot = hot bath*; hot tub*; jacuzzi*; sauna*; steam room*; hot spring*; hot shower*; warm bath*; warm tub; bath; baths; bathing; soak in; hot yoga; hot water bottle*; heat pad*; heating pad*; heat pack*; electric blanket*; wheat bag*; spa; thermal bath*; warm compress*
concept-coffee = coffee*; caffein*; espresso; latte; energy drink*; cola; coke; fizzy drink*; soda*; soft drink*; green tea;
    black tea; chocolate*; sugary drinks
concept-weight = weight; overweight; obese; diet; diets; dieting; calories; sweets; sweet things; sugar; sugary; dessert*; candy; gained; eat less; fat
concept-meals = small meals; little and often; smaller meals; small portions; meals; eating often; crackers; what to eat; what should i eat; after eating; after i eat; hungry; empty stomach; eat for cramps; food for cramps; eat small; eat little
concept-sickness = sick; sickness; nausea*; vomit*; throwing up; morning sickness; before getting up; before i get up
concept-fruit = pineapple*; papaya*; pawpaw; crab; crabs; hawthorn; longan*; pearl barley; jobs tears; watermelon*; mango*;
    foods that; food that; foods to avoid; which foods; what foods
concept-raspberry = raspberry lea*; raspberry tea; red raspberry; rrlt; raspberry
concept-ginger = ginger; chamomile; camomile; peppermint*; mint tea; herbal tea*; herb tea*; fennel; lemon balm; infusion*
concept-rue = rue; ruda; cinnamon; pennyroyal; parsley; vitamin c; mugwort; cohosh; herbs; herbal; oregano
concept-red_sugar = red sugar*; brown sugar*; sugar water
concept-smoking = smok*; cigar*; vap*; tobacco; nicotine
concept-alcohol = alcohol*; wine; beer; prosecco; champagne; gin; vodka; drinking while pregnant; drank; glass of; drunk; a drink;
    cocktail*; drink while pregnant; drink in pregnancy; one drink
concept-tampon = tampon*; menstrual cup*; moon cup*; mooncup*
concept-round_ligament = round ligament*; rlp; ligament*
concept-corpus_luteum = corpus luteum; luteum; luteal cyst*; ovarian cyst*; cyst; cysts; ovulation pain*; follicle*
concept-twin = twin; twins; two babies
concept-child_sex = boy; girl; boys; girls; gender; sex of the baby; sex of my baby; babys sex; son or daughter
concept-bump = bump; carry high; carrying high; carry low; carrying low; shape; craving*
concept-moved = move it; moved; move an ectopic; move the ectopic; move the pregnancy; moving it; transplant*; reimplant*;
    re implant*; relocat*; put it back; put back; put it in; be saved; saved; save an ectopic; save the ectopic;
    saving an ectopic; moves down; move down; move to the womb; moves to the womb; move into the womb; migrat*;
    to term; baby survive; survive; can be moved; move; moving an
concept-which_week = too early for; too early to be; only # weeks; at # weeks; past # weeks; after # weeks; over # weeks;
    too late for; too far along; after the first trimester; past the first trimester; after week #; already # weeks;
    # months; late for an ectopic; early for an ectopic; too late; too early or too late
concept-cause = cause*; causing; make you; makes you; bring on; brings on; lead to; leads to; provoke*; trigger*; induce*; end a pregnancy; end the pregnancy; terminate

concept-uti = uti*; urinary infection*; urine infection*; water infection*; bladder infection*; cystitis; kidney infection*; infection of the bladder; bladder bug
concept-expected_loss = going to miscarry; its a miscarriage anyway; miscarrying anyway; losing it anyway; failing pregnancy; non viable; not viable; chemical
concept-bring_on = bring on my period; bring on a period; bring my period on; bring down my period; make my period come; induce my period; get my period to come; start my period; bring back my period; end the pregnancy; end a pregnancy; abort; terminate at home
concept-each_place = one in each place; in both places; one inside and one outside; one in the womb and one in the tube;
    one in the uterus and one in the tube; one in the womb and another in the tube; both in the womb and in the tube;
    one in and one out; heterotopic; in the womb and one outside; in the uterus and one outside
concept-sleep_position = sleep on my back; sleeping on my back; sleep on your back; sleeping on your back; sleep on my right;
    sleeping on my right; sleep on my stomach; sleeping on my stomach; sleep on my tummy; sleeping on my tummy;
    sleep on my left; sleeping on my left; sleep on the left; sleeping position; sleep position;
    sleeping on your right side; sleep on my side; lie on my stomach; lying on my stomach; sleeping on the right;
    how i sleep; how you sleep

## Conclusions

concept-eases = ease; eases; easing; relieve*; soothe*; helps; help with; cure*; cures; heals; good for; works for; stops; stop the; gets rid of; settles; settle the; treat*; improves; prevent*; puts; keeps; makes it go; benefit*
concept-wait = wait; waiting; wait and see; no need to see; no need to go; no need to call; stay at home; leave it; ride it out; dont rush; do not rush; no hurry; rest at home
concept-harmless = normal; fine; ok; okay; alright; all right; safe; nothing; harmless; nothing to worry; nothing to worry about;
    dont worry; do not worry; no worries; no need to worry; not to worry; need not worry; neednt worry;
    no cause for concern; no cause for alarm; no worry; worry not; no reason to worry; no problem; not a problem;
    no big deal; not dangerous; isnt dangerous; no danger; not in danger; out of danger; good sign; great sign;
    common; natural; ignore; ignored; wait; no need to see; no need to go; no need to call; no need for a doctor;
    not need a doctor; not serious; isnt serious; not urgent; will pass; nothing to fear; no concern; not a concern;
    perfectly; typical; part of pregnancy; part of it; expected; rest assured; reassur*; it is allowed; good news;
    stop worrying; worried for nothing; no risk; wait and see; goes away by itself; settle by itself; can be ignored;
    leave it; just ride it out; relax; so be it; harmful or not; danger is over; danger has passed; to be dangerous;
    to be a danger; it will stop; it will pass; will go away; will settle
concept-alarm = see a doctor; see your doctor; see a gp; see your gp; see someone; call your; call a doctor; call an ambulance; call a midwife; call the; call for help; phone your; go to hospital; go to the hospital; go to a e; go to the emergency; emergency; urgent; urgently; danger sign*; dangerous; danger; warning sign*; warning;
    vigilant; be alert; get checked; be checked; needs a check; need to be checked; needs checking; should be checked; seek; medical attention; medical help; medical advice; contact your; contact a; ask for a scan; be seen; immediately; straight away; right away; without delay; at once; red flag*; always checked; reason to be checked; can be a sign; may be a sign; could be a sign; sign of an ectopic;
    can be ectopic; can be an ectopic; may be an ectopic; might be an ectopic; could be an ectopic; must be treated; life threatening; should not be ignored; same day; within 24 hours; within # hours; risky; harmful; call
concept-rules_out = rules out; rule out; ruled out; ruling out; exclude*; excluding; means its not; means it is not; no chance of;
    proves its not; proof that; safe from; impossible
concept-denies = does not mean; doesnt mean; do not mean; dont mean; not mean; not proof; no proof; no guarantee; myth; myths; untrue; not true; false; it is wrong; can still; may still; could still; even if; even with; even when; even though; cannot tell; cannot show; cant show; cant tell; cannot prove; does not prove; does not show; not rule out; no evidence; not excluded; also happen; can happen; can also; may also; more often
concept-asks = ?; should i; can i; could i; do i; may i; is it; is this; am i; has anyone; anyone; any advice; is there;
    do i need; should i get; should i have; can i get; when should; when can; how early; how soon; is it safe;
    do they
concept-me = i; im; ive; my; me; mine; ill; id

## Dangers that come before any claim

concept-crisis = want to die; wanna die; want to be dead; wish i was dead; wish i were dead; wish i could die; kill myself;
    killing myself; end my life; ending my life; suicid*; end it all; hurt myself; hurting myself; harm myself;
    harming myself; self harm*; better off dead; better off without me; dont want to live; do not want to live;
    dont want to be alive; dont want to be here; do not want to be here; cant go on; cannot go on; no reason to live;
    take my own life; take my life; cut myself; cutting myself; overdose*; rather be dead; want it all to end;
    jump off; not want to live; no point in living; life is not worth; dont see a reason to live; thinking of ending;
    think about ending; thoughts of killing; thoughts of suicide; thoughts of dying; i should just die;
    wish it would all end; dont want to wake up; hate my life; want to be gone; hurting the baby and myself;
    no point being alive; no point in being alive; no point in life; nothing to live for; dont care if i die;
    want it to be over for good
concept-violence = hits me; hit me; hitting me; beats me; beat me; beating me; kicks me; kicked me; punched me; punches me;
    slapped me; pushed me; pushes me; strangl*; choked me; chokes me; hurts me; hurt me; afraid of my partner;
    afraid of my husband; scared of my partner; scared of my husband; afraid of him; scared of him; raped; rape;
    forced me; threatens me; threatened me; threatening me; abuses me; abusing me; abusive; wont let me leave; beats;
    he beat; partner beats; hit my belly; kicked in the stomach; punched in the stomach; kicked my stomach;
    he hurts me; violent; domestic violence; he is going to kill me; pushed down the stairs; assaulted
concept-fainted = fainted; passed out; collapsed; blacked out; lost consciousness; keep fainting; i faint; i am fainting;
    im fainting; about to faint; going to faint; about to pass out; going to pass out; i feel faint; feeling faint;
    feel like fainting; nearly fainted; almost fainted; nearly passed out; almost passed out; keep passing out;
    cant stay awake; cant stay conscious; unconscious; wont wake up; not waking up; keep blacking out;
    everything went black; cant stand up; i went unconscious; fainted twice; fainting and; woke up on the floor;
    went down like
concept-pouring = pouring; pours; poured; gush*; soaking; soaked; soaks; flooding; flooded; everywhere; lot of blood;
    lots of blood; so much blood; too much blood; pad an hour; pads an hour; pad every; pad in # minutes;
    pads in an hour; wont stop; will not stop; isnt stopping; cant stop; hemorrhag*; haemorrhag*; huge clot*;
    big clot*; large clot*; heavy; heavily; a lot; so much; running down; through my clothes; bleeding out;
    streaming; blood bath; nonstop; non stop; full of blood; bleeding loads; loads of blood; dripping; drenched;
    changing pads; filled a pad; fill a pad; filling a pad; through a pad; through pads; haemorrhage; hemorrhage;
    blood clots the size; bright red and fast; bleed out; like a tap; like a faucet; running out of me;
    pools of blood; pool of blood
concept-pad = pad; pads; towel*; clothes; trousers; sheets; bed
concept-agony = agony; excruciating*; unbearable; unbearably; worst pain; cant move; cannot move; cant walk; cannot walk;
    cant stand straight; doubled over; bent over; screaming; sudden severe; severe sudden; suddenly severe;
    sudden sharp severe; cant bear; cannot bear; cant take the pain; worst of my life; extreme pain; severe pain;
    pain is severe; terrible pain; horrific; intense pain; severely; cant stop crying from the pain; pain so bad;
    so much pain; pain is so bad; on the floor in pain; pain that made me; curled up; writhing; sudden stabbing;
    came on suddenly; out of nowhere; cant get up; knife
concept-breathless = cant breathe; cannot breathe; struggling to breathe; hard to breathe; short of breath; shortness of breath; gasping; chest pain*; pain in my chest; my chest hurts; chest is tight; crushing chest; turning blue
concept-seizure = seizure*; convuls*; having a fit; had a fit; fitting; shaking uncontrollably
concept-own_shoulder = my shoulder; shoulder tip; tip of my shoulder; tip of the shoulder

## Read as nothing, so that shorter ways in them are not seen

concept-none = blood type; blood group; white discharge; clear discharge; thrush; not only; no only; not just; not sure;
    dont know; glass of water; no heartbeat; heartburn*; back in; back to; come back; came back; go back; going back;
    went back; back then; back when; back home; come back to; patch of; gas station; gas bill; test drive;
    period drama; sick note; light bulb; light switch; red light; give me back; hurt feelings; run out; running late;
    left over; as soon as; in the end; no longer; rest of; the rest; bath room; high levels of; message*; progress*;
    protocol*; project*; server*; person*; serial*; export*; stream*; standard*; mention*; thought*; strange*;
    stranger*; threat*; explor*; establish*; transform*; contract*; present*; verif*; column*; require*; string*;
    setting*; section*; health; corner*; recent*; matrix; reverse*; revert*; talking; writing; saying; saving*;
    sharing; shared; smoothie*; total*; banner*; append*; spelling; formed; forces; misuse*; needing; contacts;
    consult; analysis; commons; beliefs; physical*; detect*; deploy*; explan*; deal*; conform*; couldn; shouldn;
    transparen*
