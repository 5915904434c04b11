<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlreadyBooked</name>
    <message>
        <source>Open the booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>JSON text is expected</source>
        <translation>un texte JSON est attendu</translation>
    </message>
    <message>
        <source>a date and time like {example} is expected</source>
        <translation>une date et une heure sont attendues, comme {example}</translation>
    </message>
    <message>
        <source>a date like {example} is expected</source>
        <translation>une date est attendue, comme {example}</translation>
    </message>
    <message>
        <source>a list of some of {options} is expected, as JSON</source>
        <translation>une liste parmi {options} est attendue, en JSON</translation>
    </message>
    <message>
        <source>a number in decimal is expected, like 12 or 12.5</source>
        <translation>un nombre est attendu, comme 12 ou 12.5</translation>
    </message>
    <message>
        <source>a phone number is expected, with its country code, like +61 3 9000 0000</source>
        <translation>un numéro de téléphone avec l’indicatif du pays est attendu, comme +61 3 9000 0000</translation>
    </message>
    <message>
        <source>a value that JSON can say is expected</source>
        <translation>une valeur que JSON peut exprimer est attendue</translation>
    </message>
    <message>
        <source>an e-mail address like name@example.com is expected</source>
        <translation>une adresse e-mail est attendue, comme name@example.com</translation>
    </message>
    <message>
        <source>at least {low} characters expected</source>
        <translation>au moins {low} caractères attendus</translation>
    </message>
    <message>
        <source>at least {low} choices expected</source>
        <translation>au moins {low} choix attendus</translation>
    </message>
    <message>
        <source>at least {low} expected</source>
        <translation>au moins {low} attendu</translation>
    </message>
    <message>
        <source>at most {high} characters expected</source>
        <translation>au plus {high} caractères attendus</translation>
    </message>
    <message>
        <source>at most {high} choices expected</source>
        <translation>au plus {high} choix attendus</translation>
    </message>
    <message>
        <source>at most {high} expected</source>
        <translation>au plus {high} attendu</translation>
    </message>
    <message>
        <source>one of {options} is expected</source>
        <translation>un choix parmi {options} est attendu</translation>
    </message>
    <message>
        <source>some of {options} are expected</source>
        <translation>certains parmi {options} sont attendus</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>text that can be kept is expected: {wrong}</source>
        <translation>un texte qui peut être conservé est attendu : {wrong}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>oui ou non est attendu</translation>
    </message>
    <message>
        <source>{high} or earlier is expected</source>
        <translation>le {high} ou plus tôt est attendu</translation>
    </message>
    <message>
        <source>{low} or later is expected</source>
        <translation>le {low} ou plus tard est attendu</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>ANSWERS</source>
        <translation>RÉPONSES</translation>
    </message>
</context>
<context>
    <name>AppointmentCardSheet</name>
    <message>
        <source>Take back the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation>Pour un agenda…</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>Booked over a rule: {reason}</source>
        <translation>Réservé malgré une règle : {reason}</translation>
    </message>
    <message>
        <source>Held until {time} for a call from the waitlist</source>
        <translation>Gardé jusqu&apos;à {time} pour un appel de la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} à {time}</translation>
    </message>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} à {staff}</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Déplacer là</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Qui s&apos;en charge ?</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Le faire quand même</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>No bookings here. Choose other dates or fewer filters.</source>
        <translation>Aucune réservation. Choisissez d&apos;autres dates ou moins de filtres.</translation>
    </message>
    <message>
        <source>More than {count} bookings</source>
        <translation>Plus de {count} réservations</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 réservation</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>{count} réservations</translation>
    </message>
    <message>
        <source>too many to sort by name: choose days, or fewer</source>
        <translation>trop nombreux pour un tri par nom : choisissez des jours, ou moins</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source> (needed)</source>
        <translation> (nécessaire)</translation>
    </message>
    <message>
        <source>This was written in another language and could not be read. Please write it again.</source>
        <translation>Ceci a été écrit dans une autre langue et n’a pas pu être lu. Veuillez l’écrire à nouveau.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it anyway</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>A reason, please</source>
        <translation>Un motif, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>Ask me at the desk</source>
        <translation>Demandez-moi au comptoir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Quelques questions</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>Please look at what is marked, or let us ask you at the desk.</source>
        <translation>Veuillez regarder ce qui est marqué, ou laissez-nous vous le demander au comptoir.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>Au comptoir : {name}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Go back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Go back, now</source>
        <translation>Revenir maintenant</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Examen en cours …</translation>
    </message>
    <message>
        <source>{customers} customers and {bookings} bookings, {coming} of them still to come.</source>
        <translation>{customers} clients et {bookings} réservations, dont {coming} à venir.</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Retour en cours …</translation>
    </message>
    <message>
        <source>Everything that was done since then goes out of sight. How the store is now is backed up first, so there is a way back. What a remote has heard it keeps, and tells again.</source>
        <translation>Tout ce qui a été fait depuis disparaît de la vue. L&apos;état actuel est sauvegardé avant : il y a donc un retour. Ce qu&apos;un serveur a entendu, il le garde et le redit.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup of everything is made each day, at the start and while the window is open. It lies beside the store on this computer: copy it elsewhere now and then.</source>
        <translation>Une sauvegarde de tout est faite chaque jour, au démarrage et tant que la fenêtre est ouverte. Elle est à côté des données sur cet ordinateur : copiez-la ailleurs de temps en temps.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One of each of so many last days</source>
        <translation>Une pour chacun d&apos;autant de derniers jours</translation>
    </message>
    <message>
        <source>One of each of so many last weeks</source>
        <translation>Une pour chacune d&apos;autant de dernières semaines</translation>
    </message>
    <message>
        <source>Erased after so many years; 0 keeps them for ever</source>
        <translation>Effacés après autant d’années ; 0 les garde toujours</translation>
    </message>
    <message>
        <source>HOW MANY ARE KEPT</source>
        <translation>COMBIEN SONT GARDÉES</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO DO NOT COME ANY MORE</source>
        <translation>CLIENTS QUI NE VIENNENT PLUS</translation>
    </message>
    <message>
        <source>This store is not backed up by this window.</source>
        <translation>Ces données ne sont pas sauvegardées par cette fenêtre.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant le retour</translation>
    </message>
    <message>
        <source>after going back</source>
        <translation>après le retour</translation>
    </message>
    <message>
        <source>{count} customers have not booked, come or waited for that long. They are erased from tomorrow on, and nobody can undo that.</source>
        <translation>{count} clients n’ont rien réservé, ne sont pas venus et n’ont pas attendu depuis aussi longtemps. Ils seront effacés à partir de demain, et personne ne pourra l’annuler.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>The backup is made, and nothing is wrong in it.</source>
        <translation>La sauvegarde est faite, et rien n&apos;y est abîmé.</translation>
    </message>
    <message>
        <source>The store is as it was on {when}. How it was before is kept as the backup “before going back”.</source>
        <translation>Les données sont comme le {when}. L&apos;état d&apos;avant reste dans la sauvegarde « avant le retour ».</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la plus récente</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>Sur quoi repose la prévision</translation>
    </message>
    <message>
        <source>Not today any more.</source>
        <translation>Plus aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Somebody is free now.</source>
        <translation>Quelqu&apos;un est libre maintenant.</translation>
    </message>
    <message>
        <source>Others come before.</source>
        <translation>D&apos;autres passent avant.</translation>
    </message>
    <message>
        <source>Whoever can do it is with somebody.</source>
        <translation>Tous ceux qui savent le faire sont avec quelqu&apos;un.</translation>
    </message>
    <message>
        <source>The time until then is booked, or too short.</source>
        <translation>Le temps jusque-là est réservé, ou trop court.</translation>
    </message>
    <message>
        <source>Nobody who can do it works before then.</source>
        <translation>Personne qui sait le faire ne travaille avant.</translation>
    </message>
    <message>
        <source>It is booked for then.</source>
        <translation>C&apos;est réservé pour ce moment.</translation>
    </message>
    <message>
        <source>There is no room before the end of the day.</source>
        <translation>Il n&apos;y a pas de place avant la fin de la journée.</translation>
    </message>
    <message>
        <source>Nobody who is here today can do it.</source>
        <translation>Personne de présent aujourd&apos;hui ne sait le faire.</translation>
    </message>
    <message>
        <source>{name}: free to {until}</source>
        <translation>{name} : libre jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>{name}: free</source>
        <translation>{name} : libre</translation>
    </message>
    <message>
        <source>{name}: keeps the booking of {until}</source>
        <translation>{name} : se garde pour la réservation de {until}</translation>
    </message>
    <message>
        <source>{name}: with somebody to {until}</source>
        <translation>{name} : avec quelqu&apos;un jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>{name}: should have been done at {until}</source>
        <translation>{name} : aurait dû finir à {until}</translation>
    </message>
    <message>
        <source>{name}: from {until}</source>
        <translation>{name} : à partir de {until}</translation>
    </message>
    <message>
        <source>{name}: not today</source>
        <translation>{name} : pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{minutes}: the median of the last {count}.</source>
        <translation>{minutes} : la médiane des {count} derniers.</translation>
    </message>
    <message>
        <source>{minutes}, as set, until {count} have been timed.</source>
        <translation>{minutes}, comme réglé, jusqu&apos;à ce que {count} soient mesurés.</translation>
    </message>
    <message>
        <source>For the later end each service is taken to last {percent} % longer, and {slack} are added.</source>
        <translation>Pour la fin la plus tardive, chaque prestation est comptée {percent} % plus longue, plus {slack}.</translation>
    </message>
</context>
<context>
    <name>BasisSheet</name>
    <message>
        <source>No longer in the line.</source>
        <translation>Plus dans la file.</translation>
    </message>
    <message>
        <source>WHO IS FREE WHEN</source>
        <translation>QUI EST LIBRE QUAND</translation>
    </message>
    <message>
        <source>The service needs nobody of the staff.</source>
        <translation>La prestation n&apos;a besoin de personne de l&apos;équipe.</translation>
    </message>
    <message>
        <source>WHO COMES BEFORE</source>
        <translation>QUI PASSE AVANT</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>HOW LONG IT TAKES</source>
        <translation>COMBIEN DE TEMPS CELA PREND</translation>
    </message>
    <message>
        <source>HOW CAREFUL IT IS</source>
        <translation>COMBIEN DE PRUDENCE</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Set up here</source>
        <translation>Configurer ici</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>Première prestation</translation>
    </message>
    <message>
        <source>Its length in minutes</source>
        <translation>Sa durée en minutes</translation>
    </message>
    <message>
        <source>Names with commas between them. Without any, one customer is served at a time.</source>
        <translation>Des noms séparés par des virgules. Sans aucun, un client est servi à la fois.</translation>
    </message>
    <message>
        <source>Who works here, if you like</source>
        <translation>Qui travaille ici, si vous voulez</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer le magasin</translation>
    </message>
    <message>
        <source>This is all that a shop needs to begin with. Everything can be changed in the settings later.</source>
        <translation>Un magasin n&apos;a besoin de rien d&apos;autre pour commencer. Tout peut être changé plus tard dans les réglages.</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Staff, called and in service</source>
        <translation>L&apos;équipe, les appelés et ceux qu&apos;on sert</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>CE QUE C&apos;EST</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Block {span}</source>
        <translation>Bloquer {span}</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>Dites ce que c&apos;est, par exemple Déjeuner.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>{service} has nothing free in {month}.</source>
        <translation>{service} n&apos;a rien de libre en {month}.</translation>
    </message>
    <message>
        <source>{service} has nothing free in {month}, nor in the three months after it.</source>
        <translation>{service} n&apos;a rien de libre en {month}, ni dans les trois mois suivants.</translation>
    </message>
    <message>
        <source>asks approval</source>
        <translation>sur accord</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} places</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation>Quitter, garder le brouillon</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois d&apos;avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d&apos;après</translation>
    </message>
    <message>
        <source>with anyone free</source>
        <translation>avec quiconque est libre</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend un accord</translation>
    </message>
    <message>
        <source>confirmed at once</source>
        <translation>confirmé aussitôt</translation>
    </message>
    <message>
        <source>Still to answer: {questions}</source>
        <translation>Reste à répondre : {questions}</translation>
    </message>
    <message>
        <source>Still to choose: {what}; to answer: {questions}</source>
        <translation>Reste à choisir : {what} ; à répondre : {questions}</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>une prestation</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a reason for booking over the rule</source>
        <translation>un motif pour réserver malgré la règle</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Anything that we should know</source>
        <translation>Ce que nous devrions savoir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>PRESTATION</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LIEU</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>AVEC</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>QUESTIONS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Still to choose: {what}</source>
        <translation>Reste à choisir : {what}</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>Choisissez d&apos;abord un client : sur la liste d&apos;attente sont des personnes que l&apos;on peut appeler.</translation>
    </message>
    <message>
        <source>Booking discarded</source>
        <translation>Réservation abandonnée</translation>
    </message>
