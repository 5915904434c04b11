<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlreadyBooked</name>
    <message>
        <source>Open the booking</source>
        <translation>Buchung öffnen</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>JSON text is expected</source>
        <translation>JSON-Text wird erwartet</translation>
    </message>
    <message>
        <source>a date and time like {example} is expected</source>
        <translation>Datum und Uhrzeit werden erwartet, etwa {example}</translation>
    </message>
    <message>
        <source>a date like {example} is expected</source>
        <translation>ein Datum wird erwartet, etwa {example}</translation>
    </message>
    <message>
        <source>a list of some of {options} is expected, as JSON</source>
        <translation>eine Liste aus {options} wird erwartet, als JSON</translation>
    </message>
    <message>
        <source>a number in decimal is expected, like 12 or 12.5</source>
        <translation>eine Zahl wird erwartet, etwa 12 oder 12.5</translation>
    </message>
    <message>
        <source>a phone number is expected, with its country code, like +61 3 9000 0000</source>
        <translation>eine Telefonnummer mit Landesvorwahl wird erwartet, etwa +61 3 9000 0000</translation>
    </message>
    <message>
        <source>a value that JSON can say is expected</source>
        <translation>ein Wert wird erwartet, den JSON ausdrücken kann</translation>
    </message>
    <message>
        <source>an e-mail address like name@example.com is expected</source>
        <translation>eine E-Mail-Adresse wird erwartet, etwa name@example.com</translation>
    </message>
    <message>
        <source>at least {low} characters expected</source>
        <translation>mindestens {low} Zeichen werden erwartet</translation>
    </message>
    <message>
        <source>at least {low} choices expected</source>
        <translation>mindestens {low} werden erwartet</translation>
    </message>
    <message>
        <source>at least {low} expected</source>
        <translation>mindestens {low} wird erwartet</translation>
    </message>
    <message>
        <source>at most {high} characters expected</source>
        <translation>höchstens {high} Zeichen werden erwartet</translation>
    </message>
    <message>
        <source>at most {high} choices expected</source>
        <translation>höchstens {high} werden erwartet</translation>
    </message>
    <message>
        <source>at most {high} expected</source>
        <translation>höchstens {high} wird erwartet</translation>
    </message>
    <message>
        <source>one of {options} is expected</source>
        <translation>eines von {options} wird erwartet</translation>
    </message>
    <message>
        <source>some of {options} are expected</source>
        <translation>einige von {options} werden erwartet</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>Text wird erwartet</translation>
    </message>
    <message>
        <source>text that can be kept is expected: {wrong}</source>
        <translation>Text wird erwartet, der sich aufbewahren lässt: {wrong}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ja oder nein wird erwartet</translation>
    </message>
    <message>
        <source>{high} or earlier is expected</source>
        <translation>{high} oder früher wird erwartet</translation>
    </message>
    <message>
        <source>{low} or later is expected</source>
        <translation>{low} oder später wird erwartet</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>ANSWERS</source>
        <translation>ANTWORTEN</translation>
    </message>
</context>
<context>
    <name>AppointmentCardSheet</name>
    <message>
        <source>Take back the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation>Für einen Kalender…</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Niemandem zugeteilt</translation>
    </message>
    <message>
        <source>Booked over a rule: {reason}</source>
        <translation>Gegen eine Regel gebucht: {reason}</translation>
    </message>
    <message>
        <source>Held until {time} for a call from the waitlist</source>
        <translation>Bis {time} für einen Anruf von der Warteliste freigehalten</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} auf {time}</translation>
    </message>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} zu {staff}</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Wer übernimmt?</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Trotzdem tun</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>No bookings here. Choose other dates or fewer filters.</source>
        <translation>Keine Buchungen. Andere Tage oder weniger Filter wählen.</translation>
    </message>
    <message>
        <source>More than {count} bookings</source>
        <translation>Mehr als {count} Buchungen</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>{count} Buchungen</translation>
    </message>
    <message>
        <source>too many to sort by name: choose days, or fewer</source>
        <translation>zu viele, um nach Namen zu ordnen: Tage wählen oder weniger</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source> (needed)</source>
        <translation> (nötig)</translation>
    </message>
    <message>
        <source>This was written in another language and could not be read. Please write it again.</source>
        <translation>Das wurde in einer anderen Sprache geschrieben und konnte nicht gelesen werden. Bitte schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it anyway</source>
        <translation>Trotzdem tun</translation>
    </message>
    <message>
        <source>A reason, please</source>
        <translation>Bitte einen Grund</translation>
    </message>
    <message>
        <source>Ask me at the desk</source>
        <translation>Fragen Sie mich an der Theke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Ein paar Fragen</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Please look at what is marked, or let us ask you at the desk.</source>
        <translation>Bitte sehen Sie nach, was markiert ist, oder lassen Sie sich an der Theke fragen.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>An der Theke: {name}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Go back to it…</source>
        <translation>Darauf zurückgehen…</translation>
    </message>
    <message>
        <source>Go back, now</source>
        <translation>Jetzt zurückgehen</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>{customers} customers and {bookings} bookings, {coming} of them still to come.</source>
        <translation>{customers} Kunden und {bookings} Buchungen, davon {coming} noch bevorstehend.</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Wird zurückgespielt …</translation>
    </message>
    <message>
        <source>Everything that was done since then goes out of sight. How the store is now is backed up first, so there is a way back. What a remote has heard it keeps, and tells again.</source>
        <translation>Alles, was seitdem getan wurde, ist dann nicht mehr zu sehen. Der jetzige Stand wird vorher gesichert, es gibt also einen Weg zurück. Was eine Gegenstelle gehört hat, behält sie und sagt es wieder.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup of everything is made each day, at the start and while the window is open. It lies beside the store on this computer: copy it elsewhere now and then.</source>
        <translation>Jeden Tag wird eine Sicherung von allem gemacht, beim Start und solange das Fenster offen ist. Sie liegt neben dem Bestand auf diesem Rechner: Ab und zu anderswohin kopieren.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One of each of so many last days</source>
        <translation>Je eine von so vielen letzten Tagen</translation>
    </message>
    <message>
        <source>One of each of so many last weeks</source>
        <translation>Je eine von so vielen letzten Wochen</translation>
    </message>
    <message>
        <source>Erased after so many years; 0 keeps them for ever</source>
        <translation>Gelöscht nach so vielen Jahren; 0 behält sie für immer</translation>
    </message>
    <message>
        <source>HOW MANY ARE KEPT</source>
        <translation>WIE VIELE BLEIBEN</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO DO NOT COME ANY MORE</source>
        <translation>KUNDEN, DIE NICHT MEHR KOMMEN</translation>
    </message>
    <message>
        <source>This store is not backed up by this window.</source>
        <translation>Dieser Bestand wird nicht von diesem Fenster gesichert.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>after going back</source>
        <translation>nach dem Zurückgehen</translation>
    </message>
    <message>
        <source>{count} customers have not booked, come or waited for that long. They are erased from tomorrow on, and nobody can undo that.</source>
        <translation>{count} Kunden haben so lange nichts gebucht, waren nicht da und haben nicht gewartet. Sie werden ab morgen gelöscht, und niemand kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>The backup is made, and nothing is wrong in it.</source>
        <translation>Die Sicherung ist gemacht und in Ordnung.</translation>
    </message>
    <message>
        <source>The store is as it was on {when}. How it was before is kept as the backup “before going back”.</source>
        <translation>Der Bestand ist wie am {when}. Der Stand davor bleibt als Sicherung „vor dem Zurückgehen“.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>Worauf die Vorhersage beruht</translation>
    </message>
    <message>
        <source>Not today any more.</source>
        <translation>Heute nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody is free now.</source>
        <translation>Jemand ist jetzt frei.</translation>
    </message>
    <message>
        <source>Others come before.</source>
        <translation>Andere kommen vorher.</translation>
    </message>
    <message>
        <source>Whoever can do it is with somebody.</source>
        <translation>Alle, die es können, sind gerade bei jemandem.</translation>
    </message>
    <message>
        <source>The time until then is booked, or too short.</source>
        <translation>Die Zeit bis dahin ist gebucht oder zu kurz.</translation>
    </message>
    <message>
        <source>Nobody who can do it works before then.</source>
        <translation>Vorher arbeitet niemand, der es kann.</translation>
    </message>
    <message>
        <source>It is booked for then.</source>
        <translation>Es ist für dann gebucht.</translation>
    </message>
    <message>
        <source>There is no room before the end of the day.</source>
        <translation>Vor Ende des Tages ist kein Platz.</translation>
    </message>
    <message>
        <source>Nobody who is here today can do it.</source>
        <translation>Heute ist niemand da, der es kann.</translation>
    </message>
    <message>
        <source>{name}: free to {until}</source>
        <translation>{name}: frei bis {until}</translation>
    </message>
    <message>
        <source>{name}: free</source>
        <translation>{name}: frei</translation>
    </message>
    <message>
        <source>{name}: keeps the booking of {until}</source>
        <translation>{name}: hält sich für die Buchung um {until} frei</translation>
    </message>
    <message>
        <source>{name}: with somebody to {until}</source>
        <translation>{name}: bei jemandem bis {until}</translation>
    </message>
    <message>
        <source>{name}: should have been done at {until}</source>
        <translation>{name}: hätte um {until} fertig sein sollen</translation>
    </message>
    <message>
        <source>{name}: from {until}</source>
        <translation>{name}: ab {until}</translation>
    </message>
    <message>
        <source>{name}: not today</source>
        <translation>{name}: heute nicht</translation>
    </message>
    <message>
        <source>{minutes}: the median of the last {count}.</source>
        <translation>{minutes}: der Median der letzten {count}.</translation>
    </message>
    <message>
        <source>{minutes}, as set, until {count} have been timed.</source>
        <translation>{minutes}, wie eingestellt, bis {count} gemessen sind.</translation>
    </message>
    <message>
        <source>For the later end each service is taken to last {percent} % longer, and {slack} are added.</source>
        <translation>Für das spätere Ende wird jeder Service {percent} % länger angenommen, und {slack} kommen dazu.</translation>
    </message>
</context>
<context>
    <name>BasisSheet</name>
    <message>
        <source>No longer in the line.</source>
        <translation>Nicht mehr in der Reihe.</translation>
    </message>
    <message>
        <source>WHO IS FREE WHEN</source>
        <translation>WER WANN FREI IST</translation>
    </message>
    <message>
        <source>The service needs nobody of the staff.</source>
        <translation>Der Service braucht niemanden vom Personal.</translation>
    </message>
    <message>
        <source>WHO COMES BEFORE</source>
        <translation>WER VORHER KOMMT</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>HOW LONG IT TAKES</source>
        <translation>WIE LANGE ES DAUERT</translation>
    </message>
    <message>
        <source>HOW CAREFUL IT IS</source>
        <translation>WIE VORSICHTIG ES IST</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Set up here</source>
        <translation>Hier einrichten</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>Erster Service</translation>
    </message>
    <message>
        <source>Its length in minutes</source>
        <translation>Seine Länge in Minuten</translation>
    </message>
    <message>
        <source>Names with commas between them. Without any, one customer is served at a time.</source>
        <translation>Namen, mit Kommas dazwischen. Ohne Namen wird jeweils ein Kunde bedient.</translation>
    </message>
    <message>
        <source>Who works here, if you like</source>
        <translation>Wer hier arbeitet, wenn gewünscht</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Laden anlegen</translation>
    </message>
    <message>
        <source>This is all that a shop needs to begin with. Everything can be changed in the settings later.</source>
        <translation>Mehr braucht ein Laden für den Anfang nicht. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Staff, called and in service</source>
        <translation>Personal, Aufgerufene und wer bedient wird</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Block {span}</source>
        <translation>{span} sperren</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>Sagen, was es ist, zum Beispiel Mittag.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>{service} has nothing free in {month}.</source>
        <translation>{service} hat im {month} nichts frei.</translation>
    </message>
    <message>
        <source>{service} has nothing free in {month}, nor in the three months after it.</source>
        <translation>{service} hat im {month} nichts frei, auch nicht in den drei Monaten danach.</translation>
    </message>
    <message>
        <source>asks approval</source>
        <translation>mit Zusage</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Plätze</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation>Verlassen, Entwurf behalten</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>with anyone free</source>
        <translation>bei irgendwem, der frei ist</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Zusage</translation>
    </message>
    <message>
        <source>confirmed at once</source>
        <translation>sofort bestätigt</translation>
    </message>
    <message>
        <source>Still to answer: {questions}</source>
        <translation>Noch zu beantworten: {questions}</translation>
    </message>
    <message>
        <source>Still to choose: {what}; to answer: {questions}</source>
        <translation>Noch zu wählen: {what}; zu beantworten: {questions}</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ein Service</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a reason for booking over the rule</source>
        <translation>ein Grund, gegen die Regel zu buchen</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Anything that we should know</source>
        <translation>Was wir wissen sollten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>STANDORT</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>BEI</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUNDE</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Still to choose: {what}</source>
        <translation>Noch zu wählen: {what}</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>Zuerst einen Kunden wählen: Auf der Warteliste stehen Menschen, die man anrufen kann.</translation>
    </message>
    <message>
        <source>Booking discarded</source>
        <translation>Buchung verworfen</translation>
    </message>
</context>
<context>
    <name>BookingQuestions</name>
    <message>
        <source>Book it with these answers</source>
        <translation>Mit diesen Antworten buchen</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
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
        <translation>Bis</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>Sagen, was es ist, zum Beispiel Mittag.</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Something went wrong in Floorwalker</source>
        <translation>In Floorwalker ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>A bug in Floorwalker stopped one step (%n so far)</source>
        <translation>
            <numerusform>Ein Fehler in Floorwalker hat einen Schritt verhindert (bisher %n)</numerusform>
            <numerusform>Ein Fehler in Floorwalker hat einen Schritt verhindert (bisher %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed before is kept, and you can go on working.</source>
        <translation>Was vorher bestätigt wurde, ist behalten, und es kann weitergehen.</translation>
    </message>
    <message>
        <source>A report without any customer&apos;s data is in {path}.</source>
        <translation>Ein Bericht ohne Kundendaten liegt in {path}.</translation>
    </message>
    <message>
        <source>The report could not be kept.</source>
        <translation>Der Bericht konnte nicht aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{who} is now {span}</source>
        <translation>{who} ist jetzt {span}</translation>
    </message>
    <message>
        <source>{who} moved to {time} with {staff}</source>
        <translation>{who} auf {time} bei {staff} verschoben</translation>
    </message>
    <message>
        <source>{who} at {time}, nobody assigned</source>
        <translation>{who} um {time}, niemandem zugeteilt</translation>
    </message>
    <message>
        <source>{who} moved to {time}</source>
        <translation>{who} auf {time} verschoben</translation>
    </message>
    <message>
        <source>{who} to {span}?</source>
        <translation>{who} auf {span}?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose days: {name}</source>
        <translation>Wessen Tage: {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Hours at their usual height, now {zoom}</source>
        <translation>Stunden in üblicher Höhe, jetzt {zoom}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>Show three days</source>
        <translation>Drei Tage zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Niedrigere Stunden</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>Höhere Stunden</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Block time, breaks and days off</source>
        <translation>Zeit sperren, Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation>Wessen Tage</translation>
    </message>
    <message>
        <source>Clocks go forward {clocks}</source>
        <translation>Die Uhr geht vor {clocks}</translation>
    </message>
    <message>
        <source>Clocks go back {clocks}</source>
        <translation>Die Uhr geht zurück {clocks}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Show this day alone</source>
        <translation>Nur diesen Tag zeigen</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation>niemand arbeitet</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Zeit sperren…</translation>
    </message>
    <message>
        <source>Off or ill…</source>
        <translation>Frei oder krank…</translation>
    </message>
    <message>
        <source>To an earlier, or later, time or booking</source>
        <translation>Zu einer früheren oder späteren Zeit oder Buchung</translation>
    </message>
    <message>
        <source>To the column on that side</source>
        <translation>Zur Spalte auf dieser Seite</translation>
    </message>
    <message>
        <source>To the next booking, or the one before</source>
        <translation>Zur nächsten Buchung oder zur vorigen</translation>
    </message>
    <message>
        <source>To the first, or last, booking of the column</source>
        <translation>Zur ersten oder letzten Buchung der Spalte</translation>
    </message>
    <message>
        <source>To what is a window&apos;s height earlier, or later</source>
        <translation>Eine Fensterhöhe früher oder später</translation>
    </message>
    <message>
        <source>Open the booking, or book the free time</source>
        <translation>Buchung öffnen oder freie Zeit buchen</translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation>Freie Zeit buchen</translation>
    </message>
    <message>
        <source>Move the booking to an earlier, or later, time</source>
        <translation>Buchung auf früher oder später verschieben</translation>
    </message>
    <message>
        <source>Move the booking to the column on that side</source>
        <translation>Buchung in die Spalte auf dieser Seite verschieben</translation>
    </message>
    <message>
        <source>Make the booking shorter, or longer</source>
        <translation>Buchung kürzer oder länger machen</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Why not at this time?</source>
        <translation>Warum nicht um diese Zeit?</translation>
    </message>
    <message>
        <source>Stretch the hours</source>
        <translation>Stunden höher machen</translation>
    </message>
    <message>
        <source>Lower the hours</source>
        <translation>Stunden niedriger machen</translation>
    </message>
    <message>
        <source>Hours at their usual height</source>
        <translation>Stunden in üblicher Höhe</translation>
    </message>
    <message>
        <source>{who} booked at {time}</source>
        <translation>{who} um {time} gebucht</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter books it, Escape leaves it.</source>
        <translation>Pfeiltasten wählen die Zeit, Eingabe bucht, Esc lässt es.</translation>
    </message>
    <message>
        <source>Hold them in the line until they lift, then drag them to a free time.</source>
        <translation>Den Eintrag in der Reihe halten, bis er sich hebt, und auf eine freie Zeit ziehen.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>New booking at {time}</source>
        <translation>Neue Buchung um {time}</translation>
    </message>
    <message>
        <source>Block time from {time}…</source>
        <translation>Zeit sperren ab {time}…</translation>
    </message>
    <message>
        <source>Why not at {time}?</source>
        <translation>Warum nicht um {time}?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter moves it there, Escape leaves it.</source>
        <translation>Pfeiltasten wählen die Zeit, Eingabe verschiebt dorthin, Esc lässt es.</translation>
    </message>
    <message>
        <source>Hold it until it lifts, then drag it to its time.</source>
        <translation>Halten, bis es sich hebt, dann auf seine Zeit ziehen.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ohne Zuteilung</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{who} cannot be moved: {state}</source>
        <translation>{who} kann nicht verschoben werden: {state}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{count} to assign</source>
        <translation>{count} zuzuteilen</translation>
    </message>
    <message>
        <source>nothing to assign</source>
        <translation>nichts zuzuteilen</translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation>Der Tag wird geöffnet…</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Geschlossen am {date}</translation>
    </message>
    <message>
        <source>Closed: {date}</source>
        <translation>Geschlossen: {date}</translation>
    </message>
    <message>
        <source>By the hours of {place}.</source>
        <translation>Nach den Zeiten von {place}.</translation>
    </message>
    <message>
        <source>Nobody works on {date}</source>
        <translation>Niemand arbeitet am {date}</translation>
    </message>
    <message>
        <source>Nobody works: {date}</source>
        <translation>Niemand arbeitet: {date}</translation>
    </message>
    <message>
        <source>By the hours of each member of staff.</source>
        <translation>Nach den Arbeitszeiten aller.</translation>
    </message>
    <message>
        <source>Press a time to book all the same.</source>
        <translation>Eine Zeit drücken, um trotzdem zu buchen.</translation>
    </message>
    <message>
        <source>Press the date above for another day.</source>
        <translation>Für einen anderen Tag oben auf das Datum drücken.</translation>
    </message>
    <message>
        <source>Press the date above for another day, or {key} for who is off.</source>
        <translation>Für einen anderen Tag oben auf das Datum drücken, oder {key} für Abwesende.</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>any number at once</source>
        <translation>beliebig viele zugleich</translation>
    </message>
    <message>
        <source>{capacity} at once</source>
        <translation>{capacity} zugleich</translation>
    </message>
    <message>
        <source>{taken} of {capacity} taken now</source>
        <translation>jetzt {taken} von {capacity} belegt</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>niemandem zugeteilt</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>bei {whom}</translation>
    </message>
    <message>
        <source>{span} with buffers</source>
        <translation>{span} mit Puffern</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>gegen eine Regel</translation>
    </message>
    <message>
        <source>not confirmed by the remote yet</source>
        <translation>von der Gegenstelle noch nicht bestätigt</translation>
    </message>
    <message>
        <source>refused by the remote</source>
        <translation>von der Gegenstelle abgelehnt</translation>
    </message>
    <message>
        <source>changed by the remote too</source>
        <translation>auch von der Gegenstelle geändert</translation>
    </message>
    <message>
        <source>{who} is with {staff} now</source>
        <translation>{who} ist jetzt bei {staff}</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>The booking for a calendar of one&apos;s own (.ics), without the notes that stand here.</source>
        <translation>Die Buchung für den eigenen Kalender (.ics), ohne die Notizen, die hier stehen.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save in the folder</source>
        <translation>Im Ordner speichern</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>This machine has no program for calendars; save the file instead.</source>
        <translation>Auf diesem Rechner gibt es kein Kalenderprogramm; bitte die Datei speichern.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day calendar</source>
        <translation>Tageskalender</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>No number is known</source>
        <translation>Keine Nummer bekannt</translation>
    </message>
</context>
<context>
    <name>CallNext</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Somebody earlier in the line is passed over: the call is recorded as out of order.</source>
        <translation>Jemand weiter vorn wird übergangen: Der Aufruf wird als außer der Reihe vermerkt.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Beleg {reference}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Bestellung {reference}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
</context>
<context>
    <name>CardFeedback</name>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>FEEDBACK</source>
        <translation>RÜCKMELDUNG</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Booked today at {time}: {service} ({late}).</source>
        <translation>Heute um {time} gebucht: {service} ({late}).</translation>
    </message>
    <message>
        <source>Is being served already, as {tag}: {service}.</source>
        <translation>Wird schon bedient, als {tag}: {service}.</translation>
    </message>
    <message>
        <source>Waits already, as {tag}: {service}.</source>
        <translation>Wartet schon, als {tag}: {service}.</translation>
    </message>
    <message>
        <source>Check in without a name: {service}, {told}</source>
        <translation>Ohne Namen anmelden: {service}, {told}</translation>
    </message>
    <message>
        <source>Check in {who}: {service}, {told}</source>
        <translation>{who} anmelden: {service}, {told}</translation>
    </message>
    <message>
        <source>not before closing</source>
        <translation>nicht vor Ladenschluss</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>{count} vorher</translation>
    </message>
    <message>
        <source>CHECK IN {name}: PRESS THE SERVICE</source>
        <translation>{name} ANMELDEN: SERVICE DRÜCKEN</translation>
    </message>
    <message>
        <source>say: {told}</source>
        <translation>sagen: {told}</translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>Was wir wissen sollten</translation>
    </message>
    <message>
        <source>No service takes walk-ins here.</source>
        <translation>Hier gibt es keinen Service ohne Termin.</translation>
    </message>
    <message>
        <source>NAME, IF THEY GIVE ONE</source>
        <translation>NAME, FALLS GENANNT</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>CHECK IN WITHOUT A NAME: PRESS THE SERVICE</source>
        <translation>OHNE NAMEN ANMELDEN: SERVICE DRÜCKEN</translation>
    </message>
    <message>
        <source>nobody can take them before closing</source>
        <translation>niemand schafft es vor Ladenschluss</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>Approve all {count}</source>
        <translation>Alle {count} zusagen</translation>
    </message>
    <message>
        <source>Approve the {count} that fit</source>
        <translation>Die {count} passenden zusagen</translation>
    </message>
    <message>
        <source>Reject all {count}…</source>
        <translation>Alle {count} ablehnen…</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Earlier: {what}</source>
        <translation>Früher: {what}</translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation>Später: {what}</translation>
    </message>
</context>
<context>
    <name>ClockPair</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>to the next day</source>
        <translation>auf den nächsten Tag</translation>
    </message>
    <message>
        <source>“{text}” is no time: write it like 9:30.</source>
        <translation>„{text}“ ist keine Uhrzeit: so schreiben wie 9:30.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody waits for {name}.</source>
        <translation>Für {name} wartet niemand.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Vorher: {value}</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>How its answer compares</source>
        <translation>Wie die Antwort sein muss</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>Mit dieser Antwort</translation>
    </message>
    <message>
        <source>With this number</source>
        <translation>Mit dieser Zahl</translation>
    </message>
    <message>
        <source>A condition of another system</source>
        <translation>Eine Bedingung eines anderen Systems</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Wird immer gefragt</translation>
    </message>
    <message>
        <source>It is asked as well while that question has no answer.</source>
        <translation>Sie wird auch gefragt, solange jene Frage keine Antwort hat.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>ist beantwortet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>The practice window opens in a moment.</source>
        <translation>Das Übungsfenster öffnet sich gleich.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Es konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What is entered here is not saved yet: save it, or press the cross to leave it.</source>
        <translation>Die Eingaben sind noch nicht gespeichert: speichern oder mit dem Kreuz verwerfen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>{minute} calls a minute, {month} a month</source>
        <translation>{minute} Aufrufe je Minute, {month} im Monat</translation>
    </message>
    <message>
        <source>Work with a remote</source>
        <translation>Mit einer Gegenstelle arbeiten</translation>
    </message>
    <message>
        <source>What kind of remote</source>
        <translation>Welche Art von Gegenstelle</translation>
    </message>
    <message>
        <source>A hub, or Omneo</source>
        <translation>Ein Hub oder Omneo</translation>
    </message>
    <message>
        <source>https://hub.example, or a tenant&apos;s name</source>
        <translation>https://hub.example oder der Name eines Mandanten</translation>
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
        <translation>Was bei OptimoCMS gekauft wurde</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A remote hears of everything that is done here, and tells what others did. The till works without.</source>
        <translation>Eine Gegenstelle hört von allem, was hier getan wird, und sagt, was andere taten. Die Kasse arbeitet auch ohne.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer, or in a file that only you can read.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Rechners oder in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>TARIF</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>An address and a token are needed.</source>
        <translation>Es braucht eine Adresse und ein Token.</translation>
    </message>
    <message>
        <source>Asking the remote…</source>
        <translation>Die Gegenstelle wird gefragt…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>The remote answers, and takes the token.</source>
        <translation>Die Gegenstelle antwortet und nimmt das Token an.</translation>
    </message>
    <message>
        <source>The token is {where}.</source>
        <translation>Das Token ist {where}.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Was unterwegs ist</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sign in again, or leave…</source>
        <translation>Neu anmelden oder verlassen…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Gegenstelle verbinden…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This shop works alone: its locations, services and staff are changed here. A remote (a hub, Omneo or OptimoCMS) hears of everything that is done here, and tells what others did.</source>
        <translation>Dieser Laden arbeitet allein: Standorte, Services und Personal werden hier geändert. Eine Gegenstelle (ein Hub, Omneo oder OptimoCMS) hört von allem, was hier getan wird, und sagt, was andere taten.</translation>
    </message>
    <message>
        <source>The remote owns locations, services, staff and their hours: they are changed there and are read-only here, but for breaks and days off.</source>
        <translation>Standorte, Services, Personal und deren Zeiten gehören der Gegenstelle: Sie werden dort geändert und sind hier nur zu lesen, außer Pausen und freien Tagen.</translation>
    </message>
</context>
<context>
    <name>ConvertForm</name>
    <message>
        <source>A booking needs a customer.</source>
        <translation>Eine Buchung braucht einen Kunden.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>At a later time…</source>
        <translation>Zu einer späteren Zeit…</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Book it from now</source>
        <translation>Ab jetzt buchen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Book {time} with {staff}</source>
        <translation>{time} bei {staff} buchen</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} buchen</translation>
    </message>
    <message>
        <source>Book that time</source>
        <translation>Diese Zeit buchen</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} zu {staff}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} auf {time}</translation>
    </message>
    <message>
        <source>Leaves no booking uncovered.</source>
        <translation>Lässt keine Buchung ohne Deckung.</translation>
    </message>
    <message>
        <source>Leaves 1 booking uncovered: {names}. It stays until you decide.</source>
        <translation>Lässt 1 Buchung ohne Deckung: {names}. Sie bleibt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Leaves {count} bookings uncovered: {names}. They stay until you decide.</source>
        <translation>Lässt {count} Buchungen ohne Deckung: {names}. Sie bleiben, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>1 booking uncovered</source>
        <translation>1 Buchung ohne Deckung</translation>
    </message>
    <message>
        <source>{count} bookings uncovered</source>
        <translation>{count} Buchungen ohne Deckung</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Whose time is it about?</source>
        <translation>Um wessen Zeit geht es?</translation>
    </message>
    <message>
        <source>Block time of {who}</source>
        <translation>Zeit von {who} sperren</translation>
    </message>
    <message>
        <source>Break of {who}</source>
        <translation>Pause von {who}</translation>
    </message>
    <message>
        <source>Time off for {who}</source>
        <translation>Freie Zeit für {who}</translation>
    </message>
    <message>
        <source>Give it to the first who is free</source>
        <translation>Dem Ersten geben, der frei ist</translation>
    </message>
    <message>
        <source>Give it another time</source>
        <translation>Eine andere Zeit geben</translation>
    </message>
    <message>
        <source>Keep it anyway, with a reason</source>
        <translation>Trotzdem behalten, mit Grund</translation>
    </message>
    <message>
        <source>Cancel the booking, with a reason</source>
        <translation>Buchung absagen, mit Grund</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>Alles darüber öffnen</translation>
    </message>
    <message>
        <source>Uncovered booking</source>
        <translation>Buchung ohne Deckung</translation>
    </message>
    <message>
        <source>{what} · today {count}</source>
        <translation>{what} · heute {count}</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>Give to {staff}</source>
        <translation>{staff} geben</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Move to {time}</source>
        <translation>Auf {time} verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
        <source>{who} no longer takes it</source>
        <translation>{who} übernimmt sie nicht mehr</translation>
    </message>
    <message>
        <source>{who} is away then</source>
        <translation>{who} ist dann nicht da</translation>
    </message>
    <message>
        <source>nobody else is free then</source>
        <translation>sonst ist dann niemand frei</translation>
    </message>
    <message>
        <source>free: {names}</source>
        <translation>frei: {names}</translation>
    </message>
    <message>
        <source>free: {names} and {more} more</source>
        <translation>frei: {names} und {more} weitere</translation>
    </message>
    <message>
        <source>nothing else booked that day</source>
        <translation>an dem Tag sonst nichts gebucht</translation>
    </message>
    <message>
        <source>{length} booked that day</source>
        <translation>an dem Tag {length} gebucht</translation>
    </message>
    <message>
        <source>has not served {who} before</source>
        <translation>hat {who} noch nie bedient</translation>
    </message>
    <message>
        <source>has served {who} once</source>
        <translation>hat {who} einmal bedient</translation>
    </message>
    <message>
        <source>has served {who} {count} times</source>
        <translation>hat {who} {count}-mal bedient</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Buchung absagen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Does not work today.</source>
        <translation>Arbeitet heute nicht.</translation>
    </message>
    <message>
        <source>{name}: off until {day}, that day included</source>
        <translation>{name}: frei bis einschließlich {day}</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>Personal frei oder krank</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>CALL NOTES</source>
        <translation>GESPRÄCHSNOTIZEN</translation>
    </message>
    <message>
        <source>Nobody else is free then.</source>
        <translation>Sonst ist dann niemand frei.</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>Wer es übernehmen könnte</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>ANOTHER TIME</source>
        <translation>EINE ANDERE ZEIT</translation>
    </message>
    <message>
        <source>WHO COULD TAKE IT</source>
        <translation>WER ES ÜBERNEHMEN KÖNNTE</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation>Trotzdem behalten…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Die Buchung absagen…</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Die Buchung öffnen</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>It stays as it is, and the reason with it.</source>
        <translation>Sie bleibt, wie sie ist, und der Grund dabei.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>In den nächsten Wochen ist keine Zeit frei.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>{ticket} since {time}</source>
        <translation>{ticket} seit {time}</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Ein Service</translation>
    </message>
    <message>
        <source>Has not been here yet</source>
        <translation>War noch nicht hier</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>War einmal hier</translation>
    </message>
    <message>
        <source>Was here {count} times</source>
        <translation>War {count}-mal hier</translation>
    </message>
    <message>
        <source>Here now, for the first time</source>
        <translation>Ist gerade hier, zum ersten Mal</translation>
    </message>
    <message>
        <source>Here now, and was here once before</source>
        <translation>Ist gerade hier und war vorher einmal hier</translation>
    </message>
    <message>
        <source>Here now, and was here {count} times before</source>
        <translation>Ist gerade hier und war vorher {count}-mal hier</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Beides, eines nach dem anderen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation>Buchungen: {count}</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>{count} bevorstehend</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Besuche: {count}</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>Wer doppelt erfasst sein könnte</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>maybe: same name, another number</source>
        <translation>vielleicht: gleicher Name, andere Nummer</translation>
    </message>
    <message>
        <source>maybe: same name, another e-mail</source>
        <translation>vielleicht: gleicher Name, andere E-Mail</translation>
    </message>
    <message>
        <source>maybe: same name, another number and e-mail</source>
        <translation>vielleicht: gleicher Name, andere Nummer und E-Mail</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>fast der gleiche Name</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>Name, Ende der Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Type two letters of a name, or the last digits of a phone number.</source>
        <translation>Zwei Buchstaben eines Namens oder die letzten Ziffern einer Telefonnummer eingeben.</translation>
    </message>
    <message>
        <source>walk-in {ticket}</source>
        <translation>ohne Termin {ticket}</translation>
    </message>
    <message>
        <source>+ New: “{typed}”</source>
        <translation>+ Neu: „{typed}“</translation>
    </message>
    <message>
        <source>Nobody of that name or number is known yet.</source>
        <translation>Niemand mit diesem Namen oder dieser Nummer ist bekannt.</translation>
    </message>
    <message>
        <source>Somebody else ({count})</source>
        <translation>Jemand anderes ({count})</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Save their data…</source>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>In the line</source>
        <translation>In der Reihe</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Niemand mehr</translation>
    </message>
    <message>
        <source>This customer was erased on {day}.</source>
        <translation>Dieser Kunde wurde am {day} gelöscht.</translation>
    </message>
    <message>
        <source>Did not come once</source>
        <translation>Kam einmal nicht</translation>
    </message>
    <message>
        <source>Did not come {count} times</source>
        <translation>Kam {count}-mal nicht</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>und {count} ältere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>Name, Ende der Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>Wer doppelt erfasst sein könnte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody is written down here.</source>
        <translation>Hier steht niemand.</translation>
    </message>
    <message>
        <source>Nobody is found. Write them down?</source>
        <translation>Niemand gefunden. Neu erfassen?</translation>
    </message>
    <message>
        <source>The chosen customer</source>
        <translation>Der gewählte Kunde</translation>
    </message>
    <message>
        <source>The latest ones; type a name, a phone ending or an e-mail</source>
        <translation>Die neuesten; Name, Ende der Telefonnummer oder E-Mail eingeben</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation>Niemand scheint doppelt erfasst zu sein.</translation>
    </message>
    <message>
        <source>Who may be one person; press to see both side by side</source>
        <translation>Wer dieselbe Person sein könnte; drücken, um beide nebeneinander zu sehen</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Save everything that is kept of {name}</source>
        <translation>Alles speichern, was über {name} aufbewahrt wird</translation>
    </message>
    <message>
        <source>Everything that is kept of {name}: bookings, answers, notes, visits and what was done, as a file that a person can read. That it was asked for is kept.</source>
        <translation>Alles, was über {name} gespeichert ist: Buchungen, Antworten, Notizen, Besuche und was getan wurde, als Datei, die ein Mensch lesen kann. Dass danach gefragt wurde, wird festgehalten.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>SPEICHERN IN</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DateTitle</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
