/** English words that ask for nothing and name nothing; what is left of a question after them must be looked at. */
export const STOP_WORDS: readonly string[] = (
  'a an the this that these those of in on at to for from with by about into onto upon within among between and or but not no nor so than then ' +
  'as if is are was were be been being am do does did done doing has have had having will would shall should can could may might must ' +
  'i you he she it we they me him her us them my your his its our their mine ours yours theirs myself itself themselves ' +
  's t d ll re ve m im ive id ill what which who whom whose when where why how there here very much many more most less least few some any all each every both either neither ' +
  'other another such own same too also only even ever never always often again once yet already just really actually exactly precisely about around ' +
  'get gets got getting give gives gave given giving take takes took taken taking put puts putting make makes made making let lets go goes going went gone come comes coming came say says said ' +
  'see sees saw seen seeing know knows knew known find finds want wants need needs like likes use uses used using look looks looking tell tells told ask asks asked ' +
  'answer answers show shows shown mean means think thinks thing things stuff way ways kind kinds sort sorts type types bit lot lots ' +
  'name names named called call calls title named word words info information detail details data fact facts figure figures number numbers ' +
  'now today currently present recently lately officially formally finally actually originally eventually together jointly publicly ' +
  'yes no ok okay well please sir madam guys everyone team folks friend ' +
  'able possible likely probably maybe perhaps certainly sure certain true correct right wrong actual current exact full complete specific particular ' +
  'up down out off over under through during after before since until till while because though although ' +
  'day date dates time times year years month months week weeks long ' +
  'new old big small great good bad main major key important one ones two three whole part parts both ' +
  'held hold holds holding keep kept run runs set sets bring brings brought happen happened happens exist exists existing ' +
  'state states stated mention mentions mentioned list lists listed write written wrote read reads according per via regarding concerning involving including ' +
  'between versus vs et al etc e g i eg ie ' +
  'side sides job apply applies applied compared lay exchange hub signing talking ' +
  'recall remember forgot forget believe guess suppose understand heard hear ' +
  'organization organizations organisation organisations agreement agreements partnership partnerships deal deals mou partner partners corpus releases release press ' +
  'belong belongs refer refers regard regards relate related involve involved involves count counts counted ' +
  'somebody someone anybody anyone something anything nothing everything whoever whatever whichever ' +
  'paper document documents text did do ever far still back next along against across behind instead rather quite ' +
  'become becomes became becoming seem seems stands stand place places total overall altogether ' +
  'lol lmao haha hahaha um umm uh uhh er erm hm hmm huh wow oops yo yeah yep yup nope nah dude bro guys folks gimme gonna wanna gotta lemme dunno idk iirc afaik imo imho tbh fyi asap btw omg max maximum enough numerically altogether ty tysm thx tnx cheers plz pls ' +
  'quick quickly meant curious wondering wonder dear hiya howdy kinda sorta tho cuz cos coz bc thru til tell telling remind reminder heads-up counting excluding outside except beyond apart besides non ' +
  'else lasting lasts last behalf didnt doesnt dont isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt yr yrs mo mos approx mr mrs ms dr prof professor san sama'
).split(' ');