</context>
<context>
    <name>BookingQuestions</name>
    <message>
        <source>Book it with these answers</source>
        <translation>Réserver avec ces réponses</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU&apos;À</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>CE QUE C&apos;EST</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L&apos;enlever</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>Dites ce que c&apos;est, par exemple Déjeuner.</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Something went wrong in Floorwalker</source>
        <translation>Quelque chose a échoué dans Floorwalker</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message numerus="yes">
        <source>A bug in Floorwalker stopped one step (%n so far)</source>
        <translation>
            <numerusform>Un défaut de Floorwalker a arrêté une étape (%n jusqu&apos;ici)</numerusform>
            <numerusform>Un défaut de Floorwalker a arrêté une étape (%n jusqu&apos;ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed before is kept, and you can go on working.</source>
        <translation>Ce qui était confirmé avant est gardé, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>A report without any customer&apos;s data is in {path}.</source>
        <translation>Un rapport sans aucune donnée de client est dans {path}.</translation>
    </message>
    <message>
        <source>The report could not be kept.</source>
        <translation>Le rapport n&apos;a pas pu être conservé.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{who} is now {span}</source>
        <translation>{who} est maintenant {span}</translation>
    </message>
    <message>
        <source>{who} moved to {time} with {staff}</source>
        <translation>{who} déplacé à {time} avec {staff}</translation>
    </message>
    <message>
        <source>{who} at {time}, nobody assigned</source>
        <translation>{who} à {time}, attribué à personne</translation>
    </message>
    <message>
        <source>{who} moved to {time}</source>
        <translation>{who} déplacé à {time}</translation>
    </message>
    <message>
        <source>{who} to {span}?</source>
        <translation>{who} à {span} ?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas ?</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Déplacer quand même</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Toute l&apos;équipe</translation>
    </message>
    <message>
        <source>Whose days: {name}</source>
        <translation>Les jours de : {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Hours at their usual height, now {zoom}</source>
        <translation>Heures à leur hauteur habituelle, maintenant {zoom}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Montrer un jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>Show three days</source>
        <translation>Montrer trois jours</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Montrer une semaine</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Heures plus basses</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>Heures plus hautes</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Block time, breaks and days off</source>
        <translation>Bloquer du temps, pauses et jours libres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation>Les jours de qui</translation>
    </message>
    <message>
        <source>Clocks go forward {clocks}</source>
        <translation>L&apos;heure avance {clocks}</translation>
    </message>
    <message>
        <source>Clocks go back {clocks}</source>
        <translation>L&apos;heure recule {clocks}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Show this day alone</source>
        <translation>Montrer ce jour seul</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>Réservés : {count}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>rien de réservé</translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation>personne ne travaille</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pauses et jours libres</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquer du temps…</translation>
    </message>
    <message>
        <source>Off or ill…</source>
        <translation>Absent ou malade…</translation>
    </message>
    <message>
        <source>To an earlier, or later, time or booking</source>
        <translation>Vers une heure ou une réservation plus tôt, ou plus tard</translation>
    </message>
    <message>
        <source>To the column on that side</source>
        <translation>Vers la colonne de ce côté</translation>
    </message>
    <message>
        <source>To the next booking, or the one before</source>
        <translation>Vers la réservation suivante, ou la précédente</translation>
    </message>
    <message>
        <source>To the first, or last, booking of the column</source>
        <translation>Vers la première, ou la dernière, réservation de la colonne</translation>
    </message>
    <message>
        <source>To what is a window&apos;s height earlier, or later</source>
        <translation>Une hauteur de fenêtre plus tôt, ou plus tard</translation>
    </message>
    <message>
        <source>Open the booking, or book the free time</source>
        <translation>Ouvrir la réservation, ou réserver le temps libre</translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation>Réserver le temps libre</translation>
    </message>
    <message>
        <source>Move the booking to an earlier, or later, time</source>
        <translation>Déplacer la réservation plus tôt, ou plus tard</translation>
    </message>
    <message>
        <source>Move the booking to the column on that side</source>
        <translation>Déplacer la réservation dans la colonne de ce côté</translation>
    </message>
    <message>
        <source>Make the booking shorter, or longer</source>
        <translation>Rendre la réservation plus courte, ou plus longue</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qui peut être fait ici</translation>
    </message>
    <message>
        <source>Why not at this time?</source>
        <translation>Pourquoi pas à cette heure ?</translation>
    </message>
    <message>
        <source>Stretch the hours</source>
        <translation>Étirer les heures</translation>
    </message>
    <message>
        <source>Lower the hours</source>
        <translation>Réduire les heures</translation>
    </message>
    <message>
        <source>Hours at their usual height</source>
        <translation>Heures à leur hauteur habituelle</translation>
    </message>
    <message>
        <source>{who} booked at {time}</source>
        <translation>{who} réservé à {time}</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter books it, Escape leaves it.</source>
        <translation>Les flèches choisissent l&apos;heure, Entrée la réserve, Échap la laisse.</translation>
    </message>
    <message>
        <source>Hold them in the line until they lift, then drag them to a free time.</source>
        <translation>Maintenez l&apos;entrée de la file jusqu&apos;à ce qu&apos;elle se soulève, puis tirez-la sur une heure libre.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>New booking at {time}</source>
        <translation>Nouvelle réservation à {time}</translation>
    </message>
    <message>
        <source>Block time from {time}…</source>
        <translation>Bloquer du temps à partir de {time}…</translation>
    </message>
    <message>
        <source>Why not at {time}?</source>
        <translation>Pourquoi pas à {time} ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter moves it there, Escape leaves it.</source>
        <translation>Les flèches choisissent l&apos;heure, Entrée y déplace, Échap laisse.</translation>
    </message>
    <message>
        <source>Hold it until it lifts, then drag it to its time.</source>
        <translation>Maintenez jusqu&apos;à ce que cela se soulève, puis tirez à l&apos;heure voulue.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>{who} cannot be moved: {state}</source>
        <translation>{who} ne peut pas être déplacé : {state}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{count} to assign</source>
        <translation>{count} à attribuer</translation>
    </message>
    <message>
        <source>nothing to assign</source>
        <translation>rien à attribuer</translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation>Ouverture de la journée…</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Fermé le {date}</translation>
    </message>
    <message>
        <source>Closed: {date}</source>
        <translation>Fermé : {date}</translation>
    </message>
    <message>
        <source>By the hours of {place}.</source>
        <translation>D&apos;après les horaires de {place}.</translation>
    </message>
    <message>
        <source>Nobody works on {date}</source>
        <translation>Personne ne travaille le {date}</translation>
    </message>
    <message>
        <source>Nobody works: {date}</source>
        <translation>Personne ne travaille : {date}</translation>
    </message>
    <message>
        <source>By the hours of each member of staff.</source>
        <translation>D&apos;après les horaires de chacun.</translation>
    </message>
    <message>
        <source>Press a time to book all the same.</source>
        <translation>Appuyez sur une heure pour réserver quand même.</translation>
    </message>
    <message>
        <source>Press the date above for another day.</source>
        <translation>Appuyez sur la date en haut pour un autre jour.</translation>
    </message>
    <message>
        <source>Press the date above for another day, or {key} for who is off.</source>
        <translation>Appuyez sur la date en haut pour un autre jour, ou sur {key} pour les absences.</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>hors des horaires</translation>
    </message>
    <message>
        <source>any number at once</source>
        <translation>autant que l&apos;on veut à la fois</translation>
    </message>
    <message>
        <source>{capacity} at once</source>
        <translation>{capacity} à la fois</translation>
    </message>
    <message>
        <source>{taken} of {capacity} taken now</source>
        <translation>{taken} sur {capacity} pris maintenant</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>attribué à personne</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>avec {whom}</translation>
    </message>
    <message>
        <source>{span} with buffers</source>
        <translation>{span} avec les marges</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>malgré une règle</translation>
    </message>
    <message>
        <source>not confirmed by the remote yet</source>
        <translation>pas encore confirmé par le serveur</translation>
    </message>
    <message>
        <source>refused by the remote</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>changed by the remote too</source>
        <translation>changé aussi par le serveur</translation>
    </message>
    <message>
        <source>{who} is with {staff} now</source>
        <translation>{who} est maintenant avec {staff}</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>The booking for a calendar of one&apos;s own (.ics), without the notes that stand here.</source>
        <translation>La réservation pour son propre agenda (.ics), sans les notes qui sont ici.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier pour le fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save in the folder</source>
        <translation>Enregistrer dans le dossier</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>This machine has no program for calendars; save the file instead.</source>
        <translation>Cet ordinateur n&apos;a pas de programme d&apos;agenda ; enregistrez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day calendar</source>
        <translation>Agenda du jour</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>No number is known</source>
        <translation>Aucun numéro connu</translation>
    </message>
</context>
<context>
    <name>CallNext</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Somebody earlier in the line is passed over: the call is recorded as out of order.</source>
        <translation>Quelqu&apos;un plus haut dans la file est passé : l&apos;appel est noté comme hors tour.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Reçu {reference}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Commande {reference}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>CardFeedback</name>
    <message>
        <source>Ask for feedback</source>
        <translation>Demander un avis</translation>
    </message>
    <message>
        <source>FEEDBACK</source>
        <translation>AVIS</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Booked today at {time}: {service} ({late}).</source>
        <translation>Réservé aujourd&apos;hui à {time} : {service} ({late}).</translation>
    </message>
    <message>
        <source>Is being served already, as {tag}: {service}.</source>
        <translation>Est déjà servi, comme {tag} : {service}.</translation>
    </message>
    <message>
        <source>Waits already, as {tag}: {service}.</source>
        <translation>Attend déjà, comme {tag} : {service}.</translation>
    </message>
    <message>
        <source>Check in without a name: {service}, {told}</source>
        <translation>Inscrire sans nom : {service}, {told}</translation>
    </message>
    <message>
        <source>Check in {who}: {service}, {told}</source>
        <translation>Inscrire {who} : {service}, {told}</translation>
    </message>
    <message>
        <source>not before closing</source>
        <translation>pas avant la fermeture</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>{count} avant</translation>
    </message>
    <message>
        <source>CHECK IN {name}: PRESS THE SERVICE</source>
        <translation>INSCRIRE {name} : APPUYEZ SUR LA PRESTATION</translation>
    </message>
    <message>
        <source>say: {told}</source>
        <translation>à dire : {told}</translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>Ce que nous devrions savoir</translation>
    </message>
    <message>
        <source>No service takes walk-ins here.</source>
        <translation>Aucune prestation ne prend sans rendez-vous ici.</translation>
    </message>
    <message>
        <source>NAME, IF THEY GIVE ONE</source>
        <translation>NOM, S&apos;IL EST DONNÉ</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>CHECK IN WITHOUT A NAME: PRESS THE SERVICE</source>
        <translation>INSCRIRE SANS NOM : APPUYEZ SUR LA PRESTATION</translation>
    </message>
    <message>
        <source>nobody can take them before closing</source>
        <translation>personne ne peut les prendre avant la fermeture</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} choisis</translation>
    </message>
    <message>
        <source>Approve all {count}</source>
        <translation>Accepter les {count}</translation>
    </message>
    <message>
        <source>Approve the {count} that fit</source>
        <translation>Accepter les {count} qui conviennent</translation>
    </message>
    <message>
        <source>Reject all {count}…</source>
        <translation>Refuser les {count}…</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Earlier: {what}</source>
        <translation>Plus tôt : {what}</translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation>Plus tard : {what}</translation>
    </message>
</context>
<context>
    <name>ClockPair</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
    <message>
        <source>to the next day</source>
        <translation>jusqu&apos;au jour suivant</translation>
    </message>
    <message>
        <source>“{text}” is no time: write it like 9:30.</source>
        <translation>« {text} » n&apos;est pas une heure : écrivez-la comme 9:30.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nobody waits for {name}.</source>
        <translation>Personne n&apos;attend {name}.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Avant : {value}</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>How its answer compares</source>
        <translation>Comment est sa réponse</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>Avec cette réponse</translation>
    </message>
    <message>
        <source>With this number</source>
        <translation>Avec ce nombre</translation>
    </message>
    <message>
        <source>A condition of another system</source>
        <translation>Une condition d’un autre système</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Toujours posée</translation>
    </message>
    <message>
        <source>It is asked as well while that question has no answer.</source>
        <translation>Elle est posée aussi tant que cette question-là n’a pas de réponse.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>a une réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>The practice window opens in a moment.</source>
        <translation>La fenêtre d&apos;exercice s&apos;ouvre dans un instant.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Elle n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What is entered here is not saved yet: save it, or press the cross to leave it.</source>
        <translation>Ce qui est saisi ici n’est pas encore enregistré : enregistrez-le, ou appuyez sur la croix pour l’abandonner.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>{minute} calls a minute, {month} a month</source>
        <translation>{minute} appels par minute, {month} par mois</translation>
    </message>
    <message>
        <source>Work with a remote</source>
        <translation>Travailler avec un serveur</translation>
    </message>
    <message>
        <source>What kind of remote</source>
        <translation>Quelle sorte de serveur</translation>
    </message>
    <message>
        <source>A hub, or Omneo</source>
        <translation>Un hub, ou Omneo</translation>
    </message>
    <message>
        <source>https://hub.example, or a tenant&apos;s name</source>
        <translation>https://hub.example, ou le nom d&apos;un locataire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>What was bought of OptimoCMS</source>
        <translation>La formule achetée chez OptimoCMS</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Collez le jeton</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>A remote hears of everything that is done here, and tells what others did. The till works without.</source>
        <translation>Un serveur apprend tout ce qui est fait ici, et dit ce que d&apos;autres ont fait. La caisse travaille aussi sans lui.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer, or in a file that only you can read.</source>
        <translation>Le jeton est gardé dans le trousseau de cet ordinateur, ou dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>FORMULE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>JETON</translation>
    </message>
    <message>
        <source>An address and a token are needed.</source>
        <translation>Il faut une adresse et un jeton.</translation>
    </message>
    <message>
        <source>Asking the remote…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The remote answers, and takes the token.</source>
        <translation>Le serveur répond, et accepte le jeton.</translation>
    </message>
    <message>
        <source>The token is {where}.</source>
        <translation>Le jeton est {where}.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Ce qui est en route</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in again, or leave…</source>
        <translation>Se reconnecter, ou quitter…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Connecter un serveur…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>This shop works alone: its locations, services and staff are changed here. A remote (a hub, Omneo or OptimoCMS) hears of everything that is done here, and tells what others did.</source>
        <translation>Ce magasin travaille seul : ses lieux, prestations et équipe sont changés ici. Un serveur (un hub, Omneo ou OptimoCMS) apprend tout ce qui est fait ici, et dit ce que d&apos;autres ont fait.</translation>
    </message>
    <message>
        <source>The remote owns locations, services, staff and their hours: they are changed there and are read-only here, but for breaks and days off.</source>
        <translation>Les lieux, prestations, équipe et leurs horaires appartiennent au serveur : ils sont changés là-bas et se lisent seulement ici, sauf les pauses et jours libres.</translation>
    </message>
</context>
<context>
    <name>ConvertForm</name>
    <message>
        <source>A booking needs a customer.</source>
        <translation>Une réservation a besoin d&apos;un client.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Choisir dans l&apos;agenda</translation>
    </message>
    <message>
        <source>At a later time…</source>
        <translation>À une heure plus tardive…</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Book it from now</source>
        <translation>Réserver dès maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Book {time} with {staff}</source>
        <translation>Réserver {time} avec {staff}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Réserver {time}</translation>
    </message>
    <message>
        <source>Book that time</source>
        <translation>Réserver cette heure</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} à {staff}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} à {time}</translation>
    </message>
    <message>
        <source>Leaves no booking uncovered.</source>
        <translation>Ne laisse aucune réservation sans personne.</translation>
    </message>
    <message>
        <source>Leaves 1 booking uncovered: {names}. It stays until you decide.</source>
        <translation>Laisse 1 réservation sans personne : {names}. Elle reste jusqu&apos;à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>Leaves {count} bookings uncovered: {names}. They stay until you decide.</source>
        <translation>Laisse {count} réservations sans personne : {names}. Elles restent jusqu&apos;à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>1 booking uncovered</source>
        <translation>1 réservation sans personne</translation>
    </message>
    <message>
        <source>{count} bookings uncovered</source>
        <translation>{count} réservations sans personne</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who} : {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pauses et jours libres</translation>
    </message>
    <message>
        <source>Whose time is it about?</source>
        <translation>Du temps de qui s&apos;agit-il ?</translation>
    </message>
    <message>
        <source>Block time of {who}</source>
        <translation>Bloquer du temps de {who}</translation>
    </message>
    <message>
        <source>Break of {who}</source>
        <translation>Pause de {who}</translation>
    </message>
    <message>
        <source>Time off for {who}</source>
        <translation>Temps libre pour {who}</translation>
    </message>
    <message>
        <source>Give it to the first who is free</source>
        <translation>La donner au premier qui est libre</translation>
    </message>
    <message>
        <source>Give it another time</source>
        <translation>Lui donner une autre heure</translation>
    </message>
    <message>
        <source>Keep it anyway, with a reason</source>
        <translation>La garder quand même, avec un motif</translation>
    </message>
    <message>
        <source>Cancel the booking, with a reason</source>
        <translation>Annuler la réservation, avec un motif</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>Ouvrir tout à son sujet</translation>
    </message>
    <message>
        <source>Uncovered booking</source>
        <translation>Réservation sans personne</translation>
    </message>
    <message>
        <source>{what} · today {count}</source>
        <translation>{what} · aujourd&apos;hui {count}</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>laissé pour plus tard</translation>
    </message>
    <message>
        <source>Give to {staff}</source>
        <translation>Donner à {staff}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Move to {time}</source>
        <translation>Déplacer à {time}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Quelqu&apos;un d&apos;inconnu</translation>
    </message>
    <message>
        <source>{who} no longer takes it</source>
        <translation>{who} ne s&apos;en charge plus</translation>
    </message>
    <message>
        <source>{who} is away then</source>
        <translation>{who} est absent alors</translation>
    </message>
    <message>
        <source>nobody else is free then</source>
        <translation>personne d&apos;autre n&apos;est libre alors</translation>
    </message>
    <message>
        <source>free: {names}</source>
        <translation>libre : {names}</translation>
    </message>
    <message>
        <source>free: {names} and {more} more</source>
        <translation>libre : {names} et {more} autres</translation>
    </message>
    <message>
        <source>nothing else booked that day</source>
        <translation>rien d&apos;autre de réservé ce jour</translation>
    </message>
    <message>
        <source>{length} booked that day</source>
        <translation>{length} réservées ce jour</translation>
    </message>
    <message>
        <source>has not served {who} before</source>
        <translation>n&apos;a jamais servi {who}</translation>
    </message>
    <message>
        <source>has served {who} once</source>
        <translation>a servi {who} une fois</translation>
    </message>
    <message>
        <source>has served {who} {count} times</source>
        <translation>a servi {who} {count} fois</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Annuler la réservation…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Does not work today.</source>
        <translation>Ne travaille pas aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>{name}: off until {day}, that day included</source>
        <translation>{name} : absent jusqu&apos;au {day} compris</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>Équipe absente ou malade</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>CALL NOTES</source>
        <translation>NOTES D&apos;APPEL</translation>
    </message>
    <message>
        <source>Nobody else is free then.</source>
        <translation>Personne d&apos;autre n&apos;est libre alors.</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>Qui pourrait s&apos;en charger</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Heures libres les plus proches</translation>
    </message>
    <message>
        <source>ANOTHER TIME</source>
        <translation>UNE AUTRE HEURE</translation>
    </message>
    <message>
        <source>WHO COULD TAKE IT</source>
        <translation>QUI POURRAIT S&apos;EN CHARGER</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation>Garder quand même…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Annuler la réservation…</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>La garder quand même</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>It stays as it is, and the reason with it.</source>
        <translation>Elle reste comme elle est, avec le motif.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>Aucune heure n&apos;est libre dans les prochaines semaines.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Réservé le</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Changé le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>{ticket} since {time}</source>
        <translation>{ticket} depuis {time}</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Une prestation</translation>
    </message>
    <message>
        <source>Has not been here yet</source>
        <translation>N&apos;est pas encore venu</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>Est venu une fois</translation>
    </message>
    <message>
        <source>Was here {count} times</source>
        <translation>Est venu {count} fois</translation>
    </message>
    <message>
        <source>Here now, for the first time</source>
        <translation>Est là, pour la première fois</translation>
    </message>
    <message>
        <source>Here now, and was here once before</source>
        <translation>Est là, et est déjà venu une fois</translation>
    </message>
    <message>
        <source>Here now, and was here {count} times before</source>
        <translation>Est là, et est déjà venu {count} fois</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Les deux, l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation>Réservations : {count}</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>{count} à venir</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Visites : {count}</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Vers le champ de recherche</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>Qui est peut-être noté deux fois</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>maybe: same name, another number</source>
        <translation>peut-être : même nom, autre numéro</translation>
    </message>
    <message>
        <source>maybe: same name, another e-mail</source>
        <translation>peut-être : même nom, autre e-mail</translation>
    </message>
    <message>
        <source>maybe: same name, another number and e-mail</source>
        <translation>peut-être : même nom, autre numéro et autre e-mail</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Client effacé</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>Nom, fin du téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Type two letters of a name, or the last digits of a phone number.</source>
        <translation>Tapez deux lettres d&apos;un nom, ou les derniers chiffres d&apos;un numéro de téléphone.</translation>
    </message>
    <message>
        <source>walk-in {ticket}</source>
        <translation>sans rendez-vous {ticket}</translation>
    </message>
    <message>
        <source>+ New: “{typed}”</source>
        <translation>+ Nouveau : « {typed} »</translation>
    </message>
    <message>
        <source>Nobody of that name or number is known yet.</source>
        <translation>Personne de ce nom ou de ce numéro n&apos;est connu.</translation>
    </message>
    <message>
        <source>Somebody else ({count})</source>
        <translation>Quelqu&apos;un d&apos;autre ({count})</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Toutes les réservations</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Save their data…</source>
        <translation>Enregistrer ses données…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>In the line</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Plus personne</translation>
    </message>
    <message>
        <source>This customer was erased on {day}.</source>
        <translation>Ce client a été effacé le {day}.</translation>
    </message>
    <message>
        <source>Did not come once</source>
        <translation>N’est pas venu une fois</translation>
    </message>
    <message>
        <source>Did not come {count} times</source>
        <translation>N’est pas venu {count} fois</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>et {count} plus anciennes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>Nom, fin du téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>Qui est peut-être noté deux fois</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody is written down here.</source>
        <translation>Personne n’est inscrit ici.</translation>
    </message>
    <message>
        <source>Nobody is found. Write them down?</source>
        <translation>Personne n&apos;est trouvé. Le noter ?</translation>
    </message>
    <message>
        <source>The chosen customer</source>
        <translation>Le client choisi</translation>
    </message>
    <message>
        <source>The latest ones; type a name, a phone ending or an e-mail</source>
        <translation>Les derniers ; tapez un nom, une fin de téléphone ou un e-mail</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation>Personne ne semble noté deux fois.</translation>
    </message>
    <message>
        <source>Who may be one person; press to see both side by side</source>
        <translation>Qui est peut-être une seule personne ; appuyez pour voir les deux côte à côte</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Save everything that is kept of {name}</source>
        <translation>Enregistrer tout ce qui est gardé de {name}</translation>
    </message>
    <message>
        <source>Everything that is kept of {name}: bookings, answers, notes, visits and what was done, as a file that a person can read. That it was asked for is kept.</source>
        <translation>Tout ce qui est conservé sur {name} : réservations, réponses, notes, visites et ce qui a été fait, dans un fichier qu&apos;une personne peut lire. Le fait de l&apos;avoir demandé est conservé.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier pour le fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>ENREGISTRER DANS</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DateTitle</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
</context>
<context>
    <name>DatedField</name>
    <message>
        <source>Choose the date: {question}</source>
        <translation>Choisir la date : {question}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>{count} free</source>
        <translation>{count} libres</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d&apos;avant</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d&apos;après</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Public display</source>
        <translation>Affichage public</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>Appelé maintenant</translation>
    </message>
    <message>
        <source>We call you here</source>
        <translation>Nous vous appelons ici</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Attente actuelle</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>As of {time}. Please ask the staff.</source>
        <translation>État à {time}. Veuillez demander à l&apos;équipe.</translation>
    </message>
    <message>
        <source>Now called: {numbers}</source>
        <translation>Appelé maintenant : {numbers}</translation>
    </message>
    <message>
        <source>Next: {numbers}</source>
        <translation>Ensuite : {numbers}</translation>
    </message>
    <message>
        <source>Floorwalker: now called</source>
        <translation>Floorwalker : appelé maintenant</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free to {until}</source>
        <translation>libre jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>expects {whom}</source>
        <translation>attend {whom}</translation>
    </message>
    <message>
        <source>free · {whom} {over} min late</source>
        <translation>libre · {whom} en retard de {over} min</translation>
    </message>
    <message>
        <source>free to {until} · {whom} {over} min late</source>
        <translation>libre jusqu&apos;à {until} · {whom} en retard de {over} min</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>with {whom} to {until}</source>
        <translation>avec {whom} jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>{over} min over · {whom}</source>
        <translation>{over} min de trop · {whom}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>{whom} to {until}</source>
        <translation>{whom} jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>from {until}</source>
        <translation>à partir de {until}</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>plus tard aujourd&apos;hui</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <source>{whom} {over} min late</source>
        <translation>{whom} en retard de {over} min</translation>
    </message>
    <message>
        <source>{whom} late</source>
        <translation>{whom} en retard</translation>
    </message>
    <message>
        <source>{over} min late</source>
        <translation>{over} min de retard</translation>
    </message>
    <message>
        <source>busy to {until}</source>
        <translation>occupé jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>{over} min over</source>
        <translation>{over} min de trop</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>served</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>pas venu</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Noté comme non venu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Donné à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Moved and approved</source>
        <translation>Déplacé et accepté</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>De retour dans la file</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Now for another service</source>
        <translation>Maintenant pour une autre prestation</translation>
    </message>
    <message>
        <source>Made into a booking</source>
        <translation>Devenu une réservation</translation>
    </message>
    <message>
        <source>Kept as a customer</source>
        <translation>Gardé comme client</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation>Souhait changé</translation>
    </message>
    <message>
        <source>Held: call them now</source>
        <translation>Gardé : appelez maintenant</translation>
    </message>
    <message>
        <source>Not reached, the time is free again</source>
        <translation>Non joint, l&apos;heure est de nouveau libre</translation>
    </message>
    <message>
        <source>Does not want it, the time is free again</source>
        <translation>N&apos;en veut pas, l&apos;heure est de nouveau libre</translation>
    </message>
    <message>
        <source>Let go of, the time is free again</source>
        <translation>Relâché, l&apos;heure est de nouveau libre</translation>
    </message>
    <message>
        <source>Booked from the waitlist</source>
        <translation>Réservé depuis la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Feedback kept</source>
        <translation>Avis gardé</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Réponses gardées</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>Temps bloqué</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Break changed</source>
        <translation>Pause changée</translation>
    </message>
    <message>
        <source>Break taken out</source>
        <translation>Pause enlevée</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>De retour au travail</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Gardé quand même</translation>
    </message>
    <message>
        <source>Earlier days closed</source>
        <translation>Jours passés clos</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage changé</translation>
    </message>
    <message>
        <source>Check-in by customers changed</source>
        <translation>Inscription par les clients changée</translation>
    </message>
    <message>
        <source>Ticket sent to the printer</source>
        <translation>Ticket envoyé à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Till changed</source>
        <translation>Caisse changée</translation>
    </message>
    <message>
        <source>Remote connected</source>
        <translation>Serveur connecté</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Connexion changée</translation>
    </message>
    <message>
        <source>Remote disconnected</source>
        <translation>Serveur déconnecté</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Taken out of line</source>
        <translation>Retiré de la file</translation>
    </message>
</context>
<context>
    <name>DoneFold</name>
    <message>
        <source>Done today</source>
        <translation>Fini aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>A booking was begun and not finished.</source>
        <translation>Une réservation a été commencée et pas finie.</translation>
    </message>
    <message>
        <source>A booking at {place} was begun and not finished.</source>
        <translation>Une réservation à {place} a été commencée et pas finie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Due</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>Personne n&apos;est attendu dans les prochaines heures.</translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Looking at what this would change …</source>
        <translation>Examen de ce que cela changerait …</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>Sur quoi repose la prévision</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>In the line of {place}.</source>
        <translation>Dans la file de {place}.</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>Montrer {place}</translation>
    </message>
    <message>
        <source>No longer in the line.</source>
        <translation>Plus dans la file.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Inscrit à {time}</translation>
    </message>
    <message>
        <source>To which service?</source>
        <translation>Vers quelle prestation ?</translation>
    </message>
    <message>
        <source>No other service takes walk-ins here.</source>
        <translation>Aucune autre prestation ne prend sans rendez-vous ici.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Name, numbers, addresses, notes, answers and reasons of {name} are taken out of everything that is kept here, out of what was done with them too.</source>
        <translation>Le nom, les numéros, adresses, notes, réponses et motifs de {name} sont retirés de tout ce qui est gardé ici, y compris de ce qui a été fait avec eux.</translation>
    </message>
    <message>
        <source>Bookings that stay, without a name: {count}.</source>
        <translation>Réservations qui restent, sans nom : {count}.</translation>
    </message>
    <message>
        <source>Of these are still to come: {count}. Cancel them first if nobody will come.</source>
        <translation>Dont à venir : {count}. Annulez-les d&apos;abord si personne ne viendra.</translation>
    </message>
    <message>
        <source>They stand in the line now, and stay there by their ticket alone.</source>
        <translation>Cette personne est dans la file, et y reste par son ticket seul.</translation>
    </message>
    <message>
        <source>Backups that are rewritten without them: {count}. What cannot be rewritten is removed.</source>
        <translation>Sauvegardes récrites sans elle : {count}. Ce qui ne peut être récrit est supprimé.</translation>
    </message>
    <message>
        <source>The server keeps its own copy: erase it there too. What it still says of them is not taken over here; what it has not heard yet is not told any more.</source>
        <translation>Le serveur garde sa propre copie : effacez-la aussi là-bas. Ce qu&apos;il en dit encore n&apos;est pas repris ici ; ce qu&apos;il n&apos;a pas entendu ne lui est plus dit.</translation>
    </message>
    <message>
        <source>Printed sheets, and files that somebody saved elsewhere, are not reached. Nobody can undo this.</source>
        <translation>Les feuilles imprimées et les fichiers enregistrés ailleurs ne sont pas atteints. Personne ne peut annuler cela.</translation>
    </message>
    <message>
        <source>Erased. The files are being rewritten …</source>
        <translation>Effacé. Les fichiers sont récrits …</translation>
    </message>
    <message>
        <source>Erased for good. Backups rewritten: {rewritten}, removed: {removed}.</source>
        <translation>Effacé définitivement. Sauvegardes récrites : {rewritten}, supprimées : {removed}.</translation>
    </message>
    <message>
        <source>Erased, but a copy is still to be rewritten: {why}. It is tried again at the next start.</source>
        <translation>Effacé, mais une copie est encore à récrire : {why}. Nouvel essai au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Type the name to confirm</source>
        <translation>Tapez le nom pour confirmer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>TYPE “{name}” TO CONFIRM</source>
        <translation>TAPEZ « {name} » POUR CONFIRMER</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier pour le fichier</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A file for a spreadsheet, with everything that the list shows.</source>
        <translation>Un fichier pour un tableur, avec tout ce que la liste montre.</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>ENREGISTRER DANS</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: 1 booking.</source>
        <translation>Un fichier pour un tableur : 1 réservation.</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: {count} bookings.</source>
        <translation>Un fichier pour un tableur : {count} réservations.</translation>
    </message>
    <message>
        <source>Appointments {date}</source>
        <translation>Réservations {date}</translation>
    </message>
    <message>
        <source>{count} of {total} bookings …</source>
        <translation>{count} sur {total} réservations …</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stopped; no file was left.</source>
        <translation>Arrêté ; aucun fichier n&apos;est resté.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>Keep the feedback</source>
        <translation>Garder l&apos;avis</translation>
    </message>
    <message>
        <source>AFTER THE VISIT</source>
        <translation>APRÈS LA VISITE</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Show only this customer</source>
        <translation>Montrer seulement ce client</translation>
    </message>
    <message>
        <source>Show only bookings about this receipt or order</source>
        <translation>Montrer seulement les réservations liées à cette transaction ou commande</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>Transaction ou commande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>Montrer ce qui vient ici, sans filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Show not only {name} any more</source>
        <translation>Ne plus montrer seulement {name}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Scannez votre code</translation>
    </message>
    <message>
        <source>Or find your booking of today yourself.</source>
        <translation>Ou trouvez vous-même votre rendez-vous du jour.</translation>
    </message>
    <message>
        <source>Last digits of your phone number</source>
        <translation>Derniers chiffres de votre numéro de téléphone</translation>
    </message>
    <message>
        <source>First letters of your name</source>
        <translation>Premières lettres de votre nom</translation>
    </message>
    <message>
        <source>Too many tries. Please ask at the desk, or try again in {time}.</source>
        <translation>Trop d&apos;essais. Demandez au comptoir, ou réessayez dans {time}.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>Touch your booking to tell us that you are here.</source>
        <translation>Touchez votre rendez-vous pour nous dire que vous êtes là.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} digits</source>
        <translation>
            <numerusform>Au moins {count} chiffre</numerusform>
            <numerusform>Au moins {count} chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters</source>
        <translation>
            <numerusform>Au moins {count} lettre</numerusform>
            <numerusform>Au moins {count} lettres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstHours</name>
    <message>
        <source>Change the hours</source>
        <translation>Changer les horaires</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>{name} has no PIN yet. A manager types theirs here, and then {name} chooses one.</source>
        <translation>{name} n&apos;a pas encore de code. Un responsable saisit le sien ici, puis {name} en choisit un.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{file} is imported, but there is no location in it. Import a file that has one.</source>
        <translation>{file} est importé, mais ne contient aucun lieu. Importez-en un qui en a un.</translation>
    </message>
    <message>
        <source>Set up here</source>
        <translation>Configurer ici</translation>
    </message>
    <message>
        <source>The demo shop could not be started.</source>
        <translation>Le magasin d&apos;exemple n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The demo shop opens in a window of its own.</source>
        <translation>Le magasin d&apos;exemple s&apos;ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Import a set-up file</source>
        <translation>Importer un fichier d&apos;installation</translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation>Fichiers d&apos;installation (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>Importation de {file} …</translation>
    </message>
    <message>
        <source>{file} is imported.</source>
        <translation>{file} est importé.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, shown</source>
        <translation>{title}, affiché</translation>
    </message>
    <message>
        <source>{title}, not shown</source>
        <translation>{title}, masqué</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder for the PDF</source>
        <translation>Dossier pour le PDF</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{folder} is no whole path of a folder; {example} would be one</source>
        <translation>{folder} n&apos;est pas un chemin complet de dossier ; {example} en serait un</translation>
    </message>
    <message>
        <source>{file} is the name of a file; the folder alone is needed, {folder}, and the file is named there</source>
        <translation>{file} est le nom d’un fichier ; il ne faut que le dossier, {folder}, où le fichier reçoit son nom</translation>
    </message>
    <message>
        <source>This is practice: nothing is kept. Leave it, and save from the shop itself.</source>
        <translation>Ceci est un exercice : rien n&apos;est gardé. Quittez-le, et enregistrez depuis le magasin même.</translation>
    </message>
    <message>
        <source>This folder is not there yet. It is made when you save.</source>
        <translation>Ce dossier n&apos;existe pas encore. Il sera créé à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Save in {folder}</source>
        <translation>Enregistrer dans {folder}</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Give it a name to begin with.</source>
        <translation>Donnez-lui d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>Bookings left uncovered</source>
        <translation>Réservations sans personne</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Est posé</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Fait à partir du nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSIONS</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>QUESTIONS</translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation>Voir à quoi il ressemble</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Nom court pour les liens et les fichiers</translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation>Ne plus le poser</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas posé</translation>
    </message>
    <message>
        <source>not asked: “{name}” is</source>
        <translation>non posé : c&apos;est « {name} » qui l&apos;est</translation>
    </message>
    <message>
        <source>Who has answered before keeps what was asked then.</source>
        <translation>Qui a déjà répondu garde ce qui était demandé alors.</translation>
    </message>
    <message>
        <source>Makes version {number}. Who has answered before keeps what was asked then.</source>
        <translation>Fait la version {number}. Qui a déjà répondu garde ce qui était demandé alors.</translation>
    </message>
    <message>
        <source>One form is asked after a visit, the first that was made: “{name}”. This one is asked once that is not.</source>
        <translation>Un seul questionnaire est posé après une visite, le premier créé : « {name} ». Celui-ci l&apos;est dès que l&apos;autre ne l&apos;est plus.</translation>
    </message>
    <message>
        <source>Once saved, this version is asked again.</source>
        <translation>Une fois enregistrée, cette version est de nouveau posée.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>À quoi il ressemble</translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche d&apos;heures libres…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and approves it:</source>
        <translation>Libre à la place ; une pression y déplace et accepte :</translation>
    </message>
    <message>
        <source>Nothing else is free near that time.</source>
        <translation>Rien d&apos;autre n&apos;est libre près de cette heure.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Floorwalker – demo shop, forgotten when this window closes</source>
        <translation>Floorwalker – magasin de démonstration, oublié à la fermeture</translation>
    </message>
    <message>
        <source>Floorwalker – practice, forgotten when this window closes</source>
        <translation>Floorwalker – entraînement, oublié à la fermeture</translation>
    </message>
    <message>
        <source>How this window was left could not be read, so it looks as new. All data is safe.</source>
        <translation>L&apos;état de cette fenêtre n&apos;a pas pu être lu, elle est donc comme neuve. Toutes les données sont en sécurité.</translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation>Ouverture du magasin …</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Le magasin ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>A window of this shop is open on this machine. Open the check-in screen there, from its View menu, or close that window and try again.
A check-in screen beside a desk that goes on needs a till of its own.</source>
        <translation>Une fenêtre de ce magasin est déjà ouverte sur cette machine. Ouvrez-y l’écran d’inscription depuis le menu Affichage, ou fermez cette fenêtre et réessayez.
Un écran d’inscription à côté d’un accueil qui continue demande un poste à lui.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Install the newer version of Floorwalker; nothing was changed.</source>
        <translation>Installez la version plus récente de Floorwalker ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing more was changed. Restore a backup, or ask whoever looks after the till.</source>
        <translation>Rien de plus n&apos;a été changé. Revenez à une sauvegarde, ou demandez à qui s&apos;occupe de la caisse.</translation>
    </message>
    <message>
        <source>Check that the disk is there, writable and not full, then try again.</source>
        <translation>Vérifiez que le disque est là, accessible en écriture et pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>A report of this bug was kept.</source>
        <translation>Un rapport de ce défaut a été gardé.</translation>
    </message>
    <message>
        <source>Permanently closed: {names}. Nothing that was kept is gone.</source>
        <translation>Fermés définitivement : {names}. Rien de ce qui était gardé n&apos;a disparu.</translation>
    </message>
    <message>
        <source>Import a set-up file with a location that is open, or reopen one where it is managed.</source>
        <translation>Importez un fichier d&apos;installation avec un lieu ouvert, ou rouvrez-en un là où il est géré.</translation>
    </message>
    <message>
        <source>This till has its shop; a new till could not begin: {why}</source>
        <translation>Cette caisse a son magasin ; une nouvelle ne pourrait pas commencer : {why}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Thank you. We know that you are here.</source>
        <translation>Merci. Nous savons que vous êtes là.</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>Voici votre numéro</translation>
    </message>
    <message>
        <source>Your ticket prints here.</source>
        <translation>Votre ticket s&apos;imprime ici.</translation>
    </message>
    <message>
        <source>Please remember it: we call it.</source>
        <translation>Retenez-le : nous l&apos;appelons.</translation>
    </message>
    <message>
        <source>Your number is called: please come to the desk.</source>
        <translation>Votre numéro est appelé : venez au comptoir.</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>Vous êtes déjà inscrit</translation>
    </message>
    <message>
        <source>We ask you the rest at the desk.</source>
        <translation>Nous vous demanderons le reste au comptoir.</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Open longer too</source>
        <translation>Ouvrir plus longtemps aussi</translation>
    </message>
    <message>
        <source>A service that is off keeps its own hours, and nobody books it in the time that comes.</source>
        <translation>Une prestation désactivée garde ses propres heures, et personne ne la réserve dans le temps ajouté.</translation>
    </message>
    <message>
        <source>All services take the longer hours over</source>
        <translation>Toutes les prestations reprennent les heures plus longues</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Became a booking</source>
        <translation>Devenu une réservation</translation>
    </message>
    <message>
        <source>Taken out of the line at {time}</source>
        <translation>Retiré de la file à {time}</translation>
    </message>
    <message>
        <source>Served until {time}</source>
        <translation>Servi jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Served {span}</source>
        <translation>Servi {span}</translation>
    </message>
</context>
<context>
    <name>GoneActs</name>
    <message>
        <source>Open the booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Réserver à nouveau</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How the till stands with its remote</source>
        <translation>Où en est la caisse avec son serveur</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Arrêter pour l&apos;instant</translation>
    </message>
    <message>
        <source>Print what needs you</source>
        <translation>Imprimer ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Connecter un serveur…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d&apos;avant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d&apos;après</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Colours, text size, touch mode, keys</source>
        <translation>Couleurs, taille du texte, mode tactile, touches</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Till {letter}</source>
        <translation>Caisse {letter}</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIQUE</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>{who}, with leave of {manager}</source>
        <translation>{who}, avec l&apos;accord de {manager}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>de {before} à {after}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hatched is when no location is open: nothing can be booked then.</source>
        <translation>Hachuré : aucun lieu n&apos;est ouvert, rien ne peut alors être réservé.</translation>
    </message>
    <message>
        <source>Closed that day.</source>
        <translation>Fermé ce jour-là.</translation>
    </message>
    <message>
        <source>There are no hours at all, so it counts as closed on every day.</source>
        <translation>Il n&apos;y a aucun horaire : chaque jour compte donc comme fermé.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter un horaire</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Fermer ce jour-là</translation>
    </message>
    <message>
        <source>Same from Monday to Friday</source>
        <translation>Pareil du lundi au vendredi</translation>
    </message>
    <message>
        <source>Same every day</source>
        <translation>Pareil chaque jour</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>L&apos;année à venir</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Jours particuliers</translation>
    </message>
    <message>
        <source>Draw over a free stretch to open it; drag a bar or one of its ends to change it.</source>
        <translation>Tirez sur une partie libre pour l&apos;ouvrir ; tirez une barre ou l&apos;un de ses bouts pour la changer.</translation>
    </message>
    <message>
        <source>SPECIAL DAYS</source>
        <translation>JOURS PARTICULIERS</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>{count} of {all} rows can be taken: {made}.</source>
        <translation>{count} lignes sur {all} peuvent être reprises : {made}.</translation>
    </message>
    <message>
        <source>{count} of {all} rows were taken: {made}.</source>
        <translation>{count} lignes sur {all} ont été reprises : {made}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Ligne {line} : {why}</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>… et {count} autres dans le rapport.</translation>
    </message>
    <message>
        <source>Take {count} rows</source>
        <translation>Reprendre {count} lignes</translation>
    </message>
    <message>
        <source>Take 1 row</source>
        <translation>Prendre 1 ligne</translation>
    </message>
    <message>
        <source>Imported: {made}</source>
        <translation>Importé : {made}</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 réservation</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>{count} réservations</translation>
    </message>
    <message>
        <source>1 new customer</source>
        <translation>1 nouveau client</translation>
    </message>
    <message>
        <source>{count} new customers</source>
        <translation>{count} nouveaux clients</translation>
    </message>
    <message>
        <source>{file}: {count} rows.</source>
        <translation>{file} : {count} lignes.</translation>
    </message>
    <message>
        <source>{done} of {all} rows …</source>
        <translation>{done} lignes sur {all} …</translation>
    </message>
    <message>
        <source>Tried. Nothing is changed yet.</source>
        <translation>Essayé. Rien n&apos;est encore changé.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Start, date and time</source>
        <translation>Début, date et heure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Membre de l&apos;équipe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>Il n&apos;y a pas de nom.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>« {value} » n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept.</source>
        <translation>« {value} » ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>{value} is known already.</source>
        <translation>{value} est déjà connu.</translation>
    </message>
    <message>
        <source>Line {value} has the same customer.</source>
        <translation>La ligne {value} a le même client.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>Il n&apos;y a pas de date.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like {right}.</source>
        <translation>« {value} » n&apos;est pas une date : écrivez-la comme {right}.</translation>
    </message>
    <message>
        <source>There is no time in it.</source>
        <translation>Il n&apos;y a pas d&apos;heure.</translation>
    </message>
    <message>
        <source>“{value}” is no time: write it like 14:30.</source>
        <translation>« {value} » n&apos;est pas une heure : écrivez-la comme 14:30.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number any more: a spreadsheet has rounded it. Save that column as text.</source>
        <translation>« {value} » n&apos;est plus un numéro de téléphone : un tableur l&apos;a arrondi. Enregistrez cette colonne comme texte.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number.</source>
        <translation>« {value} » n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It is to come, and cannot be “{value}” yet.</source>
        <translation>C&apos;est à venir, et ne peut pas encore être « {value} ».</translation>
    </message>
    <message>
        <source>“{value}” is no length in minutes.</source>
        <translation>« {value} » n&apos;est pas une durée en minutes.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
        <source>There is no service in it.</source>
        <translation>Il n&apos;y a pas de prestation.</translation>
    </message>
    <message>
        <source>There is no service “{value}”.</source>
        <translation>Il n&apos;y a pas de prestation « {value} ».</translation>
    </message>
    <message>
        <source>There is no location “{value}”.</source>
        <translation>Il n&apos;y a pas de lieu « {value} ».</translation>
    </message>
    <message>
        <source>There is no member of staff “{value}”.</source>
        <translation>Il n&apos;y a pas de membre de l&apos;équipe « {value} ».</translation>
    </message>
    <message>
        <source>“{value}” is no state of a booking.</source>
        <translation>« {value} » n&apos;est pas un état de réservation.</translation>
    </message>
    <message>
        <source>No customer is called that: {value}.</source>
        <translation>Aucun client ne s&apos;appelle ainsi : {value}.</translation>
    </message>
    <message>
        <source>Several customers are called that: {value}.</source>
        <translation>Plusieurs clients s&apos;appellent ainsi : {value}.</translation>
    </message>
    <message>
        <source>There is no customer in it.</source>
        <translation>Il n&apos;y a pas de client.</translation>
    </message>
    <message>
        <source>The customer has the same booking already.</source>
        <translation>Le client a déjà la même réservation.</translation>
    </message>
    <message>
        <source>{value}.</source>
        <translation>{value}.</translation>
    </message>
    <message>
        <source>A quote is opened in it and not closed.</source>
        <translation>Un guillemet y est ouvert et n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>It is too long to be read.</source>
        <translation>Elle est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last heading: put quotes around a text that has the sign between columns in it.</source>
        <translation>« {value} » se trouve au-delà du dernier titre de colonne : mettez entre guillemets un texte qui contient le séparateur de colonnes.</translation>
    </message>
    <message>
        <source>The import ended before it.</source>
        <translation>L’import s’est arrêté avant.</translation>
    </message>
    <message>
        <source>Day, month, year: 31.12.2026</source>
        <translation>Jour, mois, année : 31.12.2026</translation>
    </message>
    <message>
        <source>Month, day, year: 12/31/2026</source>
        <translation>Mois, jour, année : 12/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-12-31</source>
        <translation>Année, mois, jour : 2026-12-31</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>A CSV file, as spreadsheets and other systems export it: its first line names the columns. You may drop it here. Nothing is changed before you have seen what would be.</source>
        <translation>Un fichier CSV, comme en donnent les tableurs et d&apos;autres systèmes : sa première ligne nomme les colonnes. Vous pouvez le déposer ici. Rien n&apos;est changé avant que vous n&apos;ayez vu ce qui le serait.</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>Clients…</translation>
    </message>
    <message>
        <source>Appointments…</source>
        <translation>Réservations…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Importer un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lecture de {file} …</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importé de {file}</translation>
    </message>
    <message>
        <source>Cancelled. {done}. The same file takes the rest.</source>
        <translation>Annulé. {done}. Le même fichier reprend le reste.</translation>
    </message>
    <message>
        <source>What was imported has been taken back. The import has ended.</source>
        <translation>Ce qui avait été importé a été retiré. L’import est terminé.</translation>
    </message>
    <message>
        <source>{error}. {done}. The same file takes the rest.</source>
        <translation>{error}. {done}. Le même fichier reprend le reste.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Another time for {who}</source>
        <translation>Une autre heure pour {who}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} à {time}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} refusées</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} acceptées</translation>
    </message>
    <message>
        <source>None was approved. {why}</source>
        <translation>Aucune n&apos;a été acceptée. {why}</translation>
    </message>
    <message>
        <source>free: {times}</source>
        <translation>libre : {times}</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>Those that are chosen</source>
        <translation>Ceux qui sont choisis</translation>
    </message>
    <message>
        <source>All of them fit together.</source>
        <translation>Tous conviennent ensemble.</translation>
    </message>
    <message>
        <source>{fit} of {count} fit together</source>
        <translation>{fit} sur {count} conviennent ensemble</translation>
    </message>
    <message>
        <source>Who asked later goes without: {names}.</source>
        <translation>Qui a demandé plus tard reste sans : {names}.</translation>
    </message>
    <message>
        <source>No longer possible: {names}.</source>
        <translation>Plus possible : {names}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>Aujourd&apos;hui {count}</translation>
    </message>
    <message>
        <source>This week {count}</source>
        <translation>Cette semaine {count}</translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <translation>Conflits {count}</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>No requests. New ones appear here by themselves.</source>
        <translation>Aucune demande. Les nouvelles paraissent ici d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>No request is for today; “All” shows the others.</source>
        <translation>Aucune demande pour aujourd&apos;hui ; « Toutes » montre les autres.</translation>
    </message>
    <message>
        <source>No request is for this week; “All” shows the others.</source>
        <translation>Aucune demande pour cette semaine ; « Toutes » montre les autres.</translation>
    </message>
    <message>
        <source>No request is in anybody&apos;s way; “All” shows those that wait.</source>
        <translation>Aucune demande ne gêne personne ; « Toutes » montre celles qui attendent.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approving sends a confirmation.</source>
        <translation>Accepter envoie une confirmation.</translation>
    </message>
    <message>
        <source>{count} want {when} with {staff} · {room}</source>
        <translation>{count} veulent {when} avec {staff} · {room}</translation>
    </message>
    <message>
        <source>{count} want {when} · {room}</source>
        <translation>{count} veulent {when} · {room}</translation>
    </message>
    <message>
        <source>no room left</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>room for {room}</source>
        <translation>place pour {room}</translation>
    </message>
    <message>
        <source>{when} with {staff}</source>
        <translation>{when} avec {staff}</translation>
    </message>
    <message>
        <source>The time that was asked for has passed: offer another, or reject.</source>
        <translation>L&apos;heure demandée est passée : proposez-en une autre, ou refusez.</translation>
    </message>
    <message>
        <source>{who} loses the time, asked for elsewhere</source>
        <translation>{who} perd l&apos;heure, demandée ailleurs</translation>
    </message>
    <message>
        <source>{who} loses {time}</source>
        <translation>{who} perd {time}</translation>
    </message>
    <message>
        <source>nearest: {times}</source>
        <translation>les plus proches : {times}</translation>
    </message>
    <message>
        <source>and nothing else is free for a month</source>
        <translation>et rien d&apos;autre n&apos;est libre pendant un mois</translation>
    </message>
    <message>
        <source>nobody else is free then; {nearest}</source>
        <translation>personne d&apos;autre n&apos;est libre alors ; {nearest}</translation>
    </message>
    <message>
        <source>Move {who} to {time} and approve</source>
        <translation>Déplacer {who} à {time} et accepter</translation>
    </message>
    <message>
        <source>Offer {day} {time}</source>
        <translation>Proposer {day} {time}</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>la même heure</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>Proposer et accepter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject: then the reason, if there is one, and Return</source>
        <translation>Refuser : puis le motif, s&apos;il y en a un, et Entrée</translation>
    </message>
    <message>
        <source>While rejecting: for the first usual reason, and so on to Alt+4</source>
        <translation>En refusant : pour le premier motif habituel, et ainsi de suite jusqu&apos;à Alt+4</translation>
    </message>
    <message>
        <source>Offer another time</source>
        <translation>Proposer une autre heure</translation>
    </message>
    <message>
        <source>The next request</source>
        <translation>La demande suivante</translation>
    </message>
    <message>
        <source>The request before</source>
        <translation>La demande précédente</translation>
    </message>
    <message>
        <source>Choose it, for several at once</source>
        <translation>La choisir, pour plusieurs à la fois</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Choisir toutes celles montrées</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>asked {age} ago</source>
        <translation>demandé il y a {age}</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Choose {who}</source>
        <translation>Choisir {who}</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>regular, {count} visits</source>
        <translation>habitué, {count} visites</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} visites</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>Plus d&apos;heures…</translation>
    </message>
    <message>
        <source>{count} · oldest {age}</source>
        <translation>{count} · la plus ancienne {age}</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>déjà passé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>taken to {time}</source>
        <translation>pris jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>not working then</source>
        <translation>ne travaille pas alors</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>fermé alors</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>hors des horaires</translation>
    </message>
    <message>
        <source>1 rival</source>
        <translation>1 concurrent</translation>
    </message>
    <message>
        <source>{count} rivals</source>
        <translation>{count} concurrents</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb} : {who}</translation>
    </message>
    <message>
        <source>The request in full</source>
        <translation>La demande en entier</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Show {count} more</source>
        <translation>En montrer {count} de plus</translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>No requests. A new one appears here by itself, with the state of its time.</source>
        <translation>Aucune demande. Une nouvelle paraît ici d&apos;elle-même, avec l&apos;état de son heure.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>Ouvrir les demandes</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Somebody else has changed this meanwhile. Save again to have it as you want it.</source>
        <translation>Quelqu’un d’autre a changé cela entre-temps. Enregistrez encore une fois pour l’avoir comme vous le voulez.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changements abandonnés</translation>
    </message>
    <message>
        <source>Have them again</source>
        <translation>Les reprendre</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Begin afresh</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Draft kept: a booking for {name} was begun and not finished.</source>
        <translation>Brouillon conservé : une réservation pour {name} a été commencée sans être terminée.</translation>
    </message>
    <message>
        <source>Draft kept: a booking was begun and not finished.</source>
        <translation>Brouillon conservé : une réservation a été commencée sans être terminée.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Enlever le dernier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Block time of somebody</source>
        <translation>Bloquer du temps de quelqu&apos;un</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pauses et jours libres</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Inscrire quelqu&apos;un sans rendez-vous</translation>
    </message>
    <message>
        <source>Check-in screen for customers</source>
        <translation>Écran d&apos;inscription pour les clients</translation>
    </message>
    <message>
        <source>Close what lies over the page</source>
        <translation>Fermer ce qui couvre la page</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>Connecter un serveur</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>Préparer cette caisse</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>À quoi il ressemble</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Couleurs suivantes</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Open the View menu</source>
        <translation>Ouvrir le menu Affichage</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Ouvrir la copie papier</translation>
    </message>
    <message>
        <source>Pages and days</source>
        <translation>Pages et jours</translation>
    </message>
    <message>
        <source>Practise on a copy of the shop</source>
        <translation>S&apos;exercer sur une copie du magasin</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Print today at once, even when the store cannot be read</source>
        <translation>Imprimer la journée tout de suite, même si les données sont illisibles</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>Affichage public</translation>
    </message>
    <message>
        <source>Quit Floorwalker</source>
        <translation>Quitter Floorwalker</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Réglages : {section}</translation>
    </message>
    <message>
        <source>Show the keys of this page</source>
        <translation>Montrer les touches de cette page</translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation>Montrer {page}</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>Montrer {place}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>Quelqu&apos;un d&apos;autre au comptoir</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>Équipe absente ou malade</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d&apos;après</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d&apos;avant</translation>
    </message>
    <message>
        <source>To the last notice</source>
        <translation>Vers le dernier avis</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Mode tactile</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>appointment reserve add</source>
        <translation>rendez-vous réserver ajouter</translation>
    </message>
    <message>
        <source>exit close end leave</source>
        <translation>quitter fermer sortir fin</translation>
    </message>
    <message>
        <source>finger tablet larger targets</source>
        <translation>doigt tablette cibles plus grandes</translation>
    </message>
    <message>
        <source>first day setup start printer pin</source>
        <translation>premier jour installation démarrage imprimante code</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>aide raccourcis</translation>
    </message>
    <message>
        <source>hub omneo optimocms token sign in connection settings</source>
        <translation>hub omneo optimocms jeton connexion réglages</translation>
    </message>
    <message>
        <source>ill sick lunch block time holiday</source>
        <translation>malade déjeuner bloquer temps vacances</translation>
    </message>
    <message>
        <source>keep free meeting training lunch calendar</source>
        <translation>garder libre réunion formation déjeuner agenda</translation>
    </message>
    <message>
        <source>kiosk self service tablet ticket</source>
        <translation>borne libre-service tablette ticket</translation>
    </message>
    <message>
        <source>language translation words</source>
        <translation>langue traduction mots</translation>
    </message>
    <message>
        <source>leave away pin</source>
        <translation>partir absent code</translation>
    </message>
    <message>
        <source>location shop store</source>
        <translation>lieu magasin boutique</translation>
    </message>
    <message>
        <source>month calendar jump</source>
        <translation>mois agenda aller</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>page aller ouvrir</translation>
    </message>
    <message>
        <source>paper emergency offline</source>
        <translation>papier urgence hors ligne</translation>
    </message>
    <message>
        <source>paper pdf printer</source>
        <translation>papier pdf imprimante</translation>
    </message>
    <message>
        <source>password code</source>
        <translation>mot de passe code</translation>
    </message>
    <message>
        <source>pdf fallback print</source>
        <translation>pdf secours imprimer</translation>
    </message>
    <message>
        <source>place shop store</source>
        <translation>lieu boutique magasin</translation>
    </message>
    <message>
        <source>practice mode training learn try demo help</source>
        <translation>mode entraînement formation apprendre essayer exemple aide</translation>
    </message>
    <message>
        <source>queue line</source>
        <translation>file ligne</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>refaire répéter</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>actualiser recharger</translation>
    </message>
    <message>
        <source>remote hub send fetch connection</source>
        <translation>serveur hub envoyer recevoir connexion</translation>
    </message>
    <message>
        <source>second screen monitor now called next waiting room</source>
        <translation>second écran moniteur appelé suivant salle d&apos;attente</translation>
    </message>
    <message>
        <source>set up configure preferences options change</source>
        <translation>installer configurer préférences options changer</translation>
    </message>
    <message>
        <source>sick holiday leave vacation day off</source>
        <translation>malade vacances congé absence jour libre</translation>
    </message>
    <message>
        <source>switch person sign in user who</source>
        <translation>changer personne connexion utilisateur qui</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>theme view mode</source>
        <translation>thème affichage mode</translation>
    </message>
    <message>
        <source>ticket queue line add</source>
        <translation>ticket file ligne ajouter</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>zoom size font</source>
        <translation>zoom taille police</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Starts again in {seconds} s</source>
        <translation>Recommence dans {seconds} s</translation>
    </message>
    <message>
        <source>No name needed. Your ticket prints here.</source>
        <translation>Aucun nom nécessaire. Votre ticket s&apos;imprime ici.</translation>
    </message>
    <message>
        <source>No name needed.</source>
        <translation>Aucun nom nécessaire.</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>fermé jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>no more today</source>
        <translation>plus aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} avant vous</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>environ {length}</translation>
    </message>
    <message>
        <source>about {least} – {most}</source>
        <translation>environ {least} – {most}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>about {least}–{most} min</source>
        <translation>environ {least}–{most} min</translation>
    </message>
    <message>
        <source>We call you as soon as somebody is free.</source>
        <translation>Nous vous appelons dès que quelqu&apos;un est libre.</translation>
    </message>
    <message>
        <source>Your wait: {span}</source>
        <translation>Votre attente : {span}</translation>
    </message>
    <message>
        <source>your booking at {time}</source>
        <translation>votre rendez-vous à {time}</translation>
    </message>
    <message>
        <source>We let nobody into the line at the moment</source>
        <translation>Nous n&apos;acceptons personne dans la file pour le moment</translation>
    </message>
    <message>
        <source>The line is full at the moment</source>
        <translation>La file est pleine pour le moment</translation>
    </message>
    <message>
        <source>It is too late to join the line today</source>
        <translation>Il est trop tard pour la file aujourd&apos;hui</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas marché</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Veuillez demander au comptoir.</translation>
    </message>
    <message>
        <source>We open at {time}.</source>
        <translation>Nous ouvrons à {time}.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}.</source>
        <translation>Nous rouvrons : {day}, {time}.</translation>
    </message>
    <message>
        <source>Please type at least four letters of your name.</source>
        <translation>Tapez au moins quatre lettres de votre nom.</translation>
    </message>
    <message>
        <source>We find no booking of today for that. Please ask at the desk.</source>
        <translation>Nous ne trouvons pas de rendez-vous aujourd&apos;hui pour cela. Demandez au comptoir.</translation>
    </message>
    <message>
        <source>Several people fit. Please type more.</source>
        <translation>Plusieurs personnes correspondent. Tapez-en davantage.</translation>
    </message>
    <message>
        <source>This code is not one of a booking here. Please ask at the desk.</source>
        <translation>Ce code n&apos;est pas celui d&apos;un rendez-vous d&apos;ici. Demandez au comptoir.</translation>
    </message>
    <message>
        <source>This booking is for another day. Please ask at the desk.</source>
        <translation>Ce rendez-vous est pour un autre jour. Demandez au comptoir.</translation>
    </message>
    <message>
        <source>Somebody of that name or number is checked in already. If that is you, we call your number. Please ask at the desk if you do not know it.</source>
        <translation>Quelqu&apos;un de ce nom ou de ce numéro est déjà inscrit. Si c&apos;est vous, nous appellerons votre numéro. Demandez au comptoir si vous ne le connaissez pas.</translation>
    </message>
    <message>
        <source>This booking was served already. Please take a ticket, or ask at the desk.</source>
        <translation>Ce rendez-vous a déjà eu lieu. Prenez un ticket, ou demandez au comptoir.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Check-in</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Staff: hold for three seconds</source>
        <translation>Personnel : maintenir trois secondes</translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>Customers checking in by themselves</source>
        <translation>Clients qui s&apos;inscrivent eux-mêmes</translation>
    </message>
    <message>
        <source>How many may wait at once</source>
        <translation>Combien peuvent attendre à la fois</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Dernière inscription</translation>
    </message>
    <message>
        <source>Sound of the public display</source>
        <translation>Son de l&apos;affichage public</translation>
    </message>
    <message>
        <source>This binds the check-in screen. At the desk anybody can still be taken into the line.</source>
        <translation>Ceci vaut pour l&apos;écran d&apos;inscription. Au comptoir, chacun peut encore être mis dans la file.</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO CHECK IN BY THEMSELVES</source>
        <translation>CLIENTS QUI S&apos;INSCRIVENT EUX-MÊMES</translation>
    </message>
    <message>
        <source>HOW MANY MAY WAIT AT ONCE</source>
        <translation>COMBIEN PEUVENT ATTENDRE À LA FOIS</translation>
    </message>
    <message>
        <source>LAST CHECK-IN BEFORE THE PLACE CLOSES FOR THE DAY</source>
        <translation>DERNIÈRE INSCRIPTION AVANT LA FERMETURE EN FIN DE JOURNÉE</translation>
    </message>
    <message>
        <source>WHEN A NUMBER IS CALLED ON THE PUBLIC DISPLAY</source>
        <translation>QUAND UN NUMÉRO EST APPELÉ SUR L&apos;AFFICHAGE PUBLIC</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Paused: nobody is let in</source>
        <translation>En pause : personne n&apos;est accepté</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>A chime</source>
        <translation>Un carillon</translation>
    </message>