</context>
<context>
    <name>DatedField</name>
    <message>
        <source>Choose the date: {question}</source>
        <translation>Datum wählen: {question}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Public display</source>
        <translation>Anzeigetafel</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>Jetzt aufgerufen</translation>
    </message>
    <message>
        <source>We call you here</source>
        <translation>Wir rufen Sie hier auf</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Wir haben geschlossen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächste</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Wartezeit jetzt</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>As of {time}. Please ask the staff.</source>
        <translation>Stand {time}. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Now called: {numbers}</source>
        <translation>Jetzt aufgerufen: {numbers}</translation>
    </message>
    <message>
        <source>Next: {numbers}</source>
        <translation>Als Nächste: {numbers}</translation>
    </message>
    <message>
        <source>Floorwalker: now called</source>
        <translation>Floorwalker: jetzt aufgerufen</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>free to {until}</source>
        <translation>frei bis {until}</translation>
    </message>
    <message>
        <source>expects {whom}</source>
        <translation>erwartet {whom}</translation>
    </message>
    <message>
        <source>free · {whom} {over} min late</source>
        <translation>frei · {whom} {over} Min. zu spät</translation>
    </message>
    <message>
        <source>free to {until} · {whom} {over} min late</source>
        <translation>frei bis {until} · {whom} {over} Min. zu spät</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>with {whom} to {until}</source>
        <translation>bei {whom} bis {until}</translation>
    </message>
    <message>
        <source>{over} min over · {whom}</source>
        <translation>{over} Min. drüber · {whom}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{whom} to {until}</source>
        <translation>{whom} bis {until}</translation>
    </message>
    <message>
        <source>from {until}</source>
        <translation>ab {until}</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>später heute</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>{whom} {over} min late</source>
        <translation>{whom} {over} Min. zu spät</translation>
    </message>
    <message>
        <source>{whom} late</source>
        <translation>{whom} zu spät</translation>
    </message>
    <message>
        <source>{over} min late</source>
        <translation>{over} Min. zu spät</translation>
    </message>
    <message>
        <source>busy to {until}</source>
        <translation>beschäftigt bis {until}</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>{over} min over</source>
        <translation>{over} Min. drüber</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung abgesagt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Jemand anderem gegeben</translation>
    </message>
    <message>
        <source>Moved and approved</source>
        <translation>Verschoben und zugesagt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Erneut aufgerufen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Wieder in der Reihe</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>Zurück vom Parken</translation>
    </message>
    <message>
        <source>Now for another service</source>
        <translation>Jetzt für einen anderen Service</translation>
    </message>
    <message>
        <source>Made into a booking</source>
        <translation>Zur Buchung gemacht</translation>
    </message>
    <message>
        <source>Kept as a customer</source>
        <translation>Als Kunde behalten</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation>Wunsch geändert</translation>
    </message>
    <message>
        <source>Held: call them now</source>
        <translation>Freigehalten: jetzt anrufen</translation>
    </message>
    <message>
        <source>Not reached, the time is free again</source>
        <translation>Nicht erreicht, die Zeit ist wieder frei</translation>
    </message>
    <message>
        <source>Does not want it, the time is free again</source>
        <translation>Möchte sie nicht, die Zeit ist wieder frei</translation>
    </message>
    <message>
        <source>Let go of, the time is free again</source>
        <translation>Losgelassen, die Zeit ist wieder frei</translation>
    </message>
    <message>
        <source>Booked from the waitlist</source>
        <translation>Von der Warteliste gebucht</translation>
    </message>
    <message>
        <source>Feedback kept</source>
        <translation>Rückmeldung behalten</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>Zeit gesperrt</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Break changed</source>
        <translation>Pause geändert</translation>
    </message>
    <message>
        <source>Break taken out</source>
        <translation>Pause herausgenommen</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>Wieder bei der Arbeit</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Earlier days closed</source>
        <translation>Frühere Tage abgeschlossen</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Check-in by customers changed</source>
        <translation>Selbstanmeldung geändert</translation>
    </message>
    <message>
        <source>Ticket sent to the printer</source>
        <translation>Nummer an den Drucker geschickt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Till changed</source>
        <translation>Kasse geändert</translation>
    </message>
    <message>
        <source>Remote connected</source>
        <translation>Gegenstelle verbunden</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Verbindung geändert</translation>
    </message>
    <message>
        <source>Remote disconnected</source>
        <translation>Gegenstelle getrennt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Erneut getan</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Taken out of line</source>
        <translation>Aus der Reihe genommen</translation>
    </message>
</context>
<context>
    <name>DoneFold</name>
    <message>
        <source>Done today</source>
        <translation>Heute fertig</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>A booking was begun and not finished.</source>
        <translation>Eine Buchung wurde begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>A booking at {place} was begun and not finished.</source>
        <translation>Eine Buchung bei {place} wurde begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>In den nächsten Stunden ist niemand fällig.</translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Looking at what this would change …</source>
        <translation>Es wird angesehen, was das ändern würde …</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>Worauf die Vorhersage beruht</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Nummer drucken</translation>
    </message>
    <message>
        <source>In the line of {place}.</source>
        <translation>In der Reihe von {place}.</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>{place} zeigen</translation>
    </message>
    <message>
        <source>No longer in the line.</source>
        <translation>Nicht mehr in der Reihe.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Angemeldet um {time}</translation>
    </message>
    <message>
        <source>To which service?</source>
        <translation>Zu welchem Service?</translation>
    </message>
    <message>
        <source>No other service takes walk-ins here.</source>
        <translation>Sonst gibt es hier keinen Service ohne Termin.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Name, numbers, addresses, notes, answers and reasons of {name} are taken out of everything that is kept here, out of what was done with them too.</source>
        <translation>Name, Nummern, Adressen, Notizen, Antworten und Gründe von {name} werden aus allem genommen, was hier aufbewahrt wird, auch aus dem, was damit getan wurde.</translation>
    </message>
    <message>
        <source>Bookings that stay, without a name: {count}.</source>
        <translation>Buchungen, die ohne Namen bleiben: {count}.</translation>
    </message>
    <message>
        <source>Of these are still to come: {count}. Cancel them first if nobody will come.</source>
        <translation>Davon noch bevorstehend: {count}. Zuerst absagen, wenn niemand kommt.</translation>
    </message>
    <message>
        <source>They stand in the line now, and stay there by their ticket alone.</source>
        <translation>Sie stehen jetzt in der Reihe und bleiben dort nur mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>Backups that are rewritten without them: {count}. What cannot be rewritten is removed.</source>
        <translation>Sicherungen, die ohne sie neu geschrieben werden: {count}. Was nicht geht, wird entfernt.</translation>
    </message>
    <message>
        <source>The server keeps its own copy: erase it there too. What it still says of them is not taken over here; what it has not heard yet is not told any more.</source>
        <translation>Der Server behält seine eigene Kopie: Bitte auch dort löschen. Was er noch von ihnen sagt, wird hier nicht übernommen; was er noch nicht gehört hat, wird nicht mehr gesagt.</translation>
    </message>
    <message>
        <source>Printed sheets, and files that somebody saved elsewhere, are not reached. Nobody can undo this.</source>
        <translation>Gedruckte Blätter und anderswo gespeicherte Dateien sind nicht erreichbar. Niemand kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>Erased. The files are being rewritten …</source>
        <translation>Gelöscht. Die Dateien werden neu geschrieben …</translation>
    </message>
    <message>
        <source>Erased for good. Backups rewritten: {rewritten}, removed: {removed}.</source>
        <translation>Endgültig gelöscht. Neu geschriebene Sicherungen: {rewritten}, entfernte: {removed}.</translation>
    </message>
    <message>
        <source>Erased, but a copy is still to be rewritten: {why}. It is tried again at the next start.</source>
        <translation>Gelöscht, aber eine Kopie ist noch neu zu schreiben: {why}. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Type the name to confirm</source>
        <translation>Zur Bestätigung den Namen eingeben</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>TYPE “{name}” TO CONFIRM</source>
        <translation>ZUR BESTÄTIGUNG „{name}“ EINGEBEN</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A file for a spreadsheet, with everything that the list shows.</source>
        <translation>Eine Datei für eine Tabelle, mit allem, was die Liste zeigt.</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>SPEICHERN IN</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: 1 booking.</source>
        <translation>Eine Datei für eine Tabelle: 1 Buchung.</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: {count} bookings.</source>
        <translation>Eine Datei für eine Tabelle: {count} Buchungen.</translation>
    </message>
    <message>
        <source>Appointments {date}</source>
        <translation>Buchungen {date}</translation>
    </message>
    <message>
        <source>{count} of {total} bookings …</source>
        <translation>{count} von {total} Buchungen …</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stopped; no file was left.</source>
        <translation>Angehalten; es blieb keine Datei.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>Keep the feedback</source>
        <translation>Rückmeldung behalten</translation>
    </message>
    <message>
        <source>AFTER THE VISIT</source>
        <translation>NACH DEM BESUCH</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show only this customer</source>
        <translation>Nur diesen Kunden zeigen</translation>
    </message>
    <message>
        <source>Show only bookings about this receipt or order</source>
        <translation>Nur Buchungen zu diesem Beleg oder dieser Bestellung zeigen</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>Beleg oder Bestellung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>Zeigen, was hier bevorsteht, ohne Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show not only {name} any more</source>
        <translation>Nicht mehr nur {name} zeigen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Or find your booking of today yourself.</source>
        <translation>Oder finden Sie Ihren heutigen Termin selbst.</translation>
    </message>
    <message>
        <source>Last digits of your phone number</source>
        <translation>Letzte Ziffern Ihrer Telefonnummer</translation>
    </message>
    <message>
        <source>First letters of your name</source>
        <translation>Erste Buchstaben Ihres Namens</translation>
    </message>
    <message>
        <source>Too many tries. Please ask at the desk, or try again in {time}.</source>
        <translation>Zu viele Versuche. Bitte fragen Sie an der Theke, oder versuchen Sie es in {time} noch einmal.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Touch your booking to tell us that you are here.</source>
        <translation>Berühren Sie Ihren Termin, damit wir wissen, dass Sie da sind.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} digits</source>
        <translation>
            <numerusform>Mindestens {count} Ziffer</numerusform>
            <numerusform>Mindestens {count} Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters</source>
        <translation>
            <numerusform>Mindestens {count} Buchstabe</numerusform>
            <numerusform>Mindestens {count} Buchstaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstHours</name>
    <message>
        <source>Change the hours</source>
        <translation>Zeiten ändern</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>{name} has no PIN yet. A manager types theirs here, and then {name} chooses one.</source>
        <translation>{name} hat noch keine PIN. Hier gibt die Leitung ihre ein, dann wählt {name} eine eigene.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{file} is imported, but there is no location in it. Import a file that has one.</source>
        <translation>{file} ist eingelesen, aber es ist kein Standort darin. Eine Datei einlesen, die einen hat.</translation>
    </message>
    <message>
        <source>Set up here</source>
        <translation>Hier einrichten</translation>
    </message>
    <message>
        <source>The demo shop could not be started.</source>
        <translation>Der Beispielladen konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The demo shop opens in a window of its own.</source>
        <translation>Der Beispielladen öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Import a set-up file</source>
        <translation>Einrichtungsdatei einlesen</translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation>Einrichtungsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>{file} wird eingelesen …</translation>
    </message>
    <message>
        <source>{file} is imported.</source>
        <translation>{file} ist eingelesen.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, shown</source>
        <translation>{title}, eingeblendet</translation>
    </message>
    <message>
        <source>{title}, not shown</source>
        <translation>{title}, ausgeblendet</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder for the PDF</source>
        <translation>Ordner für das PDF</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{folder} is no whole path of a folder; {example} would be one</source>
        <translation>{folder} ist kein vollständiger Pfad eines Ordners; {example} wäre einer</translation>
    </message>
    <message>
        <source>{file} is the name of a file; the folder alone is needed, {folder}, and the file is named there</source>
        <translation>{file} ist der Name einer Datei; gebraucht wird nur der Ordner, {folder}, die Datei bekommt dort ihren Namen</translation>
    </message>
    <message>
        <source>This is practice: nothing is kept. Leave it, and save from the shop itself.</source>
        <translation>Das ist eine Übung: Nichts wird behalten. Verlassen Sie sie und speichern Sie im Laden selbst.</translation>
    </message>
    <message>
        <source>This folder is not there yet. It is made when you save.</source>
        <translation>Diesen Ordner gibt es noch nicht. Er wird beim Speichern angelegt.</translation>
    </message>
    <message>
        <source>Save in {folder}</source>
        <translation>In {folder} speichern</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Give it a name to begin with.</source>
        <translation>Zuerst einen Namen geben.</translation>
    </message>
    <message>
        <source>Bookings left uncovered</source>
        <translation>Buchungen ohne Deckung</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Aus dem Namen gemacht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>FASSUNGEN</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation>Ansehen, wie es aussieht</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Für andere Systeme</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Kurzer Name für Links und Dateien</translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not asked: “{name}” is</source>
        <translation>nicht gestellt, sondern „{name}“</translation>
    </message>
    <message>
        <source>Who has answered before keeps what was asked then.</source>
        <translation>Wer schon geantwortet hat, behält, was damals gefragt wurde.</translation>
    </message>
    <message>
        <source>Makes version {number}. Who has answered before keeps what was asked then.</source>
        <translation>Ergibt Fassung {number}. Wer schon geantwortet hat, behält, was damals gefragt wurde.</translation>
    </message>
    <message>
        <source>One form is asked after a visit, the first that was made: “{name}”. This one is asked once that is not.</source>
        <translation>Nach einem Besuch wird ein Fragebogen gestellt, der zuerst angelegte: „{name}“. Dieser wird gestellt, sobald jener es nicht mehr wird.</translation>
    </message>
    <message>
        <source>Once saved, this version is asked again.</source>
        <translation>Nach dem Speichern wird wieder diese Fassung gefragt.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Looking for free times…</source>
        <translation>Freie Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and approves it:</source>
        <translation>Stattdessen frei; ein Druck verschiebt dorthin und sagt zu:</translation>
    </message>
    <message>
        <source>Nothing else is free near that time.</source>
        <translation>In der Nähe dieser Zeit ist sonst nichts frei.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Floorwalker – demo shop, forgotten when this window closes</source>
        <translation>Floorwalker – Beispielladen, wird beim Schließen vergessen</translation>
    </message>
    <message>
        <source>Floorwalker – practice, forgotten when this window closes</source>
        <translation>Floorwalker – Übung, wird beim Schließen vergessen</translation>
    </message>
    <message>
        <source>How this window was left could not be read, so it looks as new. All data is safe.</source>
        <translation>Wie dieses Fenster verlassen wurde, war nicht zu lesen, also sieht es aus wie neu. Alle Daten sind sicher.</translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation>Der Laden wird geöffnet …</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Der Laden kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>A window of this shop is open on this machine. Open the check-in screen there, from its View menu, or close that window and try again.
A check-in screen beside a desk that goes on needs a till of its own.</source>
        <translation>Auf diesem Rechner ist schon ein Fenster dieses Geschäfts offen. Die Selbstanmeldung dort über das Menü Ansicht öffnen, oder das Fenster schließen und es noch einmal versuchen.
Eine Selbstanmeldung neben einem Empfang, der weiterarbeitet, braucht eine eigene Kasse.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Das offene Fenster benutzen, oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Install the newer version of Floorwalker; nothing was changed.</source>
        <translation>Die neuere Fassung von Floorwalker installieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing more was changed. Restore a backup, or ask whoever looks after the till.</source>
        <translation>Mehr wurde nicht geändert. Eine Sicherung zurückspielen, oder fragen, wer sich um die Kasse kümmert.</translation>
    </message>
    <message>
        <source>Check that the disk is there, writable and not full, then try again.</source>
        <translation>Nachsehen, ob der Datenträger da, beschreibbar und nicht voll ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A report of this bug was kept.</source>
        <translation>Ein Bericht dieses Fehlers wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Permanently closed: {names}. Nothing that was kept is gone.</source>
        <translation>Dauerhaft geschlossen: {names}. Nichts Aufbewahrtes ist weg.</translation>
    </message>
    <message>
        <source>Import a set-up file with a location that is open, or reopen one where it is managed.</source>
        <translation>Eine Einrichtungsdatei mit einem offenen Standort einlesen, oder einen dort wieder öffnen, wo er verwaltet wird.</translation>
    </message>
    <message>
        <source>This till has its shop; a new till could not begin: {why}</source>
        <translation>Diese Kasse hat ihr Geschäft; eine neue könnte nicht beginnen: {why}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you. We know that you are here.</source>
        <translation>Danke. Wir wissen, dass Sie da sind.</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>Das ist Ihre Nummer</translation>
    </message>
    <message>
        <source>Your ticket prints here.</source>
        <translation>Ihre Nummer wird hier gedruckt.</translation>
    </message>
    <message>
        <source>Please remember it: we call it.</source>
        <translation>Bitte merken Sie sich diese Angabe: Damit rufen wir Sie auf.</translation>
    </message>
    <message>
        <source>Your number is called: please come to the desk.</source>
        <translation>Ihre Nummer ist aufgerufen: Bitte kommen Sie an die Theke.</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>Sie sind schon angemeldet</translation>
    </message>
    <message>
        <source>We ask you the rest at the desk.</source>
        <translation>Den Rest fragen wir Sie an der Theke.</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Open longer too</source>
        <translation>Auch länger öffnen</translation>
    </message>
    <message>
        <source>A service that is off keeps its own hours, and nobody books it in the time that comes.</source>
        <translation>Ein Service, der aus ist, behält seine eigenen Zeiten, und in der neuen Zeit bucht ihn niemand.</translation>
    </message>
    <message>
        <source>All services take the longer hours over</source>
        <translation>Alle Services übernehmen die längeren Zeiten</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Became a booking</source>
        <translation>Wurde eine Buchung</translation>
    </message>
    <message>
        <source>Taken out of the line at {time}</source>
        <translation>Um {time} aus der Reihe genommen</translation>
    </message>
    <message>
        <source>Served until {time}</source>
        <translation>Bedient bis {time}</translation>
    </message>
    <message>
        <source>Served {span}</source>
        <translation>Bedient {span}</translation>
    </message>
