//! The words of the classes that patterns name in braces: `{weekday}`, `{staff}`.

/// Classes that only patterns name.
pub(super) const CLASSES: &[(&str, &str)] = &[
    (
        "weekday",
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays \
                 wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs \
                 fri sat sun",
    ),
    (
        "month",
        "january february march april may june july august september october november \
               december jan feb aug sept sep oct nov dec",
    ),
    (
        "part",
        "morning afternoon evening night noon lunchtime lunch weekend midday midnight \
              weekends mornings afternoons evenings",
    ),
    (
        "unit",
        "second seconds minute minutes hour hours day days week weeks month months year \
              years weekend fortnight quarter evening",
    ),
    (
        "count",
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty \
               thirty forty sixty ninety a an couple few half 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    ),
    (
        "hour",
        "one two three four five six seven eight nine ten eleven twelve noon midnight midday \
              1* 2* 3* 4* 5* 6* 7* 8* 9* 0*",
    ),
    ("half", "thirty fifteen forty sharp oclock am pm latest"),
    (
        "ordinal",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
                 thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth \
                 twentieth thirtieth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th \
                 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th \
                 31st",
    ),
    (
        "nice",
        "nice good great lovely wonderful pleasant fantastic beautiful fine brilliant super \
              amazing awesome happy relaxing restful cozy cosy fabulous perfect splendid blessed \
              marvelous marvellous terrific quiet peaceful safe sunny merry joyful excellent \
              delightful gorgeous better cracking smashing magical productive fun smooth calm \
              great glorious easy",
    ),
    (
        "daytime",
        "day evening night one morning afternoon weekend week time rest stay today tonight \
                 nite month year",
    ),
    ("thank", "thank thanks cheers ta thankful grateful"),
    (
        "act",
        "call~ ring~ phone~ telephone~ email~ e-mail~ mail~ text~ message~ write~ send~ sent \
             post~ ship~ deliver~ bring~ fax~ forward~ drop~ contact~ visit~ come coming reach~ \
             inform~ notify update~ confirm~ order~ book~ reserve~ prepare~ fix~ repair~ replace~ \
             redo redoing check~ look~ find~ ask~ speak~ talk~ chase~ follow~ arrange~ \
             organize~ organise~ schedule~ set get~ getting have having credit~ refund~ pay~ \
             transfer~ pick~ collect~ fetch~ keep~ hold~ save~ put~ putting make making do doing \
             take~ let letting give~ show~ explain~ tell~ meet~ see seeing handle~ sort~ deal~ \
             review~ finish~ complete~ clean~ return~ print~ pass~ report~ raise~ escalate~ submit~ \
             cancel~ change~ adjust~ remove~ add~ remind~ stop~ swap~ exchange~ open~ process~ \
             investigate~ ping~ dispatch~ hand~ walk~ treat~ copy copying sign~ answer~ reply \
             replying respond~ monitor~ test~ install~ fit~ order~ mend~ waive~ correct~ wrap~",
    ),
    (
        "fix",
        "swap~ exchange~ replace~ refund~ fix~ repair~ redo redoing resolve~ sort~ change~ \
             adjust~ mend~ remake correct~ reimburse~ return credit~ rework~ recut refit~ repaint~ \
             retouch~ re-do alter~ renew~ recolor~ remedy rectify reprint~ reclean~ recook~ trade~ \
             solve~ tweak~ resend~ deduct~ waive~ reorder~",
    ),
    (
        "done",
        "done refunded booked sent changed fixed repaired replaced moved cancelled canceled \
              ordered updated credited filed printed packed added removed reset unlocked \
              transferred arranged reserved registered confirmed submitted cleaned adjusted \
              tightened checked upgraded signed processed prepared wrapped noted mended patched \
              shortened sharpened trimmed filled closed settled sorted extended reduced lowered \
              corrected issued renewed activated deactivated enrolled paid waived switched \
              installed fitted tested set loaded cleared resolved finished completed blocked \
              reported forwarded emailed posted shipped scheduled rescheduled rebooked merged \
              deleted recovered restored polished ironed pressed hemmed balanced replaced rotated \
              topped refilled restocked exchanged swapped taken stamped assigned attached recorded \
              written saved approved authorized finalized agreed released labeled labelled \
              dressed bandaged stitched cut washed measured calibrated configured migrated \
              connected linked aligned tuned soldered glued sealed sewn lifted stopped",
    ),
    (
        "ready",
        "through ready done fixed complete completed confirmed sorted safe paid approved \
               booked packed working live active sent refunded repaired replaced registered \
               settled finished updated cleared resolved gone solved good signed filed changed \
               renewed waiting reserved cancelled canceled attached enclosed included unlocked \
               closed credited transferred issued open running sealed submitted arranged \
               processed printed clean healthy fine clear set cured mended set stable back \
               extended activated blocked moved",
    ),
    (
        "tipverb",
        "charge keep store wash rinse shake apply use start press hold turn switch plug \
                 avoid leave soak warm heat chill serve drink eat wear rub clean dry rest ice \
                 raise download log scan save let put take try read set wait add check pour mix \
                 open close remove change water feed walk sleep stretch breathe brush floss \
                 hang iron tighten loosen oil grease wipe spray cover wrap peel cut slice \
                 freeze thaw defrost reheat stir begin practice practise repeat review train \
                 park follow bring ask pick choose install update restart reboot reset back \
                 skip stay stick go pack test replace lay place massage air condition break \
                 elevate lift bend swallow chew sip write label cool steep brew grind tap \
                 hand-wash handwash moisturize unplug drive ride cook season dilute sand prime \
                 paint seal vacuum dust polish treat trim prune fill empty drain connect pair \
                 sync refrigerate bake boil roast grill carry give lock enter type click show \
                 work mind watch look make",
    ),
    (
        "family",
        "mother mom mum mum's father dad dad's wife husband son sons daughter daughters \
                daughter's son's kid kids children child baby brother sister brothers sisters grandma \
                grandpa grandmother grandfather granddaughter grandson grandchildren grandkids niece \
                nephew aunt uncle cousin twins partner fiance fiancee girlfriend boyfriend dog cat \
                puppy kitten toddler family parents neighbor neighbour boys girls nan gran granny \
                boy girl pup terrier rabbit hamster horse",
    ),
    (
        "event",
        "wedding birthday graduation exam exams interview audition marathon race recital \
               christening funeral retirement honeymoon move test thesis premiere tournament \
               competition operation surgery pregnancy engagement reunion house-warming \
               housewarming prom holiday vacation trip cruise concert party match game \
               presentation speech barbecue picnic hike performance finals defense anniversary \
               christmas-party camping safari dissertation driving-test play debut baptism",
    ),
    (
        "new",
        "flat apartment house home job baby car school kitchen business puppy bike place boat \
             garden office grandchild grandson granddaughter dog cat role life position neighborhood \
             marathon",
    ),
    (
        "body",
        "knee knees ankle wrist elbow shoulder hip tooth jaw finger toe thumb foot leg arm \
              cough migraine rash stitches cast crutches plaster bruise nose ear throat",
    ),
    (
        "carried",
        "pram stroller buggy wheelchair suitcase suitcases crutches cello guitar violin \
                 backpack rucksack bouquet scarf manuscript sketch tattoo photo photos drawing",
    ),
    (
        "blamed",
        "kitchen warehouse system computer computers software management boss manager \
                colleague colleagues headquarters company office department doctor cook chef driver \
                courier supplier delivery post guys people girl girls boy boys crew staff trainee \
                intern temp shift team branch machine printer server registry insurance insurer \
                airline bank reception receptionist waiter lab secretary nurse center centre web \
                website app booking sales billing accounting logistics factory manufacturer \
                technician mechanic cleaners cleaner housekeeping supervisor idiots union government \
                contractor vendor maintenance it hq corporate admin administration warehouse's \
                scheduler dispatcher stylist apprentice builders plumber engineers ground crew",
    ),
    (
        "pleasing",
        "lovely wonderful great nice good fantastic amazing brilliant excellent sweet \
                  terrific fabulous perfect delightful adorable superb super awesome gem star angel",
    ),
    ("awful", "awful terrible horrible dreadful bad nasty appalling"),
    ("deserve", "that the this your"),
    ("deed", "patient patiently kind brave helpful understanding waiting wait* great right"),
    (
        "staff",
        "staff employee~ worker~ waiter~ waitress~ receptionist~ server~ barista~ bartender~ \
               cashier~ clerk~ assistant~ nurse~ doctor~ physician~ dentist~ therapist~ mechanic~ \
               technician~ agent~ advisor~ adviser~ teacher~ guide~ guard~ driver~ host~ hostess \
               manager~ owner~ chef~ cook~ stylist~ hairdresser~ barber~ consultant~ operator~ \
               crew team porter~ concierge~ librarian~ teller~ pharmacist~ optician~ vet \
               salesman saleswoman salesperson saleslady steward~ stewardess attendant~ colleague~ \
               crew plumber~ electrician~ engineer~ trainer~ instructor~ tutor~ midwife lawyer~ \
               counselor~ lad lady gentleman guy guys girl woman man people person personnel boss \
               folks rep reps representative~ helper~ handyman",
    ),
    (
        "goods",
        "food soup meal~ coffee tea cake~ bread sourdough dinner lunch breakfast steak pizza \
               burger~ dessert~ wine beer dish~ menu pasta salad fish meat sauce product~ item~ \
               shoe~ jacket~ coat~ dress~ shirt~ trousers pants suit~ haircut~ cut color hair \
               phone~ laptop~ computer~ car~ bike~ tire~ brake~ zip watch~ ring glasses lens~ \
               treatment~ massage~ surgery result~ repair~ work goods quality ice pastry pastries \
               croissant~ sandwich~ bag~ book books toy~ furniture table~ sofa~ mattress~ boots sweater \
               flowers bouquet~ crown filling medicine tablets tool~ machine~ printer~ \
               exhibition~ exhibit~ tour~ show~ play~ film~ movie~ concert~ course~ lesson~ class~ \
               curry noodles rice sushi eggs drink~ cocktail~ portion~ taste flavor flavour game~ \
               washer dryer fridge oven camera~ tv screen~ battery exhibition collection painting~ \
               dentures headphones bracelet necklace perm paint pizza fit fabric leather leg",
    ),
    (
        "place",
        "room~ place~ lobby hall bathroom~ toilet~ restroom~ bed~ sheets carpet floor~ \
               store~ shop~ restaurant~ cafe~ hotel~ office~ clinic~ ward~ garden~ terrace \
               atmosphere ambience ambiance decor music lighting light noise smell air temperature \
               seat~ chair~ view parking building~ salon~ waiting-room kitchen pool spa gym \
               museum~ library lounge entrance corridor~ space~ interior furniture location \
               towel~ window~ changing elevator lift counter~ branch waiting area",
    ),
];