</context>
<context>
    <name>KnownAs</name>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
</context>
<context>
    <name>KnownForm</name>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Arrive for {time} instead</source>
        <translation>Arriver plutôt pour {time}</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>Code d&apos;un responsable</translation>
    </message>
    <message>
        <source>This needs a manager&apos;s PIN</source>
        <translation>Il faut le code d&apos;un responsable</translation>
    </message>
    <message>
        <source>It counts for this one time.</source>
        <translation>Il vaut pour cette seule fois.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Déconnecter maintenant</translation>
    </message>
    <message>
        <source>The token is forgotten. What was done here stays.</source>
        <translation>Le jeton est oublié. Ce qui a été fait ici reste.</translation>
    </message>
    <message>
        <source>{count} that the remote has not heard.</source>
        <translation>{count} que le serveur n&apos;a pas entendus.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Leave the check-in screen</source>
        <translation>Quitter l&apos;écran d&apos;inscription</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This leaves the check-in screen. No PIN is asked for, since nobody has one.</source>
        <translation>Ceci quitte l&apos;écran d&apos;inscription. Aucun code n&apos;est demandé, car personne n&apos;en a.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Réservé à l&apos;équipe</translation>
    </message>
    <message>
        <source>This leaves the check-in screen.</source>
        <translation>Ceci quitte l&apos;écran d&apos;inscription.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Did not come</source>
        <translation>N&apos;est pas venu</translation>
    </message>
    <message>
        <source>Was served</source>
        <translation>A été servi</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Encore ici</translation>
    </message>
    <message>
        <source>All: Went away or did not come</source>
        <translation>Tous : parti ou pas venu</translation>
    </message>
    <message>
        <source>All: {fate}</source>
        <translation>Tous : {fate}</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours passés</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>1 customer of an earlier day was never closed.</source>
        <translation>1 client d&apos;un jour passé n&apos;a jamais été clos.</translation>
    </message>
    <message>
        <source>{count} customers of an earlier day were never closed.</source>
        <translation>{count} clients d&apos;un jour passé n&apos;ont jamais été clos.</translation>
    </message>
    <message>
        <source>None of them is in the line of today. A walk-in who is still here gets a ticket.</source>
        <translation>Aucun n&apos;est dans la file d&apos;aujourd&apos;hui. Qui est encore ici sans rendez-vous reçoit un ticket.</translation>
    </message>
    <message>
        <source>Close {count} of {all}</source>
        <translation>En clore {count} sur {all}</translation>
    </message>
    <message>
        <source>{count} of earlier days closed</source>
        <translation>{count} de jours passés clos</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Line</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking.</source>
        <translation>Personne n&apos;attend. Inscrivez le suivant sans rendez-vous, ou appuyez sur Arrivé à une réservation.</translation>
    </message>
    <message>
        <source>+ Check in</source>
        <translation>+ Inscrire</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Inscrire quelqu&apos;un sans rendez-vous</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Receipt or order…</source>
        <translation>Transaction ou commande…</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>À partir du {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Jusqu&apos;au {last}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>From a day…</source>
        <translation>À partir d&apos;un jour…</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Jusqu&apos;à un jour…</translation>
    </message>
    <message>
        <source>The place shown: {name}</source>
        <translation>Le lieu montré : {name}</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Ouvrir la réservation</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Enregistrer la liste en CSV</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>Montrer ce qui vient ici, sans filtres</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>À partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Avant aujourd&apos;hui</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Les plus proches d&apos;abord</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Les plus lointaines d&apos;abord</translation>
    </message>
    <message>
        <source>Booked last first</source>
        <translation>Dernières réservées d&apos;abord</translation>
    </message>
    <message>
        <source>Booked first first</source>
        <translation>Premières réservées d&apos;abord</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Dernières changées d&apos;abord</translation>
    </message>
    <message>
        <source>Customers A–Z</source>
        <translation>Clients A–Z</translation>
    </message>
    <message>
        <source>Staff A–Z</source>
        <translation>Équipe A–Z</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Nobody has a PIN yet. The first is given to a manager, in the settings.</source>
        <translation>Personne n&apos;a encore de code. Le premier est donné à un responsable, dans les réglages.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Floorwalker, locked</source>
        <translation>Floorwalker, verrouillé</translation>
    </message>
    <message>
        <source>{name} left something unfinished</source>
        <translation>{name} a laissé quelque chose d&apos;inachevé</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Finish your own booking first</source>
        <translation>Finissez d&apos;abord votre propre réservation</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Qui est au comptoir</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Ce n&apos;était pas le code.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>Un code a 4 à 8 chiffres, tapés à la main.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Trop de codes faux. Réessayez dans {seconds} s.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au comptoir ?</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Held for a call</source>
        <translation>Retenu pour un appel</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <source>Written in</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre les cases</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Where no location is named</source>
        <translation>Là où aucun lieu n&apos;est nommé</translation>
    </message>
    <message>
        <source>Add customers whom nobody knows</source>
        <translation>Ajouter les clients que personne ne connaît</translation>
    </message>
    <message>
        <source>Take what breaks a rule, too</source>
        <translation>Reprendre aussi ce qui enfreint une règle</translation>
    </message>
    <message>
        <source>Overlaps and closed hours are then marked as overridden, with this file as the reason.</source>
        <translation>Les chevauchements et heures fermées sont alors marqués comme passés outre, avec ce fichier pour motif.</translation>
    </message>
    <message>
        <source>THE FILE</source>
        <translation>LE FICHIER</translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation>QUELLE COLONNE DIT QUOI</translation>
    </message>
    <message>
        <source>AS IT WILL BE READ</source>
        <translation>COMMENT IL SERA LU</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Known already? Then take who is there.</source>
        <translation>Déjà connu ? Prenez alors qui est là.</translation>
    </message>
    <message>
        <source>Customers who may be the same</source>
        <translation>Clients qui sont peut-être les mêmes</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Has a PIN</source>
        <translation>A un code</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Paused after wrong PINs</source>
        <translation>En pause après des codes faux</translation>
    </message>
    <message>
        <source>Role of {name}: {role}</source>
        <translation>Rôle de {name} : {role}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Donner un code</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>{name} has no PIN any more</source>
        <translation>{name} n&apos;a plus de code</translation>
    </message>
    <message>
        <source>{name} is a {role} now</source>
        <translation>{name} a maintenant le rôle {role}</translation>
    </message>
</context>
<context>
    <name>Mended</name>
    <message>
        <source>The store was damaged and there was no backup: it began anew.</source>
        <translation>Les données étaient abîmées et il n&apos;y avait pas de sauvegarde : elles recommencent à neuf.</translation>
    </message>
    <message>
        <source>The store was damaged and is restored from the backup of {when}.</source>
        <translation>Les données étaient abîmées et sont rétablies depuis la sauvegarde du {when}.</translation>
    </message>
    <message>
        <source>{steps} later steps were saved; {lost} could not be read.</source>
        <translation>{steps} étapes plus récentes ont été sauvées ; {lost} n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Compare today with what you remember. The damaged files are kept in {folder}.</source>
        <translation>Comparez aujourd&apos;hui avec vos souvenirs. Les fichiers abîmés sont gardés dans {folder}.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Make them one</source>
        <translation>N&apos;en faire qu&apos;un</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Bookings, walk-ins, wishes, visits and answers of both are one customer&apos;s then. It can be undone.</source>
        <translation>Réservations, passages sans rendez-vous, souhaits, visites et réponses des deux sont alors d&apos;un seul client. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>The server has no way to merge: there the bookings change over to {name}, and the other customer stays in its list. Here it means {name} from now on.</source>
        <translation>Le serveur ne sait pas fusionner : là-bas les réservations passent à {name}, et l&apos;autre client reste dans sa liste. Ici, c&apos;est désormais {name}.</translation>
    </message>
    <message>
        <source>They stay two people, and are not offered as one any more</source>
        <translation>Ce restent deux personnes, et elles ne sont plus proposées comme une seule</translation>
    </message>
    <message>
        <source>{name}: two customers are one now</source>
        <translation>{name} : deux clients n&apos;en font plus qu&apos;un</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Ouvrir la copie papier</translation>
    </message>
    <message>
        <source>The paper copy: {file}</source>
        <translation>La copie papier : {file}</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>{count} free</source>
        <translation>{count} libres</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois d&apos;avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d&apos;après</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois d&apos;avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d&apos;après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Times of {where}</source>
        <translation>Heures de {where}</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>What it is called</source>
        <translation>Comment cela s&apos;appelle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>L&apos;appeler {name}</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>File {count}</translation>
    </message>
    <message>
        <source>Requests {count}</source>
        <translation>Demandes {count}</translation>
    </message>
</context>
<context>
    <name>NearTimes</name>
    <message>
        <source>Nearest free times</source>
        <translation>Heures libres les plus proches</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche d&apos;heures libres…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and tells the server again:</source>
        <translation>Libre à la place ; une pression y déplace et le redit au serveur :</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>Aucune heure n&apos;est libre dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>Move to {time} and tell the server again</source>
        <translation>Déplacer à {time} et le redire au serveur</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>PIN of {name}</source>
        <translation>Code de {name}</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>Un code a 4 à 8 chiffres, tapés à la main.</translation>
    </message>
    <message>
        <source>That PIN would be guessed at once: take another one.</source>
        <translation>Ce code serait deviné aussitôt : prenez-en un autre.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose one and type it twice.</source>
        <translation>C&apos;était un autre code. Choisissez-en un et tapez-le deux fois.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>That was not your PIN.</source>
        <translation>Ce n&apos;était pas votre code.</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name} a un nouveau code</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>Le code que vous avez maintenant</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Un nouveau code pour {name}</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même code encore une fois</translation>
    </message>
    <message>
        <source>4 to 8 digits that are neither all the same nor a row like 1234.</source>
        <translation>4 à 8 chiffres, ni tous pareils ni une suite comme 1234.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} est noté</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>Look further ahead</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Book over it, with a reason</source>
        <translation>Réserver malgré tout, avec un motif</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>Prochaine libre : {day}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>À {place}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l&apos;avis</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>En afficher {count} de plus</translation>
    </message>