</context>
<context>
    <name>GoneActs</name>
    <message>
        <source>Open the booking</source>
        <translation>Buchung öffnen</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Wieder buchen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How the till stands with its remote</source>
        <translation>Wie die Kasse zu ihrer Gegenstelle steht</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Vorerst anhalten</translation>
    </message>
    <message>
        <source>Print what needs you</source>
        <translation>Drucken, was Sie braucht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Gegenstelle verbinden…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours, text size, touch mode, keys</source>
        <translation>Farben, Textgröße, Touch-Modus, Tasten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Till {letter}</source>
        <translation>Kasse {letter}</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>{who}, with leave of {manager}</source>
        <translation>{who}, mit Erlaubnis von {manager}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>von {before} auf {after}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hatched is when no location is open: nothing can be booked then.</source>
        <translation>Schraffiert ist, wann kein Standort offen ist: Dann kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>Closed that day.</source>
        <translation>An dem Tag geschlossen.</translation>
    </message>
    <message>
        <source>There are no hours at all, so it counts as closed on every day.</source>
        <translation>Es gibt gar keine Zeiten, also gilt jeder Tag als geschlossen.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>An dem Tag schließen</translation>
    </message>
    <message>
        <source>Same from Monday to Friday</source>
        <translation>Gleich von Montag bis Freitag</translation>
    </message>
    <message>
        <source>Same every day</source>
        <translation>Gleich an jedem Tag</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>Das Jahr voraus</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Draw over a free stretch to open it; drag a bar or one of its ends to change it.</source>
        <translation>Über eine freie Stelle ziehen, um sie zu öffnen; einen Balken oder ein Ende davon ziehen, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>SPECIAL DAYS</source>
        <translation>BESONDERE TAGE</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{count} of {all} rows can be taken: {made}.</source>
        <translation>{count} von {all} Zeilen können übernommen werden: {made}.</translation>
    </message>
    <message>
        <source>{count} of {all} rows were taken: {made}.</source>
        <translation>{count} von {all} Zeilen wurden übernommen: {made}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>… und {count} weitere im Bericht.</translation>
    </message>
    <message>
        <source>Take {count} rows</source>
        <translation>{count} Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Take 1 row</source>
        <translation>1 Zeile übernehmen</translation>
    </message>
    <message>
        <source>Imported: {made}</source>
        <translation>Eingelesen: {made}</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>{count} Buchungen</translation>
    </message>
    <message>
        <source>1 new customer</source>
        <translation>1 neuer Kunde</translation>
    </message>
    <message>
        <source>{count} new customers</source>
        <translation>{count} neue Kunden</translation>
    </message>
    <message>
        <source>{file}: {count} rows.</source>
        <translation>{file}: {count} Zeilen.</translation>
    </message>
    <message>
        <source>{done} of {all} rows …</source>
        <translation>{done} von {all} Zeilen …</translation>
    </message>
    <message>
        <source>Tried. Nothing is changed yet.</source>
        <translation>Versucht. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Start, date and time</source>
        <translation>Beginn, Datum und Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Länge in Minuten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Mitglied des Personals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>Es steht kein Name darin.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept.</source>
        <translation>„{value}“ kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>{value} is known already.</source>
        <translation>{value} ist schon bekannt.</translation>
    </message>
    <message>
        <source>Line {value} has the same customer.</source>
        <translation>Zeile {value} hat denselben Kunden.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>Es steht kein Datum darin.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like {right}.</source>
        <translation>„{value}“ ist kein Datum: so schreiben wie {right}.</translation>
    </message>
    <message>
        <source>There is no time in it.</source>
        <translation>Es steht keine Zeit darin.</translation>
    </message>
    <message>
        <source>“{value}” is no time: write it like 14:30.</source>
        <translation>„{value}“ ist keine Zeit: so schreiben wie 14:30.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number any more: a spreadsheet has rounded it. Save that column as text.</source>
        <translation>„{value}“ ist keine Telefonnummer mehr: Eine Tabellenkalkulation hat sie gerundet. Diese Spalte als Text speichern.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number.</source>
        <translation>„{value}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>It is to come, and cannot be “{value}” yet.</source>
        <translation>Das steht noch bevor und kann nicht schon „{value}“ sein.</translation>
    </message>
    <message>
        <source>“{value}” is no length in minutes.</source>
        <translation>„{value}“ ist keine Länge in Minuten.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet vor dem Beginn.</translation>
    </message>
    <message>
        <source>There is no service in it.</source>
        <translation>Es steht kein Service darin.</translation>
    </message>
    <message>
        <source>There is no service “{value}”.</source>
        <translation>Es gibt keinen Service „{value}“.</translation>
    </message>
    <message>
        <source>There is no location “{value}”.</source>
        <translation>Es gibt keinen Standort „{value}“.</translation>
    </message>
    <message>
        <source>There is no member of staff “{value}”.</source>
        <translation>Es gibt kein Mitglied des Personals „{value}“.</translation>
    </message>
    <message>
        <source>“{value}” is no state of a booking.</source>
        <translation>„{value}“ ist kein Stand einer Buchung.</translation>
    </message>
    <message>
        <source>No customer is called that: {value}.</source>
        <translation>Kein Kunde heißt so: {value}.</translation>
    </message>
    <message>
        <source>Several customers are called that: {value}.</source>
        <translation>Mehrere Kunden heißen so: {value}.</translation>
    </message>
    <message>
        <source>There is no customer in it.</source>
        <translation>Es steht kein Kunde darin.</translation>
    </message>
    <message>
        <source>The customer has the same booking already.</source>
        <translation>Der Kunde hat dieselbe Buchung schon.</translation>
    </message>
    <message>
        <source>{value}.</source>
        <translation>{value}.</translation>
    </message>
    <message>
        <source>A quote is opened in it and not closed.</source>
        <translation>Ein Anführungszeichen darin wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>It is too long to be read.</source>
        <translation>Sie ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last heading: put quotes around a text that has the sign between columns in it.</source>
        <translation>„{value}“ steht hinter der letzten Überschrift: einen Text, in dem das Trennzeichen der Spalten vorkommt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The import ended before it.</source>
        <translation>Der Import endete vorher.</translation>
    </message>
    <message>
        <source>Day, month, year: 31.12.2026</source>
        <translation>Tag, Monat, Jahr: 31.12.2026</translation>
    </message>
    <message>
        <source>Month, day, year: 12/31/2026</source>
        <translation>Monat, Tag, Jahr: 12/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-12-31</source>
        <translation>Jahr, Monat, Tag: 2026-12-31</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Strichpunkte</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>A CSV file, as spreadsheets and other systems export it: its first line names the columns. You may drop it here. Nothing is changed before you have seen what would be.</source>
        <translation>Eine CSV-Datei, wie Tabellen und andere Systeme sie ausgeben: Ihre erste Zeile nennt die Spalten. Sie kann auch hierher gezogen werden. Nichts wird geändert, bevor zu sehen war, was.</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>Kunden…</translation>
    </message>
    <message>
        <source>Appointments…</source>
        <translation>Buchungen…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV-Datei einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Aus {file} eingelesen</translation>
    </message>
    <message>
        <source>Cancelled. {done}. The same file takes the rest.</source>
        <translation>Abgebrochen. {done}. Dieselbe Datei holt den Rest nach.</translation>
    </message>
    <message>
        <source>What was imported has been taken back. The import has ended.</source>
        <translation>Was importiert war, wurde zurückgenommen. Der Import ist beendet.</translation>
    </message>
    <message>
        <source>{error}. {done}. The same file takes the rest.</source>
        <translation>{error}. {done}. Dieselbe Datei holt den Rest nach.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Another time for {who}</source>
        <translation>Eine andere Zeit für {who}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} auf {time}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} zugesagt</translation>
    </message>
    <message>
        <source>None was approved. {why}</source>
        <translation>Keine wurde zugesagt. {why}</translation>
    </message>
    <message>
        <source>free: {times}</source>
        <translation>frei: {times}</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Anbieten…</translation>
    </message>
    <message>
        <source>Those that are chosen</source>
        <translation>Die gewählten</translation>
    </message>
    <message>
        <source>All of them fit together.</source>
        <translation>Alle passen zusammen.</translation>
    </message>
    <message>
        <source>{fit} of {count} fit together</source>
        <translation>{fit} von {count} passen zusammen</translation>
    </message>
    <message>
        <source>Who asked later goes without: {names}.</source>
        <translation>Wer später fragte, geht leer aus: {names}.</translation>
    </message>
    <message>
        <source>No longer possible: {names}.</source>
        <translation>Nicht mehr möglich: {names}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>Heute {count}</translation>
    </message>
    <message>
        <source>This week {count}</source>
        <translation>Diese Woche {count}</translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <translation>Konflikte {count}</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Nach Beginn</translation>
    </message>
    <message>
        <source>No requests. New ones appear here by themselves.</source>
        <translation>Keine Anfragen. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No request is for today; “All” shows the others.</source>
        <translation>Keine Anfrage ist für heute; „Alle“ zeigt die anderen.</translation>
    </message>
    <message>
        <source>No request is for this week; “All” shows the others.</source>
        <translation>Keine Anfrage ist für diese Woche; „Alle“ zeigt die anderen.</translation>
    </message>
    <message>
        <source>No request is in anybody&apos;s way; “All” shows those that wait.</source>
        <translation>Keine Anfrage steht jemandem im Weg; „Alle“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Approving sends a confirmation.</source>
        <translation>Die Zusage schickt eine Bestätigung.</translation>
    </message>
    <message>
        <source>{count} want {when} with {staff} · {room}</source>
        <translation>{count} wollen {when} bei {staff} · {room}</translation>
    </message>
    <message>
        <source>{count} want {when} · {room}</source>
        <translation>{count} wollen {when} · {room}</translation>
    </message>
    <message>
        <source>no room left</source>
        <translation>kein Platz mehr</translation>
    </message>
    <message>
        <source>room for {room}</source>
        <translation>Platz für {room}</translation>
    </message>
    <message>
        <source>{when} with {staff}</source>
        <translation>{when} bei {staff}</translation>
    </message>
    <message>
        <source>The time that was asked for has passed: offer another, or reject.</source>
        <translation>Die gewünschte Zeit ist vorbei: eine andere anbieten oder ablehnen.</translation>
    </message>
    <message>
        <source>{who} loses the time, asked for elsewhere</source>
        <translation>{who} verliert die Zeit, anderswo angefragt</translation>
    </message>
    <message>
        <source>{who} loses {time}</source>
        <translation>{who} verliert {time}</translation>
    </message>
    <message>
        <source>nearest: {times}</source>
        <translation>nächste: {times}</translation>
    </message>
    <message>
        <source>and nothing else is free for a month</source>
        <translation>und einen Monat lang ist sonst nichts frei</translation>
    </message>
    <message>
        <source>nobody else is free then; {nearest}</source>
        <translation>sonst ist dann niemand frei; {nearest}</translation>
    </message>
    <message>
        <source>Move {who} to {time} and approve</source>
        <translation>{who} auf {time} verschieben und zusagen</translation>
    </message>
    <message>
        <source>Offer {day} {time}</source>
        <translation>{day} {time} anbieten</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>dieselbe Zeit</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>Anbieten und zusagen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Reject: then the reason, if there is one, and Return</source>
        <translation>Ablehnen: dann der Grund, falls es einen gibt, und Eingabe</translation>
    </message>
    <message>
        <source>While rejecting: for the first usual reason, and so on to Alt+4</source>
        <translation>Beim Ablehnen: für den ersten üblichen Grund, und so weiter bis Alt+4</translation>
    </message>
    <message>
        <source>Offer another time</source>
        <translation>Andere Zeit anbieten</translation>
    </message>
    <message>
        <source>The next request</source>
        <translation>Die nächste Anfrage</translation>
    </message>
    <message>
        <source>The request before</source>
        <translation>Die vorige Anfrage</translation>
    </message>
    <message>
        <source>Choose it, for several at once</source>
        <translation>Wählen, für mehrere zugleich</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>asked {age} ago</source>
        <translation>vor {age} angefragt</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>her</translation>
    </message>
    <message>
        <source>Choose {who}</source>
        <translation>{who} wählen</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>regular, {count} visits</source>
        <translation>Stammkunde, {count} Besuche</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} Besuche</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>Mehr Zeiten…</translation>
    </message>
    <message>
        <source>{count} · oldest {age}</source>
        <translation>{count} · älteste {age}</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>schon vorbei</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>taken to {time}</source>
        <translation>belegt bis {time}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>not working then</source>
        <translation>arbeitet dann nicht</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>dann geschlossen</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>1 rival</source>
        <translation>1 Mitbewerber</translation>
    </message>
    <message>
        <source>{count} rivals</source>
        <translation>{count} Mitbewerber</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>The request in full</source>
        <translation>Die ganze Anfrage</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>No requests. A new one appears here by itself, with the state of its time.</source>
        <translation>Keine Anfragen. Eine neue erscheint hier von selbst, mit dem Stand ihrer Zeit.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Somebody else has changed this meanwhile. Save again to have it as you want it.</source>
        <translation>Jemand anders hat das inzwischen geändert. Speichern Sie noch einmal, damit es so wird, wie Sie es wollen.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Have them again</source>
        <translation>Wieder haben</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Begin afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Draft kept: a booking for {name} was begun and not finished.</source>
        <translation>Entwurf behalten: Eine Buchung für {name} wurde begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>Draft kept: a booking was begun and not finished.</source>
        <translation>Entwurf behalten: Eine Buchung wurde begonnen und nicht beendet.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Das letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Anderer Standort</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>An der Theke</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Block time of somebody</source>
        <translation>Zeit von jemandem sperren</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Den Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Meine PIN ändern</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Jemanden ohne Termin anmelden</translation>
    </message>
    <message>
        <source>Check-in screen for customers</source>
        <translation>Selbstanmeldung für Kunden</translation>
    </message>
    <message>
        <source>Close what lies over the page</source>
        <translation>Schließen, was über der Seite liegt</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>Gegenstelle verbinden</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes erneut tun</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>Diese Kasse einrichten</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächste Farben</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Open the View menu</source>
        <translation>Menü Ansicht öffnen</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Papierkopie öffnen</translation>
    </message>
    <message>
        <source>Pages and days</source>
        <translation>Seiten und Tage</translation>
    </message>
    <message>
        <source>Practise on a copy of the shop</source>
        <translation>An einer Kopie des Ladens üben</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Print today at once, even when the store cannot be read</source>
        <translation>Heute sofort drucken, auch wenn der Bestand nicht zu lesen ist</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>Anzeigetafel</translation>
    </message>
    <message>
        <source>Quit Floorwalker</source>
        <translation>Floorwalker beenden</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
    <message>
        <source>Show the keys of this page</source>
        <translation>Tasten dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation>{page} zeigen</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>{place} zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>Jemand anderes an der Theke</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>Personal frei oder krank</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>To the last notice</source>
        <translation>Zur letzten Meldung</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Touch-Modus</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>appointment reserve add</source>
        <translation>Termin reservieren anlegen</translation>
    </message>
    <message>
        <source>exit close end leave</source>
        <translation>beenden schließen verlassen Ende</translation>
    </message>
    <message>
        <source>finger tablet larger targets</source>
        <translation>Finger Tablet größere Ziele</translation>
    </message>
    <message>
        <source>first day setup start printer pin</source>
        <translation>erster Tag einrichten Start Drucker PIN</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>Hilfe Tastenkürzel</translation>
    </message>
    <message>
        <source>hub omneo optimocms token sign in connection settings</source>
        <translation>Hub Omneo OptimoCMS Token anmelden Verbindung Einstellungen</translation>
    </message>
    <message>
        <source>ill sick lunch block time holiday</source>
        <translation>krank Mittag Zeit sperren Urlaub</translation>
    </message>
    <message>
        <source>keep free meeting training lunch calendar</source>
        <translation>freihalten Besprechung Schulung Mittag Kalender</translation>
    </message>
    <message>
        <source>kiosk self service tablet ticket</source>
        <translation>Kiosk Selbstbedienung Tablet Nummer</translation>
    </message>
    <message>
        <source>language translation words</source>
        <translation>Sprache Übersetzung Wörter</translation>
    </message>
    <message>
        <source>leave away pin</source>
        <translation>gehen weg PIN</translation>
    </message>
    <message>
        <source>location shop store</source>
        <translation>Standort Laden Filiale</translation>
    </message>
    <message>
        <source>month calendar jump</source>
        <translation>Monat Kalender springen</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>Seite gehe zu öffnen</translation>
    </message>
    <message>
        <source>paper emergency offline</source>
        <translation>Papier Notfall offline</translation>
    </message>
    <message>
        <source>paper pdf printer</source>
        <translation>Papier PDF Drucker</translation>
    </message>
    <message>
        <source>password code</source>
        <translation>Passwort Code</translation>
    </message>
    <message>
        <source>pdf fallback print</source>
        <translation>PDF Notfall drucken</translation>
    </message>
    <message>
        <source>place shop store</source>
        <translation>Ort Laden Filiale</translation>
    </message>
    <message>
        <source>practice mode training learn try demo help</source>
        <translation>Übungsmodus Schulung lernen üben Beispiel Hilfe</translation>
    </message>
    <message>
        <source>queue line</source>
        <translation>Schlange Reihe</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>wiederholen erneut</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>aktualisieren neu laden</translation>
    </message>
    <message>
        <source>remote hub send fetch connection</source>
        <translation>Gegenstelle Hub senden holen Verbindung</translation>
    </message>
    <message>
        <source>second screen monitor now called next waiting room</source>
        <translation>zweiter Bildschirm Monitor jetzt aufgerufen Nächste Wartezimmer</translation>
    </message>
    <message>
        <source>set up configure preferences options change</source>
        <translation>einrichten Einstellungen Optionen ändern</translation>
    </message>
    <message>
        <source>sick holiday leave vacation day off</source>
        <translation>krank Urlaub frei freier Tag</translation>
    </message>
    <message>
        <source>switch person sign in user who</source>
        <translation>wechseln Person anmelden Benutzer wer</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farben Thema</translation>
    </message>
    <message>
        <source>theme view mode</source>
        <translation>Farben Ansicht Modus</translation>
    </message>
    <message>
        <source>ticket queue line add</source>
        <translation>Nummer Schlange Reihe anlegen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>zoom size font</source>
        <translation>Zoom Größe Schrift</translation>
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
        <translation>Beginnt neu in {seconds} s</translation>
    </message>
    <message>
        <source>No name needed. Your ticket prints here.</source>
        <translation>Kein Name nötig. Ihre Nummer wird hier gedruckt.</translation>
    </message>
    <message>
        <source>No name needed.</source>
        <translation>Kein Name nötig.</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>geschlossen bis {time}</translation>
    </message>
    <message>
        <source>no more today</source>
        <translation>heute nicht mehr</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} vor Ihnen</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>etwa {length}</translation>
    </message>
    <message>
        <source>about {least} – {most}</source>
        <translation>etwa {least} – {most}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>about {least}–{most} min</source>
        <translation>etwa {least}–{most} Min.</translation>
    </message>
    <message>
        <source>We call you as soon as somebody is free.</source>
        <translation>Wir rufen Sie auf, sobald jemand frei ist.</translation>
    </message>
    <message>
        <source>Your wait: {span}</source>
        <translation>Ihre Wartezeit: {span}</translation>
    </message>
    <message>
        <source>your booking at {time}</source>
        <translation>Ihr Termin um {time}</translation>
    </message>
    <message>
        <source>We let nobody into the line at the moment</source>
        <translation>Im Augenblick lassen wir niemanden in die Reihe</translation>
    </message>
    <message>
        <source>The line is full at the moment</source>
        <translation>Die Reihe ist im Augenblick voll</translation>
    </message>
    <message>
        <source>It is too late to join the line today</source>
        <translation>Für heute ist es zu spät für die Reihe</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Wir haben geschlossen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Bitte fragen Sie an der Theke.</translation>
    </message>
    <message>
        <source>We open at {time}.</source>
        <translation>Wir öffnen um {time}.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}.</source>
        <translation>Wir öffnen wieder: {day}, {time}.</translation>
    </message>
    <message>
        <source>Please type at least four letters of your name.</source>
        <translation>Bitte geben Sie mindestens vier Buchstaben Ihres Namens ein.</translation>
    </message>
    <message>
        <source>We find no booking of today for that. Please ask at the desk.</source>
        <translation>Dazu finden wir heute keinen Termin. Bitte fragen Sie an der Theke.</translation>
    </message>
    <message>
        <source>Several people fit. Please type more.</source>
        <translation>Das passt auf mehrere. Bitte geben Sie mehr ein.</translation>
    </message>
    <message>
        <source>This code is not one of a booking here. Please ask at the desk.</source>
        <translation>Dieser Code gehört zu keinem Termin hier. Bitte fragen Sie an der Theke.</translation>
    </message>
    <message>
        <source>This booking is for another day. Please ask at the desk.</source>
        <translation>Dieser Termin ist an einem anderen Tag. Bitte fragen Sie an der Theke.</translation>
    </message>
    <message>
        <source>Somebody of that name or number is checked in already. If that is you, we call your number. Please ask at the desk if you do not know it.</source>
        <translation>Jemand mit diesem Namen oder dieser Nummer ist schon angemeldet. Wenn Sie das sind, rufen wir Ihre Nummer auf. Fragen Sie bitte an der Theke, wenn Sie sie nicht kennen.</translation>
    </message>
    <message>
        <source>This booking was served already. Please take a ticket, or ask at the desk.</source>
        <translation>Dieser Termin ist schon vorbei. Bitte ziehen Sie eine Nummer oder fragen Sie an der Theke.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Check-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Staff: hold for three seconds</source>
        <translation>Personal: drei Sekunden gedrückt halten</translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>Customers checking in by themselves</source>
        <translation>Kunden, die sich selbst anmelden</translation>
    </message>
    <message>
        <source>How many may wait at once</source>
        <translation>Wie viele zugleich warten dürfen</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Sound of the public display</source>
        <translation>Ton der Anzeigetafel</translation>
    </message>
    <message>
        <source>This binds the check-in screen. At the desk anybody can still be taken into the line.</source>
        <translation>Das gilt für die Selbstanmeldung. An der Theke kann weiter jeder in die Reihe genommen werden.</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO CHECK IN BY THEMSELVES</source>
        <translation>KUNDEN, DIE SICH SELBST ANMELDEN</translation>
    </message>
    <message>
        <source>HOW MANY MAY WAIT AT ONCE</source>
        <translation>WIE VIELE ZUGLEICH WARTEN DÜRFEN</translation>
    </message>
    <message>
        <source>LAST CHECK-IN BEFORE THE PLACE CLOSES FOR THE DAY</source>
        <translation>LETZTE ANMELDUNG VOR DEM SCHLIESSEN AM ENDE DES TAGES</translation>
    </message>
    <message>
        <source>WHEN A NUMBER IS CALLED ON THE PUBLIC DISPLAY</source>
        <translation>WENN AUF DER ANZEIGETAFEL EINE NUMMER AUFGERUFEN WIRD</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Paused: nobody is let in</source>
        <translation>Angehalten: niemand wird eingelassen</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>A chime</source>
        <translation>Ein Gong</translation>
    </message>
</context>
<context>
    <name>KnownAs</name>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>KnownForm</name>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Arrive for {time} instead</source>
        <translation>Stattdessen für {time} ankommen</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>This needs a manager&apos;s PIN</source>
        <translation>Das braucht die PIN der Leitung</translation>
    </message>
    <message>
        <source>It counts for this one time.</source>
        <translation>Sie gilt für dieses eine Mal.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Jetzt trennen</translation>
    </message>
    <message>
        <source>The token is forgotten. What was done here stays.</source>
        <translation>Das Token wird vergessen. Was hier getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>{count} that the remote has not heard.</source>
        <translation>{count}, die die Gegenstelle nicht gehört hat.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Leave the check-in screen</source>
        <translation>Selbstanmeldung verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This leaves the check-in screen. No PIN is asked for, since nobody has one.</source>
        <translation>Das verlässt die Selbstanmeldung. Es wird keine PIN verlangt, da niemand eine hat.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Nur für Personal</translation>
    </message>
    <message>
        <source>This leaves the check-in screen.</source>
        <translation>Das verlässt die Selbstanmeldung.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Did not come</source>
        <translation>Kam nicht</translation>
    </message>
    <message>
        <source>Was served</source>
        <translation>Wurde bedient</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Ging weg</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>All: Went away or did not come</source>
        <translation>Alle: ging weg oder kam nicht</translation>
    </message>
    <message>
        <source>All: {fate}</source>
        <translation>Alle: {fate}</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>1 customer of an earlier day was never closed.</source>
        <translation>1 Kunde eines früheren Tages wurde nie abgeschlossen.</translation>
    </message>
    <message>
        <source>{count} customers of an earlier day were never closed.</source>
        <translation>{count} Kunden eines früheren Tages wurden nie abgeschlossen.</translation>
    </message>
    <message>
        <source>None of them is in the line of today. A walk-in who is still here gets a ticket.</source>
        <translation>Keiner davon steht heute in der Reihe. Wer ohne Termin noch hier ist, bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>Close {count} of {all}</source>
        <translation>{count} von {all} abschließen</translation>
    </message>
    <message>
        <source>{count} of earlier days closed</source>
        <translation>{count} früherer Tage abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Line</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking.</source>
        <translation>Niemand wartet. Den Nächsten ohne Termin anmelden, oder bei einer Buchung auf Ankommen drücken.</translation>
    </message>
    <message>
        <source>+ Check in</source>
        <translation>+ Anmelden</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Jemanden ohne Termin anmelden</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Receipt or order…</source>
        <translation>Beleg oder Bestellung…</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Niemandem zugeteilt</translation>
    </message>
    <message>
        <source>From a day…</source>
        <translation>Ab einem Tag…</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>The place shown: {name}</source>
        <translation>Der gezeigte Standort: {name}</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Die Buchung öffnen</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Liste als CSV speichern</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>Zeigen, was hier bevorsteht, ohne Filter</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Vor heute</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Früheste zuerst</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Späteste zuerst</translation>
    </message>
    <message>
        <source>Booked last first</source>
        <translation>Zuletzt gebuchte zuerst</translation>
    </message>
    <message>
        <source>Booked first first</source>
        <translation>Zuerst gebuchte zuerst</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Customers A–Z</source>
        <translation>Kunden A–Z</translation>
    </message>
    <message>
        <source>Staff A–Z</source>
        <translation>Team A–Z</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Nobody has a PIN yet. The first is given to a manager, in the settings.</source>
        <translation>Noch hat niemand eine PIN. Die erste bekommt die Leitung, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Floorwalker, locked</source>
        <translation>Floorwalker, gesperrt</translation>
    </message>
    <message>
        <source>{name} left something unfinished</source>
        <translation>{name} hat etwas nicht beendet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Finish your own booking first</source>
        <translation>Zuerst die eigene Buchung beenden</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Wer ist an der Theke</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Meine PIN ändern</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Ohne PIN</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Das war nicht die PIN.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern, von Hand eingegeben.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Zu viele falsche PINs. In {seconds} s noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer ist an der Theke?</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Held for a call</source>
        <translation>Für Anruf gehalten</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Ohne Deckung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <source>Written in</source>
        <translation>Geschrieben in</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Zwischen den Feldern</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Where no location is named</source>
        <translation>Wo kein Standort genannt ist</translation>
    </message>
    <message>
        <source>Add customers whom nobody knows</source>
        <translation>Unbekannte Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Take what breaks a rule, too</source>
        <translation>Auch übernehmen, was eine Regel bricht</translation>
    </message>
    <message>
        <source>Overlaps and closed hours are then marked as overridden, with this file as the reason.</source>
        <translation>Überschneidungen und geschlossene Zeiten gelten dann als übergangen, mit dieser Datei als Grund.</translation>
    </message>
    <message>
        <source>THE FILE</source>
        <translation>DIE DATEI</translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation>WELCHE SPALTE WAS SAGT</translation>
    </message>
    <message>
        <source>AS IT WILL BE READ</source>
        <translation>WIE ES GELESEN WIRD</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Known already? Then take who is there.</source>
        <translation>Schon bekannt? Dann nehmen, wer schon da ist.</translation>
    </message>
    <message>
        <source>Customers who may be the same</source>
        <translation>Kunden, die dieselben sein könnten</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Has a PIN</source>
        <translation>Hat eine PIN</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Ohne PIN</translation>
    </message>
    <message>
        <source>Paused after wrong PINs</source>
        <translation>Angehalten nach falschen PINs</translation>
    </message>
    <message>
        <source>Role of {name}: {role}</source>
        <translation>Rolle von {name}: {role}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>PIN geben</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>{name} has no PIN any more</source>
        <translation>{name} hat keine PIN mehr</translation>
    </message>
    <message>
        <source>{name} is a {role} now</source>
        <translation>{name} hat jetzt die Rolle {role}</translation>
    </message>
</context>
<context>
    <name>Mended</name>
    <message>
        <source>The store was damaged and there was no backup: it began anew.</source>
        <translation>Der Bestand war beschädigt, und es gab keine Sicherung: Er hat neu begonnen.</translation>
    </message>
    <message>
        <source>The store was damaged and is restored from the backup of {when}.</source>
        <translation>Der Bestand war beschädigt und ist aus der Sicherung vom {when} wiederhergestellt.</translation>
    </message>
    <message>
        <source>{steps} later steps were saved; {lost} could not be read.</source>
        <translation>{steps} spätere Schritte wurden gerettet; {lost} waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Compare today with what you remember. The damaged files are kept in {folder}.</source>
        <translation>Heute mit der Erinnerung vergleichen. Die beschädigten Dateien liegen in {folder}.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Make them one</source>
        <translation>Zu einem machen</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Bookings, walk-ins, wishes, visits and answers of both are one customer&apos;s then. It can be undone.</source>
        <translation>Buchungen, Besuche ohne Termin, Wünsche, Besuche und Antworten beider gehören dann einem Kunden. Das kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The server has no way to merge: there the bookings change over to {name}, and the other customer stays in its list. Here it means {name} from now on.</source>
        <translation>Der Server kann nicht zusammenführen: Dort gehen die Buchungen auf {name} über, und der andere Kunde bleibt in seiner Liste. Hier ist von nun an {name} gemeint.</translation>
    </message>
    <message>
        <source>They stay two people, and are not offered as one any more</source>
        <translation>Es bleiben zwei Personen und werden nicht mehr als eine vorgeschlagen</translation>
    </message>
    <message>
        <source>{name}: two customers are one now</source>
        <translation>{name}: Zwei Kunden sind jetzt einer</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Papierkopie öffnen</translation>
    </message>
    <message>
        <source>The paper copy: {file}</source>
        <translation>Die Papierkopie: {file}</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Times of {where}</source>
        <translation>Zeiten von {where}</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>{name} nennen</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Warteschlange {count}</translation>
    </message>
    <message>
        <source>Requests {count}</source>
        <translation>Anfragen {count}</translation>
    </message>
