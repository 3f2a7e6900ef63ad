//! Classes of words that patterns name in braces, and those that the code itself asks for.

/// The words of a class, as written in a pattern: `{weekday}`.
pub(crate) fn members(name: &str) -> Option<&'static str> {
    let mut classes = super::lexicon::CLASSES.iter().chain(super::planned::words::CLASSES);
    classes.find(|it| it.0 == name).map(|it| it.1)
}

/// Defines the classes that code asks for by name.
macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $words:expr,)+) => {
        /// A class of words that the code asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Class { $($(#[$doc])* $name,)+ }

        impl Class {
            /// All of them, in order.
            pub(crate) const ALL: &'static [Class] = &[$(Class::$name,)+];

            /// The words, between spaces.
            pub(crate) const fn words(self) -> &'static str {
                match self { $(Class::$name => $words,)+ }
            }
        }
    };
}

classes! {
    /// Words that turn to something else.
    But = "but however though although yet except still",
    /// Words that join clauses.
    And = "and so because then or cause since while if when",
    /// Words that can begin a clause after a joining word.
    Subject = "i you he she it we they there that this the your my our nobody everybody everyone \
               someone somebody please do have take thank thanks see enjoy come call let next \
               if when his her their a an no not some",
    /// Speakers.
    FirstPerson = "i we let",
    /// Words of saying.
    Say = "say says said saying tell tells told asked ask asks wrote writes called calls mean \
           means wants makes made expects",
    /// Words that deny what follows.
    Negator = "not never no without neither nor hardly refuse refused instead nobody barely \
               scarcely forgot stop nothing",
    /// What a negation may precede without denying the move behind it.
    NegationFree = "only hesitate forget worry worries mind problem problems trouble doubt matter \
                    rush hurry bother later more longer wonder earlier offense \
                    sooner questions stress",
    /// Asks that deny nothing: "why not".
    Why = "why",
    /// Words that make a thought of what follows.
    Modal = "would could might should ought wish wished",
    /// Words that make it meant again: "I would like to".
    Wish = "like love happy glad want please be delighted just also recommend suggest",
    /// Titles.
    Title = "mr mrs ms miss dr doctor prof professor sir madam father sister captain officer \
             nurse aunt uncle lord lady",
    /// Common first names, for where a capital letter says nothing.
    FirstName = "sam tom anna maria john mary peter paul lisa lena ben emma jack kate sarah david \
                 michael james mike dave steve laura julia nina omar ali priya ravi chen wei yuki \
                 carlos luis ana jose elena sofia olga ivan marek jan eva ines mira rosa leo max \
                 oscar felix noah liam olivia sophie alice bob jane jim joe jenny jess alex chris \
                 robin kim lee daniel thomas martin simon rachel rebecca hannah ruth maya amir \
                 fatima aisha hassan karim nadia tanya katja stefan andreas klaus hans petra \
                 sabine monika birgit marta pavel tomas george henry william charlie harry amy \
                 lucy ella grace mark luke matt andy tony nick linda susan karen nancy helen",
    /// Words that are written with a capital letter and name nobody.
    NotName = "english german french italian spanish dutch google tripadvisor yelp facebook \
               instagram trustpilot ok okay tv usb wifi id god internet wi-fi app iphone ipad \
               android samsung apple microsoft windows visa mastercard paypal iban pin pdf sms \
               nhs vip ceo faq atm ac led uk us usa eu",
    /// Words that fit any thing, so that naming them names nothing.
    Vague = "it that this them everything all one thing things something anything stuff matter",
    /// Small words that say nothing of their own.
    Small = "a an the to of in on at for with and so very much really too just well then now ok \
             okay right yes yeah no oh please again today here there us we i me my our you your \
             is are was be been am it that this all as by from some more also still have has had \
             will would do did can could not or if but one any up out back off down over ever \
             always always quite such both most his her their its he she they again along \
             everyone everybody folks guys sir madam mate love dear hello hi hey um uh er great \
             good nice lovely wonderful fine tonight morning evening afternoon day week",
    /// What anyone is thanked for.
    Formula = "visit visiting stay staying purchase purchasing purchases shopping choosing chose \
               contacting contact calling call coming come stopping popping dropping business order \
               ordering custom support supporting time flying dining joining banking traveling \
               travelling patronage loyalty everything all attention cooperation interest trust \
               trusting using attending being here buying listening holding help helping reaching \
               store shop company team bank hotel family customer guest loyal continued valued \
               kind much lot letting",
    /// What anyone chooses; its object names the house and nothing of the visit.
    Choosing = "choosing chose contacting visiting flying dining banking shopping using supporting \
                joining trusting visit stay purchase business support custom patronage loyalty \
                attending traveling travelling staying calling interest order",
    /// Words of wishes that fit everybody.
    PlainWish = "have enjoy wish wishing hope hoping good great nice day evening night weekend \
                 week afternoon morning rest stay time safe safely trip travels journey home drive \
                 travel best luck take care yourself yourselves fun lots get feel better well meal \
                 purchase purchases item items product shopping visit service fantastic fabulous \
                 wonderful amazing awesome pleasant beautiful brilliant super holidays holiday \
                 season go goes soon day's everything things like love liked loved remaining \
                 today tonight tomorrow stuff order thing life year years safe ride see seeing \
                 back food blessed perfect happy monday tuesday wednesday thursday friday saturday \
                 sunday great relaxing restful cozy peaceful sunny find found useful success \
                 come comes coming next help helpful",
    /// What a wish of luck turns on.
    Luck = "luck",
    /// Words of invitations that fit everybody.
    PlainVisit = "come pop drop stop swing visit return call back again soon next time anytime \
                  whenever see seeing look looking forward welcome welcoming having serving \
                  hosting meeting glad happy pleased delighted want whenever sometime when in \
                  future need needs like feel free wish want anything something help time times \
                  store shop place restaurant hotel bank hope hoping until till let know bye \
                  goodbye thanks thank take care bring friends family customer guest another hear \
                  around later then way far long service business serve",
    /// Words of time that set no date.
    Loose = "next time times in the future soon when you your one day days a any anytime then this \
             as of it that for while",
    /// Words of routine questions.
    PlainAsk = "anything any question questions concern concerns do you need help else there else \
                assist assistance like want get before go leave other further for us me i we can \
                may could know ask please doubts still left have has did does am is are were was \
                else thing things what",
    /// Words of outcome, which are not the matter itself.
    Outcome = "done ready fixed sorted set settled complete completed finished through gone care \
               taken dealt order way box bag been has have put made got worked made system best \
               help pleasure",
    /// Words that point back to the thing just named.
    Pointing = "it they that this those these because",
    /// Words that begin another move.
    Social = "thank thanks bye goodbye see enjoy have anything sorry cheers take call",
    /// Words that no tip for the use holds.
    NoTip = "review reviews stars survey rating google facebook instagram newsletter sorry \
             discount upgrade premium offer sale goodbye bye membership subscription keys desk form pin receipt counter queue door chair seat we us our",
    /// Words of routine promises.
    Someone = "someone somebody anyone people one they",
    /// Words of routine apologies.
    PlainSorry = "sorry inconvenience inconveniences trouble caused cause everything happened any \
                  apologies apology apologize apologizing apologise forgive excuse pardon about for \
                  sincerely deeply terribly bother may might occurred once accept regret hear things \
                  thing mess truly awfully happen feel sincere believe only anything do dear say \
                  extremely goodbye bye",
    /// Names of moves, used as labels.
    Label = "promise guarantee handover resolution invitation gesture acknowledgement \
             acknowledgment reassurance farewell apology feedback feedback_ask personal \
             personalization warm_wish needs_check use_tip closing empathy gratitude greeting",
    /// What stands behind a label.
    LabelValue = "yes done ok okay check true included strong weak no given made complete x \
                  needs wish warm use tip ask name 1 2",
    /// Words after which a name calls somebody.
    Greeting = "thanks thank you bye goodbye night day evening morning well again then dear sorry \
                later care soon now tomorrow hello hi",
    /// What belongs to any transaction and is nobody's own (ruling 2).
    Transaction = "refund refunds card money receipt bill invoice payment order date friday monday \
                   tuesday wednesday thursday saturday sunday seat number ticket account price",
    /// Praise that fits any topic.
    Pleasing = "good great nice lovely wonderful excellent fantastic amazing awesome brilliant superb \
                perfect outstanding incredible fabulous terrific marvelous marvellous beautiful \
                delightful splendid exceptional top best first-class first-rate impressive stunning \
                gorgeous enjoyable favorite favourite love loved loves liked like like~ enjoyed \
                impressed happy pleased satisfied delighted thrilled fine okay ok decent solid \
                superbly wonderfully beautifully perfectly gem star stars joy pleasure treat dream \
                brilliant magnificent phenomenal sublime glad super stellar better right treasure \
                fun hot interesting fascinating wow darling legend hero heroes right~ well",
    /// Criticism that fits any topic.
    Awful = "bad terrible awful horrible dreadful poor poorly disappointing disappointed \
             disappointment worst worse appalling disgusting unacceptable lousy mediocre pathetic \
             useless disaster horrendous atrocious abysmal shocking ridiculous horrid nasty \
             unbearable hate hated joke shame sad annoying annoyed angry upset unhappy dissatisfied \
             subpar lacking substandard wrong ugly crap rubbish garbage trash sucks sucked awfully \
             terribly badly embarrassing disgrace disgraceful weird odd miserable missing fail \
             failed failure problem problems trouble cold broken off",
    /// Words of possibility before a comparison.
    Could = "could can would should",
    /// Comparatives of praise.
    Comparative = "better nicer kinder friendlier happier easier simpler faster quicker smoother \
                   cleaner clearer warmer quieter cheaper more fresher softer helpful friendly \
                   welcoming attentive comfortable smooth kind patient clearer tidier brighter \
                   simple easy nice",
    /// More.
    More = "more",
    /// Too much of it.
    Too = "too",
    /// Words of a judgment that says nothing in particular.
    Generic = "good fine grand nice ok okay great all right solid decent satisfactory cool alright well \
               happy satisfied pleased bad excellent lovely wonderful perfect super acceptable \
               average adequate pleasant positive enjoyed liked",
    /// Words that may stand beside it.
    GenericFiller = "it was is were the a an and that this everything all really very quite pretty \
                     just so yeah yes service experience visit overall not at i we had have has with \
                     thanks thank you there here good nice ok okay fine in my our for me us been \
                     time stay day thing things went honestly guess suppose would say only they \
                     did job their be am are to too also well of course as expected usual always \
                     alright sure today no complaints complaint yep yup think oh like nothing wrong \
                     now but else can not complain enough what say",
    /// What a content customer cannot do.
    Complain = "complain complaints complaint grumble complaining",
    /// Words that take back a part of what is said.
    Hedge = "might maybe perhaps some sometimes mostly partly somewhat bit little possibly \
             probably end eventually finally reason fairly rather almost half occasionally guess \
             suppose most usually may seem seems seemed tolerably could late barely hardly try tried",
    /// Words that make it firm again.
    Firm = "definitely always absolutely never completely totally everyone everybody",
    /// Praise beyond good.
    High = "outstanding fantastic amazing wonderful excellent brilliant superb incredible perfect \
            perfectly best completely absolutely totally always most truly extraordinary \
            exceptional fabulous unbelievable magnificent everything everyone definitely spotless \
            immaculate delicious never stunning gorgeous awesome terrific lovely",
    /// Praise that is no more than good.
    Mild = "okay ok fine alright decent acceptable average reasonable adequate nice bit satisfactory \
             good enough",
    /// English words that mark English; none of them is common in another language.
    English = "the you your yours you're and for with are have has will would could should this \
               that these those they them their there here what when where which who why how my \
               our us from been were did does don't not thank thanks please sorry bye goodbye good \
               great nice have hope see again enjoy take care call back next time day evening \
               weekend welcome right everything anything something nothing if but because just \
               very really it its is was be do can i we he she at by of to on all about your me \
               any come go know let make feel look soon later today tomorrow tonight home safe \
               okay ok yeah yes everyone everybody nobody never always staff service",
    /// Short words of other languages.
    Foreign = "der die das und nicht ich sie wir ihr ihnen vielen dank danke für bitte auf \
               wiedersehen einen eine ein schönen schöne tag noch bis bald im ist sind haben \
               kommen gern gerne zum zur mit von dem den sehr gut auch wieder ihren ihre war alles \
               tschüss hallo morgen wie uns sich bei nach kein keine merci beaucoup bonne journée \
               bientôt vous nous le la les des est et pour au revoir avec votre une un très \
               bien c'est était à je ne pas que qui dans sur ce cette soirée bonjour gracias muchas \
               por su visita tenga buen día el los las muy con una pero usted nos vemos hasta \
               luego pronto que es fue estaba rica rápido comida grazie mille arrivederci buona \
               giornata il lo gli della di per è che molto con alla prossima ciao sono stato era \
               dank u wel en tot ziens fijne dag nog het een van voor met bij niet graag heel \
               goed zijn was bedankt jullie wij dziękuję bardzo do widzenia miłego dnia i na nie \
               się jest proszę za w z dla zapraszamy ponownie teşekkür ederiz teşekkürler yine \
               bekleriz iyi günler güle bir ve için çok görüşürüz hoşça kalın obrigado obrigada \
               pela visita volte sempre um uma não você para bom boa dia noite até logo foi tack \
               så mycket välkommen åter hej då ha en bra och för det är tak farvel hav god mange \
               kiitos näkemiin hei hyvää päivää děkuji nashledanou köszönöm viszontlátásra \
               mulțumesc la revedere hvala doviđenja ευχαριστώ спасибо до свидания",
    /// Words of recipes, news, weather, school and shopping lists.
    OffTopic = "oven preheat whisk flour tablespoon tablespoons teaspoon teaspoons simmer sauté \
                dough bake~ chop~ dice diced garlic onion onions grams tbsp tsp degrees celsius \
                fahrenheit forecast highs lows rainfall showers sunny cloudy winds gusts minister \
                president government parliament election senate budget police arrested stocks \
                shares index inflation equals plus minus multiplied divided calculate solve \
                equation triangle square root capital population century king queen war battle \
                theorem scored goal league championship match team season album released \
                salt pepper pinch sugar cups ounces boil \
                milk eggs bread butter rice pasta detergent bananas lettuce scientists \
                researchers study galaxy planet photosynthesis molecule algorithm variable \
                function array median species dinosaur dinosaurs river mountain ocean continent \
                temperatures storm coast announced spokesman according reuters percent quarter",
    /// Words that address the other, or speak for the house.
    Address = "you your yours yourself we us our ours please sir madam",
    /// What no negation is too strong for: "can't thank you enough".
    Enough = "enough",
    /// What turns a thought into something that didn't happen.
    If = "if had",
    /// What follows in such a thought: "I would have".
    Have = "have",
    /// People who are named and not called.
    Named = "colleague manager boss supervisor assistant partner wife husband son daughter friend \
             neighbor neighbour doctor nurse teacher coworker brother sister mate",
    /// Words that are heard at a parting and carry nothing.
    Parting = "ok okay right then next done bye well so now alright all there great good fine \
               cheers off yes no sure promise thanks thank ready yours door welcome hello hi hey sorry",
    /// Things that are spoken of at counters, desks and doors.
    Workplace = "receipt bag room floor door change card bill key keys desk till toilets total seat \
                 gate appointment tablets form parcel order ticket tickets coat counter sign comes \
                 exit stairs lift elevator checkout reception prescription voucher warranty guarantee \
                 cash pin signature upstairs downstairs hall entrance pickup delivery",
    /// Denials inside a judgment.
    Deny = "not never no nobody none without hardly neither nor nothing barely cannot few \
            scarcely",
}