</context>
<context>
    <name>NumberSetting</name>
    <message>
        <source>This number does not fit: {right}.</source>
        <translation>Ce nombre ne convient pas : {right}.</translation>
    </message>
</context>
<context>
    <name>OffSheet</name>
    <message>
        <source>Time off</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Premier jour libre</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Dernier jour libre</translation>
    </message>
    <message>
        <source>FIRST DAY OFF</source>
        <translation>PREMIER JOUR LIBRE</translation>
    </message>
    <message>
        <source>More days…</source>
        <translation>Plus de jours…</translation>
    </message>
    <message>
        <source>LAST DAY OFF</source>
        <translation>DERNIER JOUR LIBRE</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>CE QUE C&apos;EST</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>Say what it is, for example Sick.</source>
        <translation>Dites ce que c&apos;est, par exemple Malade.</translation>
    </message>
    <message>
        <source>Off from {first} to {last}</source>
        <translation>Absent du {first} au {last}</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>Absent aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Off on {day}</source>
        <translation>Absent le {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>The time asked for is free.</source>
        <translation>L&apos;heure demandée est libre.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche d&apos;heures libres…</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Heures libres les plus proches</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>Plus d&apos;heures…</translation>
    </message>
    <message>
        <source>One press moves the request there and approves it.</source>
        <translation>Une pression y déplace la demande et l&apos;accepte.</translation>
    </message>
    <message>
        <source>Nothing is free near that time. Choose another day, or reject the request.</source>
        <translation>Rien n&apos;est libre près de cette heure. Choisissez un autre jour, ou refusez la demande.</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>Proposer et accepter</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Anyone free</source>
        <translation>Quiconque est libre</translation>
    </message>
</context>
<context>
    <name>OpenTickets</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>Tickets qui ne sont pas sortis</translation>
    </message>
    <message>
        <source>Every ticket has come out.</source>
        <translation>Tous les tickets sont sortis.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Le magasin ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Every location of this shop is closed for good</source>
        <translation>Tous les lieux de ce magasin sont fermés définitivement</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Due {time} (checked in).</source>
        <translation>Tour à {time} (inscrit).</translation>
    </message>
    <message>
        <source>Due {time} (the booked time).</source>
        <translation>Tour à {time} (l&apos;heure réservée).</translation>
    </message>
    <message>
        <source>Due {time} (arrived late for {booked}).</source>
        <translation>Tour à {time} (arrivé en retard pour {booked}).</translation>
    </message>
    <message>
        <source>First in the line.</source>
        <translation>Premier de la file.</translation>
    </message>
    <message>
        <source>After {tag}, due {due}: {why}.</source>
        <translation>Après {tag}, tour à {due} : {why}.</translation>
    </message>
    <message>
        <source>After {tag}.</source>
        <translation>Après {tag}.</translation>
    </message>
    <message>
        <source>that one has been called</source>
        <translation>celui-là a été appelé</translation>
    </message>
    <message>
        <source>this one is parked</source>
        <translation>celui-ci est mis de côté</translation>
    </message>
    <message>
        <source>an early booking is not called before its time while a walk-in waits</source>
        <translation>une réservation en avance n&apos;est pas appelée avant son heure tant que quelqu&apos;un attend sans rendez-vous</translation>
    </message>
    <message>
        <source>the earlier due time comes first</source>
        <translation>l&apos;heure de tour la plus proche passe d&apos;abord</translation>
    </message>
    <message>
        <source>due at the same time, that one came earlier</source>
        <translation>même tour, l&apos;autre est venu plus tôt</translation>
    </message>
    <message>
        <source>due and here at the same time, that one was written down first</source>
        <translation>même tour et présence, l&apos;autre a été noté d&apos;abord</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Needs help or cannot wait</source>
        <translation>A besoin d&apos;aide ou ne peut attendre</translation>
    </message>
    <message>
        <source>Quick, fits in between</source>
        <translation>Rapide, tient entre deux</translation>
    </message>
    <message>
        <source>Asked for by the staff</source>
        <translation>Demandé par l&apos;équipe</translation>
    </message>
    <message>
        <source>The one before has stepped out</source>
        <translation>Celui d&apos;avant s&apos;est absenté</translation>
    </message>
</context>
<context>
    <name>OutsideNote</name>
    <message>
        <source>As it is set here these bookings are not covered. They stay as they are until you decide.</source>
        <translation>Avec ces réglages, ces réservations ne sont pas couvertes. Elles restent telles quelles jusqu&apos;à votre décision.</translation>
    </message>
</context>
<context>
    <name>OwnerNote</name>
    <message>
        <source>Open it in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pauses et jours libres</translation>
    </message>
    <message>
        <source>Each change here is told to the hub, and by it to the other tills.</source>
        <translation>Chaque changement fait ici est communiqué au hub, et par lui aux autres caisses.</translation>
    </message>
    <message>
        <source>This belongs to the connected remote and is read-only here. Change it there: {owner}. It comes back within five minutes. Breaks, blocked time and days off of staff are kept here as ever.</source>
        <translation>Ceci appartient au serveur connecté et se lit seulement ici. Changez-le là-bas : {owner}. Cela revient en cinq minutes. Les pauses, temps bloqués et jours libres de l&apos;équipe restent ici comme toujours.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>PagesEditor</name>
    <message>
        <source>It asks nothing yet.</source>
        <translation>Il ne demande encore rien.</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas posé</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Aller à {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find or do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>Customer, booking, ticket, date, or what to do</source>
        <translation>Client, réservation, ticket, date, ou quoi faire</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>Rien ne s&apos;appelle « {typed} ». Tapez un nom, les derniers chiffres d&apos;un téléphone, un ticket, un jour comme « 24 nov », « lun » ou « +3 », ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Return opens · arrows walk · Esc closes</source>
        <translation>Entrée ouvre · flèches parcourent · Échap ferme</translation>
    </message>
    <message>
        <source>A press beside this closes it.</source>
        <translation>Une pression à côté ferme ceci.</translation>
    </message>
    <message>
        <source>Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>Tapez un nom, les derniers chiffres d&apos;un téléphone, un ticket, un jour comme « 24 nov », « lun » ou « +3 », ou ce que vous voulez faire.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the printer does not answer</source>
        <translation>l&apos;imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Today&apos;s sheet is sent to {printer}</source>
        <translation>La feuille du jour est envoyée à {printer}</translation>
    </message>
    <message>
        <source>There is no printer. Today&apos;s sheet is in {file}</source>
        <translation>Il n&apos;y a pas d&apos;imprimante. La feuille du jour est dans {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is no paper copy yet</source>
        <translation>Il n&apos;y a pas encore de copie papier</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The paper copy is {file}</source>
        <translation>Aucun programme n&apos;ouvre ici les fichiers PDF. La copie papier est {file}</translation>
    </message>
    <message>
        <source>Today is on paper too: {file}</source>
        <translation>La journée est aussi sur papier : {file}</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Ouvrir la copie papier</translation>
    </message>
    <message>
        <source>There is no printer {name} any more.</source>
        <translation>L&apos;imprimante {name} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>All times {zone} ({short}) · as of {when}</source>
        <translation>Toutes les heures {zone} ({short}) · état {when}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Page {n} sur {m}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>hors des horaires</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>Nom et téléphone</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Served by, from, to</source>
        <translation>Servi par, de, à</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La file</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>Demandes qui attendent une réponse</translation>
    </message>
    <message>
        <source>To go on by hand</source>
        <translation>À continuer à la main</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Nobody works on this day, and nothing is booked.</source>
        <translation>Personne ne travaille ce jour, et rien n&apos;est réservé.</translation>
    </message>
    <message>
        <source>{what} (continued)</source>
        <translation>{what} (suite)</translation>
    </message>
</context>
<context>
    <name>PaperKeeper</name>
    <message>
        <source>The paper copy could not be kept; the last one stays. {why}</source>
        <translation>La copie papier n&apos;a pas pu être faite ; la dernière reste. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>WORKING HOURS</source>
        <translation>HORAIRES DE TRAVAIL</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pauses et jours libres</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Who is switched off for a service is never offered for it.</source>
        <translation>Qui est retiré d&apos;une prestation n&apos;y est jamais proposé.</translation>
    </message>
    <message>
        <source>WHAT THEY DO</source>
        <translation>CE QU&apos;ILS FONT</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>does not work here</source>
        <translation>ne travaille pas ici</translation>
    </message>
    <message>
        <source>No service needs staff.</source>
        <translation>Aucune prestation n&apos;a besoin d&apos;équipe.</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Also kept as</source>
        <translation>Conservé aussi sous</translation>
    </message>
    <message>
        <source>Known to other systems as</source>
        <translation>Connu d&apos;autres systèmes comme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom là-bas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>What was done, and by whom</source>
        <translation>Ce qui a été fait, et par qui</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Réservé le</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Annulé à</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N&apos;est pas venu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>Booked over a rule because</source>
        <translation>Réservé malgré une règle parce que</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Venu à</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Servi de</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>Servi jusqu&apos;à</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nom donné</translation>
    </message>
    <message>
        <source>Wanted at</source>
        <translation>Souhaité à</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>Annulé (retour) à</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Numéro dessus</translation>
    </message>
    <message>
        <source>Name in other systems</source>
        <translation>Nom dans d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Numéro de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>Noté à</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Changé le</translation>
    </message>
    <message>
        <source>Everything that this shop keeps about one person. Times are those of the place, then UTC.</source>
        <translation>Tout ce que ce magasin conserve sur une personne. Les heures sont celles du lieu, puis en UTC.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>non venu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>fiche client</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>queue entry</source>
        <translation>entrée dans la file</translation>
    </message>
    <message>
        <source>waitlist entry</source>
        <translation>entrée en liste d&apos;attente</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>questionnaire rempli</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Enlever le dernier chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSettings</name>
    <message>
        <source>A host books and serves. A specialist may also book over a rule. A manager may do everything, and can give leave for a single act with a PIN.</source>
        <translation>Un hôte réserve et sert. Un spécialiste peut aussi réserver malgré une règle. Un responsable peut tout, et peut donner son accord pour un seul acte avec un code.</translation>
    </message>
    <message>
        <source>The desk locks itself</source>
        <translation>Le comptoir se verrouille</translation>
    </message>
    <message>
        <source>WHO MAY DO WHAT</source>
        <translation>QUI PEUT QUOI</translation>
    </message>
    <message>
        <source>THE DESK LOCKS ITSELF</source>
        <translation>LE COMPTOIR SE VERROUILLE</translation>
    </message>
    <message>
        <source>Who has no PIN is a host at the desk.</source>
        <translation>Qui n&apos;a pas de code est hôte au comptoir.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so none of this is asked for: everybody may do everything, and the desk is never locked. Make somebody a manager and give them the first PIN.</source>
        <translation>Personne n&apos;a encore de code, donc rien de cela n&apos;est demandé : chacun peut tout et le comptoir n&apos;est jamais verrouillé. Faites de quelqu&apos;un un responsable et donnez-lui le premier code.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. At a locked desk they choose one, with a manager beside them.</source>
        <translation>Sans code : {names}. Devant le comptoir verrouillé, ils en choisissent un en présence d&apos;un responsable.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. No manager has one, so whoever presses these names gets in.</source>
        <translation>Sans code : {names}. Aucun responsable n&apos;en a, donc quiconque appuie sur ces noms entre.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{place}, {zone}</source>
        <translation>{place}, {zone}</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>All hours and bookings here are read in this zone.</source>
        <translation>Toutes les heures et réservations d&apos;ici sont lues dans ce fuseau.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>OPENING HOURS</source>
        <translation>HEURES D&apos;OUVERTURE</translation>
    </message>
    <message>
        <source>HOW IT IS REACHED</source>
        <translation>COMMENT LE JOINDRE</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>WHETHER IT IS SHOWN</source>
        <translation>S&apos;IL EST MONTRÉ</translation>
    </message>
    <message>
        <source>Shown to customers</source>
        <translation>Montré aux clients</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Fermé définitivement</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Fait à partir du nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>Code externe</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>Pays, trois lettres</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse d&apos;une image</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Nom court pour les liens et les fichiers</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Le fermer définitivement</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>fermé définitivement</translation>
    </message>
    <message>
        <source>Check-in by customers</source>
        <translation>Inscription par les clients</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice on a copy of the shop: nothing here is sent, printed or kept</source>
        <translation>Exercice sur une copie du magasin : rien ici n&apos;est envoyé, imprimé ni gardé</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept</source>
        <translation>Exercice : rien ici n&apos;est gardé</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation>La feuille est dessinée …</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>Un exemplaire de moins</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Un exemplaire de plus</translation>
    </message>
    <message>
        <source>With telephone numbers</source>
        <translation>Avec les numéros de téléphone</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>SAVE AS PDF IN</source>
        <translation>ENREGISTRER EN PDF DANS</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>Exemplaires : {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages : {count}</translation>
    </message>
    <message>
        <source>There is no printer here; the sheet can be saved as a PDF.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante ici ; la feuille peut être enregistrée en PDF.</translation>
    </message>
    <message>
        <source>The day sheet is sent to {printer}</source>
        <translation>La feuille du jour est envoyée à {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Page {n} of {m} …</source>
        <translation>Page {n} sur {m} …</translation>
    </message>
    <message>
        <source>Stopped; nothing more is printed.</source>
        <translation>Arrêté ; plus rien n&apos;est imprimé.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>the printer does not answer, or is off line</source>
        <translation>l&apos;imprimante ne répond pas, ou est hors ligne</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <translation>l&apos;imprimante n&apos;a plus de papier</translation>
    </message>
    <message>
        <source>there is no such printer at this till</source>
        <translation>cette imprimante n&apos;existe pas à cette caisse</translation>
    </message>
    <message>
        <source>this user may not use the printer</source>
        <translation>cet utilisateur n&apos;a pas le droit d&apos;utiliser l&apos;imprimante</translation>
    </message>
    <message>
        <source>the connection to the printer broke</source>
        <translation>la connexion à l&apos;imprimante s&apos;est rompue</translation>
    </message>
    <message>
        <source>this is for practice, and nothing is printed</source>
        <translation>ceci est un entraînement, rien n’est imprimé</translation>
    </message>
    <message>
        <source>the printer did not say that it was done</source>
        <translation>l&apos;imprimante n&apos;a pas dit qu&apos;elle avait fini</translation>
    </message>
    <message>
        <source>the printer could not print</source>
        <translation>l&apos;imprimante n&apos;a pas pu imprimer</translation>
    </message>
    <message>
        <source>Ticket {number} may have come out: {why}</source>
        <translation>Le ticket {number} est peut-être sorti : {why}</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>le programme s&apos;est arrêté entre-temps</translation>
    </message>
    <message>
        <source>Ticket {number} was not printed: {why}</source>
        <translation>Le ticket {number} n&apos;a pas été imprimé : {why}</translation>
    </message>
    <message>
        <source>it waited too long</source>
        <translation>il a attendu trop longtemps</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>No tickets are printed</source>
        <translation>Aucun ticket n&apos;est imprimé</translation>
    </message>
    <message>
        <source>A receipt printer in the network</source>
        <translation>Une imprimante de reçus sur le réseau</translation>
    </message>
    <message>
        <source>A receipt printer on USB</source>
        <translation>Une imprimante de reçus en USB</translation>
    </message>
    <message>
        <source>A receipt printer on a serial port</source>
        <translation>Une imprimante de reçus sur un port série</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Ticket printer</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse de l&apos;imprimante</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Utiliser cette imprimante</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Essai d&apos;impression</translation>
    </message>
    <message>
        <source>How a ticket looks</source>
        <translation>À quoi ressemble un ticket</translation>
    </message>
    <message>
        <source>Without a printer nothing stops: the number is shown, and can be written down.</source>
        <translation>Sans imprimante rien ne s&apos;arrête : le numéro est montré, et peut être noté.</translation>
    </message>
    <message>
        <source>TICKETS OF THIS TILL</source>
        <translation>TICKETS DE CETTE CAISSE</translation>
    </message>
    <message>
        <source>WIDTH OF THE PAPER</source>
        <translation>LARGEUR DU PAPIER</translation>
    </message>
    <message>
        <source>TICKETS THAT DID NOT COME OUT</source>
        <translation>TICKETS QUI NE SONT PAS SORTIS</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>The printer has taken the test ticket.</source>
        <translation>L&apos;imprimante a pris le ticket d&apos;essai.</translation>
    </message>
    <message>
        <source>The test ticket did not come out, or not certainly: {why}</source>
        <translation>Le ticket d&apos;essai n&apos;est pas sorti, ou pas sûrement : {why}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop for now</source>
        <translation>Arrêter pour l&apos;instant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Comment on y répond</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Demande une réponse</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Est posé</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Par pas de</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>One in a line; “word = label” where another system has a word of its own for it.</source>
        <translation>Une par ligne ; « mot = libellé » là où un autre système a un mot à lui.</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qui peut être choisi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Nom court pour les liens et les fichiers</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Rule of when it is asked</source>
        <translation>Règle qui dit quand elle est posée</translation>
    </message>
    <message>
        <source>Field there that it is written to</source>
        <translation>Champ où elle y est écrite</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Key of its answer</source>
        <translation>Clé de sa réponse</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Plus petit nombre</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Plus grand nombre</translation>
    </message>
    <message>
        <source>Help text below the question</source>
        <translation>Texte d&apos;aide sous la question</translation>
    </message>
    <message>
        <source>Answer that is filled in already</source>
        <translation>Réponse déjà remplie</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>La réponse va à</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Quand elle est écrite</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>C&apos;est vide : écrivez quelque chose.</translation>
    </message>
    <message>
        <source>A choice needs options.</source>
        <translation>Un choix a besoin d&apos;options.</translation>
    </message>
    <message>
        <source>Nothing lies between these two: no answer would fit.</source>
        <translation>Il n’y a rien entre ces deux : aucune réponse ne conviendrait.</translation>
    </message>
    <message>
        <source>A slider needs both ends.</source>
        <translation>Un curseur a besoin de ses deux bouts.</translation>
    </message>
    <message>
        <source>A step is a number above 0.</source>
        <translation>Un pas est un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Another question has that already: use another.</source>
        <translation>Une autre question a déjà cela : prenez autre chose.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Demande une réponse</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Characters: {low} to {high}</source>
        <translation>Caractères : {low} à {high}</translation>
    </message>
    <message>
        <source>Characters: {low} or more</source>
        <translation>Caractères : {low} ou plus</translation>
    </message>
    <message>
        <source>Characters: {high} or fewer</source>
        <translation>Caractères : {high} ou moins</translation>
    </message>
    <message>
        <source>Choose {low} to {high} of them</source>
        <translation>Choisir de {low} à {high} parmi eux</translation>
    </message>
    <message>
        <source>Choose {low} or more of them</source>
        <translation>En choisir {low} ou plus</translation>
    </message>
    <message>
        <source>Choose {high} or fewer of them</source>
        <translation>En choisir {high} ou moins</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>Un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>A number, {low} or more</source>
        <translation>Un nombre, {low} ou plus</translation>
    </message>
    <message>
        <source>A number, {high} or less</source>
        <translation>Un nombre, {high} ou moins</translation>
    </message>
    <message>
        <source>{low} or later</source>
        <translation>{low} ou plus tard</translation>
    </message>
    <message>
        <source>{high} or earlier</source>
        <translation>{high} ou plus tôt</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Parked: keeps the place and is skipped</source>
        <translation>Mis de côté : garde la place et est sauté</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show only {name}: {count} waiting</source>
        <translation>Montrer seulement {name} : {count} en attente</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Montrer tous ceux qui attendent</translation>
    </message>
    <message>
        <source>Done today {count}</source>
        <translation>Finis aujourd&apos;hui {count}</translation>
    </message>
    <message>
        <source>quotes kept {kept} of {made}</source>
        <translation>annonces tenues {kept} sur {made}</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Undo the last step of {who}</source>
        <translation>Annuler la dernière étape de {who}</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>a attendu {waited}</translation>
    </message>
    <message>
        <source>waited {waited}, told: at once</source>
        <translation>a attendu {waited}, annoncé : tout de suite</translation>
    </message>
    <message>
        <source>waited {waited}, told {told}</source>
        <translation>a attendu {waited}, annoncé {told}</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>The one before in the line</source>
        <translation>Le précédent de la file</translation>
    </message>
    <message>
        <source>The one after in the line</source>
        <translation>Le suivant de la file</translation>
    </message>
    <message>
        <source>Open what the keyboard is on</source>
        <translation>Ouvrir ce qui a le clavier</translation>
    </message>
    <message>
        <source>On somebody who waits: call them</source>
        <translation>Sur quelqu&apos;un qui attend : l&apos;appeler</translation>
    </message>
    <message>
        <source>Serve, or start at once where they fit</source>
        <translation>Servir, ou commencer tout de suite là où cela tient</translation>
    </message>
    <message>
        <source>On somebody who was called: call again</source>
        <translation>Sur quelqu&apos;un d&apos;appelé : rappeler</translation>
    </message>
    <message>
        <source>On somebody who was called: back in line</source>
        <translation>Sur quelqu&apos;un d&apos;appelé : remettre dans la file</translation>
    </message>
    <message>
        <source>On somebody who was called: gone</source>
        <translation>Sur quelqu&apos;un d&apos;appelé : parti</translation>
    </message>
    <message>
        <source>Park, or back from parking</source>
        <translation>Mettre de côté, ou reprendre</translation>
    </message>
    <message>
        <source>Choose a time in the calendar, and book there</source>
        <translation>Choisir une heure dans l&apos;agenda, et y réserver</translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation>Sur quoi repose la prévision</translation>
    </message>
    <message>
        <source>More: another service, a booking</source>
        <translation>Plus : une autre prestation, une réservation</translation>
    </message>
    <message>
        <source>On somebody who is served: finish</source>
        <translation>Sur quelqu&apos;un qui est servi : finir</translation>
    </message>
    <message>
        <source>On somebody who is due: arrived</source>
        <translation>Sur quelqu&apos;un d&apos;attendu : arrivé</translation>
    </message>
    <message>
        <source>On somebody who is due: no-show</source>
        <translation>Sur quelqu&apos;un d&apos;attendu : non venu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Who takes them?</source>
        <translation>Qui s&apos;en occupe ?</translation>
    </message>
    <message>
        <source>Book next…</source>
        <translation>Réserver ensuite…</translation>
    </message>
    <message>
        <source>Start with {staff}</source>
        <translation>Commencer avec {staff}</translation>
    </message>
    <message>
        <source>{minutes} ago</source>
        <translation>il y a {minutes}</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>réservé {time}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>called to {staff}</source>
        <translation>appelé vers {staff}</translation>
    </message>
    <message>
        <source>to {staff}</source>
        <translation>vers {staff}</translation>
    </message>
    <message>
        <source>Name hidden until the call</source>
        <translation>Nom caché jusqu&apos;à l&apos;appel</translation>
    </message>
    <message>
        <source>Call next for {name} · {tag}</source>
        <translation>Suivant pour {name} · {tag}</translation>
    </message>
    <message>
        <source>{call}, before {other}</source>
        <translation>{call}, avant {other}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}, once free</source>
        <translation>Suivant · {tag} vers {staff}, une fois libre</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody has {minutes} free now</source>
        <translation>Suivant · {tag} · personne n’a {minutes} de libre maintenant</translation>
    </message>
    <message>
        <source>Call next · {tag}</source>
        <translation>Suivant · {tag}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}</source>
        <translation>Suivant · {tag} vers {staff}</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody is free</source>
        <translation>Suivant · {tag} · personne n&apos;est libre</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation>le plus long {minutes}</translation>
    </message>
    <message>
        <source>{count} parked</source>
        <translation>{count} mis de côté</translation>
    </message>
    <message>
        <source>Due {count}</source>
        <translation>Attendus {count}</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>{count} within 30 min</source>
        <translation>{count} dans 30 min</translation>
    </message>
    <message>
        <source>{staff} runs {minutes} over</source>
        <translation>{staff} dépasse de {minutes}</translation>
    </message>
    <message>
        <source>{staff} is free</source>
        <translation>{staff} est libre</translation>
    </message>
    <message>
        <source>fits with {staff}</source>
        <translation>tient avec {staff}</translation>
    </message>
    <message>
        <source>before the {next}</source>
        <translation>avant {next}</translation>
    </message>
    <message>
        <source>fits before the end of the day</source>
        <translation>tient avant la fin de la journée</translation>
    </message>
    <message>
        <source>fits before the booking at {time}</source>
        <translation>tient avant la réservation de {time}</translation>
    </message>
    <message>
        <source>Runs {minutes} into {who} at {time}</source>
        <translation>Déborde de {minutes} sur {who} à {time}</translation>
    </message>
    <message>
        <source>Runs {minutes} into the booking at {time}</source>
        <translation>Déborde de {minutes} sur la réservation de {time}</translation>
    </message>
    <message>
        <source>{minutes} into {time}</source>
        <translation>{minutes} sur {time}</translation>
    </message>
    <message>
        <source>{minutes} of ~{told} min</source>
        <translation>{minutes} sur ~{told} min</translation>
    </message>
    <message>
        <source>Still to ask: {questions}</source>
        <translation>Reste à demander : {questions}</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb} : {who}</translation>
    </message>
    <message>
        <source>Recall in {seconds} s</source>
        <translation>Rappeler dans {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>More: {who}</source>
        <translation>Plus : {who}</translation>
    </message>
    <message>
        <source>Book at…</source>
        <translation>Réserver à…</translation>
    </message>
    <message>
        <source>What the forecast rests on: {who}</source>
        <translation>Sur quoi repose la prévision : {who}</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>Réglages de la file</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>Après {minutes}</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Après {seconds} secondes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Start with…</source>
        <translation>Commencer avec…</translation>
    </message>
    <message>
        <source>Nobody else here can take them.</source>
        <translation>Personne d&apos;autre ici ne peut s&apos;en occuper.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>+ Check in</source>
        <translation>+ Inscrire</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Inscrire quelqu&apos;un sans rendez-vous</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>Réglages de la file</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking that is due.</source>
        <translation>Personne n&apos;attend. Inscrivez le suivant sans rendez-vous, ou appuyez sur Arrivé à une réservation attendue.</translation>
    </message>
    <message>
        <source>Nobody is called. The space bar calls the next one.</source>
        <translation>Personne n&apos;est appelé. La barre d&apos;espace appelle le suivant.</translation>
    </message>
    <message>
        <source>Nobody is being served. Press Serve on somebody who was called.</source>
        <translation>Personne n&apos;est servi. Appuyez sur Servir à quelqu&apos;un d&apos;appelé.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>Personne n&apos;est attendu dans les prochaines heures.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours passés</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Names before the call</source>
        <translation>Noms avant l&apos;appel</translation>
    </message>
    <message>
        <source>How long a time is held</source>
        <translation>Combien de temps une heure est gardée</translation>
    </message>
    <message>
        <source>CALL THE SAME CUSTOMER AGAIN</source>
        <translation>RAPPELER LE MÊME CLIENT</translation>
    </message>
    <message>
        <source>NAMES BEFORE THE CALL</source>
        <translation>NOMS AVANT L&apos;APPEL</translation>
    </message>
    <message>
        <source>Hidden names keep anybody from picking an easier customer. They show once somebody is called.</source>
        <translation>Les noms cachés empêchent de choisir un client plus facile. Ils paraissent à l&apos;appel.</translation>
    </message>
    <message>
        <source>A TIME HELD FOR SOMEBODY ON THE WAITLIST</source>
        <translation>UNE HEURE GARDÉE POUR QUELQU’UN DE LA LISTE D’ATTENTE</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrés</translation>
    </message>
    <message>
        <source>Hidden until the call</source>
        <translation>Cachés jusqu&apos;à l&apos;appel</translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message>
        <source>Not everything is sent</source>
        <translation>Tout n&apos;est pas envoyé</translation>
    </message>
    <message>
        <source>It is safe on this till, and is sent when Floorwalker is open again.</source>
        <translation>C&apos;est en sécurité sur cette caisse, et sera envoyé quand Floorwalker sera rouvert.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>1 changement n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>{number} changes have not been sent.</source>
        <translation>{number} changements n&apos;ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Everything has been sent by now.</source>
        <translation>Tout a été envoyé entre-temps.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachList</name>
    <message>
        <source>WHICH PLACES</source>
        <translation>QUELS LIEUX</translation>
    </message>
    <message>
        <source>Everything of these comes to this till.</source>
        <translation>Tout de ceux-ci vient à cette caisse.</translation>
    </message>
    <message>
        <source>May read: {what}</source>
        <translation>Peut lire : {what}</translation>
    </message>
    <message>
        <source>May change: {what}</source>
        <translation>Peut changer : {what}</translation>
    </message>
    <message>
        <source>May not read: {what}</source>
        <translation>Ne peut pas lire : {what}</translation>
    </message>
    <message>
        <source>May not change: {what}</source>
        <translation>Ne peut pas changer : {what}</translation>
    </message>
    <message>
        <source>Bookings are read and written.</source>
        <translation>Les réservations sont lues et écrites.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Look over opening hours and special days</source>
        <translation>Revoir les heures d&apos;ouverture et les jours particuliers</translation>
    </message>
    <message>
        <source>Free times are cut out of them.</source>
        <translation>Les heures libres y sont découpées.</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>Nommer cette caisse</translation>
    </message>
    <message>
        <source>Its letter stands before its tickets, so that two tills never give the same one.</source>
        <translation>Sa lettre précède ses tickets : deux caisses ne donnent ainsi jamais le même.</translation>
    </message>
    <message>
        <source>Choose the ticket printer, and try it</source>
        <translation>Choisir l&apos;imprimante de tickets, et l&apos;essayer</translation>
    </message>
    <message>
        <source>Without one the number is shown large.</source>
        <translation>Sans elle le numéro est montré en grand.</translation>
    </message>
    <message>
        <source>Give PINs, a manager&apos;s first</source>
        <translation>Donner des codes, d&apos;abord à un responsable</translation>
    </message>
    <message>
        <source>Until then everybody may do everything, and the till does not lock.</source>
        <translation>Jusque-là chacun peut tout, et la caisse ne se verrouille pas.</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Get this till ready</source>
        <translation>Préparer cette caisse</translation>
    </message>
    <message>
        <source>Nothing of this has to be done now: you can book and check in already.</source>
        <translation>Rien de cela n&apos;est pressé : vous pouvez déjà réserver et inscrire.</translation>
    </message>
    <message>
        <source>This till is ready</source>
        <translation>Cette caisse est prête</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{step}: open the settings</source>
        <translation>{step} : ouvrir les réglages</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Le faire maintenant</translation>
    </message>
    <message>
        <source>No printer here</source>
        <translation>Pas d’imprimante ici</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>Motif, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Say why first, in a few words</source>
        <translation>Dites d&apos;abord pourquoi, en quelques mots</translation>
    </message>
</context>
<context>
    <name>ReceiptFields</name>
    <message>
        <source>Receipt number</source>
        <translation>Numéro de reçu</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Nothing that can be booked depends on it.</source>
        <translation>Rien de ce qui peut être réservé n&apos;en dépend.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>a range is at most {days} days, both ends counted; this one has {asked}</source>
        <translation>une période a au plus {days} jours, les deux bouts comptés ; celle-ci en a {asked}</translation>
    </message>
    <message>
        <source>a time is held for them already: end that call first</source>
        <translation>une heure leur est déjà gardée : finissez d&apos;abord cet appel</translation>
    </message>
    <message>
        <source>an appointment needs a customer: name one first</source>
        <translation>un rendez-vous a besoin d&apos;un client : nommez-en un d&apos;abord</translation>
    </message>
    <message>
        <source>called a moment ago: call again in {seconds} seconds</source>
        <translation>appelé à l&apos;instant : rappelez dans {seconds} secondes</translation>
    </message>
    <message>
        <source>customers can book at most {days} days ahead</source>
        <translation>les clients peuvent réserver au plus {days} jours à l&apos;avance</translation>
    </message>
    <message>
        <source>customers must book at least {minutes} minutes ahead</source>
        <translation>les clients doivent réserver au moins {minutes} minutes à l&apos;avance</translation>
    </message>
    <message>
        <source>customers who were imported stay: their import cannot be taken back</source>
        <translation>les clients importés restent : leur importation ne peut pas être annulée</translation>
    </message>
    <message>
        <source>full: {peak} of {capacity} places are taken then</source>
        <translation>complet : {peak} places sur {capacity} sont prises alors</translation>
    </message>
    <message>
        <source>it has changed since: take back the later step first</source>
        <translation>cela a changé depuis : annulez d&apos;abord l&apos;étape plus récente</translation>
    </message>
    <message>
        <source>it is too late to check in today: the last check-in was at {time}</source>
        <translation>il est trop tard aujourd&apos;hui : la dernière inscription était à {time}</translation>
    </message>
    <message>
        <source>it is {status}, and from there it cannot become {wanted}</source>
        <translation>c&apos;est {status}, et de là cela ne peut devenir {wanted}</translation>
    </message>
    <message>
        <source>no time is held for them any more: hold it again</source>
        <translation>aucune heure ne leur est plus gardée : gardez-la de nouveau</translation>
    </message>
    <message>
        <source>nobody can check in at the moment: the line is paused</source>
        <translation>personne ne peut s&apos;inscrire pour le moment : la file est en pause</translation>
    </message>
    <message>
        <source>nobody is eligible for {service} at {place}</source>
        <translation>personne ne peut faire {service} à {place}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>personne n&apos;attend</translation>
    </message>
    <message>
        <source>not everybody may do this: it needs a manager&apos;s PIN</source>
        <translation>tous n&apos;ont pas ce droit : il faut le code d&apos;un responsable</translation>
    </message>
    <message>
        <source>not one of the times on the grid of {who}</source>
        <translation>pas une des heures de la grille de {who}</translation>
    </message>
    <message>
        <source>only a step of the same day can be taken back</source>
        <translation>seule une étape du même jour peut être annulée</translation>
    </message>
    <message>
        <source>outside the hours of {who}</source>
        <translation>hors des horaires de {who}</translation>
    </message>
    <message>
        <source>somebody takes this booking already: nothing needs deciding</source>
        <translation>quelqu&apos;un se charge déjà de cette réservation : rien à décider</translation>
    </message>
    <message>
        <source>that step has been taken back already</source>
        <translation>cette étape a déjà été annulée</translation>
    </message>
    <message>
        <source>that time is already past</source>
        <translation>cette heure est déjà passée</translation>
    </message>
    <message>
        <source>the answer to “{question}” does not fit: {right}</source>
        <translation>la réponse à « {question} » ne convient pas : {right}</translation>
    </message>
    <message>
        <source>the booking is early, and a walk-in waits: call it out of order with a reason</source>
        <translation>la réservation est en avance, et quelqu&apos;un attend sans rendez-vous : appelez-la hors tour avec un motif</translation>
    </message>
    <message>
        <source>the dates wished for are over</source>
        <translation>les jours souhaités sont passés</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>la fin doit venir après le début</translation>
    </message>
    <message>
        <source>the first PIN must be a manager&apos;s: make {who} a manager, or begin with somebody who is one</source>
        <translation>le premier code doit être celui d&apos;un responsable : faites de {who} un responsable, ou commencez par quelqu&apos;un qui l&apos;est</translation>
    </message>
    <message>
        <source>the line is full: no more than {most} may wait at once</source>
        <translation>la file est pleine : pas plus de {most} peuvent attendre à la fois</translation>
    </message>
    <message>
        <source>the places are those of {who}, and the booking is for {service}</source>
        <translation>les places sont celles de {who}, et la réservation est pour {service}</translation>
    </message>
    <message>
        <source>the question “{question}” needs an answer</source>
        <translation>la question « {question} » demande une réponse</translation>
    </message>
    <message>
        <source>there is no {what} “{name}”</source>
        <translation>il n&apos;y a pas de {what} « {name} »</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>il n&apos;y a rien à refaire</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>il n&apos;y a rien à annuler</translation>
    </message>
    <message>
        <source>this needs a reason in words</source>
        <translation>il faut un motif en mots</translation>
    </message>
    <message>
        <source>this till has no ticket printer: choose one in the settings</source>
        <translation>cette caisse n&apos;a pas d&apos;imprimante de tickets : choisissez-en une dans les réglages</translation>
    </message>
    <message>
        <source>{customer} comes first for this time: say why it is offered to somebody else</source>
        <translation>{customer} passe d&apos;abord pour cette heure : dites pourquoi elle est proposée à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>{customer} waits for {service} already: change that wish instead</source>
        <translation>{customer} attend déjà {service} : modifiez plutôt ce souhait</translation>
    </message>
    <message>
        <source>{place} is closed for good</source>
        <translation>{place} est fermé définitivement</translation>
    </message>
    <message>
        <source>{service} cannot be booked: it is {why}</source>
        <translation>{service} ne peut pas être réservé : {why}</translation>
    </message>
    <message>
        <source>{service} has no waitlist</source>
        <translation>{service} n&apos;a pas de liste d&apos;attente</translation>
    </message>
    <message>
        <source>{service} is not offered at {place}</source>
        <translation>{service} n&apos;est pas proposé à {place}</translation>
    </message>
    <message>
        <source>{service} needs a member of staff: name one in assigned_staff_id</source>
        <translation>{service} a besoin de quelqu&apos;un de l&apos;équipe : nommez-le dans assigned_staff_id</translation>
    </message>
    <message>
        <source>{service} takes no walk-ins: it needs walk-ins and the queue allowed</source>
        <translation>{service} ne prend pas sans rendez-vous : il faut que cela et la file soient permis</translation>
    </message>
    <message>
        <source>{what} belongs to the connected remote: change it there</source>
        <translation>{what} appartient au serveur connecté : changez-le là-bas</translation>
    </message>
    <message>
        <source>{who} has no hours set up at all, so it counts as closed</source>
        <translation>{who} n&apos;a aucun horaire, et compte donc comme fermé</translation>
    </message>
    <message>
        <source>{who} has no such time off any more</source>
        <translation>{who} n&apos;a plus ce temps libre</translation>
    </message>
    <message>
        <source>{who} is closed then</source>
        <translation>{who} est fermé alors</translation>
    </message>
    <message>
        <source>{who} is in the buffer of the booking from {start} to {end}</source>
        <translation>{who} est dans la marge de la réservation de {start} à {end}</translation>
    </message>
    <message>
        <source>{who} is not eligible for {service} at {place}</source>
        <translation>{who} ne peut pas faire {service} à {place}</translation>
    </message>
    <message>
        <source>{who} is not working then</source>
        <translation>{who} ne travaille pas alors</translation>
    </message>
    <message>
        <source>{who} is taken from {start} to {end}</source>
        <translation>{who} est pris de {start} à {end}</translation>
    </message>
    <message>
        <source>{who} is the only manager with a PIN: give another manager one first</source>
        <translation>{who} est le seul responsable avec un code : donnez-en d&apos;abord un à un autre</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
</context>
<context>
    <name>RejectPanel</name>
    <message>
        <source>The reason in your own words, if there is one</source>
        <translation>Le motif dans vos mots, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Reject {who}: why?</source>
        <translation>Refuser {who} : pourquoi ?</translation>
    </message>
    <message>
        <source>Reject {count} requests: why?</source>
        <translation>Refuser {count} demandes : pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Rejecting</name>
    <message>
        <source>That time is taken</source>
        <translation>Cette heure est prise</translation>
    </message>
    <message>
        <source>Nobody is free then</source>
        <translation>Personne n&apos;est libre alors</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>Fermé alors</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Veuillez nous appeler</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Pourquoi c&apos;est refusé</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Customers who are added stay: Undo takes back bookings alone.</source>
        <translation>Les clients ajoutés restent : « Annuler » ne reprend que les réservations.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Pourquoi ce n&apos;est pas repris</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Le rapport est enregistré : {file}</translation>
    </message>
    <message>
        <source>not-imported.csv</source>
        <translation>non-importes.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A window&apos;s height up, or down</source>
        <translation>Une hauteur de fenêtre vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>Nothing was booked here for this day, and nobody walked in.</source>
        <translation>Rien n’était réservé ici ce jour-là, et personne n’est venu sans rendez-vous.</translation>
    </message>
    <message>
        <source>BOOKINGS</source>
        <translation>RÉSERVATIONS</translation>
    </message>
    <message>
        <source>WALK-INS</source>
        <translation>SANS RENDEZ-VOUS</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>ATTENTES</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>PRESTATIONS</translation>
    </message>
    <message>
        <source>In all: {count}. Completed: {done}. No-shows: {missed}. Called off: {off}. Still open: {open}.</source>
        <translation>En tout : {count}. Terminées : {done}. Absences : {missed}. Annulées : {off}. Encore ouvertes : {open}.</translation>
    </message>
    <message>
        <source>In all: {count}. Served: {done}. Left: {left}. Still here: {open}.</source>
        <translation>En tout : {count}. Servies : {done}. Parties : {left}. Encore là : {open}.</translation>
    </message>
    <message>
        <source>Nobody who was told a wait has been called.</source>
        <translation>Aucune des personnes à qui une attente a été annoncée n’a été appelée.</translation>
    </message>
    <message>
        <source>Called within the time that they were told: {kept} of {count}</source>
        <translation>Appelées dans le délai annoncé : {kept} sur {count}</translation>
    </message>
    <message>
        <source>The others waited longer, about {minutes} more</source>
        <translation>Les autres ont attendu plus longtemps, environ {minutes} de plus</translation>
    </message>
    <message>
        <source>Booked: {booked}. Walked in: {walked}.</source>
        <translation>Réservées : {booked}. Sans rendez-vous : {walked}.</translation>
    </message>
    <message>
        <source>Change the length of {service}</source>
        <translation>Changer la durée de {service}</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Planned with {planned}; too few were finished of late to say how long it takes</source>
        <translation>Prévu : {planned} ; trop peu ont été terminés dernièrement pour dire combien de temps il faut</translation>
    </message>
    <message>
        <source>Takes about as long as planned: {planned}</source>
        <translation>Dure à peu près comme prévu : {planned}</translation>
    </message>
    <message>
        <source>Planned with {planned}; of late it takes about {real}</source>
        <translation>Prévue pour {planned} ; dure ces derniers temps environ {real}</translation>
    </message>
</context>
<context>
    <name>RequestColumn</name>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre : {order}</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <source>nobody served yet today</source>
        <translation>n&apos;a encore servi personne aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{count} served today</source>
        <translation>{count} servis aujourd&apos;hui</translation>
    </message>
    <message>
        <source>the last one ended {time}</source>
        <translation>le dernier a fini à {time}</translation>
    </message>
    <message>
        <source>Next in turn: {why}</source>
        <translation>Son tour ensuite : {why}</translation>
    </message>
</context>
<context>
    <name>SameAsSheet</name>
    <message>
        <source>Find the other record of {name}</source>
        <translation>Trouver l&apos;autre fiche de {name}</translation>
    </message>
    <message>
        <source>Find the other record of {name}. Both are shown side by side then; nothing is changed before that.</source>
        <translation>Trouvez l&apos;autre fiche de {name}. Les deux sont ensuite affichées côte à côte ; rien n&apos;est modifié avant cela.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>No booking, ticket or customer has the code {code}</source>
        <translation>Aucune réservation, aucun ticket ni client n&apos;a le code {code}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Section : {title}</translation>
    </message>
</context>
<context>
    <name>ServiceButtons</name>
    <message>
        <source>Check in for</source>
        <translation>Inscrire pour</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Hours of the service</source>
        <translation>Horaires de la prestation</translation>
    </message>
    <message>
        <source>HOURS OF THE SERVICE</source>
        <translation>HORAIRES DE LA PRESTATION</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How a booking begins</source>
        <translation>Comment une réservation commence</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>A start every so many minutes</source>
        <translation>Un début toutes les tant de minutes</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Sa durée</translation>
    </message>
    <message>
        <source>Buffer before, in minutes</source>
        <translation>Marge avant, en minutes</translation>
    </message>
    <message>
        <source>Buffer after, in minutes</source>
        <translation>Marge après, en minutes</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Proposée à</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>WHO DOES IT</source>
        <translation>QUI LA FAIT</translation>
    </message>
    <message>
        <source>Needs a member of staff</source>
        <translation>A besoin de quelqu&apos;un de l&apos;équipe</translation>
    </message>
    <message>
        <source>Anybody who works at the location</source>
        <translation>Quiconque travaille au lieu</translation>
    </message>
    <message>
        <source>Customers must choose who</source>
        <translation>Les clients doivent choisir avec qui</translation>
    </message>
    <message>
        <source>Places at a time, without staff</source>
        <translation>Places à la fois, sans équipe</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Its own staff</source>
        <translation>Sa propre équipe</translation>
    </message>
    <message>
        <source>WHO MAY BOOK IT</source>
        <translation>QUI PEUT LA RÉSERVER</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>Archivée : n&apos;est plus proposée</translation>
    </message>
    <message>
        <source>Customers book it themselves</source>
        <translation>Les clients réservent eux-mêmes</translation>
    </message>
    <message>
        <source>Takes walk-ins</source>
        <translation>Prend sans rendez-vous</translation>
    </message>
    <message>
        <source>Has a queue</source>
        <translation>A une file</translation>
    </message>
    <message>
        <source>Has a waitlist</source>
        <translation>A une liste d&apos;attente</translation>
    </message>
    <message>
        <source>Customers book so many minutes ahead</source>
        <translation>Les clients réservent tant de minutes à l&apos;avance</translation>
    </message>
    <message>
        <source>… and at most so many days ahead</source>
        <translation>… et au plus tant de jours à l&apos;avance</translation>
    </message>
    <message>
        <source>Letters of its tickets</source>
        <translation>Lettres de ses tickets</translation>
    </message>
    <message>
        <source>First letter of the name</source>
        <translation>Première lettre du nom</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>QUESTIONS</translation>
    </message>
    <message>
        <source>So many days later</source>
        <translation>Tant de jours après</translation>
    </message>
    <message>
        <source>So many days before</source>
        <translation>Tant de jours avant</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICATIONS</translation>
    </message>
    <message>
        <source>and hours</source>
        <translation>et heures</translation>
    </message>
    <message>
        <source>WHAT IS SAID OF IT</source>
        <translation>CE QUI EN EST DIT</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Description courte</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Description longue</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Notes for staff only</source>
        <translation>Notes pour l&apos;équipe seule</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Nom court pour les liens et les fichiers</translation>
    </message>
    <message>
        <source>Shown only if</source>
        <translation>Montrée seulement si</translation>
    </message>
    <message>
        <source>Notes of other systems</source>
        <translation>Notes d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Fait à partir du nom</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse d&apos;une image</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>L&apos;archiver</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There is no location yet.</source>
        <translation>Il n&apos;y a pas encore de lieu.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The section before, in the list</source>
        <translation>La section d&apos;avant, dans la liste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>Codes et rôles</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>One part in a line, such as city: Berlin</source>
        <translation>Une partie par ligne, comme city: Berlin</translation>
    </message>
    <message>
        <source>This cannot be saved yet: see the lines in red.</source>
        <translation>Cela ne peut pas encore être enregistré : voyez les lignes en rouge.</translation>
    </message>
    <message>
        <source>For customers {added} come and {gone} go.</source>
        <translation>Pour les clients, {added} viennent et {gone} partent.</translation>
    </message>
    <message>
        <source>1 booking left uncovered</source>
        <translation>1 réservation sans personne</translation>
    </message>
    <message>
        <source>{act}: {effects}</source>
        <translation>{act} : {effects}</translation>
    </message>
    <message>
        <source>{count} bookings left uncovered</source>
        <translation>{count} réservations sans personne</translation>
    </message>
    <message>
        <source>It leaves no booking uncovered.</source>
        <translation>Cela ne laisse aucune réservation sans personne.</translation>
    </message>
    <message>
        <source>{bookings} ({names}). They stay as they are until you decide.</source>
        <translation>{bookings} ({names}). Elles restent comme elles sont jusqu&apos;à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come and {gone} go.</source>
        <translation>Dans les {days} prochains jours, {added} heures réservables viennent et {gone} partent.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come.</source>
        <translation>Dans les {days} prochains jours, {added} heures réservables viennent.</translation>
    </message>
    <message>
        <source>In the next {days} days {gone} bookable times go.</source>
        <translation>Dans les {days} prochains jours, {gone} heures réservables partent.</translation>
    </message>
    <message>
        <source>No bookable time comes or goes.</source>
        <translation>Aucune heure réservable ne vient ni ne part.</translation>
    </message>
    <message>
        <source>For customers {added} come.</source>
        <translation>Pour les clients, {added} viennent.</translation>
    </message>
    <message>
        <source>For customers {gone} go.</source>
        <translation>Pour les clients, {gone} partent.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come and {gone} go.</source>
        <translation>Dans les {days} prochains jours, et aux jours particuliers ensuite, {added} heures réservables viennent et {gone} partent.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come.</source>
        <translation>Dans les {days} prochains jours, et aux jours particuliers ensuite, {added} heures réservables viennent.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {gone} bookable times go.</source>
        <translation>Dans les {days} prochains jours, et aux jours particuliers ensuite, {gone} heures réservables partent.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Hours {number}</source>
        <translation>Horaire {number}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Nouveau membre de l&apos;équipe</translation>
    </message>
    <message>
        <source>There is no staff yet. Services that need staff cannot be booked so far.</source>
        <translation>Il n&apos;y a pas encore d&apos;équipe. Les prestations qui en ont besoin ne peuvent pas être réservées.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>There is no location yet. Nothing can be booked before there is one.</source>
        <translation>Il n&apos;y a pas encore de lieu. Rien ne peut être réservé avant.</translation>
    </message>
    <message>
        <source>Confirmed at once</source>
        <translation>Confirmé aussitôt</translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation>Sur accord</translation>
    </message>
    <message>
        <source>Walk-ins only</source>
        <translation>Sans rendez-vous seulement</translation>
    </message>
    <message>
        <source>When it is booked or requested</source>
        <translation>Quand c&apos;est réservé ou demandé</translation>
    </message>
    <message>
        <source>When it is confirmed</source>
        <translation>Quand c&apos;est confirmé</translation>
    </message>
    <message>
        <source>When it is cancelled</source>
        <translation>Quand c&apos;est annulé</translation>
    </message>
    <message>
        <source>When a request is rejected</source>
        <translation>Quand une demande est refusée</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>Quand c&apos;est terminé</translation>
    </message>
    <message>
        <source>As a reminder, before it begins</source>
        <translation>En rappel, avant le début</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouvelle prestation</translation>
    </message>
    <message>
        <source>There is no service yet. Nothing can be booked before there is one.</source>
        <translation>Il n&apos;y a pas encore de prestation. Rien ne peut être réservé avant.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autre horaire</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>Un jour particulier</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Works there from</source>
        <translation>Y travaille à partir du</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>Y travaille jusqu&apos;au</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Only for a time…</source>
        <translation>Pour un temps seulement…</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>C&apos;est vide : écrivez quelque chose.</translation>
    </message>
    <message>
        <source>Another one has that already: use another.</source>
        <translation>Un autre a déjà cela : prenez autre chose.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <translation>Ce doit être de {least} à {most}.</translation>
    </message>
    <message>
        <source>No time zone is called that: use a name like Europe/Berlin.</source>
        <translation>Aucun fuseau ne s&apos;appelle ainsi : prenez un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Customers can only choose staff where the service requires staff.</source>
        <translation>Les clients ne peuvent choisir l&apos;équipe que là où la prestation en demande.</translation>
    </message>
    <message>
        <source>A service for walk-ins only must allow walk-ins.</source>
        <translation>Une prestation sans rendez-vous seulement doit permettre sans rendez-vous.</translation>
    </message>
    <message>
        <source>Customers cannot book a service for walk-ins only.</source>
        <translation>Les clients ne peuvent pas réserver une prestation sans rendez-vous seulement.</translation>
    </message>
    <message>
        <source>Choose somebody, or take the staff of the location.</source>
        <translation>Choisissez quelqu&apos;un, ou prenez l&apos;équipe du lieu.</translation>
    </message>
    <message>
        <source>Programs could not read this rule: write it as JSON Logic.</source>
        <translation>Les programmes ne pourraient pas lire cette règle : écrivez-la en JSON Logic.</translation>
    </message>
    <message>
        <source>Programs could not read this: look at its brackets and quotes.</source>
        <translation>Les programmes ne pourraient pas lire ceci : vérifiez les crochets et les guillemets.</translation>
    </message>
    <message>
        <source>Use one to four letters or digits.</source>
        <translation>Prenez une à quatre lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Nothing asks that: choose when it is asked.</source>
        <translation>Rien ne le demande : choisissez quand la question est posée.</translation>
    </message>
    <message>
        <source>Choose one of the cities, or type on.</source>
        <translation>Choisissez une des villes, ou continuez à taper.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>There is no questionnaire yet: nothing is asked when something is booked.</source>
        <translation>Il n&apos;y a pas encore de questionnaire : rien n&apos;est demandé à la réservation.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>Plusieurs lignes de texte</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Un curseur</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Un parmi plusieurs</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>Plusieurs parmi plusieurs</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation>Une date et une heure</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse e-mail</translation>
    </message>
    <message>
        <source>Data for other systems</source>
        <translation>Données pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Nombre minimal de caractères</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Nombre maximal de caractères</translation>
    </message>
    <message>
        <source>Fewest choices</source>
        <translation>Nombre minimal de choix</translation>
    </message>
    <message>
        <source>Most choices</source>
        <translation>Nombre maximal de choix</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Plus petit nombre</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Plus grand nombre</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>Le rendez-vous</translation>
    </message>
    <message>
        <source>The transaction</source>
        <translation>La transaction</translation>
    </message>
    <message>
        <source>An item of the transaction</source>
        <translation>Un article de la transaction</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>An interaction</source>
        <translation>Une interaction</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>Not chosen: always</source>
        <translation>Pas choisi : toujours</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only where nothing is yet</source>
        <translation>Seulement là où il n&apos;y a rien</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Asked when something is booked</source>
        <translation>Posé à la réservation</translation>
    </message>
    <message>
        <source>Asked after the visit</source>
        <translation>Posé après la visite</translation>
    </message>
    <message>
        <source>Something else ({purpose})</source>
        <translation>Autre chose ({purpose})</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nouvelle cible</translation>
    </message>
    <message>
        <source>There is no target yet, so nobody is told of anything.</source>
        <translation>Il n&apos;y a pas encore de cible : personne n&apos;est donc prévenu.</translation>
    </message>
    <message>
        <source>Check-in and display</source>
        <translation>Inscription et affichage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Autant que l&apos;on veut</translation>
    </message>
    <message>
        <source>{count} at the most</source>
        <translation>{count} au plus</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>{length} before closing</source>
        <translation>{length} avant la fermeture</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Enregistrer ce qui a été changé</translation>
    </message>
    <message>
        <source>Back to the list; what was changed stays</source>
        <translation>Revenir à la liste ; ce qui a été changé reste</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 prestation</translation>
    </message>
    <message>
        <source>{count} services</source>
        <translation>{count} prestations</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>Ce qui est dans la sauvegarde</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l&apos;importation</translation>
    </message>
    <message>
        <source>Who owns this</source>
        <translation>À qui cela appartient</translation>
    </message>
    <message>
        <source>It is in use, so it cannot be deleted.</source>
        <translation>C&apos;est utilisé, et ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order: {whose}</source>
        <translation>Ordre : {whose}</translation>
    </message>
    <message>
        <source>Customers see whoever has the smallest number first, and those without one last.</source>
        <translation>Les clients voient d&apos;abord qui a le plus petit nombre, et en dernier qui n&apos;en a pas.</translation>
    </message>
    <message>
        <source>These keep their own, shorter hours: {services}.</source>
        <translation>Celles-ci gardent leurs propres heures, plus courtes : {services}.</translation>
    </message>
    <message>
        <source>Who works here has hours of their own too: {staff}.</source>
        <translation>Qui travaille ici a aussi ses propres heures : {staff}.</translation>
    </message>
    <message>
        <source>Every year on {days} these keep their own hours, as the longer ones would differ by weekday: {services}. Give them a special day of their own.</source>
        <translation>Chaque année, pour {days}, ces services gardent leurs propres horaires, car les horaires prolongés varieraient selon le jour de la semaine : {services}. Donnez-leur un jour particulier qui leur soit propre.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Écrit en JSON.</translation>
    </message>
    <message>
        <source>A rule for programs, written as JSON Logic.</source>
        <translation>Une règle pour des programmes, écrite en JSON Logic.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>What is entered here is not kept yet: finish that first, or press “Never mind”.</source>
        <translation>Ce qui est saisi ici n’est pas encore enregistré : terminez d’abord, ou appuyez sur « Laisser ».</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>Préparer cette caisse</translation>
    </message>
    <message>
        <source>A person&apos;s data</source>
        <translation>Les données d&apos;une personne</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Effacer un client</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Capital letters: the next one</source>
        <translation>Majuscules : la prochaine</translation>
    </message>
    <message>
        <source>Capital letters: all</source>
        <translation>Majuscules : toutes</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un billet</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{count} left</source>
        <translation>{count} restantes</translation>
    </message>
    <message>
        <source>{time}, not free: {why}</source>
        <translation>{time}, pas libre : {why}</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Looking for times…</source>
        <translation>Recherche d&apos;heures…</translation>
    </message>
    <message>
        <source>Nothing is open that day any more. Choose another day.</source>
        <translation>Plus rien n&apos;est ouvert ce jour. Choisissez un autre jour.</translation>
    </message>
</context>
<context>
    <name>SpecialDayForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Fermé toute la journée</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>No special days: every week is like the other.</source>
        <translation>Aucun jour particulier : chaque semaine est comme l&apos;autre.</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Ajouter un jour fermé</translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation>Ajouter un autre horaire</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Fermer {day}</translation>
    </message>
    <message>
        <source>Other hours on {day}</source>
        <translation>Autre horaire le {day}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>There is no staff yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;équipe.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>BREAKS TODAY</source>
        <translation>PAUSES D&apos;AUJOURD&apos;HUI</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>Pauses d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>BREAK NOW</source>
        <translation>PAUSE MAINTENANT</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquer du temps…</translation>
    </message>
    <message>
        <source>Off sick today…</source>
        <translation>Malade aujourd&apos;hui…</translation>
    </message>
    <message>
        <source>Off until…</source>
        <translation>Absent jusqu&apos;au…</translation>
    </message>
    <message>
        <source>Works again from today</source>
        <translation>Travaille de nouveau dès aujourd&apos;hui</translation>
    </message>
    <message>
        <source>TIME OFF</source>
        <translation>TEMPS LIBRE</translation>
    </message>
    <message>
        <source>Break now, {length}</source>
        <translation>Pause maintenant, {length}</translation>
    </message>
    <message>
        <source>Works today {hours}</source>
        <translation>Travaille aujourd&apos;hui {hours}</translation>
    </message>
    <message>
        <source>Show uncovered bookings</source>
        <translation>Montrer les réservations sans personne</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>Staff now</source>
        <translation>L&apos;équipe maintenant</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Host: books and serves</source>
        <translation>Hôte : réserve et sert</translation>
    </message>
    <message>
        <source>Specialist: also books over a rule</source>
        <translation>Spécialiste : réserve aussi malgré une règle</translation>
    </message>
    <message>
        <source>Manager: may do everything</source>
        <translation>Responsable : peut tout</translation>
    </message>
    <message>
        <source>No manager who works here has a PIN at this till, so nobody can give leave.</source>
        <translation>Aucun responsable d&apos;ici n&apos;a de code à cette caisse ; personne ne peut donc donner son accord.</translation>
    </message>
    <message>
        <source>These have a PIN here: {names}.</source>
        <translation>Ont un code ici : {names}.</translation>
    </message>
    <message>
        <source>If somebody was retired at another till by mistake, take that back there. Otherwise whoever looks after this machine makes one of them a manager, with floorwalker pins manager</source>
        <translation>Si quelqu&apos;un a été retiré par erreur à une autre caisse, annulez cela là-bas. Sinon, la personne qui s&apos;occupe de cette machine nomme un responsable parmi eux, avec floorwalker pins manager</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>Booking over a rule</source>
        <translation>Réserver malgré une règle</translation>
    </message>
    <message>
        <source>Erasing or merging customers</source>
        <translation>Effacer ou fusionner des clients</translation>
    </message>
    <message>
        <source>Taking customers&apos; data out</source>
        <translation>Sortir les données de clients</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Changer les réglages</translation>
    </message>
    <message>
        <source>Giving PINs and roles</source>
        <translation>Donner codes et rôles</translation>
    </message>
    <message>
        <source>Pausing or capping the line</source>
        <translation>Mettre la file en pause ou la limiter</translation>
    </message>
    <message>
        <source>Leaving the check-in screen</source>
        <translation>Quitter l&apos;écran d&apos;inscription</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>Codes et rôles</translation>
    </message>
    <message>
        <source>Give {name} a PIN</source>
        <translation>Donner un code à {name}</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>After {minutes} without a hand on it</source>
        <translation>Après {minutes} sans y toucher</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{whom} was booked</source>
        <translation>{whom} a été réservé</translation>
    </message>
    <message>
        <source>the request of {whom} was approved</source>
        <translation>la demande de {whom} a été acceptée</translation>
    </message>
    <message>
        <source>the request of {whom} was rejected</source>
        <translation>la demande de {whom} a été refusée</translation>
    </message>
    <message>
        <source>the booking of {whom} was cancelled</source>
        <translation>la réservation de {whom} a été annulée</translation>
    </message>
    <message>
        <source>{whom} arrived</source>
        <translation>{whom} est arrivé</translation>
    </message>
    <message>
        <source>the booking of {whom} was completed</source>
        <translation>la réservation de {whom} a été terminée</translation>
    </message>
    <message>
        <source>{whom} was marked as a no-show</source>
        <translation>{whom} a été noté comme non venu</translation>
    </message>
    <message>
        <source>{whom} was moved</source>
        <translation>{whom} a été déplacé</translation>
    </message>
    <message>
        <source>{whom} was given to somebody else</source>
        <translation>{whom} a été donné à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>the note on {whom} was changed</source>
        <translation>la note sur {whom} a été changée</translation>
    </message>
    <message>
        <source>{whom} was checked in</source>
        <translation>{whom} a été inscrit</translation>
    </message>
    <message>
        <source>{whom} was called</source>
        <translation>{whom} a été appelé</translation>
    </message>
    <message>
        <source>{whom} was called again</source>
        <translation>{whom} a été rappelé</translation>
    </message>
    <message>
        <source>the service of {whom} began</source>
        <translation>la prestation de {whom} a commencé</translation>
    </message>
    <message>
        <source>the service of {whom} was finished</source>
        <translation>la prestation de {whom} a été finie</translation>
    </message>
    <message>
        <source>{whom} went back in line</source>
        <translation>{whom} est revenu dans la file</translation>
    </message>
    <message>
        <source>{whom} was parked</source>
        <translation>{whom} a été mis de côté</translation>
    </message>
    <message>
        <source>{whom} came back from parking</source>
        <translation>{whom} a été repris</translation>
    </message>
    <message>
        <source>{whom} was put in line for another service</source>
        <translation>{whom} a été mis dans la file d&apos;une autre prestation</translation>
    </message>
    <message>
        <source>{whom} was given a booking</source>
        <translation>{whom} a reçu une réservation</translation>
    </message>
    <message>
        <source>{whom} was kept as a customer</source>
        <translation>{whom} a été gardé comme client</translation>
    </message>
    <message>
        <source>{whom} joined the waitlist</source>
        <translation>{whom} est entré sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>the wish of {whom} was changed</source>
        <translation>le souhait de {whom} a été changé</translation>
    </message>
    <message>
        <source>a time was held for {whom}</source>
        <translation>une heure a été gardée pour {whom}</translation>
    </message>
    <message>
        <source>{whom} was not reached</source>
        <translation>{whom} n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>{whom} did not want the time</source>
        <translation>{whom} n&apos;a pas voulu de l&apos;heure</translation>
    </message>
    <message>
        <source>the time held for {whom} was let go of</source>
        <translation>l&apos;heure gardée pour {whom} a été relâchée</translation>
    </message>
    <message>
        <source>{whom} was booked from the waitlist</source>
        <translation>{whom} a été réservé depuis la liste d&apos;attente</translation>
    </message>
    <message>
        <source>the visit of {whom} was recorded</source>
        <translation>la visite de {whom} a été notée</translation>
    </message>
    <message>
        <source>the feedback of {whom} was kept</source>
        <translation>l’avis de {whom} a été gardé</translation>
    </message>
    <message>
        <source>time of {whom} was blocked</source>
        <translation>du temps de {whom} a été bloqué</translation>
    </message>
    <message>
        <source>{whom} was given a break</source>
        <translation>{whom} a reçu une pause</translation>
    </message>
    <message>
        <source>{whom} was given the day off</source>
        <translation>{whom} a reçu sa journée</translation>
    </message>
    <message>
        <source>a break of {whom} was changed</source>
        <translation>une pause de {whom} a été changée</translation>
    </message>
    <message>
        <source>a break of {whom} was taken out</source>
        <translation>une pause de {whom} a été enlevée</translation>
    </message>
    <message>
        <source>{whom} was put back to work</source>
        <translation>{whom} a été remis au travail</translation>
    </message>
    <message>
        <source>{whom} was kept though nobody is there</source>
        <translation>{whom} a été gardé bien que personne ne soit là</translation>
    </message>
    <message>
        <source>{whom} was closed, left over from an earlier day</source>
        <translation>{whom} a été clos, restant d&apos;un jour passé</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>un réglage a été changé</translation>
    </message>
    <message>
        <source>check-in by customers was changed</source>
        <translation>l&apos;inscription par les clients a été changée</translation>
    </message>
    <message>
        <source>{whom} was added</source>
        <translation>{whom} a été ajouté</translation>
    </message>
    <message>
        <source>{whom} was changed</source>
        <translation>{whom} a été changé</translation>
    </message>
    <message>
        <source>{whom} was deleted</source>
        <translation>{whom} a été supprimé</translation>
    </message>
    <message>
        <source>the name of this till was changed</source>
        <translation>le nom de cette caisse a été changé</translation>
    </message>
    <message>
        <source>what was refused of {whom} was tried again</source>
        <translation>ce qui était refusé de {whom} a été réessayé</translation>
    </message>
    <message>
        <source>ours was to stand for {whom}</source>
        <translation>le nôtre devait valoir pour {whom}</translation>
    </message>
    <message>
        <source>theirs was to stand for {whom}</source>
        <translation>le leur devait valoir pour {whom}</translation>
    </message>
    <message>
        <source>what was refused of {whom} was discarded</source>
        <translation>ce qui était refusé de {whom} a été abandonné</translation>
    </message>
    <message>
        <source>the details of {whom} were changed</source>
        <translation>les données de {whom} ont été changées</translation>
    </message>
    <message>
        <source>{whom} was made one with another customer</source>
        <translation>{whom} ne fait plus qu&apos;un avec un autre client</translation>
    </message>
    <message>
        <source>{whom} was taken out of the line</source>
        <translation>{whom} a été retiré de la file</translation>
    </message>
    <message>
        <source>the booking of {whom} was given another length</source>
        <translation>la réservation de {whom} a reçu une autre durée</translation>
    </message>
    <message>
        <source>Taken back: {step}; the time is held until {time} again</source>
        <translation>Annulé : {step} ; l’horaire est de nouveau retenu jusqu’à {time}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé : {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Refait : {step}</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n&apos;y a rien à annuler</translation>
    </message>
    <message>
        <source>Customers who were imported stay: their import cannot be taken back</source>
        <translation>Les clients importés restent : leur importation ne peut pas être annulée</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n&apos;y a rien à refaire</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>{step}, and {count} more</source>
        <translation>{step}, et {count} de plus</translation>
    </message>
    <message>
        <source>Approve {whom} at {now}</source>
        <translation>Accepter {whom} à {now}</translation>
    </message>
    <message>
        <source>Book {whom} for {what} at {now}</source>
        <translation>Réserver {whom} pour {what} à {now}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>Appeler {whom}</translation>
    </message>
    <message>
        <source>Call {whom} again</source>
        <translation>Rappeler {whom}</translation>
    </message>
    <message>
        <source>Cancel {whom}</source>
        <translation>Annuler {whom}</translation>
    </message>
    <message>
        <source>Change the wish of {whom}</source>
        <translation>Changer le souhait de {whom}</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>Changer {whom}</translation>
    </message>
    <message>
        <source>Check in {whom} for {what}</source>
        <translation>Inscrire {whom} pour {what}</translation>
    </message>
    <message>
        <source>Delete {whom}</source>
        <translation>Supprimer {whom}</translation>
    </message>
    <message>
        <source>Feedback of {whom}</source>
        <translation>Avis de {whom}</translation>
    </message>
    <message>
        <source>Finish with {whom}</source>
        <translation>Finir avec {whom}</translation>
    </message>
    <message>
        <source>Fulfil the wish of {whom}</source>
        <translation>Remplir le souhait de {whom}</translation>
    </message>
    <message>
        <source>Give {whom} to somebody else</source>
        <translation>Donner {whom} à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Hold {now} for {whom} while they are called</source>
        <translation>Garder {now} pour {whom} pendant l&apos;appel</translation>
    </message>
    <message>
        <source>Keep the place of {whom}</source>
        <translation>Garder la place de {whom}</translation>
    </message>
    <message>
        <source>Keep {whom} as a customer</source>
        <translation>Garder {whom} comme client</translation>
    </message>
    <message>
        <source>Let go of the time held for {whom}</source>
        <translation>Relâcher l&apos;heure gardée pour {whom}</translation>
    </message>
    <message>
        <source>Make a booking of {whom}</source>
        <translation>Faire une réservation de {whom}</translation>
    </message>
    <message>
        <source>Merge {whom} with another customer</source>
        <translation>Fusionner {whom} avec un autre client</translation>
    </message>
    <message>
        <source>Move {whom} {was} → {now}</source>
        <translation>Déplacer {whom} {was} → {now}</translation>
    </message>
    <message>
        <source>New customer {whom}</source>
        <translation>Nouveau client {whom}</translation>
    </message>
    <message>
        <source>New: {whom}</source>
        <translation>Nouveau : {whom}</translation>
    </message>
    <message>
        <source>Note on {whom}</source>
        <translation>Note sur {whom}</translation>
    </message>
    <message>
        <source>Put {whom} back in line</source>
        <translation>Remettre {whom} dans la file</translation>
    </message>
    <message>
        <source>Put {whom} on the waitlist for {what}</source>
        <translation>Mettre {whom} sur la liste d&apos;attente pour {what}</translation>
    </message>
    <message>
        <source>Reject {whom} at {now}</source>
        <translation>Refuser {whom} à {now}</translation>
    </message>
    <message>
        <source>Send {whom} on to {what}</source>
        <translation>Envoyer {whom} vers {what}</translation>
    </message>
    <message>
        <source>Serve {whom}</source>
        <translation>Servir {whom}</translation>
    </message>
    <message>
        <source>Take back the last step with {whom}</source>
        <translation>Annuler la dernière étape avec {whom}</translation>
    </message>
    <message>
        <source>Tell of {whom}</source>
        <translation>Parler de {whom}</translation>
    </message>
    <message>
        <source>Tell of {whom} again</source>
        <translation>Reparler de {whom}</translation>
    </message>
    <message>
        <source>The time held for {whom} is free again</source>
        <translation>L&apos;heure gardée pour {whom} est de nouveau libre</translation>
    </message>
    <message>
        <source>Visit of {whom}</source>
        <translation>Visite de {whom}</translation>
    </message>
    <message>
        <source>{verb}: {whom}</source>
        <translation>{verb} : {whom}</translation>
    </message>
    <message>
        <source>{whom} could not be reached</source>
        <translation>{whom} n&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>{whom} did not come</source>
        <translation>{whom} n&apos;est pas venu</translation>
    </message>
    <message>
        <source>{whom} does not want the time</source>
        <translation>{whom} ne veut pas de l&apos;heure</translation>
    </message>
    <message>
        <source>{whom} has arrived</source>
        <translation>{whom} est arrivé</translation>
    </message>
    <message>
        <source>{whom} is back in line</source>
        <translation>{whom} est de retour dans la file</translation>
    </message>
    <message>
        <source>{whom} is done</source>
        <translation>{whom} a fini</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>BOTH VALUES</source>
        <translation>LES DEUX VALEURS</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>Le redire</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>Le laisser partir ici aussi</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Here it will be as it was before; the server never hears of it.</source>
        <translation>Ici ce sera comme avant ; le serveur n&apos;en saura jamais rien.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L&apos;abandonner</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb} : {who}</translation>
    </message>
    <message>
        <source>{verb} anyway…</source>
        <translation>{verb} quand même…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What will be booked</source>
        <translation>Ce qui sera réservé</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Discard this booking</source>
        <translation>Abandonner cette réservation</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Book over the rule</source>
        <translation>Réserver malgré la règle</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Tried again: {step}</source>
        <translation>Réessayé : {step}</translation>
    </message>
    <message>
        <source>Ours stands: {step}</source>
        <translation>Le nôtre vaut : {step}</translation>
    </message>
    <message>
        <source>Theirs stands: {step}</source>
        <translation>Le leur vaut : {step}</translation>
    </message>
    <message>
        <source>Discarded: {step}</source>
        <translation>Abandonné : {step}</translation>
    </message>
    <message>
        <source>Not confirmed by {remote} yet</source>
        <translation>Pas encore confirmé par {remote}</translation>
    </message>
    <message>
        <source>Not confirmed by {remote}, as of {time}</source>
        <translation>Pas confirmé par {remote}, état à {time}</translation>
    </message>
    <message>
        <source>the server says: {words}</source>
        <translation>le serveur dit : {words}</translation>
    </message>
    <message>
        <source>it was changed there too</source>
        <translation>cela a été changé là-bas aussi</translation>
    </message>
    <message>
        <source>the server no longer has it</source>
        <translation>le serveur ne l&apos;a plus</translation>
    </message>
    <message>
        <source>waits for the step before it</source>
        <translation>attend l&apos;étape d&apos;avant</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>may have arrived; that is being looked up</source>
        <translation>est peut-être arrivé ; on le vérifie</translation>
    </message>
    <message>
        <source>leaves in a moment</source>
        <translation>part dans un instant</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>attend la connexion</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaité pour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Times called</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>non venu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Services, hours and staff</source>
        <translation>Prestations, horaires et équipe</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>heard at {time}</source>
        <translation>entendu à {time}</translation>
    </message>
    <message>
        <source>{what}: a row was set aside</source>
        <translation>{what} : une ligne a été mise de côté</translation>
    </message>
    <message>
        <source>its number there is {id}</source>
        <translation>son numéro là-bas est {id}</translation>
    </message>
    <message>
        <source>{what}: the remote does not let this till read them</source>
        <translation>{what} : le serveur ne laisse pas cette caisse les lire</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>fait à {time}</translation>
    </message>
    <message>
        <source>{made}, tried {count} times</source>
        <translation>{made}, essayé {count} fois</translation>
    </message>
    <message>
        <source>{field}: here {ours}, there {theirs}</source>
        <translation>{field} : ici {ours}, là-bas {theirs}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>Le redire</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>Le laisser partir ici aussi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Le réessayer</translation>
    </message>
    <message>
        <source>Change the booking or the customer</source>
        <translation>Changer la réservation ou le client</translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation>L&apos;abandonner, avec un motif</translation>
    </message>
    <message>
        <source>Keep our values</source>
        <translation>Garder nos valeurs</translation>
    </message>
    <message>
        <source>Take their values</source>
        <translation>Prendre leurs valeurs</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>Ouvrir tout à son sujet</translation>
    </message>
    <message>
        <source>A row that was set aside</source>
        <translation>Une ligne mise de côté</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>{place} · {remote} · {time}</source>
        <translation>{place} · {remote} · {time}</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>Imprimé sur {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Stopped; it goes on from here.</source>
        <translation>Arrêté ; cela reprend d&apos;ici.</translation>
    </message>
    <message>
        <source>Fetching all that the remote has. You can work meanwhile.</source>
        <translation>Tout ce que le serveur a est rapatrié. Vous pouvez travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signed out: sign in again</source>
        <translation>Déconnecté : reconnectez-vous</translation>
    </message>
    <message>
        <source>No remote there</source>
        <translation>Pas de serveur là-bas</translation>
    </message>
    <message>
        <source>Something else answers than the remote</source>
        <translation>Autre chose répond à la place du serveur</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Prié d&apos;attendre</translation>
    </message>
    <message>
        <source>The remote asks to wait</source>
        <translation>Le serveur demande d&apos;attendre</translation>
    </message>
    <message>
        <source>A step that needs you</source>
        <translation>Une étape qui a besoin de vous</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>1 changement gardé</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a besoin de vous</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order.</source>
        <translation>Chaque changement est en sécurité sur cette caisse, et envoyé dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>First sync…</source>
        <translation>Première synchronisation…</translation>
    </message>
    <message>
        <source>Last heard from {remote} at {time}.</source>
        <translation>Dernier signe de {remote} à {time}.</translation>
    </message>
    <message>
        <source>Nothing heard yet from {remote}.</source>
        <translation>Encore aucun signe de {remote}.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending {number}</source>
        <translation>Envoi de {number}</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
        <source>The clock of this till is {length} ahead of the remote&apos;s: set it right.</source>
        <translation>L&apos;horloge de cette caisse avance de {length} sur celle du serveur : réglez-la.</translation>
    </message>
    <message>
        <source>The clock of this till is {length} behind the remote&apos;s: set it right.</source>
        <translation>L&apos;horloge de cette caisse retarde de {length} sur celle du serveur : réglez-la.</translation>
    </message>
    <message>
        <source>check the clock</source>
        <translation>vérifiez l&apos;horloge</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>il y a quelque temps</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>{number} changements gardés</translation>
    </message>
    <message>
        <source>{number} need you</source>
        <translation>{number} ont besoin de vous</translation>
    </message>
    <message>
        <source>{used} of {allowed} calls of this month are used.</source>
        <translation>{used} appels sur {allowed} de ce mois sont utilisés.</translation>
    </message>
    <message>
        <source>Is never offered for</source>
        <translation>N&apos;est jamais proposé pour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{day} as in every week</source>
        <translation>{day} comme chaque semaine</translation>
    </message>
</context>
<context>
    <name>SyncKeeper</name>
    <message>
        <source>Work with a remote</source>
        <translation>Travailler avec un serveur</translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation>Tout n&apos;est pas envoyé</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Nothing needs you: the remote has taken everything so far.</source>
        <translation>Rien n&apos;a besoin de vous : le serveur a tout pris jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>No remote is connected: everything stays on this till. “Connect a remote…” is the way to one.</source>
        <translation>Aucun serveur n’est connecté : tout reste sur cette caisse. « Connecter un serveur… » permet d’en ajouter un.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Kept for a remote</source>
        <translation>Gardé pour un serveur</translation>
    </message>
    <message>
        <source>Nothing is on its way: everything has been told.</source>
        <translation>Rien n&apos;est en route : tout a été dit.</translation>
    </message>
    <message>
        <source>Lately done</source>
        <translation>Fait récemment</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>Rien n&apos;a encore été entendu.</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Fait à partir du nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What is sent; empty sends the whole booking.</source>
        <translation>Ce qui est envoyé ; vide, toute la réservation est envoyée.</translation>
    </message>
    <message>
        <source>Where it is sent: a web address, or mailto: and an e-mail address.</source>
        <translation>Où l&apos;on envoie : une adresse web, ou mailto: et une adresse e-mail.</translation>
    </message>
    <message>
        <source>WHO TELLS IT</source>
        <translation>QUI LE DIT</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Pour d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Nom court pour les liens et les fichiers</translation>
    </message>
    <message>
        <source>Sent only if</source>
        <translation>Envoyé seulement si</translation>
    </message>
    <message>
        <source>Take it off the services that name it first.</source>
        <translation>Retirez-la d&apos;abord des prestations qui la nomment.</translation>
    </message>
    <message>
        <source>No service yet: choose it at a service, with how long before or after.</source>
        <translation>Aucune prestation encore : choisissez-la à une prestation, avec le délai avant ou après.</translation>
    </message>
</context>
<context>
    <name>TellSettings</name>
    <message>
        <source>A customer has arrived</source>
        <translation>Un client est arrivé</translation>
    </message>
    <message>
        <source>Somebody asks for a time</source>
        <translation>Quelqu&apos;un demande une heure</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>Quelqu&apos;un attend plus longtemps qu&apos;annoncé</translation>
    </message>
    <message>
        <source>A customer is late</source>
        <translation>Un client est en retard</translation>
    </message>
    <message>
        <source>In the system&apos;s notices too</source>
        <translation>Aussi dans les notifications du système</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>Late is</source>
        <translation>En retard veut dire</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ajouter des heures calmes</translation>
    </message>
    <message>
        <source>WHAT IS TOLD</source>
        <translation>CE QUI EST SIGNALÉ</translation>
    </message>
    <message>
        <source>LATE IS</source>
        <translation>EN RETARD VEUT DIRE</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>COMMENT</translation>
    </message>
    <message>
        <source>Outside of the window no names are shown, and while the desk is locked nowhere.</source>
        <translation>Hors de la fenêtre aucun nom n&apos;est montré, et nulle part tant que le comptoir est verrouillé.</translation>
    </message>
    <message>
        <source>QUIET HOURS</source>
        <translation>HEURES CALMES</translation>
    </message>
    <message>
        <source>Then notices come in the window alone, without a sound.</source>
        <translation>Les avis viennent alors dans la fenêtre seule, sans son.</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>{name} is here for {staff}</source>
        <translation>{name} est là pour {staff}</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>{name} asks for a time</source>
        <translation>{name} demande une heure</translation>
    </message>
    <message>
        <source>{name} waits longer than was said</source>
        <translation>{name} attend plus longtemps qu&apos;annoncé</translation>
    </message>
    <message>
        <source>{name} is late: expected at {time}</source>
        <translation>{name} est en retard : attendu à {time}</translation>
    </message>
    <message>
        <source>Somebody has arrived</source>
        <translation>Quelqu&apos;un est arrivé</translation>
    </message>
    <message>
        <source>There is a new request</source>
        <translation>Il y a une nouvelle demande</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>Quelqu&apos;un attend plus longtemps qu&apos;annoncé</translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>Quelqu&apos;un est en retard</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>{count} clients sont là</translation>
    </message>
    <message>
        <source>{count} new requests</source>
        <translation>{count} nouvelles demandes</translation>
    </message>
    <message>
        <source>{count} wait longer than was said</source>
        <translation>{count} attendent plus longtemps qu&apos;annoncé</translation>
    </message>
    <message>
        <source>{count} customers are late</source>
        <translation>{count} clients sont en retard</translation>
    </message>
    <message>
        <source>What the staff are told</source>
        <translation>Ce qui est signalé à l&apos;équipe</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>Après {minutes}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>We call you at once</source>
        <translation>Nous vous appelons tout de suite</translation>
    </message>
    <message>
        <source>Wait about {least}–{most} min</source>
        <translation>Attente environ {least}–{most} min</translation>
    </message>
    <message>
        <source>Wait about {least} – {most}</source>
        <translation>Attente environ {least} – {most}</translation>
    </message>
    <message>
        <source>We call your number. Please keep this ticket.</source>
        <translation>Nous appelons votre numéro. Gardez ce ticket.</translation>
    </message>
    <message>
        <source>With {staff}</source>
        <translation>Avec {staff}</translation>
    </message>
    <message>
        <source>We still have to confirm this.</source>
        <translation>Nous devons encore le confirmer.</translation>
    </message>
    <message>
        <source>Please show this code when you arrive.</source>
        <translation>Veuillez présenter ce code à votre arrivée.</translation>
    </message>
    <message>
        <source>We call you at your time.</source>
        <translation>Nous vous appelons à votre heure.</translation>
    </message>
    <message>
        <source>Booked for {time}</source>
        <translation>Réservé pour {time}</translation>
    </message>
</context>
<context>
    <name>TicketKeeper</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>Tickets qui ne sont pas sortis</translation>
    </message>
    <message>
        <source>The slip did not come out, or not certainly: {why}</source>
        <translation>Le billet n&apos;est pas sorti, ou pas sûrement : {why}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>TillSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it stands: Front desk</source>
        <translation>Où elle se trouve : entrée</translation>
    </message>
    <message>
        <source>Letter, A to Z</source>
        <translation>Lettre, A à Z</translation>
    </message>
    <message>
        <source>Where a shop has several tills, each puts its letter into its tickets, so that two of them never give the same one. Tickets that were given keep theirs.</source>
        <translation>Là où un magasin a plusieurs caisses, chacune met sa lettre sur ses tickets : deux ne donnent ainsi jamais le même. Les tickets déjà donnés restent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>C&apos;est vide : écrivez quelque chose.</translation>
    </message>
    <message>
        <source>One letter from A to Z that no other till has.</source>
        <translation>Une lettre de A à Z qu&apos;aucune autre caisse n&apos;a.</translation>
    </message>
</context>
<context>
    <name>Time off</name>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
</context>
<context>
    <name>TimeOffForm</name>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>struck through: press to see why</source>
        <translation>barré : appuyez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Reason for booking over it</source>
        <translation>Motif pour réserver malgré cela</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Past and closed times too ({count})</source>
        <translation>Aussi les heures passées et fermées ({count})</translation>
    </message>
    <message>
        <source>{time} is not free: {why}</source>
        <translation>{time} n&apos;est pas libre : {why}</translation>
    </message>
    <message>
        <source>Customers could not book this time themselves; the desk can.</source>
        <translation>Les clients ne pourraient pas réserver cette heure eux-mêmes ; le comptoir le peut.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Queue and requests</source>
        <translation>File et demandes</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>On a walk-in who waits: choose a time in the calendar, and book there</source>
        <translation>Sur quelqu&apos;un qui attend sans rendez-vous : choisir une heure dans l&apos;agenda, et y réserver</translation>
    </message>
    <message>
        <source>On a request: approve</source>
        <translation>Sur une demande : accepter</translation>
    </message>
    <message>
        <source>On a request: reject</source>
        <translation>Sur une demande : refuser</translation>
    </message>
    <message>
        <source>On a request: offer another time</source>
        <translation>Sur une demande : proposer une autre heure</translation>
    </message>
    <message>
        <source>Called: {whom} +{count}</source>
        <translation>Appelé : {whom} +{count}</translation>
    </message>
    <message>
        <source>Called: {whom}</source>
        <translation>Appelé : {whom}</translation>
    </message>
    <message>
        <source>{whom} to {staff}</source>
        <translation>{whom} vers {staff}</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Touch mode is on</source>
        <translation>Le mode tactile est actif</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>l&apos;espace disque accordé est épuisé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Every letter has been taken</source>
        <translation>Toutes les lettres sont déjà prises</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>It is in use by {used} and cannot be deleted</source>
        <translation>{used} l&apos;utilise : il ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n&apos;y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>cet appareil n&apos;existe pas</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>ce n&apos;est pas permis ici</translation>
    </message>
    <message>
        <source>OptimoCMS cannot move a booking: cancel it there and book it anew</source>
        <translation>OptimoCMS ne peut pas déplacer une réservation : annulez-la là-bas et réservez à nouveau</translation>
    </message>
    <message>
        <source>OptimoCMS knows bookings alone: this stays at this desk</source>
        <translation>OptimoCMS ne connaît que les réservations : ceci reste à ce comptoir</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>cet utilisateur n&apos;en a pas le droit</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>on ne peut que lire ici</translation>
    </message>
    <message>
        <source>The handle has already been taken</source>
        <translation>L&apos;identifiant est déjà pris</translation>
    </message>
    <message>
        <source>The letter {letter} has already been taken</source>
        <translation>La lettre {letter} est déjà prise</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>un choix a besoin d&apos;options</translation>
    </message>
    <message>
        <source>a customer has no such field</source>
        <translation>un client n&apos;a pas ce champ</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>un client a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>a file, or the URL of a database</source>
        <translation>un fichier, ou l&apos;adresse d&apos;une base de données</translation>
    </message>
    <message>
        <source>a form that was handed in is not changed there</source>
        <translation>un questionnaire remis n&apos;y est pas changé</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a minute of the day, {least} to {most}</source>
        <translation>une minute du jour, de {least} à {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a service for walk-ins only must allow walk-ins</source>
        <translation>une prestation réservée aux clients sans rendez-vous doit les accepter</translation>
    </message>
    <message>
        <source>a set-up file is a few levels deep</source>
        <translation>un fichier d&apos;installation a peu de niveaux</translation>
    </message>
    <message>
        <source>a set-up file is not</source>
        <translation>un fichier d&apos;installation ne l&apos;est pas</translation>
    </message>
    <message>
        <source>a set-up file is one JSON object</source>
        <translation>un fichier d&apos;installation est un objet JSON</translation>
    </message>
    <message>
        <source>a slider needs min and max in its validation</source>
        <translation>un curseur a besoin de min et max dans sa validation</translation>
    </message>
    <message>
        <source>a ticket is given once</source>
        <translation>un ticket n&apos;est donné qu&apos;une fois</translation>
    </message>
    <message>
        <source>a till needs a name</source>
        <translation>une caisse a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>add a version</source>
        <translation>ajoutez une version</translation>
    </message>
    <message>
        <source>add to it in the settings</source>
        <translation>complétez-le dans les réglages</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an option has no value, a text or a number</source>
        <translation>une option n&apos;a pas de valeur, un texte ou un nombre</translation>
    </message>
    <message>
        <source>another one has that already; use another</source>
        <translation>un autre l&apos;a déjà ; prenez-en un autre</translation>
    </message>
    <message>
        <source>another one there has its handle: give it another handle and try again, or discard it</source>
        <translation>un autre là-bas a son identifiant : donnez-lui-en un autre et réessayez, ou abandonnez-le</translation>
    </message>
    <message>
        <source>another program is writing to it and does not finish; close it or try again</source>
        <translation>un autre programme y écrit et ne finit pas ; fermez-le ou réessayez</translation>
    </message>
    <message>
        <source>another till gives tickets with {letter}</source>
        <translation>une autre caisse donne des tickets avec {letter}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>bookings have been answered by these questions</source>
        <translation>des réservations ont déjà des réponses à ces questions</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>change them for this year first</source>
        <translation>changez-les d&apos;abord pour cette année</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>choose another letter</source>
        <translation>choisissez une autre lettre</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>choose the column of the customer</source>
        <translation>choisissez la colonne du client</translation>
    </message>
    <message>
        <source>choose the column of the date, or of the start</source>
        <translation>choisissez la colonne de la date, ou du début</translation>
    </message>
    <message>
        <source>choose the column of the name</source>
        <translation>choisissez la colonne du nom</translation>
    </message>
    <message>
        <source>count the versions of a questionnaire up</source>
        <translation>comptez les versions d&apos;un questionnaire en montant</translation>
    </message>
    <message>
        <source>customer_must_select_staff needs requires_staff</source>
        <translation>customer_must_select_staff a besoin de requires_staff</translation>
    </message>
    <message>
        <source>customers can only choose staff where the service requires staff</source>
        <translation>les clients ne peuvent choisir quelqu&apos;un de l&apos;équipe que si la prestation en demande</translation>
    </message>
    <message>
        <source>customers cannot book a service for walk-ins only</source>
        <translation>les clients ne peuvent pas réserver une prestation sans rendez-vous</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le contenu est abîmé</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>declined ({status})</source>
        <translation>refusé ({status})</translation>
    </message>
    <message>
        <source>done, failed or doubtful</source>
        <translation>done, failed ou doubtful</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>end it at closing time</source>
        <translation>terminez-la à la fermeture</translation>
    </message>
    <message>
        <source>every handle once in its list</source>
        <translation>chaque identifiant une fois dans sa liste</translation>
    </message>
    <message>
        <source>every id once in its list</source>
        <translation>chaque id une fois dans sa liste</translation>
    </message>
    <message>
        <source>every letter is in use there</source>
        <translation>toutes les lettres y sont prises</translation>
    </message>
    <message>
        <source>every question of a form has a handle of its own</source>
        <translation>chaque question d&apos;un questionnaire a son propre identifiant</translation>
    </message>
    <message>
        <source>every question of a version has an id of its own</source>
        <translation>chaque question d&apos;une version a son propre id</translation>
    </message>
    <message>
        <source>every ticket once a day</source>
        <translation>chaque ticket une fois par jour</translation>
    </message>
    <message>
        <source>every version has an id of its own</source>
        <translation>chaque version a son propre id</translation>
    </message>
    <message>
        <source>every {kind} once, active or not</source>
        <translation>chaque {kind} une fois, actif ou non</translation>
    </message>
    <message>
        <source>export it as CSV first</source>
        <translation>exportez-le d&apos;abord en CSV</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n&apos;est pas une base de données</translation>
    </message>
    <message>
        <source>first_name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>give a first or a last name</source>
        <translation>donnez un prénom ou un nom</translation>
    </message>
    <message>
        <source>give a short name such as bra-fitting</source>
        <translation>donnez un nom court, par exemple bra-fitting</translation>
    </message>
    <message>
        <source>give it a value</source>
        <translation>donnez-lui une valeur</translation>
    </message>
    <message>
        <source>give it a value, a text or a number</source>
        <translation>donnez-lui une valeur, un texte ou un nombre</translation>
    </message>
    <message>
        <source>half an answer</source>
        <translation>une demi-réponse</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>is it the address of a hub, or a tenant&apos;s name?</source>
        <translation>est-ce l&apos;adresse d&apos;un serveur, ou le nom d&apos;un compte ?</translation>
    </message>
    <message>
        <source>it came to nothing before it left</source>
        <translation>cela s’est annulé avant d’être envoyé</translation>
    </message>
    <message>
        <source>it cannot be opened; it must be a file in a folder to which this user may write</source>
        <translation>ne s&apos;ouvre pas ; ce doit être un fichier dans un dossier où cet utilisateur peut écrire</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>illisible : {why}</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>it contains half of a surrogate pair</source>
        <translation>contient une moitié de caractère</translation>
    </message>
    <message>
        <source>it failed ({status})</source>
        <translation>le serveur a échoué ({status})</translation>
    </message>
    <message>
        <source>it gave the till no letter</source>
        <translation>il n&apos;a pas donné de lettre à la caisse</translation>
    </message>
    <message>
        <source>it has more than a host and a path</source>
        <translation>a plus qu&apos;un hôte et un chemin</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>il y a plus de {most} caractères</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>a plus de {most} lignes</translation>
    </message>
    <message>
        <source>it has no feed of changes</source>
        <translation>il n&apos;annonce pas les changements</translation>
    </message>
    <message>
        <source>it has {these}</source>
        <translation>il y a {these}</translation>
    </message>
    <message>
        <source>it is asked twice</source>
        <translation>est posée deux fois</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it is empty; write something</source>
        <translation>est vide ; écrivez quelque chose</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>dépasse 100 Mo</translation>
    </message>
    <message>
        <source>it is larger than 512 MiB</source>
        <translation>dépasse 512 Mio</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is no JSON Logic</source>
        <translation>ce n&apos;est pas du JSON Logic</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>ce n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ce n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>it is no text, as the NUL characters from line {line} on show</source>
        <translation>ce n&apos;est pas du texte, comme le montrent les caractères NUL à partir de la ligne {line}</translation>
    </message>
    <message>
        <source>it is no token</source>
        <translation>ce n&apos;est pas un jeton</translation>
    </message>
    <message>
        <source>it is of OptimoCMS alone</source>
        <translation>cela n&apos;existe que chez OptimoCMS</translation>
    </message>
    <message>
        <source>it is read-only; allow this user to write to it and its folder</source>
        <translation>est en lecture seule ; permettez à cet utilisateur d&apos;écrire dans le fichier et son dossier</translation>
    </message>
    <message>
        <source>it is used there and cannot be deleted: discard this and retire it instead</source>
        <translation>il est utilisé là-bas et ne peut être supprimé : abandonnez cela et retirez-le plutôt</translation>
    </message>
    <message>
        <source>it is {right}</source>
        <translation>c&apos;est {right}</translation>
    </message>
    <message>
        <source>it must be from {least} to {most}</source>
        <translation>doit être de {least} à {most}</translation>
    </message>
    <message>
        <source>it names nothing</source>
        <translation>ne nomme rien</translation>
    </message>
    <message>
        <source>it says no: {said}</source>
        <translation>il dit non : {said}</translation>
    </message>
    <message>
        <source>it sends us elsewhere, which a remote does not do</source>
        <translation>il nous renvoie ailleurs, ce qu&apos;un serveur ne fait pas</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a duré trop longtemps</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>sa réponse n&apos;a pas pris fin</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>sa réponse ne contient pas de données</translation>
    </message>
    <message>
        <source>its answer is larger than any that it could have</source>
        <translation>sa réponse est plus grande qu&apos;elle ne peut l&apos;être</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>sa réponse n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>its answer makes no sense: {why}</source>
        <translation>sa réponse n&apos;a pas de sens : {why}</translation>
    </message>
    <message>
        <source>its customer is not there any more: discard it, or try again once they are</source>
        <translation>son client n&apos;y est plus : abandonnez-le, ou réessayez quand il y sera</translation>
    </message>
    <message>
        <source>its member of staff does not work there any more: give it to somebody else, or discard it</source>
        <translation>le membre de l&apos;équipe n&apos;y travaille plus : donnez-le à quelqu&apos;un d&apos;autre, ou abandonnez-le</translation>
    </message>
    <message>
        <source>its place is not there any more: discard it, or try again once it is</source>
        <translation>son lieu n&apos;y est plus : abandonnez-le, ou réessayez quand il y sera</translation>
    </message>
    <message>
        <source>its quotes are not closed</source>
        <translation>ses guillemets ne sont pas fermés</translation>
    </message>
    <message>
        <source>its service is not offered there any more: discard it, or try again once it is</source>
        <translation>sa prestation n&apos;y est plus proposée : abandonnez-le, ou réessayez quand elle le sera</translation>
    </message>
    <message>
        <source>its step leads nowhere</source>
        <translation>son pas ne mène nulle part</translation>
    </message>
    <message>
        <source>its tables are missing</source>
        <translation>ses tables manquent</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>leave it out to get a free one</source>
        <translation>laissez-la vide pour en avoir une libre</translation>
    </message>
    <message>
        <source>leave it out, or mend its spelling</source>
        <translation>retirez-le, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>leave it out, or say --kind optimocms</source>
        <translation>retirez-le, ou dites --kind optimocms</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>retirez-en un</translation>
    </message>
    <message>
        <source>leave out names, ? and #</source>
        <translation>retirez les noms, ? et #</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>retirez ce caractère</translation>
    </message>
    <message>
        <source>leave the answers out</source>
        <translation>retirez les réponses</translation>
    </message>
    <message>
        <source>let go of a till that is not used any more</source>
        <translation>libérez une caisse qui ne sert plus</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>look at its quotes</source>
        <translation>regardez ses guillemets</translation>
    </message>
    <message>
        <source>make a new token there</source>
        <translation>créez-y un nouveau jeton</translation>
    </message>
    <message>
        <source>make it active first</source>
        <translation>activez-le d&apos;abord</translation>
    </message>
    <message>
        <source>may the token do that?</source>
        <translation>le jeton en a-t-il le droit ?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name a file that this user can read</source>
        <translation>nommez un fichier que cet utilisateur peut lire</translation>
    </message>
    <message>
        <source>name a file with nothing but the token</source>
        <translation>nommez un fichier qui ne contient que le jeton</translation>
    </message>
    <message>
        <source>name a store of Floorwalker, or a file that is not there yet</source>
        <translation>nommez des données de Floorwalker, ou un fichier qui n&apos;existe pas encore</translation>
    </message>
    <message>
        <source>name at least one, or take the staff of the location</source>
        <translation>nommez-en au moins un, ou prenez l&apos;équipe du lieu</translation>
    </message>
    <message>
        <source>name the same day or a later one</source>
        <translation>nommez le même jour ou un jour plus tard</translation>
    </message>
    <message>
        <source>name the site that the key is for</source>
        <translation>nommez le site de la clé</translation>
    </message>
    <message>
        <source>name those of the list</source>
        <translation>nommez ceux de la liste</translation>
    </message>
    <message>
        <source>nested deeper than {most}</source>
        <translation>imbriqué plus profondément que {most}</translation>
    </message>
    <message>
        <source>network:HOST:PORT, serial:DEVICE:BAUD, usb:VENDOR:PRODUCT (in hexadecimal) or system:NAME</source>
        <translation>network:HÔTE:PORT, serial:APPAREIL:BAUD, usb:FABRICANT:PRODUIT (en hexadécimal) ou system:NOM</translation>
    </message>
    <message>
        <source>no answer that can be trusted: {why}</source>
        <translation>pas de réponse fiable : {why}</translation>
    </message>
    <message>
        <source>no column says the name</source>
        <translation>aucune colonne ne dit le nom</translation>
    </message>
    <message>
        <source>no column says when it is</source>
        <translation>aucune colonne ne dit quand c&apos;est</translation>
    </message>
    <message>
        <source>no column says whose it is</source>
        <translation>aucune colonne ne dit de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>no form is for that; use booking, or post_visit for what is asked after a visit</source>
        <translation>aucun questionnaire n&apos;est pour cela ; prenez booking, ou post_visit pour ce qui est demandé après une visite</translation>
    </message>
    <message>
        <source>no questionnaire version has the id {id}</source>
        <translation>aucune version de questionnaire n&apos;a l&apos;id {id}</translation>
    </message>
    <message>
        <source>no time zone is called that; use a name like Australia/Melbourne</source>
        <translation>aucun fuseau horaire ne s&apos;appelle ainsi ; prenez un nom comme Australia/Melbourne</translation>
    </message>
    <message>
        <source>no version here has the id {id}</source>
        <translation>aucune version ici n&apos;a l&apos;id {id}</translation>
    </message>
    <message>
        <source>no {kind} has the id {id}</source>
        <translation>aucun {kind} n&apos;a l&apos;id {id}</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>personne n&apos;y répond</translation>
    </message>
    <message>
        <source>nobody is at the desk</source>
        <translation>personne n&apos;est au comptoir</translation>
    </message>
    <message>
        <source>not JSON: {why} at line {line} column {column}</source>
        <translation>pas du JSON : {why}, ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>not reached: {why}</source>
        <translation>pas atteint : {why}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>nothing has this key</source>
        <translation>cette clé n&apos;existe pas</translation>
    </message>
    <message>
        <source>nothing lies between its least and its most</source>
        <translation>il n’y a rien entre son minimum et son maximum</translation>
    </message>
    <message>
        <source>one of {these}</source>
        <translation>un de {these}</translation>
    </message>
    <message>
        <source>one visit each</source>
        <translation>une visite chacun</translation>
    </message>
    <message>
        <source>other_id</source>
        <translation>autre client</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>code</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>put the token alone into the file, on one line</source>
        <translation>mettez le jeton seul dans le fichier, sur une ligne</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>questions.handle</source>
        <translation>identifiant de la question</translation>
    </message>
    <message>
        <source>restore a backup of this version, or move the file away: the next start makes a new store</source>
        <translation>revenez à une sauvegarde de cette version, ou déplacez le fichier : le prochain démarrage crée de nouvelles données</translation>
    </message>
    <message>
        <source>retry it</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>say a number above 0, or none</source>
        <translation>indiquez un nombre supérieur à 0, ou aucun</translation>
    </message>
    <message>
        <source>say what it is, for example Lunch</source>
        <translation>dites ce que c&apos;est, par exemple Déjeuner</translation>
    </message>
    <message>
        <source>say where it stands, for example Front desk</source>
        <translation>dites où elle est, par exemple Accueil</translation>
    </message>
    <message>
        <source>settings stay at this desk</source>
        <translation>les réglages restent à ce comptoir</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>raccourcissez-le</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>identifiez-vous d&apos;abord</translation>
    </message>
    <message>
        <source>somebody else has changed it there meanwhile: {fields}</source>
        <translation>quelqu&apos;un d&apos;autre l&apos;y a changé entre-temps : {fields}</translation>
    </message>
    <message>
        <source>somebody has deleted it there</source>
        <translation>quelqu&apos;un l&apos;a supprimé là-bas</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>partagez-le</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape envoyée</translation>
    </message>
    <message>
        <source>store</source>
        <translation>données</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>intervertissez les deux</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>that date is closed, so the hours after the break would go</source>
        <translation>ce jour-là est fermé : les heures après la pause disparaîtraient</translation>
    </message>
    <message>
        <source>that stays at this desk: the remote has no place for it</source>
        <translation>ceci reste à ce comptoir : le serveur n&apos;a pas de place pour cela</translation>
    </message>
    <message>
        <source>that version has no question {id}</source>
        <translation>cette version n&apos;a pas de question {id}</translation>
    </message>
    <message>
        <source>the calls of this minute are used up</source>
        <translation>les appels de cette minute sont épuisés</translation>
    </message>
    <message>
        <source>the calls of this month are used up</source>
        <translation>les appels de ce mois sont épuisés</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s&apos;est coupée</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing was changed</source>
        <translation>le disque est plein ; faites de la place et réessayez, rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>the disk reports an error; nothing was changed, try again and check the disk</source>
        <translation>le disque signale une erreur ; rien n&apos;a été changé, réessayez et vérifiez le disque</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>la fin doit venir après le début</translation>
    </message>
    <message>
        <source>the feed ended: {why}</source>
        <translation>les annonces ont pris fin : {why}</translation>
    </message>
    <message>
        <source>the file is not written in {encoding}</source>
        <translation>le fichier n&apos;est pas écrit en {encoding}</translation>
    </message>
    <message>
        <source>the first line names the columns</source>
        <translation>la première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>the first line names the columns, each further one is a row</source>
        <translation>la première ligne nomme les colonnes, chacune des suivantes est une entrée</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>la clé {key} est deux fois dans un objet</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>le nombre {digits} est trop grand</translation>
    </message>
    <message>
        <source>the number {digits}… is too large</source>
        <translation>le nombre {digits}… est trop grand</translation>
    </message>
    <message>
        <source>the number {digits}… is too long</source>
        <translation>le nombre {digits}… est trop long</translation>
    </message>
    <message>
        <source>the program could not say this; please report it</source>
        <translation>le programme n&apos;a pas su le dire ; signalez-le</translation>
    </message>
    <message>
        <source>the proxy lets nothing through</source>
        <translation>le proxy ne laisse rien passer</translation>
    </message>
    <message>
        <source>the record is not there any more</source>
        <translation>cela n&apos;existe plus ici</translation>
    </message>
    <message>
        <source>the remote counts visits by itself</source>
        <translation>le serveur compte lui-même les visites</translation>
    </message>
    <message>
        <source>the remote does not know the {kind} of it</source>
        <translation>le serveur n&apos;en connaît pas : {kind}</translation>
    </message>
    <message>
        <source>the remote: {said}; nothing was changed, try again</source>
        <translation>le serveur : {said} ; rien n&apos;a été changé, réessayez</translation>
    </message>
    <message>
        <source>the service asks no questions</source>
        <translation>la prestation ne pose pas de questions</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>le magasin</translation>
    </message>
    <message>
        <source>the step says nothing of what was before it</source>
        <translation>l&apos;étape ne dit pas ce qu&apos;il y avait avant</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>the store: held times end faster than they can be let go of; try again</source>
        <translation>les données : des heures retenues finissent plus vite qu&apos;on ne les libère ; réessayez</translation>
    </message>
    <message>
        <source>the store: its server does not answer; nothing was changed, try again</source>
        <translation>les données : leur serveur ne répond pas ; rien n&apos;a été changé, réessayez</translation>
    </message>
    <message>
        <source>the store: its server lets nobody in so; name another user, password or database</source>
        <translation>les données : leur serveur ne laisse entrer personne ainsi ; nommez un autre utilisateur, mot de passe ou base de données</translation>
    </message>
    <message>
        <source>the store: somebody else was changing the same; nothing was changed, try again</source>
        <translation>les données : quelqu&apos;un d&apos;autre changeait la même chose ; rien n&apos;a été changé, réessayez</translation>
    </message>
    <message>
        <source>the store: this user may not do that there; let it own the database, or ask who does</source>
        <translation>les données : cet utilisateur n&apos;en a pas le droit là-bas ; donnez-lui la base de données, ou demandez à qui elle appartient</translation>
    </message>
    <message>
        <source>the store: what the shop offers has just been changed; nothing was done, try again</source>
        <translation>les données : l&apos;offre du magasin vient d&apos;être changée ; rien n&apos;a été fait, réessayez</translation>
    </message>
    <message>
        <source>the token is not taken; sign in again</source>
        <translation>le jeton n&apos;est pas accepté ; connectez-vous à nouveau</translation>
    </message>
    <message>
        <source>the token may not write: {said}</source>
        <translation>le jeton n&apos;a pas le droit d&apos;écrire : {said}</translation>
    </message>
    <message>
        <source>the type “{type}” is not one of {types}</source>
        <translation>le type « {type} » n&apos;est pas un de {types}</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>il n&apos;y a aucune entrée dedans</translation>
    </message>
    <message>
        <source>there are {count} such bookings there, and nothing tells whether one is this: discard it here where it is among them, try again where it is not</source>
        <translation>il y a là-bas {count} réservations semblables, et rien ne dit si l&apos;une est celle-ci : abandonnez-la ici si elle en fait partie, réessayez sinon</translation>
    </message>
    <message>
        <source>there is a booking there that may be this one and has another {what}: discard it here where it is this one, try again where it is not</source>
        <translation>il y a là-bas une réservation qui est peut-être celle-ci, avec autre chose pour {what} : abandonnez-la ici si c&apos;est elle, réessayez sinon</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n&apos;y a pas de connexion</translation>
    </message>
    <message>
        <source>there is no place {handle}</source>
        <translation>il n&apos;y a pas de lieu {handle}</translation>
    </message>
    <message>
        <source>there is no setting “{key}”</source>
        <translation>il n&apos;y a pas de réglage « {key} »</translation>
    </message>
    <message>
        <source>there is no token for {remote}; sign in again with floorwalker connect</source>
        <translation>il n&apos;y a pas de jeton pour {remote} ; connectez-vous à nouveau avec floorwalker connect</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n&apos;y a rien dedans</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>il y en a déjà un</translation>
    </message>
    <message>
        <source>these hours repeat every year</source>
        <translation>ces heures se répètent chaque année</translation>
    </message>
    <message>
        <source>this PIN would be guessed at once</source>
        <translation>ce code serait deviné tout de suite</translation>
    </message>
    <message>
        <source>this is another program&apos;s database</source>
        <translation>c&apos;est la base de données d&apos;un autre programme</translation>
    </message>
    <message>
        <source>this is no PIN</source>
        <translation>ce n&apos;est pas un code</translation>
    </message>
    <message>
        <source>this is the same customer</source>
        <translation>c&apos;est le même client</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>cette clé manque</translation>
    </message>
    <message>
        <source>this option has no value</source>
        <translation>cette option n&apos;a pas de valeur</translation>
    </message>
    <message>
        <source>this store is connected to no remote; floorwalker connect does that</source>
        <translation>ces données ne sont liées à aucun serveur ; floorwalker connect s&apos;en charge</translation>
    </message>
    <message>
        <source>this user may not open it</source>
        <translation>cet utilisateur n&apos;a pas le droit de l&apos;ouvrir</translation>
    </message>
    <message>
        <source>this version has been answered already</source>
        <translation>cette version a déjà reçu des réponses</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>time off needs a name</source>
        <translation>une absence a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>too many questions at once</source>
        <translation>trop de questions à la fois</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de demandes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>try it again: they are told over theirs</source>
        <translation>réessayez : ce sont alors ces questions qui valent</translation>
    </message>
    <message>
        <source>two of them are version {version}</source>
        <translation>deux d&apos;entre elles sont la version {version}</translation>
    </message>
    <message>
        <source>unknown operator “{name}”</source>
        <translation>opérateur inconnu « {name} »</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu&apos;à</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>mettez 1 ou plus</translation>
    </message>
    <message>
        <source>use a version of {form}</source>
        <translation>prenez une version de {form}</translation>
    </message>
    <message>
        <source>use an IANA name such as Australia/Melbourne</source>
        <translation>prenez un nom de l&apos;IANA, par exemple Australia/Melbourne</translation>
    </message>
    <message>
        <source>use an id of its own</source>
        <translation>prenez un id qui lui soit propre</translation>
    </message>
    <message>
        <source>use another one</source>
        <translation>prenez-en un autre</translation>
    </message>
    <message>
        <source>use one of A to Z</source>
        <translation>prenez-en une de A à Z</translation>
    </message>
    <message>
        <source>use one of {these}</source>
        <translation>prenez un de {these}</translation>
    </message>
    <message>
        <source>use one to four letters or digits</source>
        <translation>prenez d&apos;une à quatre lettres ou chiffres</translation>
    </message>
    <message>
        <source>use that record&apos;s id, or another handle</source>
        <translation>prenez l&apos;id de cet enregistrement, ou un autre identifiant</translation>
    </message>
    <message>
        <source>use the id of a version</source>
        <translation>prenez l&apos;id d&apos;une version</translation>
    </message>
    <message>
        <source>use the id of a {kind} of this file or of the store</source>
        <translation>prenez l&apos;id d&apos;un {kind} de ce fichier ou des données</translation>
    </message>
    <message>
        <source>use the id of one of its questions</source>
        <translation>prenez l&apos;id d&apos;une de ses questions</translation>
    </message>
    <message>
        <source>use the id of one of its versions</source>
        <translation>prenez l&apos;id d&apos;une de ses versions</translation>
    </message>
    <message>
        <source>use {one} or {other}</source>
        <translation>prenez {one} ou {other}</translation>
    </message>
    <message>
        <source>version {version} of the questionnaire {form} has been answered: make a new one</source>
        <translation>la version {version} du questionnaire {form} a reçu des réponses : faites-en une nouvelle</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_customer_booking false</source>
        <translation>walk_in_only a besoin d&apos;allow_customer_booking à false</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_walk_in true</source>
        <translation>walk_in_only a besoin d&apos;allow_walk_in à true</translation>
    </message>
    <message>
        <source>what answered ({status}) does not complain as the remote does</source>
        <translation>ce qui a répondu ({status}) ne se plaint pas comme le serveur</translation>
    </message>
    <message>
        <source>what answered ({status}) does not speak as the remote does</source>
        <translation>ce qui a répondu ({status}) ne parle pas comme le serveur</translation>
    </message>
    <message>
        <source>write HH:MM from 00:00 to 23:59</source>
        <translation>écrivez HH:MM de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>write JSON Logic</source>
        <translation>écrivez du JSON Logic</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD</source>
        <translation>écrivez YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset</source>
        <translation>écrivez YYYY-MM-DD HH:MM:SS, ou ISO 8601 avec un décalage</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>écrivez un nombre</translation>
    </message>
    <message>
        <source>write a number or null</source>
        <translation>écrivez un nombre ou null</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>écrivez un nombre plus petit</translation>
    </message>
    <message>
        <source>write https://</source>
        <translation>écrivez https://</translation>
    </message>
    <message>
        <source>write https://HOST, a tenant&apos;s name, or http://HOST:PORT for a hub in this network</source>
        <translation>écrivez https://HÔTE, le nom du compte, ou http://HÔTE:PORT pour un serveur de ce réseau</translation>
    </message>
    <message>
        <source>write it like name@example.com</source>
        <translation>écrivez-la comme name@example.com</translation>
    </message>
    <message>
        <source>write its digits, like +61 412 345 678</source>
        <translation>écrivez ses chiffres, comme +33 6 12 34 56 78</translation>
    </message>
    <message>
        <source>write one of {these}</source>
        <translation>écrivez un de {these}</translation>
    </message>
    <message>
        <source>write the last day, or the same one</source>
        <translation>écrivez le dernier jour, ou le même</translation>
    </message>
    <message>
        <source>write {least} or more</source>
        <translation>écrivez {least} ou plus</translation>
    </message>
    <message>
        <source>write {most} or less</source>
        <translation>écrivez {most} ou moins</translation>
    </message>
    <message>
        <source>write {what}</source>
        <translation>écrivez {what}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{count} is no number of days to show</source>
        <translation>{count} n&apos;est pas un nombre de jours à montrer</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{digits} that are neither all the same nor a row</source>
        <translation>{digits} qui ne soient ni tous les mêmes ni une suite</translation>
    </message>
    <message>
        <source>{end} is before the start {start}</source>
        <translation>{end} vient avant le début {start}</translation>
    </message>
    <message>
        <source>{end} is not after the start {start}</source>
        <translation>{end} ne vient pas après le début {start}</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be {least} to {most}</source>
        <translation>{field} vaut {value} ; ce doit être de {least} à {most}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>{file}: it cannot be made ({why})</source>
        <translation>{file} : ne peut pas être créé ({why})</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
    <message>
        <source>{folder}: no room for a backup: it needs {needed} MB and {free} MB are free</source>
        <translation>{folder} : pas de place pour une sauvegarde : il faut {needed} Mo et {free} Mo sont libres</translation>
    </message>
    <message>
        <source>{form} is not asked at present</source>
        <translation>{form} n&apos;est pas posé en ce moment</translation>
    </message>
    <message>
        <source>{handle} is another record&apos;s in the store</source>
        <translation>{handle} est déjà à un autre enregistrement des données</translation>
    </message>
    <message>
        <source>{host} would get the token unencrypted</source>
        <translation>{host} recevrait le jeton en clair</translation>
    </message>
    <message>
        <source>{id} has a visit already</source>
        <translation>{id} a déjà une visite</translation>
    </message>
    <message>
        <source>{id} is a version of another questionnaire</source>
        <translation>{id} est une version d&apos;un autre questionnaire</translation>
    </message>
    <message>
        <source>{id} is not on its list of staff</source>
        <translation>{id} n&apos;est pas sur sa liste de l&apos;équipe</translation>
    </message>
    <message>
        <source>{kind} is no kind of remote</source>
        <translation>{kind} n&apos;est pas une sorte de serveur</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>de {least} à {most} jours</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>de {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation>de {least} à {most} minutes</translation>
    </message>
    <message>
        <source>{least} to {most} seconds</source>
        <translation>de {least} à {most} secondes</translation>
    </message>
    <message>
        <source>{least} to {most} weeks</source>
        <translation>de {least} à {most} semaines</translation>
    </message>
    <message>
        <source>{least} to {most} years, 0 for ever</source>
        <translation>de {least} à {most} ans, 0 pour toujours</translation>
    </message>
    <message>
        <source>{letter} is no letter of a till</source>
        <translation>{letter} n&apos;est pas une lettre de caisse</translation>
    </message>
    <message>
        <source>{minutes} is no length of a break</source>
        <translation>{minutes} n&apos;est pas une durée de pause</translation>
    </message>
    <message>
        <source>{most} levels are enough</source>
        <translation>{most} niveaux suffisent</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{printer}: {why}</source>
        <translation>{printer} : {why}</translation>
    </message>
    <message>
        <source>{said}; look there before you try it again</source>
        <translation>{said} ; regardez là-bas avant de réessayer</translation>
    </message>
    <message>
        <source>{store}: another program keeps it in step with its remote already</source>
        <translation>{store} : un autre programme le synchronise déjà avec son serveur</translation>
    </message>
    <message>
        <source>{store}: another window has this store open; close that one first</source>
        <translation>{store} : une autre fenêtre a ouvert ces données ; fermez-la d&apos;abord</translation>
    </message>
    <message>
        <source>{store}: it is not there</source>
        <translation>{store} : n&apos;est pas là</translation>
    </message>
    <message>
        <source>{store}: made by an unfinished version of Floorwalker; its tables lack {missing}; nothing was changed, {advice}</source>
        <translation>{store} : fait par une version inachevée de Floorwalker ; il manque {missing} à ses tables ; rien n&apos;a été changé, {advice}</translation>
    </message>
    <message>
        <source>{store}: somebody is reading it, so its log could not be emptied; it is tried again</source>
        <translation>{store} : quelqu&apos;un est en train de lire, son journal n&apos;a donc pas pu être vidé ; un nouvel essai suivra</translation>
    </message>
    <message>
        <source>{store}: the file is damaged or is no store ({said})</source>
        <translation>{store} : le fichier est abîmé ou ne contient pas de données de Floorwalker ({said})</translation>
    </message>
    <message>
        <source>{store}: the sync is at work on it; try again in a moment</source>
        <translation>{store} : la synchronisation y travaille ; réessayez dans un instant</translation>
    </message>
    <message>
        <source>{store}: written by a newer version of Floorwalker (its tables are {theirs}, this program&apos;s {ours}); update the program; nothing was changed</source>
        <translation>{store} : écrit par une version plus récente de Floorwalker (ses tables sont {theirs}, celles de ce programme {ours}) ; mettez le programme à jour ; rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>{store}: {damage}</source>
        <translation>{store} : {damage}</translation>
    </message>
    <message>
        <source>{store}: {why}</source>
        <translation>{store} : {why}</translation>
    </message>
    <message>
        <source>{text} is no address</source>
        <translation>{text} n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>{text} is no status</source>
        <translation>{text} n&apos;est pas un état</translation>
    </message>
    <message>
        <source>{this} has the wrong type</source>
        <translation>{this} est du mauvais type</translation>
    </message>
    <message>
        <source>{this} is another question</source>
        <translation>{this} est une autre question</translation>
    </message>
    <message>
        <source>{this} is not a date</source>
        <translation>{this} n&apos;est pas une date</translation>
    </message>
    <message>
        <source>{this} is not a time</source>
        <translation>{this} n&apos;est pas une heure</translation>
    </message>
    <message>
        <source>{this} is not possible here</source>
        <translation>{this} n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>{this} is not what stands beside it</source>
        <translation>{this} n&apos;est pas ce qui est à côté</translation>
    </message>
    <message>
        <source>{this} is too large</source>
        <translation>{this} est trop grand</translation>
    </message>
    <message>
        <source>{this} is too small</source>
        <translation>{this} est trop petit</translation>
    </message>
    <message>
        <source>{this} stands twice</source>
        <translation>{this} est là deux fois</translation>
    </message>
    <message>
        <source>{ticket} is somebody else&apos;s on that day</source>
        <translation>{ticket} est à quelqu&apos;un d&apos;autre ce jour-là</translation>
    </message>
    <message>
        <source>{until} is before {day}</source>
        <translation>{until} vient avant {day}</translation>
    </message>
    <message>
        <source>{value} is no amount</source>
        <translation>{value} n&apos;est pas un montant</translation>
    </message>
    <message>
        <source>{value} is not a time of day</source>
        <translation>{value} n&apos;est pas une heure de la journée</translation>
    </message>
    <message>
        <source>{value} is not a time zone</source>
        <translation>{value} n&apos;est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>{what}; {right}</source>
        <translation>{what} ; {right}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} n&apos;est pas un nombre JSON</translation>
    </message>
    <message>
        <source>“{outcome}” is none</source>
        <translation>« {outcome} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>“{text}” is no printer</source>
        <translation>« {text} » n&apos;est pas une imprimante</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <translation>« {value} » ne convient pas</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>« {value} » n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>« {value} » n&apos;est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where} : {what}</translation>
    </message>
</context>
<context>
    <name>UncoveredPage</name>
    <message>
        <source>Every booking is covered. When somebody is off or takes a break, the bookings that nobody takes then appear here; nothing is cancelled by itself.</source>
        <translation>Chaque réservation a quelqu&apos;un. Quand une personne est absente ou en pause, les réservations que personne ne prend alors paraissent ici ; rien n&apos;est annulé de soi-même.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>The booking in full</source>
        <translation>La réservation en entier</translation>
    </message>
</context>
<context>
    <name>Unguarded</name>
    <message>
        <source>Check-in screen without a PIN</source>
        <translation>Écran d&apos;inscription sans code</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so anybody can leave the check-in screen: whoever holds the name of the place, at its top, for three seconds and presses once more. With a manager&apos;s PIN only a manager can.</source>
        <translation>Personne n&apos;a encore de code : n&apos;importe qui peut donc quitter l&apos;écran d&apos;inscription en maintenant le nom du lieu, tout en haut, pendant trois secondes, puis en appuyant encore une fois. Dès qu&apos;un responsable a un code, lui seul le peut.</translation>
    </message>
    <message>
        <source>Open it without one</source>
        <translation>Ouvrir sans code</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>De retour dans la file</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Autre prestation</translation>
    </message>
    <message>
        <source>Make a booking</source>
        <translation>Faire une réservation</translation>
    </message>
    <message>
        <source>Keep as a customer</source>
        <translation>Garder comme client</translation>
    </message>
    <message>
        <source>Join waitlist</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Changer le souhait</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>Garder et appeler</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>N&apos;en veut pas</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Hold lapsed</source>
        <translation>Garde expirée</translation>
    </message>
    <message>
        <source>Book from waitlist</source>
        <translation>Réserver depuis la liste</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Jour libre</translation>
    </message>
    <message>
        <source>Change the break</source>
        <translation>Changer la pause</translation>
    </message>
    <message>
        <source>Take the break out</source>
        <translation>Enlever la pause</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Travaille de nouveau</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Noter la visite</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>Erase customer</source>
        <translation>Effacer le client</translation>
    </message>
    <message>
        <source>Export a customer&apos;s data</source>
        <translation>Exporter les données d&apos;un client</translation>
    </message>
    <message>
        <source>Close earlier days</source>
        <translation>Clore les jours passés</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Changer un réglage</translation>
    </message>
    <message>
        <source>Set who may check in</source>
        <translation>Régler qui peut s&apos;inscrire</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Let a ticket be</source>
        <translation>Laisser un ticket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>Nommer cette caisse</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>Connecter un serveur</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Changer la connexion</translation>
    </message>
    <message>
        <source>Disconnect the remote</source>
        <translation>Déconnecter le serveur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Take out of line</source>
        <translation>Retirer de la file</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>within what was said</source>
        <translation>dans ce qui était annoncé</translation>
    </message>
    <message>
        <source>close to what was said</source>
        <translation>proche de ce qui était annoncé</translation>
    </message>
    <message>
        <source>longer than was said</source>
        <translation>plus long qu&apos;annoncé</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>tour à {time}</translation>
    </message>
    <message>
        <source>told: at once</source>
        <translation>annoncé : tout de suite</translation>
    </message>
    <message>
        <source>told ~{minutes}</source>
        <translation>annoncé ~{minutes}</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>appelé une fois</translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation>appelé {count} ×</translation>
    </message>
    <message>
        <source>of ~{minutes}</source>
        <translation>sur ~{minutes}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>restent</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} de retard</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>dans {minutes}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Tout est enregistré ici</translation>
    </message>
    <message>
        <source>No remote connected</source>
        <translation>Aucun serveur connecté</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order once a remote is connected.</source>
        <translation>Chaque changement est en sécurité sur cette caisse, et sera envoyé dans l&apos;ordre dès qu&apos;un serveur est connecté.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Exercice : rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>This is a copy of the shop: nothing that is done in it is sent, and all of it goes.</source>
        <translation>Ceci est une copie du magasin : rien de ce qui s&apos;y fait n&apos;est envoyé, et tout en disparaît.</translation>
    </message>
    <message>
        <source>{state} · {number}</source>
        <translation>{state} · {number}</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>1 changement gardé</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>{number} changements gardés</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>{name} off the waitlist</source>
        <translation>{name} retiré de la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Call to {name}</source>
        <translation>Appel à {name}</translation>
    </message>
    <message>
        <source>held for {minutes} minutes and {seconds} seconds more</source>
        <translation>gardé encore {minutes} minutes et {seconds} secondes</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}, with {staff}</source>
        <translation>A déjà un rendez-vous à ce moment : {service}, {time}, avec {staff}</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}</source>
        <translation>A déjà un rendez-vous à ce moment : {service}, {time}</translation>
    </message>
    <message>
        <source>Needs an answer: {what}</source>
        <translation>Il manque une réponse : {what}</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Demande une réponse</translation>
    </message>
    <message>
        <source>“{service} has become free on {time} with {staff}. Would you like it?”</source>
        <translation>« {service} s&apos;est libéré {time} avec {staff}. Cela vous irait-il ? »</translation>
    </message>
    <message>
        <source>“{service} has become free on {time}. Would you like it?”</source>
        <translation>« {service} s&apos;est libéré {time}. Cela vous irait-il ? »</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day: write it like {example}.</source>
        <translation>« {typed} » n&apos;est pas une heure : écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is no date: write it like {example}.</source>
        <translation>« {typed} » n&apos;est pas une date : écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>{time} is free again: {first} waits for it</source>
        <translation>{time} est de nouveau libre : {first} l&apos;attend</translation>
    </message>
    <message>
        <source>{time} is free again: {first} and {count} more wait for it</source>
        <translation>{time} est de nouveau libre : {first} et {count} autres l&apos;attendent</translation>
    </message>
    <message>
        <source>Hold the time for them and call</source>
        <translation>Leur garder l&apos;heure et appeler</translation>
    </message>
    <message>
        <source>Change what they wish for</source>
        <translation>Changer leur souhait</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>Les retirer de la liste</translation>
    </message>
    <message>
        <source>Take them off the list: what they have booked suits</source>
        <translation>Les retirer de la liste : leur réservation convient</translation>
    </message>
    <message>
        <source>Put somebody on the waitlist</source>
        <translation>Mettre quelqu&apos;un sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>What they wish for</source>
        <translation>Ce qu&apos;ils souhaitent</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} autres</translation>
    </message>
    <message>
        <source>free since {time}</source>
        <translation>libre depuis {time}</translation>
    </message>
    <message>
        <source>is being called</source>
        <translation>est appelé</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>Garder et appeler</translation>
    </message>
    <message>
        <source>Hold and call…</source>
        <translation>Garder et appeler…</translation>
    </message>
    <message>
        <source>Take off as booked</source>
        <translation>Retirer : c&apos;est réservé</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Nothing can come of it: change the dates</source>
        <translation>Rien ne peut en sortir : changez les jours</translation>
    </message>
    <message>
        <source>Nothing can come of it: take them off the list</source>
        <translation>Rien ne peut en sortir : retirez-les de la liste</translation>
    </message>
    <message>
        <source>Has it booked: {times}</source>
        <translation>L&apos;a réservé : {times}</translation>
    </message>
    <message>
        <source>asked for this time</source>
        <translation>a demandé cette heure</translation>
    </message>
    <message>
        <source>asked for this day</source>
        <translation>a demandé ce jour</translation>
    </message>
    <message>
        <source>asked for {staff}</source>
        <translation>a demandé {staff}</translation>
    </message>
    <message>
        <source>within their days and times</source>
        <translation>dans leurs jours et heures</translation>
    </message>
    <message>
        <source>any time suits</source>
        <translation>toute heure convient</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>did not want it</source>
        <translation>n&apos;en a pas voulu</translation>
    </message>
    <message>
        <source>was not asked in the end</source>
        <translation>n&apos;a finalement pas été demandé</translation>
    </message>
    <message>
        <source>the hold lapsed</source>
        <translation>la garde a expiré</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>{said} {time} · for {about}</source>
        <translation>{said} {time} · pour {about}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd&apos;hui</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>attend 1 jour</translation>
    </message>
    <message>
        <source>waits {count} days</source>
        <translation>attend {count} jours</translation>
    </message>
    <message>
        <source>with {staff}</source>
        <translation>avec {staff}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>dès {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Has a booking of this service already: {times}</source>
        <translation>A déjà réservé cette prestation : {times}</translation>
    </message>
</context>
<context>
    <name>WaitlistKeeper</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>WaitlistPage</name>
    <message>
        <source>Free for somebody</source>
        <translation>Libre pour quelqu&apos;un</translation>
    </message>
    <message>
        <source>No free time suits anybody on the list. When a booking is cancelled or moved, the time that becomes free appears here at once.</source>
        <translation>Aucune heure libre ne convient à quelqu&apos;un de la liste. Quand une réservation est annulée ou déplacée, l&apos;heure libérée paraît ici aussitôt.</translation>
    </message>
    <message>
        <source>Choose a free time to see whom it suits.</source>
        <translation>Choisissez une heure libre pour voir à qui elle convient.</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Qui passe d&apos;abord</translation>
    </message>
    <message>
        <source>Nobody waits. Put a customer on the list when no time suits them; free times find them again.</source>
        <translation>Personne n&apos;attend. Mettez un client sur la liste quand aucune heure ne lui convient ; les heures libres le retrouvent.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>WalkInQuestions</name>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Garder les réponses</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>WayOutSheet</name>
    <message>
        <source>Check-in screen for customers</source>
        <translation>Écran d&apos;inscription pour les clients</translation>
    </message>
    <message>
        <source>It covers everything here. To get out of it, hold the name of the place, at its top, for three seconds: then a manager types their PIN.</source>
        <translation>Il couvre tout ici. Pour le quitter, maintenez le nom du lieu, tout en haut, pendant trois secondes : un responsable tape ensuite son code.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L&apos;ouvrir</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch a service for a ticket, or tell us that you are here.</source>
        <translation>Touchez une prestation pour un ticket, ou dites-nous que vous êtes là.</translation>
    </message>
    <message>
        <source>Welcome. What can we do for you?</source>
        <translation>Bienvenue. Que pouvons-nous faire pour vous ?</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J&apos;ai un rendez-vous</translation>
    </message>
    <message>
        <source>Scan your code, or find it by the end of your phone number</source>
        <translation>Scannez votre code, ou trouvez-le par la fin de votre numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Floorwalker</source>
        <translation>Bienvenue dans Floorwalker</translation>
    </message>
    <message>
        <source>Look around a demo shop</source>
        <translation>Visiter un magasin d&apos;exemple</translation>
    </message>
    <message>
        <source>Set up here…</source>
        <translation>Configurer ici…</translation>
    </message>
    <message>
        <source>Import a set-up file…</source>
        <translation>Importer un fichier d&apos;installation…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Connecter un serveur…</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Connect {remote}…</source>
        <translation>Connecter {remote}…</translation>
    </message>
    <message>
        <source>It opens in a window of its own, full of invented customers. Your own store stays empty.</source>
        <translation>Il s&apos;ouvre dans sa propre fenêtre, plein de clients inventés. Vos données restent vides.</translation>
    </message>
    <message>
        <source>Locations, hours, staff, services and customers, all or nothing. You may drop the file here.</source>
        <translation>Lieux, horaires, équipe, prestations et clients, tout ou rien. Vous pouvez déposer le fichier ici.</translation>
    </message>
    <message>
        <source>A name, opening hours and a first service. Everything else can wait.</source>
        <translation>Un nom, des horaires et une première prestation. Tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>En ligne de commande : {command}</translation>
    </message>
    <message>
        <source>This till has no shop yet: how do you want to begin?</source>
        <translation>Cette caisse n&apos;a pas encore de magasin : comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>A hub or Omneo has the shop already: everything comes from there. For OptimoCMS, make or import it first.</source>
        <translation>Un hub ou Omneo connaît déjà la boutique : tout vient de là. Pour OptimoCMS, configurez ou importez d’abord la boutique.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Choose a time within the opening hours.</source>
        <translation>Choisissez une heure dans les heures d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Choose a time within the hours of this service.</source>
        <translation>Choisissez une heure dans les horaires de cette prestation.</translation>
    </message>
    <message>
        <source>Choose a time when {who} works, or somebody else.</source>
        <translation>Choisissez une heure où {who} travaille, ou quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Set up hours for {who}.</source>
        <translation>Donnez des horaires à {who}.</translation>
    </message>
    <message>
        <source>Move {customer}, or choose somebody else.</source>
        <translation>Déplacez {customer}, ou choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Book it over the buffer with a reason, or a little later.</source>
        <translation>Réservez sur la marge avec un motif, ou un peu plus tard.</translation>
    </message>
    <message>
        <source>Choose another time, or put them on the waitlist.</source>
        <translation>Choisissez une autre heure, ou mettez-les sur la liste d&apos;attente.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>Choisissez une autre prestation.</translation>
    </message>
    <message>
        <source>Choose another service, or somebody who does this one.</source>
        <translation>Choisissez une autre prestation, ou quelqu&apos;un qui fait celle-ci.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Why not? {title}</source>
        <translation>Pourquoi pas ? {title}</translation>
    </message>
    <message>
        <source>For: {service}</source>
        <translation>Pour : {service}</translation>
    </message>
    <message>
        <source>Service: {service}. Choose another</source>
        <translation>Prestation : {service}. En choisir une autre</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>For…</source>
        <translation>Pour…</translation>
    </message>
    <message>
        <source>Free {span}</source>
        <translation>Libre {span}</translation>
    </message>
    <message>
        <source>Customers cannot choose it: {why}</source>
        <translation>Les clients ne peuvent pas la choisir : {why}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Réserver {time}</translation>
    </message>
    <message>
        <source>Book {time} anyway…</source>
        <translation>Réserver {time} quand même…</translation>
    </message>
    <message>
        <source>Free at {time}: book that</source>
        <translation>Libre à {time} : la réserver</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, 09:00</source>
        <translation>De, 09:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Until, 17:00</source>
        <translation>À, 17:00</translation>
    </message>
    <message>
        <source>From, {example}</source>
        <translation>Du, {example}</translation>
    </message>
    <message>
        <source>Until, {example}</source>
        <translation>Au, {example}</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>Ce que nous devrions savoir</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Changer le souhait</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mettre sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>PRESTATION</translation>
    </message>
    <message>
        <source>THE TIME THEY ASKED FOR</source>
        <translation>L&apos;HEURE DEMANDÉE</translation>
    </message>
    <message>
        <source>DAYS THAT SUIT</source>
        <translation>JOURS QUI CONVIENNENT</translation>
    </message>
    <message>
        <source>TIMES THAT SUIT</source>
        <translation>HEURES QUI CONVIENNENT</translation>
    </message>
    <message>
        <source>FROM DATE, TO DATE</source>
        <translation>DU, AU</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>AVEC</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>No service has a waitlist. Settings say for which there is one.</source>
        <translation>Aucune prestation n&apos;a de liste d&apos;attente. Les réglages disent lesquelles en ont une.</translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation>La dernière date est avant la première.</translation>
    </message>
    <message>
        <source>The end of the times is before their beginning.</source>
        <translation>La fin des heures est avant leur début.</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>Choisissez d&apos;abord un client : sur la liste d&apos;attente sont des personnes que l&apos;on peut appeler.</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type two letters of a city or a country to choose another one.</source>
        <translation>Tapez deux lettres d’une ville ou d’un pays pour en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>_PlaceName</name>
    <message>
        <source>{place}. Staff: hold to leave</source>
        <translation>{place}. Équipe : maintenir pour quitter</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Code de {name}</translation>
    </message>
</context>
</TS>