</context>
<context>
    <name>NearTimes</name>
    <message>
        <source>Nearest free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Freie Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and tells the server again:</source>
        <translation>Stattdessen frei; ein Druck verschiebt dorthin und sagt es dem Server erneut:</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>In den nächsten Wochen ist keine Zeit frei.</translation>
    </message>
    <message>
        <source>Move to {time} and tell the server again</source>
        <translation>Auf {time} verschieben und es dem Server erneut sagen</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern, von Hand eingegeben.</translation>
    </message>
    <message>
        <source>That PIN would be guessed at once: take another one.</source>
        <translation>Diese PIN wäre sofort zu erraten: eine andere nehmen.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose one and type it twice.</source>
        <translation>Das war eine andere PIN. Eine wählen und zweimal eingeben.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>In {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That was not your PIN.</source>
        <translation>Das war nicht Ihre PIN.</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name} hat eine neue PIN</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>Die PIN, die Sie jetzt haben</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Eine neue PIN für {name}</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>4 to 8 digits that are neither all the same nor a row like 1234.</source>
        <translation>4 bis 8 Ziffern, nicht alle gleich und keine Folge wie 1234.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} ist erfasst</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>Look further ahead</source>
        <translation>Weiter voraus suchen</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Book over it, with a reason</source>
        <translation>Darüber buchen, mit Grund</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>Nächste freie: {day}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>In {place}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
</context>
<context>
    <name>NumberSetting</name>
    <message>
        <source>This number does not fit: {right}.</source>
        <translation>Diese Zahl passt nicht: {right}.</translation>
    </message>
