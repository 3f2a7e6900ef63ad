//! The words of the classes that patterns of plans name in braces: `{doing}`.

/// Classes that only those patterns name.
pub(crate) const CLASSES: &[(&str, &str)] = &[
    (
        "who",
        "i we they he she it you the a an my our his her their this that one two another every \
         each no both all somebody someone anybody anyone everybody everyone nobody customer \
         customers guest guests client clients patient patients passenger passengers member \
         members people parents kids mr mrs ms dr",
    ),
    (
        "happens",
        "hand~ give~ gave given pass~ stand~ stood leave~ leaves leaving left walk~ turn~ pay~ \
         paid sign~ pick~ reach~ put puts putting close~ shut shuts say~ said ask~ ring rings \
         rang rung finish~ end ends ended start~ begin~ began begun arrive~ come~ came go goes \
         going gone went call~ take~ took taken look~ smile~ thank~ sit~ sat print~ wrap~ show~ \
         bring~ brought unlock~ lock~ hang~ hung check~ board~ serve~ order~ clear~ fold~ pack~ \
         scan~ tap~ press~ book~ wave~ wait~ drop~ shake~ shook pull~ push~ step~ enter~ exit~ \
         return~ fall~ fell fallen stop~ beep~ buzz~ sound~ light~ appear~ disappear~ send~ sent \
         email~ mail~ text~ write~ wrote written read reads deliver~ collect~ fetch~ weigh~ \
         count~ cut cuts clean~ wash~ wipe~ button~ zip~ dress~ laugh~ cry~ sigh~ nod~ frown~ \
         hesitate~ pause~ complain~ mention~ repeat~ decline~ refuse~ accept~ choose~ chose \
         chosen buy~ bought cancel~ change~ switch~ hold~ held lift~ carry~ load~ unload~ move~ \
         park~ drive~ drove driven ride rides land~ dock~ rise~ rose touch~ knock~ greet~ meet~ \
         met introduce~ answer~ reply~ respond~ speak~ spoke talk~ whisper~ shout~ sneeze~ \
         cough~ tip tips tipped swipe~ insert~ remove~ rest~ eat~ ate eaten drink~ drank pour~ \
         lay~ laid tidy~ prepare~ cook~ bill~ charge~ refund~ exchange~ swap~ repair~ fix~ mend~ \
         install~ unpack~ assemble~ demonstrate~ explain~ describe~ present~ complete~ settle~ \
         agree~ confirm~ approve~ initial~ stamp~ file~ save~ submit~ upload~ click~ blink~ \
         flash~ expire~ run~ ran break~ broke broken crash~ freeze~ froze settle~ collect~ open~ \
         tell~ told use uses used offer~ count~ snow~ rain~ draw~ drew catch~ caught kiss~ hug~ \
         cross~ yawn~ glance~ gather~ grab~ retrieve~ type~ dial~ queue~ line~ lean~ kneel~ knelt",
    ),
    (
        "spot",
        "door doors doorway till desk counter checkout exit entrance gate table bar lobby hall \
         hallway corridor room office car lot stairs lift elevator reception register bench \
         bedside chair window curb kerb street platform bus stop terminal ward classroom \
         schoolyard kitchen floor aisle shelf phone line hotline screen chat board bed car park \
         parking barrier turnstile cloakroom lounge waiting-room workshop shop store porch \
         driveway front-desk checkpoint booth kiosk tray locker station garage",
    ),
    (
        "occasion",
        "payment checkout check-out check-in checkin handover call calls visit visits meal \
         dessert treatment meeting shift break delivery goodbye goodbyes appointment consultation \
         lesson class session fitting tour round opening closing arrival departure order orders \
         handshake rush lunch dinner breakfast coffee noon customer guest patient client \
         passenger parent question complaint silence bell beep signature receipt exam \
         examination massage haircut ride flight landing boarding surgery inspection repair test \
         interview briefing pickup collection rounds service sale purchase transaction bill",
    ),
    (
        "lead",
        "i we will shall am going to can could would always also then just first personally \
         quietly briefly please quickly simply slowly warmly kindly politely calmly openly \
         actively finally again once still really immediately gently softly directly honestly \
         clearly now today only even but gonna want try remember plan promise take moment and \
         ll",
    ),
    (
        "doing",
        "say tell ask thank greet welcome wish call phone ring text email mail write send hand \
         give show offer explain repeat name walk carry hold open close wait pause listen look \
         smile nod shake wave stand sit kneel bend turn step come go get bring put set add point \
         describe summarize summarise sum check confirm read count pack wrap fold clean wipe book \
         schedule note introduce answer reply promise apologize apologise acknowledge admit \
         invite remind warn suggest recommend compliment praise congratulate follow hug bow clap \
         stay leave use slow lower raise keep remove unpack demonstrate teach draw print sign \
         stamp mark circle underline prepare order reserve pick fetch deliver collect escort \
         accompany share mention speak talk breathe visit drop message record log swap replace \
         fix repair refund exchange cancel help assist let see announce report state voice sing \
         bid hail salute tip press push pull lift move drive park join meet cross copy type \
         clarify spell translate photograph lend lay pour serve refill tidy clear zip tie \
         unlock lock switch mute rise lean point guide lead direct propose request gather \
         review compare measure weigh test try-on label attach enclose staple quote cite return \
         ",
    ),
    (
        "others",
        "they he she it you customer customers guest guests client clients patient patients \
         passenger passengers people somebody someone anybody everyone everybody nobody \
         colleague colleagues team staff the my our your their his her management boss manager",
    ),
];