</context>
<context>
    <name>OffSheet</name>
    <message>
        <source>Time off</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>FIRST DAY OFF</source>
        <translation>ERSTER FREIER TAG</translation>
    </message>
    <message>
        <source>More days…</source>
        <translation>Mehr Tage…</translation>
    </message>
    <message>
        <source>LAST DAY OFF</source>
        <translation>LETZTER FREIER TAG</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Say what it is, for example Sick.</source>
        <translation>Sagen, was es ist, zum Beispiel Krank.</translation>
    </message>
    <message>
        <source>Off from {first} to {last}</source>
        <translation>Frei von {first} bis {last}</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>Heute frei</translation>
    </message>
    <message>
        <source>Off on {day}</source>
        <translation>Frei am {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>The time asked for is free.</source>
        <translation>Die gewünschte Zeit ist frei.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Freie Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>Mehr Zeiten…</translation>
    </message>
    <message>
        <source>One press moves the request there and approves it.</source>
        <translation>Ein Druck verschiebt die Anfrage dorthin und sagt zu.</translation>
    </message>
    <message>
        <source>Nothing is free near that time. Choose another day, or reject the request.</source>
        <translation>In der Nähe dieser Zeit ist nichts frei. Einen anderen Tag wählen oder ablehnen.</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>Anbieten und zusagen</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Anyone free</source>
        <translation>Irgendwer, der frei ist</translation>
    </message>
</context>
<context>
    <name>OpenTickets</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>Nummern, die nicht herauskamen</translation>
    </message>
    <message>
        <source>Every ticket has come out.</source>
        <translation>Jede Nummer ist herausgekommen.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Der Laden kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Every location of this shop is closed for good</source>
        <translation>Alle Standorte dieses Ladens sind dauerhaft geschlossen</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Due {time} (checked in).</source>
        <translation>Dran um {time} (angemeldet).</translation>
    </message>
    <message>
        <source>Due {time} (the booked time).</source>
        <translation>Dran um {time} (die gebuchte Zeit).</translation>
    </message>
    <message>
        <source>Due {time} (arrived late for {booked}).</source>
        <translation>Dran um {time} (verspätet angekommen, gebucht {booked}).</translation>
    </message>
    <message>
        <source>First in the line.</source>
        <translation>Als Erste in der Reihe.</translation>
    </message>
    <message>
        <source>After {tag}, due {due}: {why}.</source>
        <translation>Nach {tag}, dran um {due}: {why}.</translation>
    </message>
    <message>
        <source>After {tag}.</source>
        <translation>Nach {tag}.</translation>
    </message>
    <message>
        <source>that one has been called</source>
        <translation>die ist aufgerufen</translation>
    </message>
    <message>
        <source>this one is parked</source>
        <translation>diese ist geparkt</translation>
    </message>
    <message>
        <source>an early booking is not called before its time while a walk-in waits</source>
        <translation>eine frühe Buchung wird nicht vor ihrer Zeit aufgerufen, solange jemand ohne Termin wartet</translation>
    </message>
    <message>
        <source>the earlier due time comes first</source>
        <translation>wer früher dran ist, kommt zuerst</translation>
    </message>
    <message>
        <source>due at the same time, that one came earlier</source>
        <translation>gleichzeitig dran, die andere kam früher</translation>
    </message>
    <message>
        <source>due and here at the same time, that one was written down first</source>
        <translation>gleichzeitig dran und hier, die andere wurde zuerst erfasst</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Needs help or cannot wait</source>
        <translation>Braucht Hilfe oder kann nicht warten</translation>
    </message>
    <message>
        <source>Quick, fits in between</source>
        <translation>Geht schnell, passt dazwischen</translation>
    </message>
    <message>
        <source>Asked for by the staff</source>
        <translation>Vom Personal gewünscht</translation>
    </message>
    <message>
        <source>The one before has stepped out</source>
        <translation>Wer davor war, ist kurz weg</translation>
    </message>
</context>
<context>
    <name>OutsideNote</name>
    <message>
        <source>As it is set here these bookings are not covered. They stay as they are until you decide.</source>
        <translation>So, wie es hier eingestellt ist, sind diese Buchungen nicht gedeckt. Sie bleiben, wie sie sind, bis entschieden ist.</translation>
    </message>
</context>
<context>
    <name>OwnerNote</name>
    <message>
        <source>Open it in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Each change here is told to the hub, and by it to the other tills.</source>
        <translation>Jede Änderung hier wird dem Hub gemeldet und von ihm den anderen Kassen.</translation>
    </message>
    <message>
        <source>This belongs to the connected remote and is read-only here. Change it there: {owner}. It comes back within five minutes. Breaks, blocked time and days off of staff are kept here as ever.</source>
        <translation>Das gehört der verbundenen Gegenstelle und ist hier nur zu lesen. Dort ändern: {owner}. In fünf Minuten ist es hier. Pausen, gesperrte Zeit und freie Tage des Personals bleiben wie immer hier.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Ohne Deckung</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>PagesEditor</name>
    <message>
        <source>It asks nothing yet.</source>
        <translation>Er fragt noch nichts.</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Wortlaut</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Zu {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <source>Customer, booking, ticket, date, or what to do</source>
        <translation>Kunde, Buchung, Nummer, Datum, oder was zu tun ist</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>Nichts heißt „{typed}“. Einen Namen, die letzten Ziffern einer Telefonnummer, eine Nummer, einen Tag wie „24 nov“, „mo“ oder „+3“ eingeben, oder was zu tun ist.</translation>
    </message>
    <message>
        <source>Return opens · arrows walk · Esc closes</source>
        <translation>Eingabe öffnet · Pfeile gehen · Esc schließt</translation>
    </message>
    <message>
        <source>A press beside this closes it.</source>
        <translation>Daneben drücken schließt dies.</translation>
    </message>
    <message>
        <source>Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>Einen Namen, die letzten Ziffern einer Telefonnummer, eine Nummer, einen Tag wie „24 nov“, „mo“ oder „+3“ eingeben, oder was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Today&apos;s sheet is sent to {printer}</source>
        <translation>Das heutige Blatt geht an {printer}</translation>
    </message>
    <message>
        <source>There is no printer. Today&apos;s sheet is in {file}</source>
        <translation>Es gibt keinen Drucker. Das heutige Blatt liegt in {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is no paper copy yet</source>
        <translation>Es gibt noch keine Papierkopie</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The paper copy is {file}</source>
        <translation>Hier öffnet kein Programm PDF-Dateien. Die Papierkopie ist {file}</translation>
    </message>
    <message>
        <source>Today is on paper too: {file}</source>
        <translation>Heute liegt auch auf Papier: {file}</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>Papierkopie öffnen</translation>
    </message>
    <message>
        <source>There is no printer {name} any more.</source>
        <translation>Den Drucker {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>All times {zone} ({short}) · as of {when}</source>
        <translation>Alle Zeiten {zone} ({short}) · Stand {when}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Niemandem zugeteilt</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>Name und Telefon</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Served by, from, to</source>
        <translation>Bedient von, ab, bis</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>Anfragen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>To go on by hand</source>
        <translation>Von Hand weiterführen</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody works on this day, and nothing is booked.</source>
        <translation>An diesem Tag arbeitet niemand, und nichts ist gebucht.</translation>
    </message>
    <message>
        <source>{what} (continued)</source>
        <translation>{what} (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>PaperKeeper</name>
    <message>
        <source>The paper copy could not be kept; the last one stays. {why}</source>
        <translation>Die Papierkopie konnte nicht gemacht werden; die letzte bleibt. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>WORKING HOURS</source>
        <translation>ARBEITSZEITEN</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>Pausen und freie Tage</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Who is switched off for a service is never offered for it.</source>
        <translation>Wer für einen Service abgeschaltet ist, wird dafür nie angeboten.</translation>
    </message>
    <message>
        <source>WHAT THEY DO</source>
        <translation>WAS SIE TUN</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>does not work here</source>
        <translation>arbeitet nicht hier</translation>
    </message>
    <message>
        <source>No service needs staff.</source>
        <translation>Kein Service braucht Personal.</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Angelegt um</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Also kept as</source>
        <translation>Auch gespeichert als</translation>
    </message>
    <message>
        <source>Known to other systems as</source>
        <translation>Anderen Systemen bekannt als</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>What was done, and by whom</source>
        <translation>Was getan wurde, und von wem</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Angekommen um</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Abgesagt um</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kam nicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Booked over a rule because</source>
        <translation>Trotz einer Regel gebucht, weil</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Gekommen um</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>Bedient bis</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Angegebener Name</translation>
    </message>
    <message>
        <source>Wanted at</source>
        <translation>Gewünscht um</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>Zurückgenommen um</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Nummer darauf</translation>
    </message>
    <message>
        <source>Name in other systems</source>
        <translation>Name in anderen Systemen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer des Datensatzes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>Aufgeschrieben um</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Everything that this shop keeps about one person. Times are those of the place, then UTC.</source>
        <translation>Alles, was dieses Geschäft über eine Person speichert. Zeiten sind die des Standorts, danach UTC.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>queue entry</source>
        <translation>Eintrag in der Reihe</translation>
    </message>
    <message>
        <source>waitlist entry</source>
        <translation>Eintrag auf der Warteliste</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>ausgefüllter Fragebogen</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSettings</name>
    <message>
        <source>A host books and serves. A specialist may also book over a rule. A manager may do everything, and can give leave for a single act with a PIN.</source>
        <translation>Der Empfang bucht und bedient. Eine Fachkraft darf auch gegen eine Regel buchen. Die Leitung darf alles und kann für einen einzelnen Schritt mit einer PIN Erlaubnis geben.</translation>
    </message>
    <message>
        <source>The desk locks itself</source>
        <translation>Die Theke sperrt sich</translation>
    </message>
    <message>
        <source>WHO MAY DO WHAT</source>
        <translation>WER WAS DARF</translation>
    </message>
    <message>
        <source>THE DESK LOCKS ITSELF</source>
        <translation>DIE THEKE SPERRT SICH</translation>
    </message>
    <message>
        <source>Who has no PIN is a host at the desk.</source>
        <translation>Wer keine PIN hat, gilt an der Theke als Empfang.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so none of this is asked for: everybody may do everything, and the desk is never locked. Make somebody a manager and give them the first PIN.</source>
        <translation>Noch hat niemand eine PIN, also wird nichts davon verlangt: Alle dürfen alles, und die Theke wird nie gesperrt. Jemanden zur Leitung machen und die erste PIN geben.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. At a locked desk they choose one, with a manager beside them.</source>
        <translation>Ohne PIN: {names}. An der gesperrten Theke wählen sie eine, wenn die Leitung dabei ist.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. No manager has one, so whoever presses these names gets in.</source>
        <translation>Ohne PIN: {names}. Niemand von der Leitung hat eine, also kommt hinein, wer diese Namen drückt.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>All hours and bookings here are read in this zone.</source>
        <translation>Alle Zeiten und Buchungen hier gelten in dieser Zone.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>OPENING HOURS</source>
        <translation>ÖFFNUNGSZEITEN</translation>
    </message>
    <message>
        <source>HOW IT IS REACHED</source>
        <translation>WIE ER ZU ERREICHEN IST</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>WHETHER IT IS SHOWN</source>
        <translation>OB ER GEZEIGT WIRD</translation>
    </message>
    <message>
        <source>Shown to customers</source>
        <translation>Kunden gezeigt</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Dauerhaft geschlossen</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Aus dem Namen gemacht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremde Kennung</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>Fremder Code</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>Land, drei Buchstaben</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Für andere Systeme</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Kurzer Name für Links und Dateien</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Dauerhaft schließen</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>dauerhaft geschlossen</translation>
    </message>
    <message>
        <source>Check-in by customers</source>
        <translation>Selbstanmeldung</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice on a copy of the shop: nothing here is sent, printed or kept</source>
        <translation>Übung an einer Kopie des Ladens: Nichts hier wird gesendet, gedruckt oder behalten</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept</source>
        <translation>Übung: Nichts hier wird behalten</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation>Das Blatt wird gezeichnet …</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>Ein Exemplar weniger</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Ein Exemplar mehr</translation>
    </message>
    <message>
        <source>With telephone numbers</source>
        <translation>Mit Telefonnummern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>SAVE AS PDF IN</source>
        <translation>ALS PDF SPEICHERN IN</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>Exemplare: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Seiten: {count}</translation>
    </message>
    <message>
        <source>There is no printer here; the sheet can be saved as a PDF.</source>
        <translation>Hier ist kein Drucker; das Blatt kann als PDF gespeichert werden.</translation>
    </message>
    <message>
        <source>The day sheet is sent to {printer}</source>
        <translation>Das Tagesblatt geht an {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Page {n} of {m} …</source>
        <translation>Seite {n} von {m} …</translation>
    </message>
    <message>
        <source>Stopped; nothing more is printed.</source>
        <translation>Angehalten; es wird nichts mehr gedruckt.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>the printer does not answer, or is off line</source>
        <translation>der Drucker antwortet nicht oder ist offline</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <translation>der Drucker hat kein Papier</translation>
    </message>
    <message>
        <source>there is no such printer at this till</source>
        <translation>diesen Drucker gibt es an dieser Kasse nicht</translation>
    </message>
    <message>
        <source>this user may not use the printer</source>
        <translation>dieser Benutzer darf den Drucker nicht benutzen</translation>
    </message>
    <message>
        <source>the connection to the printer broke</source>
        <translation>die Verbindung zum Drucker brach ab</translation>
    </message>
    <message>
        <source>this is for practice, and nothing is printed</source>
        <translation>hier wird geübt und nichts gedruckt</translation>
    </message>
    <message>
        <source>the printer did not say that it was done</source>
        <translation>der Drucker hat nicht gesagt, dass er fertig ist</translation>
    </message>
    <message>
        <source>the printer could not print</source>
        <translation>der Drucker konnte nicht drucken</translation>
    </message>
    <message>
        <source>Ticket {number} may have come out: {why}</source>
        <translation>Nummer {number} kann herausgekommen sein: {why}</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>das Programm endete währenddessen</translation>
    </message>
    <message>
        <source>Ticket {number} was not printed: {why}</source>
        <translation>Nummer {number} wurde nicht gedruckt: {why}</translation>
    </message>
    <message>
        <source>it waited too long</source>
        <translation>sie hat zu lange gewartet</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>No tickets are printed</source>
        <translation>Es werden keine Nummern gedruckt</translation>
    </message>
    <message>
        <source>A receipt printer in the network</source>
        <translation>Ein Bondrucker im Netz</translation>
    </message>
    <message>
        <source>A receipt printer on USB</source>
        <translation>Ein Bondrucker an USB</translation>
    </message>
    <message>
        <source>A receipt printer on a serial port</source>
        <translation>Ein Bondrucker an einer seriellen Schnittstelle</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Ticket printer</source>
        <translation>Nummerndrucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Diesen Drucker nehmen</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Probedruck</translation>
    </message>
    <message>
        <source>How a ticket looks</source>
        <translation>Wie eine Nummer aussieht</translation>
    </message>
    <message>
        <source>Without a printer nothing stops: the number is shown, and can be written down.</source>
        <translation>Ohne Drucker bleibt nichts stehen: Die Nummer wird gezeigt und kann aufgeschrieben werden.</translation>
    </message>
    <message>
        <source>TICKETS OF THIS TILL</source>
        <translation>NUMMERN DIESER KASSE</translation>
    </message>
    <message>
        <source>WIDTH OF THE PAPER</source>
        <translation>BREITE DES PAPIERS</translation>
    </message>
    <message>
        <source>TICKETS THAT DID NOT COME OUT</source>
        <translation>NUMMERN, DIE NICHT HERAUSKAMEN</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>The printer has taken the test ticket.</source>
        <translation>Der Drucker hat die Probe angenommen.</translation>
    </message>
    <message>
        <source>The test ticket did not come out, or not certainly: {why}</source>
        <translation>Die Probe kam nicht heraus, oder nicht sicher: {why}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop for now</source>
        <translation>Vorerst anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>In Schritten von</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>One in a line; “word = label” where another system has a word of its own for it.</source>
        <translation>Eine in jeder Zeile; „Wort = Beschriftung“, wo ein anderes System ein eigenes Wort dafür hat.</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Kurzer Name für Links und Dateien</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Nur gefragt, wenn</translation>
    </message>
    <message>
        <source>Rule of when it is asked</source>
        <translation>Regel, wann sie gefragt wird</translation>
    </message>
    <message>
        <source>Field there that it is written to</source>
        <translation>Feld dort, in das sie geschrieben wird</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Für andere Systeme</translation>
    </message>
    <message>
        <source>Key of its answer</source>
        <translation>Schlüssel der Antwort</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Help text below the question</source>
        <translation>Hilfetext unter der Frage</translation>
    </message>
    <message>
        <source>Answer that is filled in already</source>
        <translation>Antwort, die schon eingetragen ist</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>Die Antwort geht an</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Wann sie geschrieben wird</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>Das ist leer: etwas schreiben.</translation>
    </message>
    <message>
        <source>A choice needs options.</source>
        <translation>Eine Auswahl braucht Möglichkeiten.</translation>
    </message>
    <message>
        <source>Nothing lies between these two: no answer would fit.</source>
        <translation>Zwischen diesen beiden liegt nichts: Keine Antwort würde passen.</translation>
    </message>
    <message>
        <source>A slider needs both ends.</source>
        <translation>Ein Regler braucht beide Enden.</translation>
    </message>
    <message>
        <source>A step is a number above 0.</source>
        <translation>Ein Schritt ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Another question has that already: use another.</source>
        <translation>Das hat schon eine andere Frage: etwas anderes nehmen.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Characters: {low} to {high}</source>
        <translation>Zeichen: {low} bis {high}</translation>
    </message>
    <message>
        <source>Characters: {low} or more</source>
        <translation>Zeichen: {low} oder mehr</translation>
    </message>
    <message>
        <source>Characters: {high} or fewer</source>
        <translation>Zeichen: {high} oder weniger</translation>
    </message>
    <message>
        <source>Choose {low} to {high} of them</source>
        <translation>{low} bis {high} davon wählen</translation>
    </message>
    <message>
        <source>Choose {low} or more of them</source>
        <translation>{low} oder mehr davon wählen</translation>
    </message>
    <message>
        <source>Choose {high} or fewer of them</source>
        <translation>{high} oder weniger davon wählen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>Eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>A number, {low} or more</source>
        <translation>Eine Zahl, {low} oder mehr</translation>
    </message>
    <message>
        <source>A number, {high} or less</source>
        <translation>Eine Zahl, {high} oder weniger</translation>
    </message>
    <message>
        <source>{low} or later</source>
        <translation>{low} oder später</translation>
    </message>
    <message>
        <source>{high} or earlier</source>
        <translation>{high} oder früher</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Parked: keeps the place and is skipped</source>
        <translation>Geparkt: behält den Platz und wird übersprungen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show only {name}: {count} waiting</source>
        <translation>Nur {name} zeigen: {count} warten</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Alle zeigen, die warten</translation>
    </message>
    <message>
        <source>Done today {count}</source>
        <translation>Heute fertig {count}</translation>
    </message>
    <message>
        <source>quotes kept {kept} of {made}</source>
        <translation>Zusagen gehalten {kept} von {made}</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Undo the last step of {who}</source>
        <translation>Letzten Schritt von {who} zurücknehmen</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>wartete {waited}</translation>
    </message>
    <message>
        <source>waited {waited}, told: at once</source>
        <translation>wartete {waited}, gesagt: sofort</translation>
    </message>
    <message>
        <source>waited {waited}, told {told}</source>
        <translation>wartete {waited}, gesagt {told}</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Den Nächsten aufrufen</translation>
    </message>
    <message>
        <source>The one before in the line</source>
        <translation>Die vorige in der Reihe</translation>
    </message>
    <message>
        <source>The one after in the line</source>
        <translation>Die nächste in der Reihe</translation>
    </message>
    <message>
        <source>Open what the keyboard is on</source>
        <translation>Öffnen, worauf die Tastatur steht</translation>
    </message>
    <message>
        <source>On somebody who waits: call them</source>
        <translation>Bei jemandem, der wartet: aufrufen</translation>
    </message>
    <message>
        <source>Serve, or start at once where they fit</source>
        <translation>Bedienen, oder sofort beginnen, wo es passt</translation>
    </message>
    <message>
        <source>On somebody who was called: call again</source>
        <translation>Bei jemandem, der aufgerufen ist: erneut aufrufen</translation>
    </message>
    <message>
        <source>On somebody who was called: back in line</source>
        <translation>Bei jemandem, der aufgerufen ist: zurück in die Reihe</translation>
    </message>
    <message>
        <source>On somebody who was called: gone</source>
        <translation>Bei jemandem, der aufgerufen ist: gegangen</translation>
    </message>
    <message>
        <source>Park, or back from parking</source>
        <translation>Parken, oder zurück vom Parken</translation>
    </message>
    <message>
        <source>Choose a time in the calendar, and book there</source>
        <translation>Im Kalender eine Zeit wählen und dort buchen</translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation>Worauf die Vorhersage beruht</translation>
    </message>
    <message>
        <source>More: another service, a booking</source>
        <translation>Mehr: anderer Service, eine Buchung</translation>
    </message>
    <message>
        <source>On somebody who is served: finish</source>
        <translation>Bei jemandem, der bedient wird: fertig</translation>
    </message>
    <message>
        <source>On somebody who is due: arrived</source>
        <translation>Bei jemandem, der fällig ist: angekommen</translation>
    </message>
    <message>
        <source>On somebody who is due: no-show</source>
        <translation>Bei jemandem, der fällig ist: nicht erschienen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Who takes them?</source>
        <translation>Wer übernimmt?</translation>
    </message>
    <message>
        <source>Book next…</source>
        <translation>Nächste buchen…</translation>
    </message>
    <message>
        <source>Start with {staff}</source>
        <translation>Bei {staff} beginnen</translation>
    </message>
    <message>
        <source>{minutes} ago</source>
        <translation>vor {minutes}</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>gebucht {time}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>called to {staff}</source>
        <translation>zu {staff} gerufen</translation>
    </message>
    <message>
        <source>to {staff}</source>
        <translation>zu {staff}</translation>
    </message>
    <message>
        <source>Name hidden until the call</source>
        <translation>Name bis zum Aufruf verborgen</translation>
    </message>
    <message>
        <source>Call next for {name} · {tag}</source>
        <translation>Nächsten für {name} · {tag}</translation>
    </message>
    <message>
        <source>{call}, before {other}</source>
        <translation>{call}, vor {other}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}, once free</source>
        <translation>Nächster · {tag} zu {staff}, sobald frei</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody has {minutes} free now</source>
        <translation>Nächster · {tag} · niemand hat jetzt {minutes} frei</translation>
    </message>
    <message>
        <source>Call next · {tag}</source>
        <translation>Nächster · {tag}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}</source>
        <translation>Nächster · {tag} zu {staff}</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody is free</source>
        <translation>Nächster · {tag} · niemand ist frei</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation>längste {minutes}</translation>
    </message>
    <message>
        <source>{count} parked</source>
        <translation>{count} geparkt</translation>
    </message>
    <message>
        <source>Due {count}</source>
        <translation>Fällig {count}</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} zu spät</translation>
    </message>
    <message>
        <source>{count} within 30 min</source>
        <translation>{count} in 30 Min.</translation>
    </message>
    <message>
        <source>{staff} runs {minutes} over</source>
        <translation>{staff} ist {minutes} drüber</translation>
    </message>
    <message>
        <source>{staff} is free</source>
        <translation>{staff} ist frei</translation>
    </message>
    <message>
        <source>fits with {staff}</source>
        <translation>passt bei {staff}</translation>
    </message>
    <message>
        <source>before the {next}</source>
        <translation>vor dem {next}</translation>
    </message>
    <message>
        <source>fits before the end of the day</source>
        <translation>passt vor Ende des Tages</translation>
    </message>
    <message>
        <source>fits before the booking at {time}</source>
        <translation>passt vor die Buchung um {time}</translation>
    </message>
    <message>
        <source>Runs {minutes} into {who} at {time}</source>
        <translation>Läuft {minutes} in den Termin von {who} um {time} hinein</translation>
    </message>
    <message>
        <source>Runs {minutes} into the booking at {time}</source>
        <translation>Läuft {minutes} in die Buchung um {time} hinein</translation>
    </message>
    <message>
        <source>{minutes} into {time}</source>
        <translation>{minutes} in {time} hinein</translation>
    </message>
    <message>
        <source>{minutes} of ~{told} min</source>
        <translation>{minutes} von ~{told} Min.</translation>
    </message>
    <message>
        <source>Still to ask: {questions}</source>
        <translation>Noch zu fragen: {questions}</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>Recall in {seconds} s</source>
        <translation>Erneut in {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>More: {who}</source>
        <translation>Mehr: {who}</translation>
    </message>
    <message>
        <source>Book at…</source>
        <translation>Buchen um…</translation>
    </message>
    <message>
        <source>What the forecast rests on: {who}</source>
        <translation>Worauf die Vorhersage beruht: {who}</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>Einstellungen der Warteschlange</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>Nach {minutes}</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Nach {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Start with…</source>
        <translation>Beginnen bei…</translation>
    </message>
    <message>
        <source>Nobody else here can take them.</source>
        <translation>Niemand sonst hier kann übernehmen.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>+ Check in</source>
        <translation>+ Anmelden</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>Jemanden ohne Termin anmelden</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>Einstellungen der Warteschlange</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking that is due.</source>
        <translation>Niemand wartet. Den Nächsten ohne Termin anmelden, oder bei einer fälligen Buchung auf Ankommen drücken.</translation>
    </message>
    <message>
        <source>Nobody is called. The space bar calls the next one.</source>
        <translation>Niemand ist aufgerufen. Die Leertaste ruft den Nächsten auf.</translation>
    </message>
    <message>
        <source>Nobody is being served. Press Serve on somebody who was called.</source>
        <translation>Niemand wird bedient. Bei jemandem, der aufgerufen ist, auf Bedienen drücken.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>In den nächsten Stunden ist niemand fällig.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Names before the call</source>
        <translation>Namen vor dem Aufruf</translation>
    </message>
    <message>
        <source>How long a time is held</source>
        <translation>Wie lange eine Zeit freigehalten wird</translation>
    </message>
    <message>
        <source>CALL THE SAME CUSTOMER AGAIN</source>
        <translation>DENSELBEN KUNDEN ERNEUT AUFRUFEN</translation>
    </message>
    <message>
        <source>NAMES BEFORE THE CALL</source>
        <translation>NAMEN VOR DEM AUFRUF</translation>
    </message>
    <message>
        <source>Hidden names keep anybody from picking an easier customer. They show once somebody is called.</source>
        <translation>Verborgene Namen verhindern, dass jemand sich einen leichteren Kunden aussucht. Sie erscheinen mit dem Aufruf.</translation>
    </message>
    <message>
        <source>A TIME HELD FOR SOMEBODY ON THE WAITLIST</source>
        <translation>EINE ZEIT FÜR JEMANDEN VON DER WARTELISTE FREIHALTEN</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden until the call</source>
        <translation>Bis zum Aufruf verborgen</translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message>
        <source>Not everything is sent</source>
        <translation>Nicht alles ist gesendet</translation>
    </message>
    <message>
        <source>It is safe on this till, and is sent when Floorwalker is open again.</source>
        <translation>Es ist auf dieser Kasse sicher und wird gesendet, wenn Floorwalker wieder offen ist.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>1 Änderung ist nicht gesendet.</translation>
    </message>
    <message>
        <source>{number} changes have not been sent.</source>
        <translation>{number} Änderungen sind nicht gesendet.</translation>
    </message>
    <message>
        <source>Everything has been sent by now.</source>
        <translation>Inzwischen ist alles gesendet.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachList</name>
    <message>
        <source>WHICH PLACES</source>
        <translation>WELCHE STANDORTE</translation>
    </message>
    <message>
        <source>Everything of these comes to this till.</source>
        <translation>Alles von diesen kommt auf diese Kasse.</translation>
    </message>
    <message>
        <source>May read: {what}</source>
        <translation>Darf lesen: {what}</translation>
    </message>
    <message>
        <source>May change: {what}</source>
        <translation>Darf ändern: {what}</translation>
    </message>
    <message>
        <source>May not read: {what}</source>
        <translation>Darf nicht lesen: {what}</translation>
    </message>
    <message>
        <source>May not change: {what}</source>
        <translation>Darf nicht ändern: {what}</translation>
    </message>
    <message>
        <source>Bookings are read and written.</source>
        <translation>Buchungen werden gelesen und geschrieben.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Look over opening hours and special days</source>
        <translation>Öffnungszeiten und besondere Tage durchsehen</translation>
    </message>
    <message>
        <source>Free times are cut out of them.</source>
        <translation>Aus ihnen werden freie Zeiten geschnitten.</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>Diese Kasse benennen</translation>
    </message>
    <message>
        <source>Its letter stands before its tickets, so that two tills never give the same one.</source>
        <translation>Ihr Buchstabe steht vor ihren Nummern, damit zwei Kassen nie dieselbe geben.</translation>
    </message>
    <message>
        <source>Choose the ticket printer, and try it</source>
        <translation>Nummerndrucker wählen und probieren</translation>
    </message>
    <message>
        <source>Without one the number is shown large.</source>
        <translation>Ohne ihn wird die Nummer groß gezeigt.</translation>
    </message>
    <message>
        <source>Give PINs, a manager&apos;s first</source>
        <translation>PINs geben, zuerst der Leitung</translation>
    </message>
    <message>
        <source>Until then everybody may do everything, and the till does not lock.</source>
        <translation>Bis dahin dürfen alle alles, und die Kasse sperrt sich nicht.</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Get this till ready</source>
        <translation>Diese Kasse einrichten</translation>
    </message>
    <message>
        <source>Nothing of this has to be done now: you can book and check in already.</source>
        <translation>Nichts davon muss jetzt sein: Buchen und Anmelden geht schon.</translation>
    </message>
    <message>
        <source>This till is ready</source>
        <translation>Diese Kasse ist bereit</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{step}: open the settings</source>
        <translation>{step}: Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>No printer here</source>
        <translation>Hier ist kein Drucker</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>Grund, falls es einen gibt</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Say why first, in a few words</source>
        <translation>Zuerst in wenigen Worten sagen, warum</translation>
    </message>
</context>
<context>
    <name>ReceiptFields</name>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Nothing that can be booked depends on it.</source>
        <translation>Nichts, was gebucht werden kann, hängt davon ab.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>a range is at most {days} days, both ends counted; this one has {asked}</source>
        <translation>ein Zeitraum ist höchstens {days} Tage lang, beide Enden gezählt; dieser hat {asked}</translation>
    </message>
    <message>
        <source>a time is held for them already: end that call first</source>
        <translation>für sie wird schon eine Zeit freigehalten: zuerst diesen Anruf beenden</translation>
    </message>
    <message>
        <source>an appointment needs a customer: name one first</source>
        <translation>ein Termin braucht einen Kunden: zuerst einen nennen</translation>
    </message>
    <message>
        <source>called a moment ago: call again in {seconds} seconds</source>
        <translation>eben erst aufgerufen: in {seconds} Sekunden erneut aufrufen</translation>
    </message>
    <message>
        <source>customers can book at most {days} days ahead</source>
        <translation>Kunden können höchstens {days} Tage im Voraus buchen</translation>
    </message>
    <message>
        <source>customers must book at least {minutes} minutes ahead</source>
        <translation>Kunden müssen mindestens {minutes} Minuten im Voraus buchen</translation>
    </message>
    <message>
        <source>customers who were imported stay: their import cannot be taken back</source>
        <translation>eingelesene Kunden bleiben: Ihr Einlesen kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>full: {peak} of {capacity} places are taken then</source>
        <translation>voll: {peak} von {capacity} Plätzen sind dann belegt</translation>
    </message>
    <message>
        <source>it has changed since: take back the later step first</source>
        <translation>es hat sich seitdem geändert: zuerst den späteren Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>it is too late to check in today: the last check-in was at {time}</source>
        <translation>für heute ist es zu spät: die letzte Anmeldung war um {time}</translation>
    </message>
    <message>
        <source>it is {status}, and from there it cannot become {wanted}</source>
        <translation>es ist {status}, und von da kann es nicht {wanted} werden</translation>
    </message>
    <message>
        <source>no time is held for them any more: hold it again</source>
        <translation>für sie wird keine Zeit mehr freigehalten: erneut freihalten</translation>
    </message>
    <message>
        <source>nobody can check in at the moment: the line is paused</source>
        <translation>im Augenblick kann sich niemand anmelden: die Reihe ist angehalten</translation>
    </message>
    <message>
        <source>nobody is eligible for {service} at {place}</source>
        <translation>niemand kommt für {service} an {place} infrage</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>not everybody may do this: it needs a manager&apos;s PIN</source>
        <translation>das dürfen nicht alle: es braucht die PIN der Leitung</translation>
    </message>
    <message>
        <source>not one of the times on the grid of {who}</source>
        <translation>keine der Zeiten im Raster von {who}</translation>
    </message>
    <message>
        <source>only a step of the same day can be taken back</source>
        <translation>nur ein Schritt desselben Tages kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>outside the hours of {who}</source>
        <translation>außerhalb der Zeiten von {who}</translation>
    </message>
    <message>
        <source>somebody takes this booking already: nothing needs deciding</source>
        <translation>jemand übernimmt diese Buchung schon: nichts zu entscheiden</translation>
    </message>
    <message>
        <source>that step has been taken back already</source>
        <translation>dieser Schritt ist schon zurückgenommen</translation>
    </message>
    <message>
        <source>that time is already past</source>
        <translation>diese Zeit ist schon vorbei</translation>
    </message>
    <message>
        <source>the answer to “{question}” does not fit: {right}</source>
        <translation>die Antwort auf „{question}“ passt nicht: {right}</translation>
    </message>
    <message>
        <source>the booking is early, and a walk-in waits: call it out of order with a reason</source>
        <translation>die Buchung ist zu früh, und jemand ohne Termin wartet: mit einem Grund außer der Reihe aufrufen</translation>
    </message>
    <message>
        <source>the dates wished for are over</source>
        <translation>die gewünschten Tage sind vorbei</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>das Ende muss nach dem Beginn liegen</translation>
    </message>
    <message>
        <source>the first PIN must be a manager&apos;s: make {who} a manager, or begin with somebody who is one</source>
        <translation>die erste PIN muss die der Leitung sein: {who} zur Leitung machen, oder mit jemandem beginnen, der es ist</translation>
    </message>
    <message>
        <source>the line is full: no more than {most} may wait at once</source>
        <translation>die Reihe ist voll: mehr als {most} dürfen nicht zugleich warten</translation>
    </message>
    <message>
        <source>the places are those of {who}, and the booking is for {service}</source>
        <translation>die Plätze sind die von {who}, und die Buchung ist für {service}</translation>
    </message>
    <message>
        <source>the question “{question}” needs an answer</source>
        <translation>die Frage „{question}“ braucht eine Antwort</translation>
    </message>
    <message>
        <source>there is no {what} “{name}”</source>
        <translation>{what} „{name}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>nichts ist erneut zu tun</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>nichts ist zurückzunehmen</translation>
    </message>
    <message>
        <source>this needs a reason in words</source>
        <translation>das braucht einen Grund in Worten</translation>
    </message>
    <message>
        <source>this till has no ticket printer: choose one in the settings</source>
        <translation>diese Kasse hat keinen Nummerndrucker: in den Einstellungen einen wählen</translation>
    </message>
    <message>
        <source>{customer} comes first for this time: say why it is offered to somebody else</source>
        <translation>{customer} kommt für diese Zeit zuerst: sagen, warum sie jemand anderem angeboten wird</translation>
    </message>
    <message>
        <source>{customer} waits for {service} already: change that wish instead</source>
        <translation>{customer} wartet schon auf {service}: stattdessen diesen Wunsch ändern</translation>
    </message>
    <message>
        <source>{place} is closed for good</source>
        <translation>{place} ist dauerhaft geschlossen</translation>
    </message>
    <message>
        <source>{service} cannot be booked: it is {why}</source>
        <translation>{service} kann nicht gebucht werden: {why}</translation>
    </message>
    <message>
        <source>{service} has no waitlist</source>
        <translation>{service} hat keine Warteliste</translation>
    </message>
    <message>
        <source>{service} is not offered at {place}</source>
        <translation>{service} gibt es nicht an {place}</translation>
    </message>
    <message>
        <source>{service} needs a member of staff: name one in assigned_staff_id</source>
        <translation>{service} braucht jemanden vom Personal: in assigned_staff_id nennen</translation>
    </message>
    <message>
        <source>{service} takes no walk-ins: it needs walk-ins and the queue allowed</source>
        <translation>{service} nimmt niemanden ohne Termin: das und die Warteschlange müssen erlaubt sein</translation>
    </message>
    <message>
        <source>{what} belongs to the connected remote: change it there</source>
        <translation>{what} gehört der verbundenen Gegenstelle: dort ändern</translation>
    </message>
    <message>
        <source>{who} has no hours set up at all, so it counts as closed</source>
        <translation>{who} hat gar keine Zeiten, gilt also als geschlossen</translation>
    </message>
    <message>
        <source>{who} has no such time off any more</source>
        <translation>{who} hat diese freie Zeit nicht mehr</translation>
    </message>
    <message>
        <source>{who} is closed then</source>
        <translation>{who} ist dann geschlossen</translation>
    </message>
    <message>
        <source>{who} is in the buffer of the booking from {start} to {end}</source>
        <translation>{who} ist im Puffer der Buchung von {start} bis {end}</translation>
    </message>
    <message>
        <source>{who} is not eligible for {service} at {place}</source>
        <translation>{who} kommt für {service} an {place} nicht infrage</translation>
    </message>
    <message>
        <source>{who} is not working then</source>
        <translation>{who} arbeitet dann nicht</translation>
    </message>
    <message>
        <source>{who} is taken from {start} to {end}</source>
        <translation>{who} ist von {start} bis {end} belegt</translation>
    </message>
    <message>
        <source>{who} is the only manager with a PIN: give another manager one first</source>
        <translation>{who} ist die einzige Leitung mit PIN: zuerst einer anderen eine geben</translation>
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
        <translation>Der Grund in eigenen Worten, falls es einen gibt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reject {who}: why?</source>
        <translation>{who} ablehnen: warum?</translation>
    </message>
    <message>
        <source>Reject {count} requests: why?</source>
        <translation>{count} Anfragen ablehnen: warum?</translation>
    </message>
</context>
<context>
    <name>Rejecting</name>
    <message>
        <source>That time is taken</source>
        <translation>Diese Zeit ist belegt</translation>
    </message>
    <message>
        <source>Nobody is free then</source>
        <translation>Dann ist niemand frei</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>Dann geschlossen</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Bitte rufen Sie uns an</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum abgelehnt wird</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Customers who are added stay: Undo takes back bookings alone.</source>
        <translation>Hinzugefügte Kunden bleiben: „Rückgängig“ nimmt nur Buchungen zurück.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Der Bericht ist gespeichert: {file}</translation>
    </message>
    <message>
        <source>not-imported.csv</source>
        <translation>nicht-eingelesen.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A window&apos;s height up, or down</source>
        <translation>Eine Fensterhöhe nach oben oder unten</translation>
    </message>
    <message>
        <source>Nothing was booked here for this day, and nobody walked in.</source>
        <translation>Für diesen Tag war hier nichts gebucht, und niemand kam ohne Termin.</translation>
    </message>
    <message>
        <source>BOOKINGS</source>
        <translation>BUCHUNGEN</translation>
    </message>
    <message>
        <source>WALK-INS</source>
        <translation>OHNE TERMIN</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>WARTEZEITEN</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>SERVICES</translation>
    </message>
    <message>
        <source>In all: {count}. Completed: {done}. No-shows: {missed}. Called off: {off}. Still open: {open}.</source>
        <translation>Insgesamt: {count}. Abgeschlossen: {done}. Nicht erschienen: {missed}. Abgesagt: {off}. Noch offen: {open}.</translation>
    </message>
    <message>
        <source>In all: {count}. Served: {done}. Left: {left}. Still here: {open}.</source>
        <translation>Insgesamt: {count}. Bedient: {done}. Gegangen: {left}. Noch da: {open}.</translation>
    </message>
    <message>
        <source>Nobody who was told a wait has been called.</source>
        <translation>Niemand, dem eine Wartezeit gesagt wurde, ist aufgerufen worden.</translation>
    </message>
    <message>
        <source>Called within the time that they were told: {kept} of {count}</source>
        <translation>In der gesagten Zeit aufgerufen: {kept} von {count}</translation>
    </message>
    <message>
        <source>The others waited longer, about {minutes} more</source>
        <translation>Die anderen warteten länger, etwa {minutes} mehr</translation>
    </message>
    <message>
        <source>Booked: {booked}. Walked in: {walked}.</source>
        <translation>Gebucht: {booked}. Ohne Termin: {walked}.</translation>
    </message>
    <message>
        <source>Change the length of {service}</source>
        <translation>Dauer von {service} ändern</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Planned with {planned}; too few were finished of late to say how long it takes</source>
        <translation>Geplant mit {planned}; zuletzt wurden zu wenige beendet, um zu sagen, wie lange es dauert</translation>
    </message>
    <message>
        <source>Takes about as long as planned: {planned}</source>
        <translation>Dauert etwa so lange wie geplant: {planned}</translation>
    </message>
    <message>
        <source>Planned with {planned}; of late it takes about {real}</source>
        <translation>Geplant mit {planned}; zuletzt dauert es etwa {real}</translation>
    </message>
</context>
<context>
    <name>RequestColumn</name>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <source>nobody served yet today</source>
        <translation>heute noch niemanden bedient</translation>
    </message>
    <message>
        <source>{count} served today</source>
        <translation>heute {count} bedient</translation>
    </message>
    <message>
        <source>the last one ended {time}</source>
        <translation>die letzte endete {time}</translation>
    </message>
    <message>
        <source>Next in turn: {why}</source>
        <translation>Als Nächster dran: {why}</translation>
    </message>
</context>
<context>
    <name>SameAsSheet</name>
    <message>
        <source>Find the other record of {name}</source>
        <translation>Den anderen Eintrag von {name} finden</translation>
    </message>
    <message>
        <source>Find the other record of {name}. Both are shown side by side then; nothing is changed before that.</source>
        <translation>Den anderen Eintrag von {name} finden. Danach stehen beide nebeneinander; vorher wird nichts geändert.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>No booking, ticket or customer has the code {code}</source>
        <translation>Keine Buchung, keine Nummer und kein Kunde hat den Code {code}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Abschnitt: {title}</translation>
    </message>
</context>
<context>
    <name>ServiceButtons</name>
    <message>
        <source>Check in for</source>
        <translation>Anmelden für</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Hours of the service</source>
        <translation>Zeiten des Service</translation>
    </message>
    <message>
        <source>HOURS OF THE SERVICE</source>
        <translation>ZEITEN DES SERVICE</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How a booking begins</source>
        <translation>Wie eine Buchung beginnt</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Länge in Minuten</translation>
    </message>
    <message>
        <source>A start every so many minutes</source>
        <translation>Ein Beginn alle so viele Minuten</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Seine Länge</translation>
    </message>
    <message>
        <source>Buffer before, in minutes</source>
        <translation>Puffer davor, in Minuten</translation>
    </message>
    <message>
        <source>Buffer after, in minutes</source>
        <translation>Puffer danach, in Minuten</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Angeboten an</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>WHO DOES IT</source>
        <translation>WER ES TUT</translation>
    </message>
    <message>
        <source>Needs a member of staff</source>
        <translation>Braucht jemanden vom Personal</translation>
    </message>
    <message>
        <source>Anybody who works at the location</source>
        <translation>Alle, die am Standort arbeiten</translation>
    </message>
    <message>
        <source>Customers must choose who</source>
        <translation>Kunden müssen wählen, bei wem</translation>
    </message>
    <message>
        <source>Places at a time, without staff</source>
        <translation>Plätze zugleich, ohne Personal</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Its own staff</source>
        <translation>Eigenes Personal</translation>
    </message>
    <message>
        <source>WHO MAY BOOK IT</source>
        <translation>WER BUCHEN DARF</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>Archiviert: wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Customers book it themselves</source>
        <translation>Kunden buchen selbst</translation>
    </message>
    <message>
        <source>Takes walk-ins</source>
        <translation>Auch ohne Termin</translation>
    </message>
    <message>
        <source>Has a queue</source>
        <translation>Hat eine Warteschlange</translation>
    </message>
    <message>
        <source>Has a waitlist</source>
        <translation>Hat eine Warteliste</translation>
    </message>
    <message>
        <source>Customers book so many minutes ahead</source>
        <translation>Kunden buchen so viele Minuten im Voraus</translation>
    </message>
    <message>
        <source>… and at most so many days ahead</source>
        <translation>… und höchstens so viele Tage im Voraus</translation>
    </message>
    <message>
        <source>Letters of its tickets</source>
        <translation>Buchstaben der Nummern</translation>
    </message>
    <message>
        <source>First letter of the name</source>
        <translation>Erster Buchstabe des Namens</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>So many days later</source>
        <translation>So viele Tage danach</translation>
    </message>
    <message>
        <source>So many days before</source>
        <translation>So viele Tage davor</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>BENACHRICHTIGUNGEN</translation>
    </message>
    <message>
        <source>and hours</source>
        <translation>und Stunden</translation>
    </message>
    <message>
        <source>WHAT IS SAID OF IT</source>
        <translation>WAS DARÜBER GESAGT WIRD</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurze Beschreibung</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Lange Beschreibung</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Notes for staff only</source>
        <translation>Notizen nur für das Personal</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Für andere Systeme</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Kurzer Name für Links und Dateien</translation>
    </message>
    <message>
        <source>Shown only if</source>
        <translation>Nur gezeigt, wenn</translation>
    </message>
    <message>
        <source>Notes of other systems</source>
        <translation>Notizen anderer Systeme</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Aus dem Namen gemacht</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>There is no location yet.</source>
        <translation>Es gibt noch keinen Standort.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The section before, in the list</source>
        <translation>Der vorige Abschnitt der Liste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>PINs und Rollen</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>One part in a line, such as city: Berlin</source>
        <translation>Ein Teil in jeder Zeile, zum Beispiel city: Berlin</translation>
    </message>
    <message>
        <source>This cannot be saved yet: see the lines in red.</source>
        <translation>Das kann noch nicht gespeichert werden: siehe die roten Zeilen.</translation>
    </message>
    <message>
        <source>For customers {added} come and {gone} go.</source>
        <translation>Für Kunden kommen {added} und gehen {gone}.</translation>
    </message>
    <message>
        <source>1 booking left uncovered</source>
        <translation>1 Buchung ohne Deckung</translation>
    </message>
    <message>
        <source>{act}: {effects}</source>
        <translation>{act}: {effects}</translation>
    </message>
    <message>
        <source>{count} bookings left uncovered</source>
        <translation>{count} Buchungen ohne Deckung</translation>
    </message>
    <message>
        <source>It leaves no booking uncovered.</source>
        <translation>Es lässt keine Buchung ohne Deckung.</translation>
    </message>
    <message>
        <source>{bookings} ({names}). They stay as they are until you decide.</source>
        <translation>{bookings} ({names}). Sie bleiben, wie sie sind, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come and {gone} go.</source>
        <translation>In den nächsten {days} Tagen kommen {added} buchbare Zeiten und gehen {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come.</source>
        <translation>In den nächsten {days} Tagen kommen {added} buchbare Zeiten.</translation>
    </message>
    <message>
        <source>In the next {days} days {gone} bookable times go.</source>
        <translation>In den nächsten {days} Tagen gehen {gone} buchbare Zeiten.</translation>
    </message>
    <message>
        <source>No bookable time comes or goes.</source>
        <translation>Keine buchbare Zeit kommt oder geht.</translation>
    </message>
    <message>
        <source>For customers {added} come.</source>
        <translation>Für Kunden kommen {added}.</translation>
    </message>
    <message>
        <source>For customers {gone} go.</source>
        <translation>Für Kunden gehen {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come and {gone} go.</source>
        <translation>In den nächsten {days} Tagen, und an besonderen Tagen danach, kommen {added} buchbare Zeiten und gehen {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come.</source>
        <translation>In den nächsten {days} Tagen, und an besonderen Tagen danach, kommen {added} buchbare Zeiten.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {gone} bookable times go.</source>
        <translation>In den nächsten {days} Tagen, und an besonderen Tagen danach, gehen {gone} buchbare Zeiten.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Hours {number}</source>
        <translation>Zeiten {number}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Neues Mitglied des Personals</translation>
    </message>
    <message>
        <source>There is no staff yet. Services that need staff cannot be booked so far.</source>
        <translation>Es gibt noch kein Personal. Services, die es brauchen, können so nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>There is no location yet. Nothing can be booked before there is one.</source>
        <translation>Es gibt noch keinen Standort. Vorher kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>Confirmed at once</source>
        <translation>Sofort bestätigt</translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation>Mit Zusage</translation>
    </message>
    <message>
        <source>Walk-ins only</source>
        <translation>Nur ohne Termin</translation>
    </message>
    <message>
        <source>When it is booked or requested</source>
        <translation>Wenn gebucht oder angefragt wird</translation>
    </message>
    <message>
        <source>When it is confirmed</source>
        <translation>Wenn bestätigt wird</translation>
    </message>
    <message>
        <source>When it is cancelled</source>
        <translation>Wenn abgesagt wird</translation>
    </message>
    <message>
        <source>When a request is rejected</source>
        <translation>Wenn eine Anfrage abgelehnt wird</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>Wenn abgeschlossen wird</translation>
    </message>
    <message>
        <source>As a reminder, before it begins</source>
        <translation>Als Erinnerung, vor dem Beginn</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Service</translation>
    </message>
    <message>
        <source>There is no service yet. Nothing can be booked before there is one.</source>
        <translation>Es gibt noch keinen Service. Vorher kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>Ein besonderer Tag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Works there from</source>
        <translation>Arbeitet dort ab</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>Arbeitet dort bis</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Only for a time…</source>
        <translation>Nur für eine Zeit…</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>Das ist leer: etwas schreiben.</translation>
    </message>
    <message>
        <source>Another one has that already: use another.</source>
        <translation>Das hat schon etwas anderes: etwas anderes nehmen.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <translation>Es muss von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>No time zone is called that: use a name like Europe/Berlin.</source>
        <translation>Keine Zeitzone heißt so: einen Namen wie Europe/Berlin nehmen.</translation>
    </message>
    <message>
        <source>Customers can only choose staff where the service requires staff.</source>
        <translation>Kunden können Personal nur wählen, wo der Service Personal braucht.</translation>
    </message>
    <message>
        <source>A service for walk-ins only must allow walk-ins.</source>
        <translation>Ein Service nur ohne Termin muss ohne Termin erlaubt sein.</translation>
    </message>
    <message>
        <source>Customers cannot book a service for walk-ins only.</source>
        <translation>Kunden können einen Service nur ohne Termin nicht buchen.</translation>
    </message>
    <message>
        <source>Choose somebody, or take the staff of the location.</source>
        <translation>Jemanden wählen, oder das Personal des Standorts nehmen.</translation>
    </message>
    <message>
        <source>Programs could not read this rule: write it as JSON Logic.</source>
        <translation>Programme könnten diese Regel nicht lesen: als JSON Logic schreiben.</translation>
    </message>
    <message>
        <source>Programs could not read this: look at its brackets and quotes.</source>
        <translation>Programme könnten dies nicht lesen: Klammern und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>Use one to four letters or digits.</source>
        <translation>Einen bis vier Buchstaben oder Ziffern nehmen.</translation>
    </message>
    <message>
        <source>Nothing asks that: choose when it is asked.</source>
        <translation>Danach fragt nichts: Wählen Sie, wann gefragt wird.</translation>
    </message>
    <message>
        <source>Choose one of the cities, or type on.</source>
        <translation>Eine der Städte wählen oder weitertippen.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Neuer Fragebogen</translation>
    </message>
    <message>
        <source>There is no questionnaire yet: nothing is asked when something is booked.</source>
        <translation>Es gibt noch keinen Fragebogen: Beim Buchen wird nichts gefragt.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Eine Zeile Text</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>Mehrere Zeilen Text</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>Ein Regler</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eines aus mehreren</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>Mehrere aus mehreren</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Data for other systems</source>
        <translation>Daten für andere Systeme</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Mindestlänge in Zeichen</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Höchstlänge in Zeichen</translation>
    </message>
    <message>
        <source>Fewest choices</source>
        <translation>Mindestens zu wählen</translation>
    </message>
    <message>
        <source>Most choices</source>
        <translation>Höchstens zu wählen</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Sonst nirgends</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>Der Termin</translation>
    </message>
    <message>
        <source>The transaction</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>An item of the transaction</source>
        <translation>Ein Posten des Belegs</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>An interaction</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>Not chosen: always</source>
        <translation>Nicht gewählt: immer</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only where nothing is yet</source>
        <translation>Nur wo noch nichts ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Asked when something is booked</source>
        <translation>Beim Buchen gefragt</translation>
    </message>
    <message>
        <source>Asked after the visit</source>
        <translation>Nach dem Besuch gefragt</translation>
    </message>
    <message>
        <source>Something else ({purpose})</source>
        <translation>Etwas anderes ({purpose})</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>There is no target yet, so nobody is told of anything.</source>
        <translation>Es gibt noch kein Ziel, also wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Check-in and display</source>
        <translation>Anmeldung und Anzeige</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>{count} at the most</source>
        <translation>höchstens {count}</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Bei Ladenschluss</translation>
    </message>
    <message>
        <source>{length} before closing</source>
        <translation>{length} vor Ladenschluss</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Speichern, was geändert wurde</translation>
    </message>
    <message>
        <source>Back to the list; what was changed stays</source>
        <translation>Zurück zur Liste; was geändert wurde, bleibt</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Service</translation>
    </message>
    <message>
        <source>{count} services</source>
        <translation>{count} Services</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>Was in der Sicherung ist</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was das Einlesen tut</translation>
    </message>
    <message>
        <source>Who owns this</source>
        <translation>Wem das gehört</translation>
    </message>
    <message>
        <source>It is in use, so it cannot be deleted.</source>
        <translation>Das ist in Gebrauch und kann deshalb nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order: {whose}</source>
        <translation>Reihenfolge: {whose}</translation>
    </message>
    <message>
        <source>Customers see whoever has the smallest number first, and those without one last.</source>
        <translation>Kunden sehen zuerst, wer die kleinste Zahl hat, und zuletzt, wer keine hat.</translation>
    </message>
    <message>
        <source>These keep their own, shorter hours: {services}.</source>
        <translation>Diese behalten ihre eigenen, kürzeren Zeiten: {services}.</translation>
    </message>
    <message>
        <source>Who works here has hours of their own too: {staff}.</source>
        <translation>Wer hier arbeitet, hat auch eigene Zeiten: {staff}.</translation>
    </message>
    <message>
        <source>Every year on {days} these keep their own hours, as the longer ones would differ by weekday: {services}. Give them a special day of their own.</source>
        <translation>Jedes Jahr behalten an {days} diese ihre eigenen Zeiten, weil die längeren je nach Wochentag andere wären: {services}. Geben Sie ihnen einen eigenen besonderen Tag.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Als JSON geschrieben.</translation>
    </message>
    <message>
        <source>A rule for programs, written as JSON Logic.</source>
        <translation>Eine Regel für Programme, als JSON Logic geschrieben.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>What is entered here is not kept yet: finish that first, or press “Never mind”.</source>
        <translation>Was hier eingegeben ist, ist noch nicht gespeichert: Schließen Sie das erst ab, oder drücken Sie „Doch nicht“.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>Diese Kasse einrichten</translation>
    </message>
    <message>
        <source>A person&apos;s data</source>
        <translation>Daten einer Person</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Einen Kunden löschen</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Capital letters: the next one</source>
        <translation>Großbuchstaben: der nächste</translation>
    </message>
    <message>
        <source>Capital letters: all</source>
        <translation>Großbuchstaben: alle</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Nummer drucken</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{count} left</source>
        <translation>{count} übrig</translation>
    </message>
    <message>
        <source>{time}, not free: {why}</source>
        <translation>{time}, nicht frei: {why}</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Looking for times…</source>
        <translation>Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing is open that day any more. Choose another day.</source>
        <translation>An dem Tag ist nichts mehr offen. Einen anderen Tag wählen.</translation>
    </message>
</context>
<context>
    <name>SpecialDayForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Ganztägig geschlossen</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>No special days: every week is like the other.</source>
        <translation>Keine besonderen Tage: Jede Woche ist wie die andere.</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Geschlossenen Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation>Andere Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>{day} schließen</translation>
    </message>
    <message>
        <source>Other hours on {day}</source>
        <translation>Andere Zeiten am {day}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>There is no staff yet.</source>
        <translation>Es gibt noch kein Personal.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>BREAKS TODAY</source>
        <translation>PAUSEN HEUTE</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>Pausen heute</translation>
    </message>
    <message>
        <source>BREAK NOW</source>
        <translation>JETZT PAUSE</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Zeit sperren…</translation>
    </message>
    <message>
        <source>Off sick today…</source>
        <translation>Heute krank…</translation>
    </message>
    <message>
        <source>Off until…</source>
        <translation>Frei bis…</translation>
    </message>
    <message>
        <source>Works again from today</source>
        <translation>Arbeitet wieder ab heute</translation>
    </message>
    <message>
        <source>TIME OFF</source>
        <translation>FREIE ZEIT</translation>
    </message>
    <message>
        <source>Break now, {length}</source>
        <translation>Jetzt Pause, {length}</translation>
    </message>
    <message>
        <source>Works today {hours}</source>
        <translation>Arbeitet heute {hours}</translation>
    </message>
    <message>
        <source>Show uncovered bookings</source>
        <translation>Buchungen ohne Deckung zeigen</translation>
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
        <translation>Personal jetzt</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Host</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Host: books and serves</source>
        <translation>Empfang: bucht und bedient</translation>
    </message>
    <message>
        <source>Specialist: also books over a rule</source>
        <translation>Fachkraft: bucht auch gegen eine Regel</translation>
    </message>
    <message>
        <source>Manager: may do everything</source>
        <translation>Leitung: darf alles</translation>
    </message>
    <message>
        <source>No manager who works here has a PIN at this till, so nobody can give leave.</source>
        <translation>Niemand von der Leitung hier hat an dieser Kasse eine PIN; also kann niemand Erlaubnis geben.</translation>
    </message>
    <message>
        <source>These have a PIN here: {names}.</source>
        <translation>Eine PIN haben hier: {names}.</translation>
    </message>
    <message>
        <source>If somebody was retired at another till by mistake, take that back there. Otherwise whoever looks after this machine makes one of them a manager, with floorwalker pins manager</source>
        <translation>Wurde jemand an einer anderen Kasse aus Versehen verabschiedet, nehmen Sie das dort zurück. Sonst macht, wer diese Maschine betreut, eine dieser Personen zur Leitung, mit floorwalker pins manager</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>ohne PIN</translation>
    </message>
    <message>
        <source>Booking over a rule</source>
        <translation>Gegen eine Regel buchen</translation>
    </message>
    <message>
        <source>Erasing or merging customers</source>
        <translation>Kunden löschen oder zusammenführen</translation>
    </message>
    <message>
        <source>Taking customers&apos; data out</source>
        <translation>Kundendaten herausgeben</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Giving PINs and roles</source>
        <translation>PINs und Rollen geben</translation>
    </message>
    <message>
        <source>Pausing or capping the line</source>
        <translation>Die Reihe anhalten oder begrenzen</translation>
    </message>
    <message>
        <source>Leaving the check-in screen</source>
        <translation>Selbstanmeldung verlassen</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>PINs und Rollen</translation>
    </message>
    <message>
        <source>Give {name} a PIN</source>
        <translation>{name} eine PIN geben</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>After {minutes} without a hand on it</source>
        <translation>Nach {minutes} ohne eine Hand daran</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{whom} was booked</source>
        <translation>{whom} wurde gebucht</translation>
    </message>
    <message>
        <source>the request of {whom} was approved</source>
        <translation>die Anfrage von {whom} wurde zugesagt</translation>
    </message>
    <message>
        <source>the request of {whom} was rejected</source>
        <translation>die Anfrage von {whom} wurde abgelehnt</translation>
    </message>
    <message>
        <source>the booking of {whom} was cancelled</source>
        <translation>die Buchung von {whom} wurde abgesagt</translation>
    </message>
    <message>
        <source>{whom} arrived</source>
        <translation>{whom} kam an</translation>
    </message>
    <message>
        <source>the booking of {whom} was completed</source>
        <translation>die Buchung von {whom} wurde abgeschlossen</translation>
    </message>
    <message>
        <source>{whom} was marked as a no-show</source>
        <translation>{whom} wurde als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>{whom} was moved</source>
        <translation>{whom} wurde verschoben</translation>
    </message>
    <message>
        <source>{whom} was given to somebody else</source>
        <translation>{whom} wurde jemand anderem gegeben</translation>
    </message>
    <message>
        <source>the note on {whom} was changed</source>
        <translation>die Notiz zu {whom} wurde geändert</translation>
    </message>
    <message>
        <source>{whom} was checked in</source>
        <translation>{whom} wurde angemeldet</translation>
    </message>
    <message>
        <source>{whom} was called</source>
        <translation>{whom} wurde aufgerufen</translation>
    </message>
    <message>
        <source>{whom} was called again</source>
        <translation>{whom} wurde erneut aufgerufen</translation>
    </message>
    <message>
        <source>the service of {whom} began</source>
        <translation>der Service von {whom} begann</translation>
    </message>
    <message>
        <source>the service of {whom} was finished</source>
        <translation>der Service von {whom} wurde beendet</translation>
    </message>
    <message>
        <source>{whom} went back in line</source>
        <translation>{whom} ging zurück in die Reihe</translation>
    </message>
    <message>
        <source>{whom} was parked</source>
        <translation>{whom} wurde geparkt</translation>
    </message>
    <message>
        <source>{whom} came back from parking</source>
        <translation>{whom} kam vom Parken zurück</translation>
    </message>
    <message>
        <source>{whom} was put in line for another service</source>
        <translation>{whom} wurde für einen anderen Service eingereiht</translation>
    </message>
    <message>
        <source>{whom} was given a booking</source>
        <translation>{whom} bekam eine Buchung</translation>
    </message>
    <message>
        <source>{whom} was kept as a customer</source>
        <translation>{whom} wurde als Kunde behalten</translation>
    </message>
    <message>
        <source>{whom} joined the waitlist</source>
        <translation>{whom} kam auf die Warteliste</translation>
    </message>
    <message>
        <source>the wish of {whom} was changed</source>
        <translation>der Wunsch von {whom} wurde geändert</translation>
    </message>
    <message>
        <source>a time was held for {whom}</source>
        <translation>für {whom} wurde eine Zeit freigehalten</translation>
    </message>
    <message>
        <source>{whom} was not reached</source>
        <translation>{whom} wurde nicht erreicht</translation>
    </message>
    <message>
        <source>{whom} did not want the time</source>
        <translation>{whom} wollte die Zeit nicht</translation>
    </message>
    <message>
        <source>the time held for {whom} was let go of</source>
        <translation>die für {whom} freigehaltene Zeit wurde losgelassen</translation>
    </message>
    <message>
        <source>{whom} was booked from the waitlist</source>
        <translation>{whom} wurde von der Warteliste gebucht</translation>
    </message>
    <message>
        <source>the visit of {whom} was recorded</source>
        <translation>der Besuch von {whom} wurde vermerkt</translation>
    </message>
    <message>
        <source>the feedback of {whom} was kept</source>
        <translation>die Rückmeldung von {whom} wurde behalten</translation>
    </message>
    <message>
        <source>time of {whom} was blocked</source>
        <translation>Zeit von {whom} wurde gesperrt</translation>
    </message>
    <message>
        <source>{whom} was given a break</source>
        <translation>{whom} bekam eine Pause</translation>
    </message>
    <message>
        <source>{whom} was given the day off</source>
        <translation>{whom} bekam den Tag frei</translation>
    </message>
    <message>
        <source>a break of {whom} was changed</source>
        <translation>eine Pause von {whom} wurde geändert</translation>
    </message>
    <message>
        <source>a break of {whom} was taken out</source>
        <translation>eine Pause von {whom} wurde herausgenommen</translation>
    </message>
    <message>
        <source>{whom} was put back to work</source>
        <translation>{whom} arbeitet wieder</translation>
    </message>
    <message>
        <source>{whom} was kept though nobody is there</source>
        <translation>{whom} wurde behalten, obwohl niemand da ist</translation>
    </message>
    <message>
        <source>{whom} was closed, left over from an earlier day</source>
        <translation>{whom} wurde abgeschlossen, übrig von einem früheren Tag</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>eine Einstellung wurde geändert</translation>
    </message>
    <message>
        <source>check-in by customers was changed</source>
        <translation>die Selbstanmeldung wurde geändert</translation>
    </message>
    <message>
        <source>{whom} was added</source>
        <translation>{whom} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>{whom} was changed</source>
        <translation>{whom} wurde geändert</translation>
    </message>
    <message>
        <source>{whom} was deleted</source>
        <translation>{whom} wurde gelöscht</translation>
    </message>
    <message>
        <source>the name of this till was changed</source>
        <translation>der Name dieser Kasse wurde geändert</translation>
    </message>
    <message>
        <source>what was refused of {whom} was tried again</source>
        <translation>was bei {whom} abgelehnt war, wurde erneut versucht</translation>
    </message>
    <message>
        <source>ours was to stand for {whom}</source>
        <translation>unseres sollte für {whom} gelten</translation>
    </message>
    <message>
        <source>theirs was to stand for {whom}</source>
        <translation>deren sollte für {whom} gelten</translation>
    </message>
    <message>
        <source>what was refused of {whom} was discarded</source>
        <translation>was bei {whom} abgelehnt war, wurde verworfen</translation>
    </message>
    <message>
        <source>the details of {whom} were changed</source>
        <translation>die Angaben von {whom} wurden geändert</translation>
    </message>
    <message>
        <source>{whom} was made one with another customer</source>
        <translation>{whom} wurde mit einem anderen Kunden zu einem gemacht</translation>
    </message>
    <message>
        <source>{whom} was taken out of the line</source>
        <translation>{whom} wurde aus der Reihe genommen</translation>
    </message>
    <message>
        <source>the booking of {whom} was given another length</source>
        <translation>die Buchung von {whom} bekam eine andere Länge</translation>
    </message>
    <message>
        <source>Taken back: {step}; the time is held until {time} again</source>
        <translation>Zurückgenommen: {step}; die Zeit ist wieder bis {time} gehalten</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Erneut getan: {step}</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Nichts ist zurückzunehmen</translation>
    </message>
    <message>
        <source>Customers who were imported stay: their import cannot be taken back</source>
        <translation>Eingelesene Kunden bleiben: Ihr Einlesen kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Nichts ist erneut zu tun</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{step}, and {count} more</source>
        <translation>{step}, und {count} weitere</translation>
    </message>
    <message>
        <source>Approve {whom} at {now}</source>
        <translation>{whom} um {now} zusagen</translation>
    </message>
    <message>
        <source>Book {whom} for {what} at {now}</source>
        <translation>{whom} für {what} um {now} buchen</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{whom} aufrufen</translation>
    </message>
    <message>
        <source>Call {whom} again</source>
        <translation>{whom} erneut aufrufen</translation>
    </message>
    <message>
        <source>Cancel {whom}</source>
        <translation>{whom} absagen</translation>
    </message>
    <message>
        <source>Change the wish of {whom}</source>
        <translation>Wunsch von {whom} ändern</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>{whom} ändern</translation>
    </message>
    <message>
        <source>Check in {whom} for {what}</source>
        <translation>{whom} für {what} anmelden</translation>
    </message>
    <message>
        <source>Delete {whom}</source>
        <translation>{whom} löschen</translation>
    </message>
    <message>
        <source>Feedback of {whom}</source>
        <translation>Rückmeldung von {whom}</translation>
    </message>
    <message>
        <source>Finish with {whom}</source>
        <translation>Mit {whom} fertig</translation>
    </message>
    <message>
        <source>Fulfil the wish of {whom}</source>
        <translation>Wunsch von {whom} erfüllen</translation>
    </message>
    <message>
        <source>Give {whom} to somebody else</source>
        <translation>{whom} jemand anderem geben</translation>
    </message>
    <message>
        <source>Hold {now} for {whom} while they are called</source>
        <translation>{now} für {whom} während des Anrufs freihalten</translation>
    </message>
    <message>
        <source>Keep the place of {whom}</source>
        <translation>Platz von {whom} behalten</translation>
    </message>
    <message>
        <source>Keep {whom} as a customer</source>
        <translation>{whom} als Kunden behalten</translation>
    </message>
    <message>
        <source>Let go of the time held for {whom}</source>
        <translation>Für {whom} freigehaltene Zeit loslassen</translation>
    </message>
    <message>
        <source>Make a booking of {whom}</source>
        <translation>Aus {whom} eine Buchung machen</translation>
    </message>
    <message>
        <source>Merge {whom} with another customer</source>
        <translation>{whom} mit einem anderen Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Move {whom} {was} → {now}</source>
        <translation>{whom} verschieben {was} → {now}</translation>
    </message>
    <message>
        <source>New customer {whom}</source>
        <translation>Neuer Kunde {whom}</translation>
    </message>
    <message>
        <source>New: {whom}</source>
        <translation>Neu: {whom}</translation>
    </message>
    <message>
        <source>Note on {whom}</source>
        <translation>Notiz zu {whom}</translation>
    </message>
    <message>
        <source>Put {whom} back in line</source>
        <translation>{whom} zurück in die Reihe</translation>
    </message>
    <message>
        <source>Put {whom} on the waitlist for {what}</source>
        <translation>{whom} für {what} auf die Warteliste</translation>
    </message>
    <message>
        <source>Reject {whom} at {now}</source>
        <translation>{whom} um {now} ablehnen</translation>
    </message>
    <message>
        <source>Send {whom} on to {what}</source>
        <translation>{whom} weiter zu {what}</translation>
    </message>
    <message>
        <source>Serve {whom}</source>
        <translation>{whom} bedienen</translation>
    </message>
    <message>
        <source>Take back the last step with {whom}</source>
        <translation>Letzten Schritt mit {whom} zurücknehmen</translation>
    </message>
    <message>
        <source>Tell of {whom}</source>
        <translation>Von {whom} sagen</translation>
    </message>
    <message>
        <source>Tell of {whom} again</source>
        <translation>Von {whom} erneut sagen</translation>
    </message>
    <message>
        <source>The time held for {whom} is free again</source>
        <translation>Die für {whom} freigehaltene Zeit ist wieder frei</translation>
    </message>
    <message>
        <source>Visit of {whom}</source>
        <translation>Besuch von {whom}</translation>
    </message>
    <message>
        <source>{verb}: {whom}</source>
        <translation>{verb}: {whom}</translation>
    </message>
    <message>
        <source>{whom} could not be reached</source>
        <translation>{whom} war nicht zu erreichen</translation>
    </message>
    <message>
        <source>{whom} did not come</source>
        <translation>{whom} kam nicht</translation>
    </message>
    <message>
        <source>{whom} does not want the time</source>
        <translation>{whom} möchte die Zeit nicht</translation>
    </message>
    <message>
        <source>{whom} has arrived</source>
        <translation>{whom} ist angekommen</translation>
    </message>
    <message>
        <source>{whom} is back in line</source>
        <translation>{whom} ist wieder in der Reihe</translation>
    </message>
    <message>
        <source>{whom} is done</source>
        <translation>{whom} ist fertig</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>BOTH VALUES</source>
        <translation>BEIDE WERTE</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>Neu sagen</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>Auch hier loslassen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Here it will be as it was before; the server never hears of it.</source>
        <translation>Hier wird es sein wie vorher; der Server hört nie davon.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>{verb} anyway…</source>
        <translation>Trotzdem: {verb}…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What will be booked</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Discard this booking</source>
        <translation>Diese Buchung verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Book over the rule</source>
        <translation>Gegen die Regel buchen</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Tried again: {step}</source>
        <translation>Erneut versucht: {step}</translation>
    </message>
    <message>
        <source>Ours stands: {step}</source>
        <translation>Unseres gilt: {step}</translation>
    </message>
    <message>
        <source>Theirs stands: {step}</source>
        <translation>Deren gilt: {step}</translation>
    </message>
    <message>
        <source>Discarded: {step}</source>
        <translation>Verworfen: {step}</translation>
    </message>
    <message>
        <source>Not confirmed by {remote} yet</source>
        <translation>Von {remote} noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed by {remote}, as of {time}</source>
        <translation>Von {remote} nicht bestätigt, Stand {time}</translation>
    </message>
    <message>
        <source>the server says: {words}</source>
        <translation>der Server sagt: {words}</translation>
    </message>
    <message>
        <source>it was changed there too</source>
        <translation>es wurde auch dort geändert</translation>
    </message>
    <message>
        <source>the server no longer has it</source>
        <translation>der Server hat es nicht mehr</translation>
    </message>
    <message>
        <source>waits for the step before it</source>
        <translation>wartet auf den Schritt davor</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>may have arrived; that is being looked up</source>
        <translation>ist vielleicht angekommen; das wird nachgesehen</translation>
    </message>
    <message>
        <source>leaves in a moment</source>
        <translation>geht gleich ab</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times called</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Services, hours and staff</source>
        <translation>Services, Zeiten und Personal</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} mehr</translation>
    </message>
    <message>
        <source>heard at {time}</source>
        <translation>gehört um {time}</translation>
    </message>
    <message>
        <source>{what}: a row was set aside</source>
        <translation>{what}: Eine Zeile wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>its number there is {id}</source>
        <translation>ihre Nummer dort ist {id}</translation>
    </message>
    <message>
        <source>{what}: the remote does not let this till read them</source>
        <translation>{what}: Die Gegenstelle lässt diese Kasse sie nicht lesen</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>getan um {time}</translation>
    </message>
    <message>
        <source>{made}, tried {count} times</source>
        <translation>{made}, {count}-mal versucht</translation>
    </message>
    <message>
        <source>{field}: here {ours}, there {theirs}</source>
        <translation>{field}: hier {ours}, dort {theirs}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>Neu sagen</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>Auch hier loslassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change the booking or the customer</source>
        <translation>Buchung oder Kunden ändern</translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation>Mit einem Grund verwerfen</translation>
    </message>
    <message>
        <source>Keep our values</source>
        <translation>Unsere Werte behalten</translation>
    </message>
    <message>
        <source>Take their values</source>
        <translation>Deren Werte nehmen</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>Alles darüber öffnen</translation>
    </message>
    <message>
        <source>A row that was set aside</source>
        <translation>Eine beiseitegelegte Zeile</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>{place} · {remote} · {time}</source>
        <translation>{place} · {remote} · {time}</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>Gedruckt auf {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Stopped; it goes on from here.</source>
        <translation>Angehalten; es geht von hier weiter.</translation>
    </message>
    <message>
        <source>Fetching all that the remote has. You can work meanwhile.</source>
        <translation>Alles, was die Gegenstelle hat, wird geholt. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out: sign in again</source>
        <translation>Abgemeldet: neu anmelden</translation>
    </message>
    <message>
        <source>No remote there</source>
        <translation>Dort ist keine Gegenstelle</translation>
    </message>
    <message>
        <source>Something else answers than the remote</source>
        <translation>Etwas anderes antwortet statt der Gegenstelle</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Geduld gebeten</translation>
    </message>
    <message>
        <source>The remote asks to wait</source>
        <translation>Die Gegenstelle bittet zu warten</translation>
    </message>
    <message>
        <source>A step that needs you</source>
        <translation>Ein Schritt, der Sie braucht</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>1 Änderung behalten</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order.</source>
        <translation>Jede Änderung ist auf dieser Kasse sicher und wird der Reihe nach gesendet.</translation>
    </message>
    <message>
        <source>First sync…</source>
        <translation>Erster Abgleich…</translation>
    </message>
    <message>
        <source>Last heard from {remote} at {time}.</source>
        <translation>Zuletzt von {remote} gehört um {time}.</translation>
    </message>
    <message>
        <source>Nothing heard yet from {remote}.</source>
        <translation>Von {remote} noch nichts gehört.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sending {number}</source>
        <translation>Sendet {number}</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Abgleich steht</translation>
    </message>
    <message>
        <source>The clock of this till is {length} ahead of the remote&apos;s: set it right.</source>
        <translation>Die Uhr dieser Kasse geht {length} vor gegen die der Gegenstelle: richtig stellen.</translation>
    </message>
    <message>
        <source>The clock of this till is {length} behind the remote&apos;s: set it right.</source>
        <translation>Die Uhr dieser Kasse geht {length} nach gegen die der Gegenstelle: richtig stellen.</translation>
    </message>
    <message>
        <source>check the clock</source>
        <translation>Uhr prüfen</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>vor einiger Zeit</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>{number} Änderungen behalten</translation>
    </message>
    <message>
        <source>{number} need you</source>
        <translation>{number} brauchen Sie</translation>
    </message>
    <message>
        <source>{used} of {allowed} calls of this month are used.</source>
        <translation>{used} von {allowed} Aufrufen dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>Is never offered for</source>
        <translation>Wird nie angeboten für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>{day} as in every week</source>
        <translation>{day} wie jede Woche</translation>
    </message>
</context>
<context>
    <name>SyncKeeper</name>
    <message>
        <source>Work with a remote</source>
        <translation>Mit einer Gegenstelle arbeiten</translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation>Nicht alles ist gesendet</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing needs you: the remote has taken everything so far.</source>
        <translation>Nichts braucht Sie: Die Gegenstelle hat bisher alles angenommen.</translation>
    </message>
    <message>
        <source>No remote is connected: everything stays on this till. “Connect a remote…” is the way to one.</source>
        <translation>Keine Gegenstelle ist verbunden: Alles bleibt auf dieser Kasse. Mit „Gegenstelle verbinden…“ geht es zu einer.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Kept for a remote</source>
        <translation>Für eine Gegenstelle aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is on its way: everything has been told.</source>
        <translation>Nichts ist unterwegs: Alles ist gesagt.</translation>
    </message>
    <message>
        <source>Lately done</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Noch ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>Noch ist nichts gehört.</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>Aus dem Namen gemacht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What is sent; empty sends the whole booking.</source>
        <translation>Was gesendet wird; leer sendet die ganze Buchung.</translation>
    </message>
    <message>
        <source>Where it is sent: a web address, or mailto: and an e-mail address.</source>
        <translation>Wohin gesendet wird: eine Webadresse, oder mailto: und eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>WHO TELLS IT</source>
        <translation>WER ES SAGT</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>Für andere Systeme</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>Kurzer Name für Links und Dateien</translation>
    </message>
    <message>
        <source>Sent only if</source>
        <translation>Nur gesendet, wenn</translation>
    </message>
    <message>
        <source>Take it off the services that name it first.</source>
        <translation>Zuerst von den Services nehmen, die es nennen.</translation>
    </message>
    <message>
        <source>No service yet: choose it at a service, with how long before or after.</source>
        <translation>Noch kein Service: bei einem Service wählen, mit dem Abstand davor oder danach.</translation>
    </message>
</context>
<context>
    <name>TellSettings</name>
    <message>
        <source>A customer has arrived</source>
        <translation>Ein Kunde ist da</translation>
    </message>
    <message>
        <source>Somebody asks for a time</source>
        <translation>Jemand fragt nach einer Zeit</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>Jemand wartet länger als gesagt</translation>
    </message>
    <message>
        <source>A customer is late</source>
        <translation>Ein Kunde ist zu spät</translation>
    </message>
    <message>
        <source>In the system&apos;s notices too</source>
        <translation>Auch in den Meldungen des Systems</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit einem Ton</translation>
    </message>
    <message>
        <source>Late is</source>
        <translation>Zu spät heißt</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>WHAT IS TOLD</source>
        <translation>WAS GEMELDET WIRD</translation>
    </message>
    <message>
        <source>LATE IS</source>
        <translation>ZU SPÄT HEISST</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>Outside of the window no names are shown, and while the desk is locked nowhere.</source>
        <translation>Außerhalb des Fensters werden keine Namen gezeigt, und solange die Theke gesperrt ist, nirgends.</translation>
    </message>
    <message>
        <source>QUIET HOURS</source>
        <translation>RUHEZEITEN</translation>
    </message>
    <message>
        <source>Then notices come in the window alone, without a sound.</source>
        <translation>Dann kommen Meldungen nur im Fenster, ohne Ton.</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>{name} is here for {staff}</source>
        <translation>{name} ist da, zu {staff}</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>{name} asks for a time</source>
        <translation>{name} fragt nach einer Zeit</translation>
    </message>
    <message>
        <source>{name} waits longer than was said</source>
        <translation>{name} wartet länger als gesagt</translation>
    </message>
    <message>
        <source>{name} is late: expected at {time}</source>
        <translation>{name} ist zu spät: erwartet um {time}</translation>
    </message>
    <message>
        <source>Somebody has arrived</source>
        <translation>Jemand ist angekommen</translation>
    </message>
    <message>
        <source>There is a new request</source>
        <translation>Es gibt eine neue Anfrage</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>Jemand wartet länger als gesagt</translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>Jemand ist zu spät</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>{count} Kunden sind da</translation>
    </message>
    <message>
        <source>{count} new requests</source>
        <translation>{count} neue Anfragen</translation>
    </message>
    <message>
        <source>{count} wait longer than was said</source>
        <translation>{count} warten länger als gesagt</translation>
    </message>
    <message>
        <source>{count} customers are late</source>
        <translation>{count} Kunden sind zu spät</translation>
    </message>
    <message>
        <source>What the staff are told</source>
        <translation>Was dem Personal gemeldet wird</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>Nach {minutes}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>We call you at once</source>
        <translation>Wir rufen Sie sofort auf</translation>
    </message>
    <message>
        <source>Wait about {least}–{most} min</source>
        <translation>Wartezeit etwa {least}–{most} Min.</translation>
    </message>
    <message>
        <source>Wait about {least} – {most}</source>
        <translation>Wartezeit etwa {least} – {most}</translation>
    </message>
    <message>
        <source>We call your number. Please keep this ticket.</source>
        <translation>Wir rufen Ihre Nummer auf. Bitte behalten Sie diesen Zettel.</translation>
    </message>
    <message>
        <source>With {staff}</source>
        <translation>Bei {staff}</translation>
    </message>
    <message>
        <source>We still have to confirm this.</source>
        <translation>Wir müssen das noch bestätigen.</translation>
    </message>
    <message>
        <source>Please show this code when you arrive.</source>
        <translation>Bitte zeigen Sie diesen Code, wenn Sie kommen.</translation>
    </message>
    <message>
        <source>We call you at your time.</source>
        <translation>Wir rufen Sie zu Ihrer Zeit auf.</translation>
    </message>
    <message>
        <source>Booked for {time}</source>
        <translation>Gebucht für {time}</translation>
    </message>
</context>
<context>
    <name>TicketKeeper</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>Nummern, die nicht herauskamen</translation>
    </message>
    <message>
        <source>The slip did not come out, or not certainly: {why}</source>
        <translation>Der Zettel kam nicht heraus, oder nicht sicher: {why}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>TillSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it stands: Front desk</source>
        <translation>Wo sie steht: Eingang</translation>
    </message>
    <message>
        <source>Letter, A to Z</source>
        <translation>Buchstabe, A bis Z</translation>
    </message>
    <message>
        <source>Where a shop has several tills, each puts its letter into its tickets, so that two of them never give the same one. Tickets that were given keep theirs.</source>
        <translation>Hat ein Laden mehrere Kassen, so setzt jede ihren Buchstaben vor ihre Nummern, damit nie zwei dieselbe geben. Schon gegebene Nummern bleiben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>Das ist leer: etwas schreiben.</translation>
    </message>
    <message>
        <source>One letter from A to Z that no other till has.</source>
        <translation>Ein Buchstabe von A bis Z, den keine andere Kasse hat.</translation>
    </message>
</context>
<context>
    <name>Time off</name>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
</context>
<context>
    <name>TimeOffForm</name>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>struck through: press to see why</source>
        <translation>durchgestrichen: drücken zeigt, warum</translation>
    </message>
    <message>
        <source>Reason for booking over it</source>
        <translation>Grund, trotzdem zu buchen</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Past and closed times too ({count})</source>
        <translation>Auch vergangene und geschlossene Zeiten ({count})</translation>
    </message>
    <message>
        <source>{time} is not free: {why}</source>
        <translation>{time} ist nicht frei: {why}</translation>
    </message>
    <message>
        <source>Customers could not book this time themselves; the desk can.</source>
        <translation>Kunden könnten diese Zeit nicht selbst buchen; die Theke kann es.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Queue and requests</source>
        <translation>Warteschlange und Anfragen</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Den Nächsten aufrufen</translation>
    </message>
    <message>
        <source>On a walk-in who waits: choose a time in the calendar, and book there</source>
        <translation>Bei jemandem ohne Termin, der wartet: im Kalender eine Zeit wählen und dort buchen</translation>
    </message>
    <message>
        <source>On a request: approve</source>
        <translation>Bei einer Anfrage: zusagen</translation>
    </message>
    <message>
        <source>On a request: reject</source>
        <translation>Bei einer Anfrage: ablehnen</translation>
    </message>
    <message>
        <source>On a request: offer another time</source>
        <translation>Bei einer Anfrage: eine andere Zeit anbieten</translation>
    </message>
    <message>
        <source>Called: {whom} +{count}</source>
        <translation>Aufgerufen: {whom} +{count}</translation>
    </message>
    <message>
        <source>Called: {whom}</source>
        <translation>Aufgerufen: {whom}</translation>
    </message>
    <message>
        <source>{whom} to {staff}</source>
        <translation>{whom} zu {staff}</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Touch mode is on</source>
        <translation>Der Touch-Modus ist an</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Plattenplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Every letter has been taken</source>
        <translation>Jeder Buchstabe ist schon vergeben</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>It is in use by {used} and cannot be deleted</source>
        <translation>{used} verwendet es, darum kann es nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf der Platte ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>dieses Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>das ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>OptimoCMS cannot move a booking: cancel it there and book it anew</source>
        <translation>OptimoCMS kann keine Buchung verschieben: dort absagen und neu buchen</translation>
    </message>
    <message>
        <source>OptimoCMS knows bookings alone: this stays at this desk</source>
        <translation>OptimoCMS kennt nur Buchungen: das bleibt an dieser Kasse</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>dieser Benutzer darf das nicht</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>hier kann nur gelesen werden</translation>
    </message>
    <message>
        <source>The handle has already been taken</source>
        <translation>Das Kürzel ist schon vergeben</translation>
    </message>
    <message>
        <source>The letter {letter} has already been taken</source>
        <translation>Der Buchstabe {letter} ist schon vergeben</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>eine Auswahl braucht Möglichkeiten</translation>
    </message>
    <message>
        <source>a customer has no such field</source>
        <translation>ein Kunde hat kein solches Feld</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>ein Kunde braucht einen Namen</translation>
    </message>
    <message>
        <source>a file, or the URL of a database</source>
        <translation>eine Datei oder die Adresse einer Datenbank</translation>
    </message>
    <message>
        <source>a form that was handed in is not changed there</source>
        <translation>ein abgegebener Fragebogen wird dort nicht geändert</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a minute of the day, {least} to {most}</source>
        <translation>eine Minute des Tages, {least} bis {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a service for walk-ins only must allow walk-ins</source>
        <translation>ein Service nur ohne Termin muss Kunden ohne Termin zulassen</translation>
    </message>
    <message>
        <source>a set-up file is a few levels deep</source>
        <translation>eine Einrichtungsdatei ist ein paar Ebenen tief</translation>
    </message>
    <message>
        <source>a set-up file is not</source>
        <translation>eine Einrichtungsdatei ist das nicht</translation>
    </message>
    <message>
        <source>a set-up file is one JSON object</source>
        <translation>eine Einrichtungsdatei ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a slider needs min and max in its validation</source>
        <translation>ein Schieber braucht min und max in seiner Prüfung</translation>
    </message>
    <message>
        <source>a ticket is given once</source>
        <translation>eine Nummer wird einmal vergeben</translation>
    </message>
    <message>
        <source>a till needs a name</source>
        <translation>eine Kasse braucht einen Namen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>add a version</source>
        <translation>eine Fassung hinzufügen</translation>
    </message>
    <message>
        <source>add to it in the settings</source>
        <translation>in den Einstellungen dazufügen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an option has no value, a text or a number</source>
        <translation>eine Möglichkeit hat keinen Wert, einen Text oder eine Zahl</translation>
    </message>
    <message>
        <source>another one has that already; use another</source>
        <translation>etwas anderes hat das schon; ein anderes nehmen</translation>
    </message>
    <message>
        <source>another one there has its handle: give it another handle and try again, or discard it</source>
        <translation>ein anderer Eintrag dort hat sein Kürzel: ihm ein anderes Kürzel geben und noch einmal versuchen, oder verwerfen</translation>
    </message>
    <message>
        <source>another program is writing to it and does not finish; close it or try again</source>
        <translation>ein anderes Programm schreibt hinein und wird nicht fertig; es schließen oder noch einmal versuchen</translation>
    </message>
    <message>
        <source>another till gives tickets with {letter}</source>
        <translation>eine andere Kasse vergibt Nummern mit {letter}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>bookings have been answered by these questions</source>
        <translation>Buchungen sind mit diesen Fragen schon beantwortet</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>change them for this year first</source>
        <translation>sie erst für dieses Jahr ändern</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>eine andere wählen</translation>
    </message>
    <message>
        <source>choose another letter</source>
        <translation>einen anderen Buchstaben wählen</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>einen anderen wählen</translation>
    </message>
    <message>
        <source>choose the column of the customer</source>
        <translation>die Spalte des Kunden wählen</translation>
    </message>
    <message>
        <source>choose the column of the date, or of the start</source>
        <translation>die Spalte des Datums oder des Beginns wählen</translation>
    </message>
    <message>
        <source>choose the column of the name</source>
        <translation>die Spalte des Namens wählen</translation>
    </message>
    <message>
        <source>count the versions of a questionnaire up</source>
        <translation>die Fassungen eines Fragebogens fortlaufend zählen</translation>
    </message>
    <message>
        <source>customer_must_select_staff needs requires_staff</source>
        <translation>customer_must_select_staff braucht requires_staff</translation>
    </message>
    <message>
        <source>customers can only choose staff where the service requires staff</source>
        <translation>Kunden können nur dort Personal wählen, wo der Service Personal braucht</translation>
    </message>
    <message>
        <source>customers cannot book a service for walk-ins only</source>
        <translation>einen Service nur ohne Termin können Kunden nicht buchen</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>declined ({status})</source>
        <translation>abgelehnt ({status})</translation>
    </message>
    <message>
        <source>done, failed or doubtful</source>
        <translation>done, failed oder doubtful</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>end it at closing time</source>
        <translation>sie bis Ladenschluss gehen lassen</translation>
    </message>
    <message>
        <source>every handle once in its list</source>
        <translation>jedes Kürzel einmal in seiner Liste</translation>
    </message>
    <message>
        <source>every id once in its list</source>
        <translation>jede Kennung einmal in ihrer Liste</translation>
    </message>
    <message>
        <source>every letter is in use there</source>
        <translation>dort ist jeder Buchstabe vergeben</translation>
    </message>
    <message>
        <source>every question of a form has a handle of its own</source>
        <translation>jede Frage eines Fragebogens hat ein eigenes Kürzel</translation>
    </message>
    <message>
        <source>every question of a version has an id of its own</source>
        <translation>jede Frage einer Fassung hat eine eigene Kennung</translation>
    </message>
    <message>
        <source>every ticket once a day</source>
        <translation>jede Nummer einmal am Tag</translation>
    </message>
    <message>
        <source>every version has an id of its own</source>
        <translation>jede Fassung hat eine eigene Kennung</translation>
    </message>
    <message>
        <source>every {kind} once, active or not</source>
        <translation>jede Angabe von {kind} einmal, aktiv oder nicht</translation>
    </message>
    <message>
        <source>export it as CSV first</source>
        <translation>sie erst als CSV speichern</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>first_name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>give a first or a last name</source>
        <translation>Vor- oder Nachnamen angeben</translation>
    </message>
    <message>
        <source>give a short name such as bra-fitting</source>
        <translation>einen kurzen Namen geben, zum Beispiel bra-fitting</translation>
    </message>
    <message>
        <source>give it a value</source>
        <translation>ihm einen Wert geben</translation>
    </message>
    <message>
        <source>give it a value, a text or a number</source>
        <translation>ihr einen Wert geben, einen Text oder eine Zahl</translation>
    </message>
    <message>
        <source>half an answer</source>
        <translation>eine halbe Antwort</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>is it the address of a hub, or a tenant&apos;s name?</source>
        <translation>ist es die Adresse einer Zentrale oder der Name eines Zugangs?</translation>
    </message>
    <message>
        <source>it came to nothing before it left</source>
        <translation>hat sich erledigt, bevor es gesendet wurde</translation>
    </message>
    <message>
        <source>it cannot be opened; it must be a file in a folder to which this user may write</source>
        <translation>lässt sich nicht öffnen; es muss eine Datei in einem Ordner sein, in den dieser Benutzer schreiben darf</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>es lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it contains half of a surrogate pair</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>it failed ({status})</source>
        <translation>die Gegenstelle hat einen Fehler gemeldet ({status})</translation>
    </message>
    <message>
        <source>it gave the till no letter</source>
        <translation>sie hat der Kasse keinen Buchstaben gegeben</translation>
    </message>
    <message>
        <source>it has more than a host and a path</source>
        <translation>hat mehr als einen Rechner und einen Pfad</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>das hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>it has no feed of changes</source>
        <translation>sie meldet keine Änderungen</translation>
    </message>
    <message>
        <source>it has {these}</source>
        <translation>es gibt {these}</translation>
    </message>
    <message>
        <source>it is asked twice</source>
        <translation>wird zweimal gefragt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is empty; write something</source>
        <translation>ist leer; etwas schreiben</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>ist größer als 100 MB</translation>
    </message>
    <message>
        <source>it is larger than 512 MiB</source>
        <translation>ist größer als 512 MiB</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON Logic</source>
        <translation>das ist kein JSON Logic</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>it is no text, as the NUL characters from line {line} on show</source>
        <translation>das ist kein Text, wie die NUL-Zeichen ab Zeile {line} zeigen</translation>
    </message>
    <message>
        <source>it is no token</source>
        <translation>das ist kein Token</translation>
    </message>
    <message>
        <source>it is of OptimoCMS alone</source>
        <translation>das gibt es nur bei OptimoCMS</translation>
    </message>
    <message>
        <source>it is read-only; allow this user to write to it and its folder</source>
        <translation>kann nur gelesen werden; diesem Benutzer erlauben, in die Datei und ihren Ordner zu schreiben</translation>
    </message>
    <message>
        <source>it is used there and cannot be deleted: discard this and retire it instead</source>
        <translation>es wird dort verwendet und kann nicht gelöscht werden: dies verwerfen und es stattdessen stilllegen</translation>
    </message>
    <message>
        <source>it is {right}</source>
        <translation>es ist {right}</translation>
    </message>
    <message>
        <source>it must be from {least} to {most}</source>
        <translation>muss von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>it names nothing</source>
        <translation>nennt nichts</translation>
    </message>
    <message>
        <source>it says no: {said}</source>
        <translation>sie sagt nein: {said}</translation>
    </message>
    <message>
        <source>it sends us elsewhere, which a remote does not do</source>
        <translation>sie schickt uns woandershin, was eine Gegenstelle nicht tut</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>ihre Antwort nahm kein Ende</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>ihre Antwort enthält keine Daten</translation>
    </message>
    <message>
        <source>its answer is larger than any that it could have</source>
        <translation>ihre Antwort ist größer, als sie sein könnte</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>ihre Antwort ist keine Liste</translation>
    </message>
    <message>
        <source>its answer makes no sense: {why}</source>
        <translation>ihre Antwort ergibt keinen Sinn: {why}</translation>
    </message>
    <message>
        <source>its customer is not there any more: discard it, or try again once they are</source>
        <translation>den Kunden gibt es dort nicht mehr: verwerfen, oder noch einmal versuchen, sobald es ihn wieder gibt</translation>
    </message>
    <message>
        <source>its member of staff does not work there any more: give it to somebody else, or discard it</source>
        <translation>wer es übernehmen sollte, arbeitet dort nicht mehr: jemand anderem geben oder verwerfen</translation>
    </message>
    <message>
        <source>its place is not there any more: discard it, or try again once it is</source>
        <translation>den Standort gibt es dort nicht mehr: verwerfen, oder noch einmal versuchen, sobald es ihn wieder gibt</translation>
    </message>
    <message>
        <source>its quotes are not closed</source>
        <translation>ihre Anführungszeichen werden nicht geschlossen</translation>
    </message>
    <message>
        <source>its service is not offered there any more: discard it, or try again once it is</source>
        <translation>der Service wird dort nicht mehr angeboten: verwerfen, oder noch einmal versuchen, sobald er es wieder wird</translation>
    </message>
    <message>
        <source>its step leads nowhere</source>
        <translation>ihr Schritt führt nirgendwohin</translation>
    </message>
    <message>
        <source>its tables are missing</source>
        <translation>seine Tabellen fehlen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>leave it out to get a free one</source>
        <translation>weglassen, dann wird ein freier genommen</translation>
    </message>
    <message>
        <source>leave it out, or mend its spelling</source>
        <translation>weglassen oder die Schreibweise berichtigen</translation>
    </message>
    <message>
        <source>leave it out, or say --kind optimocms</source>
        <translation>weglassen, oder --kind optimocms sagen</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>einen davon weglassen</translation>
    </message>
    <message>
        <source>leave out names, ? and #</source>
        <translation>Namen, ? und # weglassen</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>dieses Zeichen weglassen</translation>
    </message>
    <message>
        <source>leave the answers out</source>
        <translation>die Antworten weglassen</translation>
    </message>
    <message>
        <source>let go of a till that is not used any more</source>
        <translation>eine Kasse aufgeben, die nicht mehr benutzt wird</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>look at its quotes</source>
        <translation>auf die Anführungszeichen achten</translation>
    </message>
    <message>
        <source>make a new token there</source>
        <translation>dort ein neues Token anlegen</translation>
    </message>
    <message>
        <source>make it active first</source>
        <translation>ihn erst aktiv machen</translation>
    </message>
    <message>
        <source>may the token do that?</source>
        <translation>darf das Token das?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name a file that this user can read</source>
        <translation>eine Datei nennen, die dieser Benutzer lesen darf</translation>
    </message>
    <message>
        <source>name a file with nothing but the token</source>
        <translation>eine Datei nennen, in der nur das Token steht</translation>
    </message>
    <message>
        <source>name a store of Floorwalker, or a file that is not there yet</source>
        <translation>einen Bestand von Floorwalker nennen, oder eine Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>name at least one, or take the staff of the location</source>
        <translation>wenigstens eine nennen, oder das Personal des Standorts nehmen</translation>
    </message>
    <message>
        <source>name the same day or a later one</source>
        <translation>denselben Tag oder einen späteren nennen</translation>
    </message>
    <message>
        <source>name the site that the key is for</source>
        <translation>den Standort nennen, für den der Schlüssel gilt</translation>
    </message>
    <message>
        <source>name those of the list</source>
        <translation>die der Liste nennen</translation>
    </message>
    <message>
        <source>nested deeper than {most}</source>
        <translation>tiefer als {most} verschachtelt</translation>
    </message>
    <message>
        <source>network:HOST:PORT, serial:DEVICE:BAUD, usb:VENDOR:PRODUCT (in hexadecimal) or system:NAME</source>
        <translation>network:RECHNER:PORT, serial:GERÄT:BAUD, usb:HERSTELLER:PRODUKT (hexadezimal) oder system:NAME</translation>
    </message>
    <message>
        <source>no answer that can be trusted: {why}</source>
        <translation>keine verlässliche Antwort: {why}</translation>
    </message>
    <message>
        <source>no column says the name</source>
        <translation>keine Spalte nennt den Namen</translation>
    </message>
    <message>
        <source>no column says when it is</source>
        <translation>keine Spalte nennt die Zeit</translation>
    </message>
    <message>
        <source>no column says whose it is</source>
        <translation>keine Spalte nennt den Kunden</translation>
    </message>
    <message>
        <source>no form is for that; use booking, or post_visit for what is asked after a visit</source>
        <translation>dafür gibt es keinen Fragebogen; booking nehmen, oder post_visit für das, was nach einem Besuch gefragt wird</translation>
    </message>
    <message>
        <source>no questionnaire version has the id {id}</source>
        <translation>keine Fassung eines Fragebogens hat die Kennung {id}</translation>
    </message>
    <message>
        <source>no time zone is called that; use a name like Australia/Melbourne</source>
        <translation>so heißt keine Zeitzone; einen Namen wie Australia/Melbourne nehmen</translation>
    </message>
    <message>
        <source>no version here has the id {id}</source>
        <translation>keine Fassung hier hat die Kennung {id}</translation>
    </message>
    <message>
        <source>no {kind} has the id {id}</source>
        <translation>bei {kind} gibt es die Kennung {id} nicht</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>dort antwortet niemand</translation>
    </message>
    <message>
        <source>nobody is at the desk</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>not JSON: {why} at line {line} column {column}</source>
        <translation>kein JSON: {why} in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>not reached: {why}</source>
        <translation>nicht erreicht: {why}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>nothing has this key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>nothing lies between its least and its most</source>
        <translation>zwischen dem Mindesten und dem Höchsten liegt nichts</translation>
    </message>
    <message>
        <source>one of {these}</source>
        <translation>eines von {these}</translation>
    </message>
    <message>
        <source>one visit each</source>
        <translation>je ein Besuch</translation>
    </message>
    <message>
        <source>other_id</source>
        <translation>anderer Kunde</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>put the token alone into the file, on one line</source>
        <translation>nur das Token in die Datei schreiben, in eine Zeile</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>questions.handle</source>
        <translation>Kürzel der Frage</translation>
    </message>
    <message>
        <source>restore a backup of this version, or move the file away: the next start makes a new store</source>
        <translation>eine Sicherung dieser Fassung zurückspielen oder die Datei wegräumen: Der nächste Start legt einen neuen Bestand an</translation>
    </message>
    <message>
        <source>retry it</source>
        <translation>noch einmal versuchen</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>als UTF-8 speichern</translation>
    </message>
    <message>
        <source>say a number above 0, or none</source>
        <translation>geben Sie eine Zahl über 0 an, oder keine</translation>
    </message>
    <message>
        <source>say what it is, for example Lunch</source>
        <translation>sagen, was es ist, zum Beispiel Mittag</translation>
    </message>
    <message>
        <source>say where it stands, for example Front desk</source>
        <translation>sagen, wo sie steht, zum Beispiel Empfang</translation>
    </message>
    <message>
        <source>settings stay at this desk</source>
        <translation>Einstellungen bleiben an dieser Kasse</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzer schreiben</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>erst anmelden</translation>
    </message>
    <message>
        <source>somebody else has changed it there meanwhile: {fields}</source>
        <translation>jemand anders hat es dort inzwischen geändert: {fields}</translation>
    </message>
    <message>
        <source>somebody has deleted it there</source>
        <translation>jemand hat es dort gelöscht</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>sie aufteilen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Gesendeter Schritt</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>vertauschen Sie die beiden</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>that date is closed, so the hours after the break would go</source>
        <translation>an diesem Tag ist geschlossen, die Zeiten nach der Pause gingen verloren</translation>
    </message>
    <message>
        <source>that stays at this desk: the remote has no place for it</source>
        <translation>das bleibt an dieser Kasse: die Gegenstelle hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>that version has no question {id}</source>
        <translation>diese Fassung hat keine Frage {id}</translation>
    </message>
    <message>
        <source>the calls of this minute are used up</source>
        <translation>die Aufrufe dieser Minute sind verbraucht</translation>
    </message>
    <message>
        <source>the calls of this month are used up</source>
        <translation>die Aufrufe dieses Monats sind verbraucht</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing was changed</source>
        <translation>die Platte ist voll; Platz schaffen und noch einmal versuchen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>the disk reports an error; nothing was changed, try again and check the disk</source>
        <translation>die Platte meldet einen Fehler; nichts wurde geändert, noch einmal versuchen und die Platte prüfen</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>das Ende muss nach dem Beginn liegen</translation>
    </message>
    <message>
        <source>the feed ended: {why}</source>
        <translation>die Meldungen endeten: {why}</translation>
    </message>
    <message>
        <source>the file is not written in {encoding}</source>
        <translation>die Datei ist nicht in {encoding} geschrieben</translation>
    </message>
    <message>
        <source>the first line names the columns</source>
        <translation>die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>the first line names the columns, each further one is a row</source>
        <translation>die erste Zeile nennt die Spalten, jede weitere ist ein Eintrag</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>der Schlüssel {key} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>die Zahl {digits} ist zu groß</translation>
    </message>
    <message>
        <source>the number {digits}… is too large</source>
        <translation>die Zahl {digits}… ist zu groß</translation>
    </message>
    <message>
        <source>the number {digits}… is too long</source>
        <translation>die Zahl {digits}… ist zu lang</translation>
    </message>
    <message>
        <source>the program could not say this; please report it</source>
        <translation>das Programm konnte das nicht sagen; bitte melden</translation>
    </message>
    <message>
        <source>the proxy lets nothing through</source>
        <translation>der Proxy lässt nichts durch</translation>
    </message>
    <message>
        <source>the record is not there any more</source>
        <translation>das gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>the remote counts visits by itself</source>
        <translation>die Gegenstelle zählt Besuche selbst</translation>
    </message>
    <message>
        <source>the remote does not know the {kind} of it</source>
        <translation>die Gegenstelle kennt dazu nicht: {kind}</translation>
    </message>
    <message>
        <source>the remote: {said}; nothing was changed, try again</source>
        <translation>die Gegenstelle: {said}; nichts wurde geändert, noch einmal versuchen</translation>
    </message>
    <message>
        <source>the service asks no questions</source>
        <translation>der Service stellt keine Fragen</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>der Laden</translation>
    </message>
    <message>
        <source>the step says nothing of what was before it</source>
        <translation>der Schritt sagt nicht, was vorher war</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>der Bestand</translation>
    </message>
    <message>
        <source>the store: held times end faster than they can be let go of; try again</source>
        <translation>der Bestand: gehaltene Zeiten enden schneller, als sie freigegeben werden; noch einmal versuchen</translation>
    </message>
    <message>
        <source>the store: its server does not answer; nothing was changed, try again</source>
        <translation>der Bestand: sein Server antwortet nicht; nichts wurde geändert, noch einmal versuchen</translation>
    </message>
    <message>
        <source>the store: its server lets nobody in so; name another user, password or database</source>
        <translation>der Bestand: sein Server lässt so niemanden hinein; anderen Benutzer, anderes Passwort oder andere Datenbank nennen</translation>
    </message>
    <message>
        <source>the store: somebody else was changing the same; nothing was changed, try again</source>
        <translation>der Bestand: jemand anders hat gerade dasselbe geändert; nichts wurde geändert, noch einmal versuchen</translation>
    </message>
    <message>
        <source>the store: this user may not do that there; let it own the database, or ask who does</source>
        <translation>der Bestand: dieser Benutzer darf das dort nicht; ihm die Datenbank geben oder fragen, wem sie gehört</translation>
    </message>
    <message>
        <source>the store: what the shop offers has just been changed; nothing was done, try again</source>
        <translation>der Bestand: das Angebot des Ladens wurde gerade geändert; nichts wurde getan, noch einmal versuchen</translation>
    </message>
    <message>
        <source>the token is not taken; sign in again</source>
        <translation>das Token wird nicht angenommen; neu anmelden</translation>
    </message>
    <message>
        <source>the token may not write: {said}</source>
        <translation>das Token darf nicht schreiben: {said}</translation>
    </message>
    <message>
        <source>the type “{type}” is not one of {types}</source>
        <translation>die Art „{type}“ ist keine von {types}</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>darin ist kein Eintrag</translation>
    </message>
    <message>
        <source>there are {count} such bookings there, and nothing tells whether one is this: discard it here where it is among them, try again where it is not</source>
        <translation>dort gibt es {count} solche Buchungen, und nichts sagt, ob eine davon diese ist: hier verwerfen, wenn sie dabei ist, sonst noch einmal versuchen</translation>
    </message>
    <message>
        <source>there is a booking there that may be this one and has another {what}: discard it here where it is this one, try again where it is not</source>
        <translation>dort gibt es eine Buchung, die diese sein kann und hierin anders ist: {what}; hier verwerfen, wenn es diese ist, sonst noch einmal versuchen</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>there is no place {handle}</source>
        <translation>es gibt keinen Standort {handle}</translation>
    </message>
    <message>
        <source>there is no setting “{key}”</source>
        <translation>es gibt keine Einstellung „{key}“</translation>
    </message>
    <message>
        <source>there is no token for {remote}; sign in again with floorwalker connect</source>
        <translation>für {remote} gibt es kein Token; mit floorwalker connect neu anmelden</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>darin ist nichts</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>es gibt schon einen</translation>
    </message>
    <message>
        <source>these hours repeat every year</source>
        <translation>diese Zeiten wiederholen sich jedes Jahr</translation>
    </message>
    <message>
        <source>this PIN would be guessed at once</source>
        <translation>diese PIN würde sofort erraten</translation>
    </message>
    <message>
        <source>this is another program&apos;s database</source>
        <translation>das ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>this is no PIN</source>
        <translation>das ist keine PIN</translation>
    </message>
    <message>
        <source>this is the same customer</source>
        <translation>das ist derselbe Kunde</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>this option has no value</source>
        <translation>diese Möglichkeit hat keinen Wert</translation>
    </message>
    <message>
        <source>this store is connected to no remote; floorwalker connect does that</source>
        <translation>dieser Bestand ist mit keiner Gegenstelle verbunden; floorwalker connect tut das</translation>
    </message>
    <message>
        <source>this user may not open it</source>
        <translation>dieser Benutzer darf das nicht öffnen</translation>
    </message>
    <message>
        <source>this version has been answered already</source>
        <translation>diese Fassung ist schon beantwortet worden</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>time off needs a name</source>
        <translation>freie Zeit braucht einen Namen</translation>
    </message>
    <message>
        <source>too many questions at once</source>
        <translation>zu viele Fragen auf einmal</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>try it again: they are told over theirs</source>
        <translation>Versuchen Sie es noch einmal: Dann gelten diese Fragen</translation>
    </message>
    <message>
        <source>two of them are version {version}</source>
        <translation>zwei davon sind Fassung {version}</translation>
    </message>
    <message>
        <source>unknown operator “{name}”</source>
        <translation>unbekannter Operator „{name}“</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>1 oder mehr nehmen</translation>
    </message>
    <message>
        <source>use a version of {form}</source>
        <translation>eine Fassung von {form} nehmen</translation>
    </message>
    <message>
        <source>use an IANA name such as Australia/Melbourne</source>
        <translation>einen Namen der IANA nehmen, zum Beispiel Australia/Melbourne</translation>
    </message>
    <message>
        <source>use an id of its own</source>
        <translation>eine eigene Kennung nehmen</translation>
    </message>
    <message>
        <source>use another one</source>
        <translation>ein anderes nehmen</translation>
    </message>
    <message>
        <source>use one of A to Z</source>
        <translation>einen von A bis Z nehmen</translation>
    </message>
    <message>
        <source>use one of {these}</source>
        <translation>eines von {these} nehmen</translation>
    </message>
    <message>
        <source>use one to four letters or digits</source>
        <translation>ein bis vier Buchstaben oder Ziffern nehmen</translation>
    </message>
    <message>
        <source>use that record&apos;s id, or another handle</source>
        <translation>dessen Kennung nehmen, oder ein anderes Kürzel</translation>
    </message>
    <message>
        <source>use the id of a version</source>
        <translation>die Kennung einer Fassung nehmen</translation>
    </message>
    <message>
        <source>use the id of a {kind} of this file or of the store</source>
        <translation>eine Kennung für {kind} aus dieser Datei oder dem Bestand nehmen</translation>
    </message>
    <message>
        <source>use the id of one of its questions</source>
        <translation>die Kennung einer ihrer Fragen nehmen</translation>
    </message>
    <message>
        <source>use the id of one of its versions</source>
        <translation>die Kennung einer seiner Fassungen nehmen</translation>
    </message>
    <message>
        <source>use {one} or {other}</source>
        <translation>{one} oder {other} nehmen</translation>
    </message>
    <message>
        <source>version {version} of the questionnaire {form} has been answered: make a new one</source>
        <translation>Fassung {version} des Fragebogens {form} ist beantwortet worden: eine neue machen</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_customer_booking false</source>
        <translation>walk_in_only braucht allow_customer_booking auf false</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_walk_in true</source>
        <translation>walk_in_only braucht allow_walk_in auf true</translation>
    </message>
    <message>
        <source>what answered ({status}) does not complain as the remote does</source>
        <translation>was da antwortete ({status}), klagt nicht wie die Gegenstelle</translation>
    </message>
    <message>
        <source>what answered ({status}) does not speak as the remote does</source>
        <translation>was da antwortete ({status}), spricht nicht wie die Gegenstelle</translation>
    </message>
    <message>
        <source>write HH:MM from 00:00 to 23:59</source>
        <translation>HH:MM schreiben, von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>write JSON Logic</source>
        <translation>JSON Logic schreiben</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD</source>
        <translation>YYYY-MM-DD schreiben</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset</source>
        <translation>YYYY-MM-DD HH:MM:SS schreiben, oder ISO 8601 mit Abstand von UTC</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>eine Zahl schreiben</translation>
    </message>
    <message>
        <source>write a number or null</source>
        <translation>eine Zahl oder null schreiben</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>eine kleinere Zahl schreiben</translation>
    </message>
    <message>
        <source>write https://</source>
        <translation>https:// schreiben</translation>
    </message>
    <message>
        <source>write https://HOST, a tenant&apos;s name, or http://HOST:PORT for a hub in this network</source>
        <translation>https://RECHNER schreiben, den Namen des Zugangs, oder http://RECHNER:PORT für eine Zentrale in diesem Netz</translation>
    </message>
    <message>
        <source>write it like name@example.com</source>
        <translation>so schreiben: name@example.com</translation>
    </message>
    <message>
        <source>write its digits, like +61 412 345 678</source>
        <translation>die Ziffern schreiben, etwa +49 170 1234567</translation>
    </message>
    <message>
        <source>write one of {these}</source>
        <translation>eines von {these} schreiben</translation>
    </message>
    <message>
        <source>write the last day, or the same one</source>
        <translation>den letzten Tag schreiben, oder denselben</translation>
    </message>
    <message>
        <source>write {least} or more</source>
        <translation>{least} oder mehr schreiben</translation>
    </message>
    <message>
        <source>write {most} or less</source>
        <translation>{most} oder weniger schreiben</translation>
    </message>
    <message>
        <source>write {what}</source>
        <translation>{what} schreiben</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{count} is no number of days to show</source>
        <translation>{count} ist keine Zahl von Tagen, die gezeigt werden kann</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{digits} that are neither all the same nor a row</source>
        <translation>{digits}, die weder alle gleich noch eine Reihe sind</translation>
    </message>
    <message>
        <source>{end} is before the start {start}</source>
        <translation>{end} ist vor dem Beginn {start}</translation>
    </message>
    <message>
        <source>{end} is not after the start {start}</source>
        <translation>{end} ist nicht nach dem Beginn {start}</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be {least} to {most}</source>
        <translation>{field} ist {value}; es muss {least} bis {most} sein</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>{file}: it cannot be made ({why})</source>
        <translation>{file}: lässt sich nicht anlegen ({why})</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{folder}: no room for a backup: it needs {needed} MB and {free} MB are free</source>
        <translation>{folder}: kein Platz für eine Sicherung: Sie braucht {needed} MB, und {free} MB sind frei</translation>
    </message>
    <message>
        <source>{form} is not asked at present</source>
        <translation>{form} wird zurzeit nicht gefragt</translation>
    </message>
    <message>
        <source>{handle} is another record&apos;s in the store</source>
        <translation>{handle} gehört im Bestand zu etwas anderem</translation>
    </message>
    <message>
        <source>{host} would get the token unencrypted</source>
        <translation>{host} bekäme das Token unverschlüsselt</translation>
    </message>
    <message>
        <source>{id} has a visit already</source>
        <translation>{id} hat schon einen Besuch</translation>
    </message>
    <message>
        <source>{id} is a version of another questionnaire</source>
        <translation>{id} ist eine Fassung eines anderen Fragebogens</translation>
    </message>
    <message>
        <source>{id} is not on its list of staff</source>
        <translation>{id} steht nicht auf der Liste des Personals</translation>
    </message>
    <message>
        <source>{kind} is no kind of remote</source>
        <translation>{kind} ist keine Art von Gegenstelle</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least} bis {most} Tage</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>{least} bis {most} Ziffern</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation>{least} bis {most} Minuten</translation>
    </message>
    <message>
        <source>{least} to {most} seconds</source>
        <translation>{least} bis {most} Sekunden</translation>
    </message>
    <message>
        <source>{least} to {most} weeks</source>
        <translation>{least} bis {most} Wochen</translation>
    </message>
    <message>
        <source>{least} to {most} years, 0 for ever</source>
        <translation>{least} bis {most} Jahre, 0 für immer</translation>
    </message>
    <message>
        <source>{letter} is no letter of a till</source>
        <translation>{letter} ist kein Buchstabe einer Kasse</translation>
    </message>
    <message>
        <source>{minutes} is no length of a break</source>
        <translation>{minutes} ist keine Länge einer Pause</translation>
    </message>
    <message>
        <source>{most} levels are enough</source>
        <translation>{most} Ebenen sind genug</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{printer}: {why}</source>
        <translation>{printer}: {why}</translation>
    </message>
    <message>
        <source>{said}; look there before you try it again</source>
        <translation>{said}; dort nachsehen, bevor es noch einmal versucht wird</translation>
    </message>
    <message>
        <source>{store}: another program keeps it in step with its remote already</source>
        <translation>{store}: Ein anderes Programm gleicht ihn schon mit der Gegenstelle ab</translation>
    </message>
    <message>
        <source>{store}: another window has this store open; close that one first</source>
        <translation>{store}: Ein anderes Fenster hat diesen Bestand offen; erst jenes schließen</translation>
    </message>
    <message>
        <source>{store}: it is not there</source>
        <translation>{store}: ist nicht da</translation>
    </message>
    <message>
        <source>{store}: made by an unfinished version of Floorwalker; its tables lack {missing}; nothing was changed, {advice}</source>
        <translation>{store}: von einer unfertigen Fassung von Floorwalker angelegt; seinen Tabellen fehlt {missing}; nichts wurde geändert, {advice}</translation>
    </message>
    <message>
        <source>{store}: somebody is reading it, so its log could not be emptied; it is tried again</source>
        <translation>{store}: Jemand liest gerade darin, darum konnte das Protokoll nicht geleert werden; es wird wieder versucht</translation>
    </message>
    <message>
        <source>{store}: the file is damaged or is no store ({said})</source>
        <translation>{store}: Die Datei ist beschädigt oder kein Bestand ({said})</translation>
    </message>
    <message>
        <source>{store}: the sync is at work on it; try again in a moment</source>
        <translation>{store}: Der Abgleich arbeitet gerade daran; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>{store}: written by a newer version of Floorwalker (its tables are {theirs}, this program&apos;s {ours}); update the program; nothing was changed</source>
        <translation>{store}: von einer neueren Fassung von Floorwalker geschrieben (seine Tabellen sind {theirs}, die dieses Programms {ours}); das Programm aktualisieren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{store}: {damage}</source>
        <translation>{store}: {damage}</translation>
    </message>
    <message>
        <source>{store}: {why}</source>
        <translation>{store}: {why}</translation>
    </message>
    <message>
        <source>{text} is no address</source>
        <translation>{text} ist keine Adresse</translation>
    </message>
    <message>
        <source>{text} is no status</source>
        <translation>{text} ist kein Zustand</translation>
    </message>
    <message>
        <source>{this} has the wrong type</source>
        <translation>{this} ist von der falschen Art</translation>
    </message>
    <message>
        <source>{this} is another question</source>
        <translation>{this} ist eine andere Frage</translation>
    </message>
    <message>
        <source>{this} is not a date</source>
        <translation>{this} ist kein Datum</translation>
    </message>
    <message>
        <source>{this} is not a time</source>
        <translation>{this} ist keine Zeit</translation>
    </message>
    <message>
        <source>{this} is not possible here</source>
        <translation>{this} ist hier nicht möglich</translation>
    </message>
    <message>
        <source>{this} is not what stands beside it</source>
        <translation>{this} ist nicht, was daneben steht</translation>
    </message>
    <message>
        <source>{this} is too large</source>
        <translation>{this} ist zu groß</translation>
    </message>
    <message>
        <source>{this} is too small</source>
        <translation>{this} ist zu klein</translation>
    </message>
    <message>
        <source>{this} stands twice</source>
        <translation>{this} steht zweimal da</translation>
    </message>
    <message>
        <source>{ticket} is somebody else&apos;s on that day</source>
        <translation>{ticket} gehört an diesem Tag jemand anderem</translation>
    </message>
    <message>
        <source>{until} is before {day}</source>
        <translation>{until} ist vor {day}</translation>
    </message>
    <message>
        <source>{value} is no amount</source>
        <translation>{value} ist kein Betrag</translation>
    </message>
    <message>
        <source>{value} is not a time of day</source>
        <translation>{value} ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>{value} is not a time zone</source>
        <translation>{value} ist keine Zeitzone</translation>
    </message>
    <message>
        <source>{what}; {right}</source>
        <translation>{what}; {right}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>“{outcome}” is none</source>
        <translation>„{outcome}“ gibt es nicht</translation>
    </message>
    <message>
        <source>“{text}” is no printer</source>
        <translation>„{text}“ ist kein Drucker</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <translation>„{value}“ passt nicht</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>„{value}“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>„{value}“ ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
</context>
<context>
    <name>UncoveredPage</name>
    <message>
        <source>Every booking is covered. When somebody is off or takes a break, the bookings that nobody takes then appear here; nothing is cancelled by itself.</source>
        <translation>Jede Buchung ist gedeckt. Ist jemand frei oder in der Pause, erscheinen hier die Buchungen, die dann niemand übernimmt; nichts wird von selbst abgesagt.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Ohne Deckung</translation>
    </message>
    <message>
        <source>The booking in full</source>
        <translation>Die ganze Buchung</translation>
    </message>
</context>
<context>
    <name>Unguarded</name>
    <message>
        <source>Check-in screen without a PIN</source>
        <translation>Selbstanmeldung ohne PIN</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so anybody can leave the check-in screen: whoever holds the name of the place, at its top, for three seconds and presses once more. With a manager&apos;s PIN only a manager can.</source>
        <translation>Noch hat niemand eine PIN, also kann jeder die Selbstanmeldung verlassen: wer den Namen des Standorts, ganz oben, drei Sekunden gedrückt hält und noch einmal drückt. Hat die Leitung eine PIN, kann es nur sie.</translation>
    </message>
    <message>
        <source>Open it without one</source>
        <translation>Ohne PIN öffnen</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Erneut rufen</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Wieder in der Reihe</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>Zurück vom Parken</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Anderer Service</translation>
    </message>
    <message>
        <source>Make a booking</source>
        <translation>Buchung machen</translation>
    </message>
    <message>
        <source>Keep as a customer</source>
        <translation>Als Kunden behalten</translation>
    </message>
    <message>
        <source>Join waitlist</source>
        <translation>Auf Warteliste</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Wunsch ändern</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>Freihalten und anrufen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Möchte nicht</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Hold lapsed</source>
        <translation>Freihalten abgelaufen</translation>
    </message>
    <message>
        <source>Book from waitlist</source>
        <translation>Von Warteliste buchen</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Change the break</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Take the break out</source>
        <translation>Pause herausnehmen</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Arbeitet wieder</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Besuch vermerken</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Erase customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Export a customer&apos;s data</source>
        <translation>Daten eines Kunden herausgeben</translation>
    </message>
    <message>
        <source>Close earlier days</source>
        <translation>Frühere Tage abschließen</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Set who may check in</source>
        <translation>Selbstanmeldung einstellen</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Nummer drucken</translation>
    </message>
    <message>
        <source>Let a ticket be</source>
        <translation>Nummer sein lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>Diese Kasse benennen</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>Gegenstelle verbinden</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Disconnect the remote</source>
        <translation>Gegenstelle trennen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Erneut tun</translation>
    </message>
    <message>
        <source>Take out of line</source>
        <translation>Aus der Reihe nehmen</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>within what was said</source>
        <translation>im Rahmen des Gesagten</translation>
    </message>
    <message>
        <source>close to what was said</source>
        <translation>nahe am Gesagten</translation>
    </message>
    <message>
        <source>longer than was said</source>
        <translation>länger als gesagt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>dran {time}</translation>
    </message>
    <message>
        <source>told: at once</source>
        <translation>gesagt: sofort</translation>
    </message>
    <message>
        <source>told ~{minutes}</source>
        <translation>gesagt ~{minutes}</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>einmal aufgerufen</translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation>{count}× aufgerufen</translation>
    </message>
    <message>
        <source>of ~{minutes}</source>
        <translation>von ~{minutes}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} zu spät</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>in {minutes}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Alles ist hier gespeichert</translation>
    </message>
    <message>
        <source>No remote connected</source>
        <translation>Keine Gegenstelle verbunden</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order once a remote is connected.</source>
        <translation>Jede Änderung ist auf dieser Kasse sicher und wird der Reihe nach gesendet, sobald eine Gegenstelle verbunden ist.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Übung: Nichts wird behalten</translation>
    </message>
    <message>
        <source>This is a copy of the shop: nothing that is done in it is sent, and all of it goes.</source>
        <translation>Das ist eine Kopie des Ladens: Nichts, was darin getan wird, wird gesendet, und alles davon verschwindet.</translation>
    </message>
    <message>
        <source>{state} · {number}</source>
        <translation>{state} · {number}</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>1 Änderung behalten</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>{number} Änderungen behalten</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>{name} off the waitlist</source>
        <translation>{name} von der Warteliste genommen</translation>
    </message>
    <message>
        <source>Call to {name}</source>
        <translation>Anruf bei {name}</translation>
    </message>
    <message>
        <source>held for {minutes} minutes and {seconds} seconds more</source>
        <translation>noch {minutes} Minuten und {seconds} Sekunden freigehalten</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}, with {staff}</source>
        <translation>Hat dann schon einen Termin: {service}, {time}, bei {staff}</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}</source>
        <translation>Hat dann schon einen Termin: {service}, {time}</translation>
    </message>
    <message>
        <source>Needs an answer: {what}</source>
        <translation>Braucht eine Antwort: {what}</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>“{service} has become free on {time} with {staff}. Would you like it?”</source>
        <translation>„{service} ist am {time} bei {staff} frei geworden. Möchten Sie?“</translation>
    </message>
    <message>
        <source>“{service} has become free on {time}. Would you like it?”</source>
        <translation>„{service} ist am {time} frei geworden. Möchten Sie?“</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day: write it like {example}.</source>
        <translation>„{typed}“ ist keine Uhrzeit: so schreiben wie {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is no date: write it like {example}.</source>
        <translation>„{typed}“ ist kein Datum: so schreiben wie {example}.</translation>
    </message>
    <message>
        <source>{time} is free again: {first} waits for it</source>
        <translation>{time} ist wieder frei: {first} wartet darauf</translation>
    </message>
    <message>
        <source>{time} is free again: {first} and {count} more wait for it</source>
        <translation>{time} ist wieder frei: {first} und {count} weitere warten darauf</translation>
    </message>
    <message>
        <source>Hold the time for them and call</source>
        <translation>Die Zeit freihalten und anrufen</translation>
    </message>
    <message>
        <source>Change what they wish for</source>
        <translation>Ändern, was sie wünschen</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take them off the list: what they have booked suits</source>
        <translation>Von der Liste nehmen: ihre Buchung passt</translation>
    </message>
    <message>
        <source>Put somebody on the waitlist</source>
        <translation>Jemanden auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>What they wish for</source>
        <translation>Was sie wünschen</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>free since {time}</source>
        <translation>frei seit {time}</translation>
    </message>
    <message>
        <source>is being called</source>
        <translation>wird angerufen</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>Freihalten und anrufen</translation>
    </message>
    <message>
        <source>Hold and call…</source>
        <translation>Freihalten und anrufen…</translation>
    </message>
    <message>
        <source>Take off as booked</source>
        <translation>Als gebucht von der Liste</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Nothing can come of it: change the dates</source>
        <translation>Daraus kann nichts werden: die Tage ändern</translation>
    </message>
    <message>
        <source>Nothing can come of it: take them off the list</source>
        <translation>Daraus kann nichts werden: von der Liste nehmen</translation>
    </message>
    <message>
        <source>Has it booked: {times}</source>
        <translation>Hat es gebucht: {times}</translation>
    </message>
    <message>
        <source>asked for this time</source>
        <translation>wollte diese Zeit</translation>
    </message>
    <message>
        <source>asked for this day</source>
        <translation>wollte diesen Tag</translation>
    </message>
    <message>
        <source>asked for {staff}</source>
        <translation>wollte zu {staff}</translation>
    </message>
    <message>
        <source>within their days and times</source>
        <translation>in ihren Tagen und Zeiten</translation>
    </message>
    <message>
        <source>any time suits</source>
        <translation>jede Zeit passt</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>did not want it</source>
        <translation>wollte sie nicht</translation>
    </message>
    <message>
        <source>was not asked in the end</source>
        <translation>wurde am Ende nicht gefragt</translation>
    </message>
    <message>
        <source>the hold lapsed</source>
        <translation>Freihalten lief ab</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>{said} {time} · for {about}</source>
        <translation>{said} {time} · für {about}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>wartet 1 Tag</translation>
    </message>
    <message>
        <source>waits {count} days</source>
        <translation>wartet {count} Tage</translation>
    </message>
    <message>
        <source>with {staff}</source>
        <translation>bei {staff}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Has a booking of this service already: {times}</source>
        <translation>Hat diesen Service schon gebucht: {times}</translation>
    </message>
</context>
<context>
    <name>WaitlistKeeper</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>WaitlistPage</name>
    <message>
        <source>Free for somebody</source>
        <translation>Frei für jemanden</translation>
    </message>
    <message>
        <source>No free time suits anybody on the list. When a booking is cancelled or moved, the time that becomes free appears here at once.</source>
        <translation>Keine freie Zeit passt jemandem auf der Liste. Wird eine Buchung abgesagt oder verschoben, erscheint die frei gewordene Zeit hier sofort.</translation>
    </message>
    <message>
        <source>Choose a free time to see whom it suits.</source>
        <translation>Eine freie Zeit wählen, um zu sehen, wem sie passt.</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Wer zuerst kommt</translation>
    </message>
    <message>
        <source>Nobody waits. Put a customer on the list when no time suits them; free times find them again.</source>
        <translation>Niemand wartet. Kunden auf die Liste setzen, wenn keine Zeit passt; freie Zeiten finden sie wieder.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>WalkInQuestions</name>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>WayOutSheet</name>
    <message>
        <source>Check-in screen for customers</source>
        <translation>Selbstanmeldung für Kunden</translation>
    </message>
    <message>
        <source>It covers everything here. To get out of it, hold the name of the place, at its top, for three seconds: then a manager types their PIN.</source>
        <translation>Sie verdeckt hier alles. Um sie zu verlassen, den Namen des Standorts, ganz oben, drei Sekunden gedrückt halten: Dann tippt jemand von der Leitung die eigene PIN.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch a service for a ticket, or tell us that you are here.</source>
        <translation>Berühren Sie einen Service für eine Nummer, oder sagen Sie uns, dass Sie da sind.</translation>
    </message>
    <message>
        <source>Welcome. What can we do for you?</source>
        <translation>Willkommen. Was können wir für Sie tun?</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Scan your code, or find it by the end of your phone number</source>
        <translation>Scannen Sie Ihren Code, oder finden Sie ihn mit dem Ende Ihrer Telefonnummer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Floorwalker</source>
        <translation>Willkommen bei Floorwalker</translation>
    </message>
    <message>
        <source>Look around a demo shop</source>
        <translation>Einen Beispielladen ansehen</translation>
    </message>
    <message>
        <source>Set up here…</source>
        <translation>Hier einrichten…</translation>
    </message>
    <message>
        <source>Import a set-up file…</source>
        <translation>Einrichtungsdatei einlesen…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>Gegenstelle verbinden…</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Connect {remote}…</source>
        <translation>{remote} verbinden…</translation>
    </message>
    <message>
        <source>It opens in a window of its own, full of invented customers. Your own store stays empty.</source>
        <translation>Er öffnet sich in einem eigenen Fenster, voller erfundener Kunden. Der eigene Bestand bleibt leer.</translation>
    </message>
    <message>
        <source>Locations, hours, staff, services and customers, all or nothing. You may drop the file here.</source>
        <translation>Standorte, Zeiten, Personal, Services und Kunden, alles oder nichts. Die Datei kann hierher gezogen werden.</translation>
    </message>
    <message>
        <source>A name, opening hours and a first service. Everything else can wait.</source>
        <translation>Ein Name, Öffnungszeiten und ein erster Service. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>In der Befehlszeile: {command}</translation>
    </message>
    <message>
        <source>This till has no shop yet: how do you want to begin?</source>
        <translation>Diese Kasse hat noch keinen Laden: Womit beginnen?</translation>
    </message>
    <message>
        <source>A hub or Omneo has the shop already: everything comes from there. For OptimoCMS, make or import it first.</source>
        <translation>Ein Hub oder Omneo hat den Laden schon: Alles kommt von dort. Für OptimoCMS den Laden zuerst einrichten oder importieren.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Choose a time within the opening hours.</source>
        <translation>Eine Zeit innerhalb der Öffnungszeiten wählen.</translation>
    </message>
    <message>
        <source>Choose a time within the hours of this service.</source>
        <translation>Eine Zeit innerhalb der Zeiten dieses Service wählen.</translation>
    </message>
    <message>
        <source>Choose a time when {who} works, or somebody else.</source>
        <translation>Eine Zeit wählen, zu der {who} arbeitet, oder jemand anderen.</translation>
    </message>
    <message>
        <source>Set up hours for {who}.</source>
        <translation>Zeiten für {who} einrichten.</translation>
    </message>
    <message>
        <source>Move {customer}, or choose somebody else.</source>
        <translation>{customer} verschieben, oder jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Book it over the buffer with a reason, or a little later.</source>
        <translation>Mit einem Grund über den Puffer buchen, oder etwas später.</translation>
    </message>
    <message>
        <source>Choose another time, or put them on the waitlist.</source>
        <translation>Eine andere Zeit wählen, oder auf die Warteliste setzen.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>Einen anderen Service wählen.</translation>
    </message>
    <message>
        <source>Choose another service, or somebody who does this one.</source>
        <translation>Einen anderen Service wählen, oder jemanden, der diesen tut.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Standort wählen.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Eine spätere Zeit wählen.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Why not? {title}</source>
        <translation>Warum nicht? {title}</translation>
    </message>
    <message>
        <source>For: {service}</source>
        <translation>Für: {service}</translation>
    </message>
    <message>
        <source>Service: {service}. Choose another</source>
        <translation>Service: {service}. Einen anderen wählen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>For…</source>
        <translation>Für…</translation>
    </message>
    <message>
        <source>Free {span}</source>
        <translation>Frei {span}</translation>
    </message>
    <message>
        <source>Customers cannot choose it: {why}</source>
        <translation>Kunden können sie nicht wählen: {why}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} buchen</translation>
    </message>
    <message>
        <source>Book {time} anyway…</source>
        <translation>{time} trotzdem buchen…</translation>
    </message>
    <message>
        <source>Free at {time}: book that</source>
        <translation>Frei um {time}: diese buchen</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From, 09:00</source>
        <translation>Von, 09:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until, 17:00</source>
        <translation>Bis, 17:00</translation>
    </message>
    <message>
        <source>From, {example}</source>
        <translation>Von, {example}</translation>
    </message>
    <message>
        <source>Until, {example}</source>
        <translation>Bis, {example}</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>Was wir wissen sollten</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Wunsch ändern</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUNDE</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>THE TIME THEY ASKED FOR</source>
        <translation>DIE GEWÜNSCHTE ZEIT</translation>
    </message>
    <message>
        <source>DAYS THAT SUIT</source>
        <translation>TAGE, DIE PASSEN</translation>
    </message>
    <message>
        <source>TIMES THAT SUIT</source>
        <translation>ZEITEN, DIE PASSEN</translation>
    </message>
    <message>
        <source>FROM DATE, TO DATE</source>
        <translation>VON DATUM, BIS DATUM</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>BEI</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>No service has a waitlist. Settings say for which there is one.</source>
        <translation>Kein Service hat eine Warteliste. Die Einstellungen sagen, welcher eine hat.</translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation>Das letzte Datum liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The end of the times is before their beginning.</source>
        <translation>Das Ende der Zeiten liegt vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>Zuerst einen Kunden wählen: Auf der Warteliste stehen Menschen, die man anrufen kann.</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type two letters of a city or a country to choose another one.</source>
        <translation>Zwei Buchstaben eines Landes oder einer Stadt eingeben, um eine andere zu wählen.</translation>
    </message>
</context>
<context>
    <name>_PlaceName</name>
    <message>
        <source>{place}. Staff: hold to leave</source>
        <translation>{place}. Personal: zum Verlassen halten</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Sie ist da</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Change my PIN</source>
        <translation>Meine PIN ändern</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
</context>
</TS>
